import type { ModifierQuestion } from '../assessment';
import type { Check } from './check';

/** What the note was found to show of work beyond a service, and the opposite answer to the question of modifier 25. */
export const saidBothWays: Check = {
  id: 'separate-work-contradicted',
  kind: 'conflict',
  severity: 'warning',
  needs: 'documented',
  look({ encounter: { context }, assessment: { modifiers } }) {
    const isOpposite = (shown: boolean | undefined, status: ModifierQuestion['status']) =>
      shown !== undefined && status === (shown ? 'not-supported' : 'supported');
    const contradicted = modifiers.some(
      ({ modifier, status }) =>
        modifier === '25' &&
        (isOpposite(context?.documented?.M1, status) || isOpposite(context?.documented?.M4, status)),
    );
    if (!contradicted) return undefined;
    return {
      rule: 'separate-work-contradicted',
      says: 'E/M work beyond the service is said to be in the note in one place, and not to be in another. Which holds?',
      cites: ['fcso-modifier-25', 'ama-25'],
    };
  },
};
