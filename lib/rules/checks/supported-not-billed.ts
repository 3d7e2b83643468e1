import type { ModifierQuestion } from '../assessment';
import type { Step } from '../reason';
import { billedCheck } from './billed';
import type { Check, Seen } from './check';

/** Supported, asked for by policy rather than by an edit or a rule of the claim. */
function isByPolicy({ value, reason }: Step<ModifierQuestion>): boolean {
  return value.modifier === 'AI' || (value.modifier === '25' && reason.facts?.ground !== 'edit');
}

function missing(
  billed: readonly string[],
  { questions }: Seen,
  holds: (question: Step<ModifierQuestion>) => boolean,
) {
  const found = questions.filter(
    (question) =>
      question.value.status === 'supported' && !billed.includes(question.value.modifier) && holds(question),
  );
  const [first] = found;
  if (!first) return undefined;
  return {
    says: `Supported on ${first.value.on} by the facts given, and not billed: ${found.map(({ value }) => value.modifier).join(', ')}.`,
    cites: first.reason.cites,
  };
}

/** Modifiers that the facts support and that were not billed. */
export const supportedNotBilled: readonly Check[] = [
  billedCheck('modifier-supported-not-billed', 'warning', (billed, seen) =>
    missing(billed, seen, (question) => !isByPolicy(question)),
  ),
  billedCheck('modifier-supported-not-billed-policy', 'info', (billed, seen) =>
    missing(billed, seen, isByPolicy),
  ),
];
