import { criticalCareCodes } from '../tables/codes';
import { sinceOf } from './in-force';
import type { Asked, ModifierRule } from './modifier';

/** Critical care under Medicare's rules. The modifier is older than the first day on which critical care is covered. */
export function isMedicareCriticalCare({ payer, code }: Asked): boolean {
  return code === criticalCareCodes.first && payer.switches.modifiers === 'medicare';
}

/** Critical care that is unrelated to a surgery of the clinician's own, on the days around it. */
export const modifierFT: ModifierRule = {
  id: 'FT',
  findings: [],
  ask(asked) {
    const { encounter, code } = asked;
    if (!isMedicareCriticalCare(asked) || encounter.context?.postoperative?.related !== false)
      return undefined;
    return {
      value: { modifier: 'FT', on: code, status: 'supported' },
      reason: {
        rule: 'modifier.FT',
        says: `Modifier FT on ${code}: critical care within the global period is said to be unrelated to the surgery.`,
        facts: { related: false },
        cites: ['ngs-critical-care', 'noridian-critical-care'],
        ...sinceOf('FT'),
      },
    };
  },
};
