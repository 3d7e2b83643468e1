import { addOnRules } from './add-ons';
import type { Assessment, Finding, ModifierQuestion } from './assessment';
import { agreementOf } from './billed';
import { checksOf, type PlacedCheck } from './checks';
import type { Seen } from './checks/check';
import type { Encounter } from './encounter';
import { answerFor } from './families/answer';
import type { FamilyAnswer } from './families/family';
import type { FeeSchedule } from './fee-schedule';
import { type Placed, putInOrder } from './in-order';
import { modifierRules, unpromptedRules } from './modifiers';
import { type Beside, besideVisit } from './modifiers/beside';
import { inOneShape } from './one-shape';
import type { Reason, Step } from './reason';
import { editions } from './tables/checked';
import { builtInPayers, defaultPayer, type Payers } from './tables/payers';
import type { AddOn } from './time/prolonged';
import { type Weighed, weigh } from './weighed';

/**
 * What an encounter supports, and why. Pure and synchronous: no clock, no chance, nothing outside its arguments,
 * which it leaves as they are.
 * @param encounter a valid encounter (`parseEncounter`)
 * @param payers the payer profiles it may name, by id
 * @param loaded a fee schedule that somebody loaded, for the global periods of services
 * @throws when the encounter names a payer that is not among them, which `parseEncounter` rules out
 */
export function assess(
  encounter: Encounter,
  payers: Payers = builtInPayers,
  loaded?: FeeSchedule,
): Assessment {
  const shaped = inOneShape(encounter);
  const payer = payers[shaped.payer ?? defaultPayer];
  if (!payer) throw new Error(`unknown payer ${shaped.payer}`);
  const weighed = weigh(shaped, payer, loaded);
  const answer = answerFor(weighed);
  if (!answer.covered) return notCovered(shaped, answer.why);
  const { mdm, services } = weighed;
  const { code } = answer;
  const beside = code === null || services.length === 0 ? none : besideVisit(services, code, payer);
  const questions = code === null ? none : ask(weighed, code, answer, beside);
  const modifiers = questions.length === 0 ? none : questions.map(({ value }) => value);
  const more = code === null ? none : reportedBeside(weighed, answer, modifiers);
  const assessment = assembled(shaped, answer, modifiers, more);
  const seen: Seen = { encounter: shaped, payer, mdm, services, assessment, answer, beside, questions };
  const found = findAll(seen);
  if (found.length > 0) assessment.findings = found.map(({ finding }) => finding);
  if (found.length > 0 || questions.length > 0) {
    assessment.grounds = {
      modifiers: questions.map(({ reason }) => reason),
      findings: found.map(({ reason }) => reason),
    };
  }
  return assessment;
}

/** The empty list that most visits have of most things. */
const none: readonly never[] = [];

const noGrounds: Assessment['grounds'] = { modifiers: none, findings: none };

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** The assessment without its findings, key by key in the order of the contract: a key it calls absent is absent. */
function assembled(
  { id, dateOfService, context }: Encounter,
  { code, basis, mdm, time, addOns, why }: FamilyAnswer,
  modifiers: readonly ModifierQuestion[],
  more: readonly Step<AddOn>[],
): Writable<Assessment> {
  const assessment = { id: id ?? null, edition: editionOf(dateOfService), code } as Writable<Assessment>;
  if (code === null) assessment.reason = why.says;
  else assessment.units = 1;
  assessment.basis = basis;
  if (mdm) assessment.mdm = mdm;
  if (time) assessment.time = time;
  assessment.addOns = more.length > 0 ? [...addOns, ...more.map(({ value }) => value)] : addOns;
  assessment.modifiers = modifiers;
  assessment.findings = none;
  if (context?.billedCode !== undefined) assessment.chart = agreementOf(context.billedCode, code);
  assessment.why = more.length > 0 ? withReasons(why, more) : why;
  assessment.grounds = noGrounds;
  return assessment;
}

function withReasons(why: Reason, more: readonly Step<AddOn>[]): Reason {
  const whole: Writable<Reason> = { ...why };
  whole.because = [...(why.because ?? none), ...more.map(({ reason }) => reason)];
  return whole;
}

/** The modifiers that are in question on a code, each with its rule. */
function ask(
  weighed: Weighed,
  code: string,
  answer: FamilyAnswer,
  beside: readonly Beside[],
): readonly Step<ModifierQuestion>[] {
  const { encounter, payer, mdm, services } = weighed;
  const plain = !encounter.context && services.length === 0;
  const rules = plain ? unpromptedRules[encounter.family] : modifierRules;
  if (rules.length === 0) return none;
  const asked = { encounter, payer, mdm, services, code, answer, beside };
  const questions: Step<ModifierQuestion>[] = [];
  for (const rule of rules) {
    const question = rule.ask(asked);
    if (question) questions.push(question);
  }
  return questions;
}

function reportedBeside(
  weighed: Weighed,
  answer: FamilyAnswer,
  modifiers: readonly ModifierQuestion[],
): readonly Step<AddOn>[] {
  const { encounter, payer, mdm, services } = weighed;
  const { context } = encounter;
  if (!context) return none;
  const reported = { encounter, context, payer, mdm, services, answer, modifiers };
  const added: Step<AddOn>[] = [];
  for (const rule of addOnRules) {
    const step = rule(reported);
    if (step) added.push(step);
  }
  return added;
}

/** The edition of the rules on a day: the latest that has begun. */
function editionOf(day: string): string | null {
  return editions.findLast((first) => first <= day) ?? null;
}

interface Found extends Placed {
  readonly finding: Finding;
  readonly reason: Reason;
}

/** Everything the checks find, worst first, then by id. */
function findAll(seen: Seen): readonly Found[] {
  const found: Found[] = [];
  const { always, needing } = checksOf(seen.encounter.family);
  lookWith(always, seen, found);
  for (const { isThere, checks } of needing) {
    if (isThere(seen)) lookWith(checks, seen, found);
  }
  return found;
}

function lookWith(checks: readonly PlacedCheck[], seen: Seen, found: Found[]): void {
  for (const check of checks) {
    const reason = check.look(seen);
    if (!reason) continue;
    const { id, kind, severity, place } = check;
    const finding = { id, kind, severity, message: reason.says, sources: reason.cites };
    putInOrder(found, { finding, reason, place });
  }
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
    grounds: noGrounds,
  };
}
