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
import type { Check } from './check';

const isOn = (code: string, ladder: LadderId) => (ladders[ladder] as Ladder).includes(code);

/** An emergency code that nothing but minutes would carry. */
const emergencyByTime: Check = {
  id: 'billed-emergency-by-time',
  kind: 'conflict',
  severity: 'error',
  needs: 'billedCode',
  look({ encounter: { context, time }, mdm }) {
    const code = context?.billedCode ?? '';
    if (!isOn(code, 'emergency') || !time || mdm.whole !== null) return undefined;
    return {
      rule: 'billed-emergency-by-time',
      says: `${code} is billed with minutes and no element of decision making; emergency visits are not leveled by time.`,
      cites: ['acep-ed-2023', 'uhc-em-policy'],
    };
  },
};

/** A code that only the minutes could carry, and fewer of them than it begins at. */
const minutesShort: Check = {
  id: 'billed-minutes-short',
  kind: 'conflict',
  severity: 'error',
  needs: 'billedCode',
  look({ encounter, mdm, answer: { ladder } }) {
    const code = encounter.context?.billedCode ?? '';
    const minutes = netMinutes(encounter);
    if (!ladder || minutes === undefined || mdm.whole !== null) return undefined;
    const row = minutesInForce(ladder, encounter.dateOfService);
    const rung = (ladders[ladder] as Ladder).indexOf(code);
    const least = row?.value[rung];
    if (!row || least === undefined || minutes >= least) return undefined;
    return {
      rule: 'billed-minutes-short',
      says: `${code} is billed by time and begins at ${least} minutes; ${minutes} are recorded.`,
      cites: row.cites,
      since: row.from,
    };
  },
};

/** The longer code of a discharge day without the minutes it needs. */
const dischargeMinutesShort: Check = {
  id: 'billed-discharge-minutes',
  kind: 'conflict',
  severity: 'error',
  needs: 'billedCode',
  look({ encounter }) {
    const code = encounter.context?.billedCode ?? '';
    const row = inForce(dischargeMinutes, encounter.dateOfService);
    if (!row || !Object.values(dischargeCodes).some(({ long }) => long === code)) return undefined;
    const minutes = netMinutes(encounter);
    if (minutes !== undefined && minutes > row.value) return undefined;
    return {
      rule: 'billed-discharge-minutes',
      says: `${code} is billed and begins beyond ${row.value} minutes; ${minutes ?? 'none'} are recorded.`,
      cites: ['palmetto-discharge', 'cms-fee-schedule'],
      since: row.from,
    };
  },
};

/** Critical care of less than its first minutes. */
const criticalCareMinutesShort: Check = {
  id: 'billed-critical-care-minutes',
  kind: 'conflict',
  severity: 'error',
  needs: 'billedCode',
  look({ encounter, payer }) {
    const row = inForce(criticalCareMinutes[payer.switches.criticalCare], encounter.dateOfService);
    const minutes = netMinutes(encounter);
    if (!row || encounter.context?.billedCode !== criticalCareCodes.first) return undefined;
    if (minutes === undefined || minutes >= row.value.first) return undefined;
    return {
      rule: 'billed-critical-care-minutes',
      says: `${criticalCareCodes.first} is billed and begins at ${row.value.first} minutes; ${minutes} are recorded.`,
      cites: ['codingintel-critical-care', 'ngs-critical-care'],
      since: row.from,
    };
  },
};

/** A visit by staff alone that shows the work of a clinician. */
const staffCode: Check = {
  id: 'billed-staff-visit',
  kind: 'conflict',
  severity: 'warning',
  needs: 'billedCode',
  look({ encounter: { context, time }, mdm }) {
    const code = staffVisitCodes['office.established'];
    if (context?.billedCode !== code || context.staffVisit || (mdm.whole === null && !time)) return undefined;
    return {
      rule: 'billed-staff-visit',
      says: `${code}, a visit by clinical staff alone, is billed; a clinician's elements or minutes are recorded.`,
      cites: ['noridian-staff-visit', 'ngs-staff-visit'],
    };
  },
};

export const billedBasis: readonly Check[] = [
  emergencyByTime,
  minutesShort,
  dischargeMinutesShort,
  criticalCareMinutesShort,
  staffCode,
];
