import { inForce } from '../dated';
import {
  criticalCareCodes,
  dischargeCodes,
  type Ladder,
  type LadderId,
  ladders,
  staffVisitCodes,
} from '../tables/codes';
import { criticalCareMinutes } from '../tables/critical-care';
import { dischargeMinutes } from '../tables/discharge';
import { minutesInForce, netMinutes } from '../time/total-time';
import { billedCodeCheck } from './billed';
import type { Check } from './check';

const isOn = (code: string, ladder: LadderId) => (ladders[ladder] as Ladder).includes(code);

/** An emergency code that nothing but minutes would carry. */
const emergencyByTime = billedCodeCheck(
  'billed-emergency-by-time',
  'conflict',
  'error',
  (code, { encounter: { time }, mdm }) => {
    if (!isOn(code, 'emergency') || !time || mdm.whole !== null) return undefined;
    return {
      says: `${code} is billed with minutes and no element of decision making; emergency visits are not leveled by time.`,
      cites: ['acep-ed-2023', 'uhc-em-policy'],
    };
  },
);

/** A code that only the minutes could carry, and fewer of them than it begins at. */
const minutesShort = billedCodeCheck(
  'billed-minutes-short',
  'conflict',
  'error',
  (code, { encounter, mdm, answer: { ladder } }) => {
    const minutes = netMinutes(encounter);
    if (!ladder || minutes === undefined || mdm.whole !== null) return undefined;
    const row = minutesInForce(ladder, encounter.dateOfService);
    const rung = (ladders[ladder] as Ladder).indexOf(code);
    const least = row?.value[rung];
    if (!row || least === undefined || minutes >= least) return undefined;
    return {
      says: `${code} is billed by time and begins at ${least} minutes; ${minutes} are recorded.`,
      cites: row.cites,
      since: row.from,
    };
  },
);

/** The longer code of a discharge day without the minutes it needs. */
const dischargeMinutesShort = billedCodeCheck(
  'billed-discharge-minutes',
  'conflict',
  'error',
  (code, { encounter }) => {
    const row = inForce(dischargeMinutes, encounter.dateOfService);
    if (!row || !Object.values(dischargeCodes).some(({ long }) => long === code)) return undefined;
    const minutes = netMinutes(encounter);
    if ((minutes ?? 0) > row.value) return undefined;
    return {
      says: `${code} is billed and begins beyond ${row.value} minutes; ${minutes ?? 'none'} are recorded.`,
      cites: ['palmetto-discharge', 'cms-fee-schedule'],
      since: row.from,
    };
  },
);

/** Critical care of less than its first minutes. */
const criticalCareMinutesShort = billedCodeCheck(
  'billed-critical-care-minutes',
  'conflict',
  'error',
  (code, { encounter, payer }) => {
    const row = inForce(criticalCareMinutes[payer.switches.criticalCare], encounter.dateOfService);
    const minutes = netMinutes(encounter);
    if (!row || code !== criticalCareCodes.first) return undefined;
    if (minutes === undefined || minutes >= row.value.first) return undefined;
    return {
      says: `${criticalCareCodes.first} is billed and begins at ${row.value.first} minutes; ${minutes} are recorded.`,
      cites: ['codingintel-critical-care', 'ngs-critical-care'],
      since: row.from,
    };
  },
);

/** A visit by staff alone that shows the work of a clinician. */
const staffCode = billedCodeCheck(
  'billed-staff-visit',
  'conflict',
  'warning',
  (code, { encounter: { context = {}, time }, mdm }) => {
    if (code !== staffVisitCodes['office.established'] || context.staffVisit) return undefined;
    if (mdm.whole === null && !time) return undefined;
    return {
      says: `${code}, a visit by clinical staff alone, is billed; a clinician's elements or minutes are recorded.`,
      cites: ['noridian-staff-visit', 'ngs-staff-visit'],
    };
  },
);

export const billedBasis: readonly Check[] = [
  emergencyByTime,
  minutesShort,
  dischargeMinutesShort,
  criticalCareMinutesShort,
  staffCode,
];
