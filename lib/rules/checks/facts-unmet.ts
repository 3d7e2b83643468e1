import { bears } from '../choices';
import { inForce } from '../dated';
import { advanceCareMinutes, transitionalDays } from '../tables/add-ons';
import { addOnCodes, wellnessVisitCodes } from '../tables/codes';
import type { Check } from './check';

/** Care after a discharge that is given and does not come to its code. */
const transitionalUnmet: Check = {
  id: 'transitional-care-unmet',
  kind: 'note',
  severity: 'info',
  needs: 'transitional',
  look({ encounter, payer, assessment: { code }, mdm: { whole } }) {
    const { context, dateOfService } = encounter;
    const row = inForce(transitionalDays, dateOfService);
    if (!context?.transitional || !row || code === null || context.staffVisit) return undefined;
    if (code === addOnCodes.transitionalHigh || code === addOnCodes.transitionalModerate) return undefined;
    if (!bears('transitional', encounter, payer)) return undefined;
    const { contactBusinessDays, visitDays } = context.transitional;
    const { contact, moderate } = row.value;
    const why = [
      contactBusinessDays > contact &&
        `contact after ${contactBusinessDays} business days (${contact} at most)`,
      visitDays > moderate && `visit after ${visitDays} days (${moderate} at most)`,
      (whole ?? 0) < 2 && 'decision making below moderate',
    ].filter((words) => typeof words === 'string');
    return {
      rule: 'transitional-care-unmet',
      says: `Transitional care is given, and its code is not supported: ${why.join('; ')}.`,
      cites: row.cites,
      since: row.from,
    };
  },
};

/** Advance care planning of fewer minutes than its code begins at. */
const advanceCareShort: Check = {
  id: 'advance-care-short',
  kind: 'note',
  severity: 'info',
  needs: 'advanceCareMinutes',
  look({ encounter, payer, assessment: { code } }) {
    const minutes = encounter.context?.advanceCareMinutes ?? 0;
    const row = inForce(advanceCareMinutes, encounter.dateOfService);
    if (!row || minutes === 0 || minutes >= row.value.first || code === null) return undefined;
    if (!bears('advanceCareMinutes', encounter, payer)) return undefined;
    return {
      rule: 'advance-care-short',
      says: `${minutes} minutes of advance care planning: ${addOnCodes.advanceCareFirst} begins at ${row.value.first}.`,
      cites: row.cites,
      since: row.from,
    };
  },
};

/** Two wellness visits on one day; one that is given as a fact may be listed as well, for its answer. */
const wellnessTwice: Check = {
  id: 'wellness-twice',
  kind: 'conflict',
  severity: 'warning',
  needs: 'services',
  look({ encounter: { context, services } }) {
    if (!services?.some(({ code }) => isWellness(code))) return undefined;
    const listed = services.map(({ code }) => code).filter(isWellness);
    const codes = new Set([...(context?.wellness ? [context.wellness] : []), ...listed]);
    if (codes.size < 2) return undefined;
    return {
      rule: 'wellness-twice',
      says: `${[...codes].sort().join(' and ')}: of these a patient has one on a day.`,
      cites: ['verimedix-wellness'],
    };
  },
};

const wellness: readonly string[] = wellnessVisitCodes;
const isWellness = (code: string) => wellness.includes(code);

/** Facts that were given and do not come to what they are about. */
export const factsUnmet: readonly Check[] = [transitionalUnmet, advanceCareShort, wellnessTwice];
