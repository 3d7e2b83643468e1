import { type ProblemKindId, problemKinds } from '../tables/problem-kinds';
import { riskItems } from '../tables/risk-items';
import type { Check } from './check';

/** Ticks whose kind came into force only after the date of service. */
export const afterTheEncounter: Check = {
  id: 'out-of-place-date',
  kind: 'conflict',
  severity: 'warning',
  needs: 'outOfPlace',
  look({ encounter, mdm: { problems, risk } }) {
    const early = [
      ...problems.outOfPlace.filter((kind) => !isOfOnePlace(kind)).map((kind) => problemKinds[kind]),
      ...risk.outOfPlace.map((item) => riskItems[item]),
    ];
    const [first] = early;
    if (!first) return undefined;
    const names = early.map(({ label }) => `“${label}”`).join(', ');
    const { from } = first.rows[0];
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
  needs: 'outOfPlace',
  look({ mdm: { problems } }) {
    const kind = problems.outOfPlace.find(isOfOnePlace);
    if (!kind) return undefined;
    return {
      rule: 'out-of-place-family',
      says: `“${problemKinds[kind].label}” counts only at the initial nursing facility visit, so it is not counted here.`,
      cites: ['cpt-em-guidelines'],
    };
  },
};

/**
 * Whether a kind counts at one visit alone. Where it is out of place it is at another, whatever the day: at its own the
 * kind and the rules of the visit begin on one day.
 */
function isOfOnePlace(kind: ProblemKindId): boolean {
  return problemKinds[kind].only !== undefined;
}
