import type { Encounter } from '../encounter';
import { familyOf } from '../families/ladder';
import { psychotherapyAddOns } from '../tables/codes';
import { familyTable } from '../tables/families';
import { minutesInForce } from '../time/total-time';
import type { Check } from './check';

/** Minutes given to a visit that is never leveled by time. */
export const timeNotUsed: Check = {
  id: 'time-not-used',
  kind: 'note',
  severity: 'info',
  needs: 'time',
  look({ encounter: { time, family, dateOfService }, answer: { ladder } }) {
    if (!time || (ladder ? minutesInForce(ladder, dateOfService) : family !== 'preventive')) return undefined;
    const billed = ladder ? familyOf(ladder) : family;
    const [row] = familyTable[billed].rows;
    return {
      rule: 'time-not-used',
      says: `${time.minutes} minutes are put aside: ${familyTable[billed].label.toLowerCase()} visits are never leveled by time.`,
      cites: row.cites,
      since: row.from,
    };
  },
};

/** Minutes given beside psychotherapy that is added to the visit. */
export const timeBesidePsychotherapy: Check = {
  id: 'time-beside-psychotherapy',
  kind: 'note',
  severity: 'info',
  needs: 'services',
  look({ encounter: { time, services, dateOfService }, answer: { ladder } }) {
    if (!time || !services) return undefined;
    const addOn = services.find((service) => psychotherapyAddOns.has(service.code));
    if (!addOn || !ladder || !minutesInForce(ladder, dateOfService)) return undefined;
    return {
      rule: 'time-beside-psychotherapy',
      says: `With ${addOn.code} on the same day the visit is leveled by medical decision making; the minutes are put aside.`,
      cites: ['e2e-psychotherapy', 'cpt-em-guidelines'],
    };
  },
};

/** Ticks given to a family that medical decision making does not level. */
export const ticksNotUsed: Check = {
  id: 'ticks-not-used',
  kind: 'note',
  severity: 'info',
  look({ encounter: { family, problems, data, risk }, assessment: { mdm } }) {
    if (mdm) return undefined;
    if (!isTicked(problems) && !isTicked(data) && !risk?.length) return undefined;
    return {
      rule: 'ticks-not-used',
      says: `Problems, data and risk are put aside: they do not level ${familyTable[family].label.toLowerCase()}.`,
      cites: familyTable[family].rows[0].cites,
    };
  },
};

function isTicked(element: Encounter['problems'] | Encounter['data']): boolean {
  for (const key in element) {
    const given: unknown = element[key as keyof typeof element];
    if (Array.isArray(given) ? given.length > 0 : given) return true;
  }
  return false;
}
