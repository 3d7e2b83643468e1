import { modifierRules } from '../modifiers';
import type { Check } from './check';

/** A modifier that a person must answer for, with its rule. */
export const modifierInQuestion: readonly Check[] = modifierRules.flatMap(({ id: modifier, findings }) =>
  findings.map(({ id, severity, says }) => ({
    id,
    kind: 'modifier',
    severity,
    needs: 'questions',
    look({ questions }) {
      for (const question of questions) {
        if (question.value.modifier === modifier && says(question)) return question.reason;
      }
      return undefined;
    },
  })),
);
