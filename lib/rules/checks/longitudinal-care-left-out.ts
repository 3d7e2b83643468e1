import { leftOutBeside25 } from '../add-ons/longitudinal-care';
import { addOnCodes } from '../tables/codes';
import type { Check } from './check';

/** The longitudinal care add-on, left out because modifier 25 is supported. */
export const longitudinalCareLeftOut: Check = {
  id: 'longitudinal-care-left-out',
  kind: 'payer',
  severity: 'warning',
  needs: 'longitudinalCare',
  look(seen) {
    if (!leftOutBeside25(seen, seen.answer, seen.assessment.modifiers)) return undefined;
    return {
      rule: 'longitudinal-care-left-out',
      says: `${addOnCodes.longitudinalCare} is left out: modifier 25 is supported, and no preventive service of the day excepts it.`,
      cites: ['aafp-g2211', 'edge-g2211'],
    };
  },
};
