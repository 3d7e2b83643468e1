import type { ModifierQuestion } from '../assessment';
import type { GapId } from '../tables/gaps';
import type { Check, Seen } from './check';

/** Whether what the note was found to show of a gap is the opposite of what a modifier's question was answered. */
function isContradicted({ encounter, assessment }: Seen, gap: GapId, modifier: string): boolean {
  const shown = encounter.context?.documented?.[gap];
  if (shown === undefined) return false;
  const opposite: ModifierQuestion['status'] = shown ? 'not-supported' : 'supported';
  return assessment.modifiers.some((one) => one.modifier === modifier && one.status === opposite);
}

const separateWork: Check = {
  id: 'separate-work-contradicted',
  kind: 'conflict',
  severity: 'warning',
  needs: 'documented',
  look(seen) {
    if (!isContradicted(seen, 'M1', '25')) return undefined;
    return {
      rule: 'separate-work-contradicted',
      says: 'E/M work beyond the service is said to be in the note in one place, and not to be in another. Which holds?',
      cites: ['fcso-modifier-25', 'ama-25'],
    };
  },
};

const surgeryDecision: Check = {
  id: 'surgery-decision-contradicted',
  kind: 'conflict',
  severity: 'warning',
  needs: 'documented',
  look(seen) {
    if (!isContradicted(seen, 'M2', '57')) return undefined;
    return {
      rule: 'surgery-decision-contradicted',
      says: 'Surgery is said to have been decided at this visit in one place, and not in another. Which holds?',
      cites: ['modifier-57', 'mckesson-ncci'],
    };
  },
};

/** One question that was answered twice, differently. */
export const saidBothWays: readonly Check[] = [separateWork, surgeryDecision];
