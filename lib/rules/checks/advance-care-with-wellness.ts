import { addOnCodes, wellnessVisitCodes } from '../tables/codes';
import type { Check } from './check';

const wellnessVisits: readonly string[] = wellnessVisitCodes;

/** Advance care planning at a wellness visit, where it is a preventive service itself. */
export const advanceCareWithWellness: Check = {
  id: 'advance-care-with-wellness',
  kind: 'modifier',
  severity: 'info',
  needs: 'advanceCareMinutes',
  look({ encounter: { context, services }, assessment: { addOns }, payer }) {
    const code = addOnCodes.advanceCareFirst;
    if (payer.switches.wellnessVisits !== 'recognized' || !addOns.some((addOn) => addOn.code === code))
      return undefined;
    const wellness = context?.wellness ?? services?.find((one) => wellnessVisits.includes(one.code))?.code;
    if (!wellness) return undefined;
    return {
      rule: 'advance-care-with-wellness',
      says: `${code} at ${wellness} counts as preventive with modifier 33 on ${code}. Was the planning part of that visit?`,
      cites: ['cms-claims-manual-12', 'aafp-advance-care'],
    };
  },
};
