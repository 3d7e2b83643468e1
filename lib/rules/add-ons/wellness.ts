import { familyOf } from '../families/ladder';
import type { FamilyId } from '../tables/families';
import { switchCites } from '../tables/payers';
import type { AddOnRule } from './add-on';

const besides: readonly FamilyId[] = ['office', 'home', 'preventive'];

/** A Medicare wellness visit on the same day, where the payer recognizes it. */
export const wellness: AddOnRule = ({ encounter, context, answer, payer }) => {
  const code = context.wellness;
  if (!code) return undefined;
  const billed = answer.ladder ? familyOf(answer.ladder) : encounter.family;
  if (!besides.includes(billed) || payer.switches.wellnessVisits !== 'recognized') return undefined;
  return {
    value: { code, units: 1 },
    reason: {
      rule: 'add-on.wellness',
      says: `${code} × 1: a wellness visit on the same day.`,
      facts: { wellness: code },
      cites: switchCites.wellnessVisits,
    },
  };
};
