import { inForce } from '../dated';
import { sameDayStayHours } from '../tables/add-ons';
import type { Family } from './family';
import { ladderBilled } from './ladder-billed';
import { leveled } from './leveled';

/**
 * Admission and discharge on one date. Where a payer reads the hours of the stay, one under eight hours is leveled
 * as an initial hospital visit; hours that are not given leave the stay with its own codes, and are asked for.
 */
export const sameDayStay: Family = (weighed) => {
  const { encounter, payer } = weighed;
  const answer = leveled(weighed);
  const row = inForce(sameDayStayHours, encounter.dateOfService);
  const hours = encounter.context?.sameDayStayHours;
  if (!row || hours === undefined || ladderBilled(encounter, payer) === 'hospital-same-day') return answer;
  return {
    ...answer,
    why: {
      rule: 'same-day-stay.short',
      says: `A stay of ${hours} hours is under ${row.value}: leveled as an initial hospital visit (${payer.label}). ${answer.why.says}`,
      facts: { hours },
      cites: row.cites,
      since: row.from,
      because: [answer.why],
    },
  };
};
