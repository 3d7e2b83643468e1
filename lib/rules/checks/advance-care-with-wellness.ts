import { addOnCodes, wellnessVisitCodes } from '../tables/codes';
import type { Check } from './check';

const wellnessVisits: readonly string[] = wellnessVisitCodes;

/** Advance care planning at a wellness visit, where it is a preventive service itself. */
export const advanceCareWithWellness: Check = {
  id: 'advance-care-with-wellness',
  kind: 'modifier',
  severity: 'info',
  needs: 'context',
  look({ encounter: { context, services }, assessment: { addOns }, payer }) {
    if (payer.switches.wellnessVisits !== 'recognized') return undefined;
    const code = addOnCodes.advanceCareFirst;
    const planning = addOns.some((addOn) => addOn.code === code);
    const wellness = context?.wellness ?? services?.find((one) => wellnessVisits.includes(one.code))?.code;
    if (!planning || !wellness) return undefined;
    return {
      rule: 'advance-care-with-wellness',
      says: `${code} at ${wellness} counts as preventive with modifier 33 on ${code}. Was the planning part of that visit?`,
      cites: ['cms-claims-manual-12', 'aafp-advance-care'],
    };
  },
};
