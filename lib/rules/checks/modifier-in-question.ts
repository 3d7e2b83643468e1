import { modifierRules } from '../modifiers';
import type { Check } from './check';

/** A modifier that a person must answer for, with its rule. */
export const modifierInQuestion: readonly Check[] = modifierRules.map(({ id, ask }) => ({
  id: `modifier-${id}`,
  kind: 'modifier',
  severity: 'warning',
  look({ encounter, assessment: { code }, payer }) {
    const question = code === null ? undefined : ask(encounter, code, payer);
    return question?.value.status === 'review' || question?.value.status === 'not-supported'
      ? question.reason
      : undefined;
  },
}));
