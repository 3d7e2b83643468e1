import { switchCites } from '../tables/payers';
import type { AddOnRule } from './add-on';

/** A Medicare wellness visit on the same day, where the payer recognizes it. */
export const wellness: AddOnRule = ({ encounter, answer, payer }) => {
  const code = encounter.context?.wellness;
  if (!code) return undefined;
  const place = /^(office|home|preventive)/.test(answer.ladder ?? encounter.family);
  if (!place || payer.switches.wellnessVisits !== 'recognized') return undefined;
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
