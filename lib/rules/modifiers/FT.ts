import { criticalCareCodes } from '../tables/codes';
import { isInForce, sinceOf } from './in-force';
import type { Asked, ModifierRule } from './modifier';

/** Critical care, under Medicare's rules, within the global period of a surgery of the clinician's own. */
export function isOwnCriticalCare({ encounter, payer, code }: Asked): boolean {
  return (
    code === criticalCareCodes.first &&
    encounter.context?.postoperative !== undefined &&
    payer.switches.modifiers === 'medicare' &&
    isInForce('FT', encounter.dateOfService)
  );
}

/** Critical care that is unrelated to a surgery of the clinician's own, on the days around it. */
export const modifierFT: ModifierRule = {
  id: 'FT',
  findings: [],
  ask(asked) {
    const { encounter, code } = asked;
    if (!isOwnCriticalCare(asked) || encounter.context?.postoperative?.related !== false) return undefined;
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
