import type { Assessment, Finding, Reason } from '../rules';

/** What a person can answer to a finding; one without an answer is open. */
export const answerIds = ['elsewhere', 'not-applicable', 'queried'] as const;
export type AnswerId = (typeof answerIds)[number];

/** Answers by the id of their finding, each with the words it was given to: other words open the finding again. */
export type Answers = Readonly<Record<string, { readonly answer: AnswerId; readonly to: string }>>;

/** A finding with the rule behind it. */
export interface Found {
  readonly finding: Finding;
  readonly reason: Reason | undefined;
}

/**
 * The findings to be answered, worst first: those that only say a modifier is in question are answered as that.
 * @param isUntouched whether nothing is ticked yet: without a code the answer has said already what is missing
 */
export function toAnswer({ code, findings, grounds }: Assessment, isUntouched: boolean): readonly Found[] {
  if (isUntouched && code === null) return [];
  return findings
    .map((finding, index) => ({ finding, reason: grounds.findings[index] }))
    .filter(({ finding }) => finding.id !== lateId)
    .filter(({ reason }) => !reason || !grounds.modifiers.includes(reason));
}

const lateId = 'after-last-checked';

/** That the date is after the day on which the rules were last checked: of the rules, not of the visit to answer. */
export function lateNote({ findings }: Assessment): Finding | undefined {
  return findings.find(({ id }) => id === lateId);
}

/** What was answered to a finding as it is worded now; undefined while it is open. */
export function answerTo(answers: Answers | undefined, { id, message }: Finding): AnswerId | undefined {
  const given = answers && Object.hasOwn(answers, id) ? answers[id] : undefined;
  return given?.to === message ? given.answer : undefined;
}

/** The answers with one more, or one fewer; undefined where none is left. */
export function answered(
  answers: Answers | undefined,
  { id, message }: Finding,
  answer: AnswerId | undefined,
): Answers | undefined {
  const { [id]: _, ...others } = answers ?? {};
  if (answer) return { ...others, [id]: { answer, to: message } };
  return Object.keys(others).length > 0 ? others : undefined;
}
