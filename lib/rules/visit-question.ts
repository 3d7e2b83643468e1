import { visitsFor } from './choices';
import { type Dated, rowOn } from './dated';
import { isDay } from './day';
import type { Encounter } from './encounter';
import { notCovered } from './families/coverage';
import { familyOfConsultation } from './families/ladder-billed';
import type { Citations, Reason } from './reason';
import type { Visit } from './tables/families';
import { builtInPayers, defaultPayer, type PayerProfile, type Payers } from './tables/payers';
import { type VisitGround, visitGrounds } from './tables/visit-grounds';
import { type VisitChoice, type VisitQuestionId, visitQuestions } from './tables/visit-question';
import { type Asking, initialOrSubsequent, newOrEstablished, type VisitEnd } from './visit-paths';

/** What is asked, and what of an encounter decides on it. */
type Setting = Pick<Encounter, 'family' | 'payer' | 'dateOfService' | 'context'>;

/** Answers by question: the id of a choice, or a day (YYYY-MM-DD) where one may be given instead. */
export type VisitAnswers = Readonly<Partial<Record<VisitQuestionId, string>>>;

/** One question, with the rule it stands on. */
export interface VisitQuestion {
  readonly id: VisitQuestionId;
  readonly asks: string;
  readonly choices: readonly VisitChoice[];
  /** The last day that may be given in place of a choice; absent where none may. */
  readonly latestDay?: string;
  readonly rule: Reason;
}

/** A question that was answered, in words. */
export interface VisitAnswered {
  readonly id: VisitQuestionId;
  /** What it was about. */
  readonly about: string;
  readonly answer: string;
}

/** Where the answers so far lead, and the questions that led there, in order. */
export type VisitStep = { readonly answered: readonly VisitAnswered[] } & (
  | { readonly kind: 'question'; readonly question: VisitQuestion }
  | {
      readonly kind: 'result';
      readonly visit: Visit;
      readonly reason: Reason;
      /** What else should be known: where authorities differ. */
      readonly warnings: readonly Reason[];
    }
  | { readonly kind: 'undecided'; readonly reason: Reason }
);

/**
 * Finds which visit an encounter is, one question at a time: new or established, initial or subsequent, each by the
 * rule of the payer. An answer that a question does not take counts as none, so it is asked again.
 * @returns undefined where the family tells no visits apart
 */
export function visitQuestion(
  setting: Setting,
  answers: VisitAnswers = {},
  payers: Payers = builtInPayers,
): VisitStep | undefined {
  const { family, dateOfService } = setting;
  const payer = payers[setting.payer ?? defaultPayer];
  if (!payer || visitsFor(setting, payers).length === 0) return undefined;
  const uncovered = notCovered(family, dateOfService);
  if (uncovered) return { kind: 'undecided', reason: uncovered.why, answered: [] };
  const answered: VisitAnswered[] = [];
  const end = follow(setting, payer, (id) => {
    const words = wordsOf(id, answers[id], dateOfService);
    if (words === undefined) return undefined;
    answered.push({ id, about: visitQuestions[id].short, answer: words });
    return answers[id];
  });
  const facts = Object.fromEntries(answered.map(({ id }) => [id, answers[id] ?? null]));
  const because = (ground: VisitGround): Reason => ({
    rule: `visit.${ground}`,
    facts,
    ...ruleOf(visitGrounds[ground], dateOfService),
  });
  if ('ask' in end) return { kind: 'question', question: questionOf(end.ask, dateOfService), answered };
  if ('open' in end) return { kind: 'undecided', reason: because(end.open), answered };
  const { visit, ground, warnings } = end;
  return { kind: 'result', visit, reason: because(ground), warnings: warnings.map(because), answered };
}

/** Takes the path of the family that the payer has the visit leveled in. */
function follow(setting: Setting, payer: PayerProfile, answer: Asking['answer']): VisitEnd {
  const { family, dateOfService } = setting;
  const leveled = family.startsWith('consult') ? familyOfConsultation(setting, payer) : family;
  const asking = { answer, dateOfService, subspecialty: payer.switches.newPatientSubspecialty };
  if (leveled === 'hospital') return initialOrSubsequent(asking, 'hospital');
  if (leveled === 'nursing-facility') return initialOrSubsequent(asking, 'facility');
  return newOrEstablished(asking);
}

/** An answer in words; undefined where the question does not take it. */
function wordsOf(id: VisitQuestionId, answer: string | undefined, latest: string): string | undefined {
  if (answer === undefined) return undefined;
  const question: { readonly choices: readonly VisitChoice[]; readonly takesDay?: boolean } =
    visitQuestions[id];
  const choice = question.choices.find((one) => one.id === answer);
  if (choice) return choice.label;
  return question.takesDay && isDay(answer) && answer <= latest ? answer : undefined;
}

function questionOf(id: VisitQuestionId, day: string): VisitQuestion {
  const { asks, choices, rows } = visitQuestions[id];
  const takesDay = 'takesDay' in visitQuestions[id];
  return {
    id,
    asks,
    choices,
    ...(takesDay ? { latestDay: day } : {}),
    rule: { rule: `visit.${id}`, ...ruleOf(rows, day) },
  };
}

/** The sentence in force on a day, with where it is written and since when. */
function ruleOf(
  rows: readonly Dated<string>[],
  day: string,
): { readonly says: string; readonly cites: Citations; readonly since: string } {
  const { value, cites, from } = rowOn(rows, day);
  return { says: value, cites, since: from };
}
