import { rowOn } from '../dated';
import type { Step } from '../reason';
import { advanceCareMinutes } from '../tables/add-ons';
import { addOnCodes } from '../tables/codes';
import type { AddOn } from '../time/prolonged';
import type { AddOnRule, Reported } from './add-on';

/** Advance care planning by its own minutes, which are not minutes of the visit. Never beside critical care. */
export const advanceCareFirst: AddOnRule = (reported) =>
  step(reported, addOnCodes.advanceCareFirst, (minutes, { first }) => (minutes >= first ? 1 : 0));

/** Further advance care planning. */
export const advanceCareFurther: AddOnRule = (reported) =>
  step(reported, addOnCodes.advanceCareFurther, (minutes, { further, each }) =>
    minutes >= further ? 1 + Math.floor((minutes - further) / each) : 0,
  );

function step(
  { encounter, context }: Reported,
  code: string,
  unitsOf: (minutes: number, row: (typeof advanceCareMinutes)[number]['value']) => number,
): Step<AddOn> | undefined {
  const minutes = context.advanceCareMinutes ?? 0;
  if (minutes === 0 || encounter.family === 'critical-care') return undefined;
  const row = rowOn(advanceCareMinutes, encounter.dateOfService);
  const units = unitsOf(minutes, row.value);
  if (units === 0) return undefined;
  return {
    value: { code, units },
    reason: {
      rule: 'add-on.advance-care',
      says: `${code} × ${units}: ${minutes} minutes of advance care planning.`,
      facts: { minutes },
      cites: row.cites,
      since: row.from,
    },
  };
}
