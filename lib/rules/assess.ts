import { type Assessment, type Finding, type ModifierQuestion, severities } from './assessment';
import { checks } from './checks';
import { inForce } from './dated';
import type { Encounter } from './encounter';
import { families } from './families';
import { modifierRules } from './modifiers';
import type { Reason } from './reason';
import { editions } from './tables/checked';
import { familyTable } from './tables/families';
import { builtInPayers, defaultPayer, type PayerProfile, type Payers } from './tables/payers';

/**
 * What an encounter supports, and why. Pure and synchronous: no clock, no chance, nothing outside its arguments,
 * which it leaves as they are.
 * @param encounter a valid encounter (`parseEncounter`)
 * @param payers the payer profiles it may name, by id
 * @throws when the encounter names a payer that is not among them, which `parseEncounter` rules out
 */
export function assess(encounter: Encounter, payers: Payers = builtInPayers): Assessment {
  const payer = payers[encounter.payer ?? defaultPayer];
  if (!payer) throw new Error(`unknown payer ${encounter.payer}`);
  const family = families[encounter.family];
  if (!family) return notCovered(encounter, unknownFamily(encounter));
  if (!inForce(family.rows, encounter.dateOfService)) return notCovered(encounter, family.before);
  const { code, basis, mdm, time, addOns, why } = family.answer(encounter, payer);
  const assessment = {
    id: encounter.id ?? null,
    edition: editionOf(encounter.dateOfService),
    code,
    ...(code === null ? { reason: why.says } : { units: 1 }),
    basis,
    ...(mdm ? { mdm } : {}),
    ...(time ? { time } : {}),
    addOns,
    modifiers: code === null ? [] : modifiersFor(encounter, code),
    why,
  };
  return { ...assessment, findings: findAll(encounter, assessment, payer) };
}

/** The modifiers that are in question on a code. */
function modifiersFor(encounter: Encounter, code: string): readonly ModifierQuestion[] {
  if (!encounter.services?.length) return [];
  return modifierRules.flatMap(({ ask }) => ask(encounter, code)?.value ?? []);
}

/** The edition of the rules on a day: the latest that has begun. */
function editionOf(day: string): string | null {
  return editions.findLast((first) => first <= day) ?? null;
}

function findAll(
  encounter: Encounter,
  assessment: Omit<Assessment, 'findings'>,
  payer: PayerProfile,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { id, kind, severity, look } of checks) {
    const found = look(encounter, assessment, payer);
    if (found) findings.push({ id, kind, severity, message: found.says, sources: found.cites });
  }
  return findings.sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.id < b.id ? -1 : 1),
  );
}

function notCovered(encounter: Encounter, why: Reason): Assessment {
  return {
    id: encounter.id ?? null,
    edition: null,
    code: null,
    reason: why.says,
    basis: 'none',
    addOns: [],
    modifiers: [],
    findings: [],
    why,
  };
}

function unknownFamily({ family }: Encounter): Reason {
  return {
    rule: 'family.not-covered',
    says: `${familyTable[family].label}: this edition has no rules for the family yet, so it gives no answer.`,
    cites: ['cpt-em-guidelines'],
  };
}
