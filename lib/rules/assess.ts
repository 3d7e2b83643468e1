import { addOnRules } from './add-ons';
import { type Assessment, type Finding, type ModifierQuestion, severities } from './assessment';
import { checks } from './checks';
import type { Seen } from './checks/check';
import type { Encounter } from './encounter';
import { answerFor } from './families/answer';
import { modifierRules } from './modifiers';
import type { Reason } from './reason';
import { editions } from './tables/checked';
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
  const answer = answerFor(encounter, payer);
  if (!answer.covered) return notCovered(encounter, answer.why);
  const { code, basis, mdm, time, why } = answer;
  const modifiers = code === null ? [] : modifiersFor(encounter, code, payer);
  const more =
    code === null ? [] : addOnRules.flatMap((rule) => rule({ encounter, answer, modifiers, payer }) ?? []);
  const assessment = {
    id: encounter.id ?? null,
    edition: editionOf(encounter.dateOfService),
    code,
    ...(code === null ? { reason: why.says } : { units: 1 }),
    basis,
    ...(mdm ? { mdm } : {}),
    ...(time ? { time } : {}),
    addOns: [...answer.addOns, ...more.map(({ value }) => value)],
    modifiers,
    why:
      more.length > 0
        ? { ...why, because: [...(why.because ?? []), ...more.map(({ reason }) => reason)] }
        : why,
  };
  return { ...assessment, findings: findAll({ encounter, assessment, answer, payer }) };
}

/** The modifiers that are in question on a code. */
function modifiersFor(encounter: Encounter, code: string, payer: PayerProfile): readonly ModifierQuestion[] {
  return modifierRules.flatMap(({ ask }) => ask(encounter, code, payer)?.value ?? []);
}

/** The edition of the rules on a day: the latest that has begun. */
function editionOf(day: string): string | null {
  return editions.findLast((first) => first <= day) ?? null;
}

function findAll(seen: Seen): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { id, kind, severity, look } of checks) {
    const found = look(seen);
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
