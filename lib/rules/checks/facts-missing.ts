import { bears } from '../choices';
import { inForce } from '../dated';
import { audioMinutes, sameDayStayHours } from '../tables/add-ons';
import { switchCites } from '../tables/payers';
import type { Check } from './check';

/** An audio visit whose minutes of discussion are not given. */
export const discussionUnknown: Check = {
  id: 'audio-discussion-unknown',
  kind: 'gap',
  severity: 'warning',
  families: ['telemedicine-audio'],
  look({ encounter, payer }) {
    const row = inForce(audioMinutes, encounter.dateOfService);
    if (!row || !bears('discussionMinutes', encounter, payer)) return undefined;
    if (encounter.context?.discussionMinutes !== undefined) return undefined;
    return {
      rule: 'audio-discussion-unknown',
      says: `Minutes of medical discussion are not recorded; an audio visit needs more than ${row.value}.`,
      cites: row.cites,
      since: row.from,
    };
  },
};

/** A same-day stay whose hours are not given, under a payer that reads them. */
export const stayHoursUnknown: Check = {
  id: 'same-day-hours-unknown',
  kind: 'gap',
  severity: 'warning',
  families: ['hospital-same-day'],
  look({ encounter: { context, dateOfService }, payer }) {
    const row = inForce(sameDayStayHours, dateOfService);
    if (payer.switches.sameDayStay !== 'eight-hours' || !row) return undefined;
    if (context?.sameDayStayHours !== undefined) return undefined;
    return {
      rule: 'same-day-hours-unknown',
      says: `Hours of the stay are not recorded; ${payer.label} reads whether they reach ${row.value}.`,
      cites: switchCites.sameDayStay,
      since: row.from,
    };
  },
};

/** A discharge day without minutes. */
export const dischargeMinutesUnknown: Check = {
  id: 'discharge-minutes-unknown',
  kind: 'gap',
  severity: 'warning',
  families: ['hospital-discharge', 'nursing-facility-discharge'],
  look({ encounter: { time }, assessment: { code } }) {
    if (time || code === null) return undefined;
    return {
      rule: 'discharge-minutes-unknown',
      says: 'Minutes of the discharge day are not recorded; the shorter code stands without them.',
      cites: ['cms-fee-schedule'],
    };
  },
};

/** Critical care without minutes. */
export const criticalCareMinutesUnknown: Check = {
  id: 'critical-care-minutes-unknown',
  kind: 'gap',
  severity: 'warning',
  families: ['critical-care'],
  look({ encounter: { time } }) {
    if (time) return undefined;
    return {
      rule: 'critical-care-minutes-unknown',
      says: 'Minutes of critical care are not recorded; only they support its code.',
      cites: ['codingintel-critical-care'],
    };
  },
};

/** A preventive visit without the patient's age. */
export const ageUnknown: Check = {
  id: 'age-unknown',
  kind: 'gap',
  severity: 'warning',
  families: ['preventive'],
  look({ encounter: { patientAge } }) {
    if (patientAge !== undefined) return undefined;
    return {
      rule: 'age-unknown',
      says: 'The age of the patient is not given; it decides on the code of a preventive visit.',
      cites: ['cpt-em-guidelines'],
    };
  },
};
