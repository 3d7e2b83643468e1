import { modifierRules } from '../modifiers';
import type { Check } from './check';

/** A modifier that a person must answer for, with its rule. */
export const modifierInQuestion: readonly Check[] = modifierRules.map(({ id }) => ({
  id: `modifier-${id}`,
  kind: 'modifier',
  severity: 'warning',
  look({ questions }) {
    const question = questions.find(({ value }) => value.modifier === id);
    return question && question.value.status !== 'supported' ? question.reason : undefined;
  },
}));
