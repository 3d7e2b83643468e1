import { inForce } from '../dated';
import type { Encounter } from '../encounter';
import { problemKinds } from '../tables/problem-kinds';
import { riskItems } from '../tables/risk-items';
import type { Check } from './check';

/** Ticks whose kind came into force only after the date of service. */
export const afterTheEncounter: Check = {
  id: 'out-of-place-date',
  kind: 'conflict',
  severity: 'warning',
  look({ encounter, mdm: { problems, risk } }) {
    if (problems.outOfPlace.length === 0 && risk.outOfPlace.length === 0) return undefined;
    const early = [
      ...problems.outOfPlace
        .filter((kind) => !isMisplaced(kind, encounter))
        .map((kind) => problemKinds[kind]),
      ...risk.outOfPlace.map((item) => riskItems[item]),
    ];
    if (early.length === 0) return undefined;
    const names = early.map(({ label }) => `“${label}”`).join(', ');
    const from = early[0]?.rows[0]?.from ?? '';
    return {
      rule: 'out-of-place-date',
      says: `${names}: in the rules from ${from}, so not counted on ${encounter.dateOfService}.`,
      cites: ['codapedia-problems', 'aapc-hospital-2023'],
      since: from,
    };
  },
};

/** Ticks of a kind that counts only in another family or visit. */
export const elsewhere: Check = {
  id: 'out-of-place-family',
  kind: 'conflict',
  severity: 'warning',
  look({ encounter, mdm: { problems } }) {
    const kind = problems.outOfPlace.find((found) => isMisplaced(found, encounter));
    if (!kind) return undefined;
    return {
      rule: 'out-of-place-family',
      says: `“${problemKinds[kind].label}” counts only at the initial nursing facility visit, so it is not counted here.`,
      cites: ['cpt-em-guidelines'],
    };
  },
};

/** Whether a kind is out of its family or visit, rather than only out of its days. */
function isMisplaced(kind: keyof typeof problemKinds, { family, visit, dateOfService }: Encounter): boolean {
  const { only, rows } = problemKinds[kind];
  if (!only) return false;
  return family !== only.family || visit !== only.visit || inForce(rows, dateOfService) !== undefined;
}
