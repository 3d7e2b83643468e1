import type { Family } from './family';
import { shortStay } from './ladder-billed';
import { leveled } from './leveled';

/**
 * Admission and discharge on one date. Where a payer reads the hours of the stay, one under eight hours is leveled
 * as an initial hospital visit; hours that are not given leave the stay with its own codes, and are asked for.
 */
export const sameDayStay: Family = (weighed) => {
  const { encounter, payer } = weighed;
  const answer = leveled(weighed);
  const short = shortStay(encounter, payer);
  if (!short) return answer;
  const { hours, least } = short;
  return {
    ...answer,
    why: {
      rule: 'same-day-stay.short',
      says: `A stay of ${hours} hours is under ${least.value}: leveled as an initial hospital visit (${payer.label}). ${answer.why.says}`,
      facts: { hours },
      cites: least.cites,
      since: least.from,
      because: [answer.why],
    },
  };
};
