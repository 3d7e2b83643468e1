import { inForce } from '../dated';
import { psychotherapyAddOns } from '../tables/codes';
import { familyTable } from '../tables/families';
import type { Check } from './check';

/** Minutes given to a family that is never leveled by time. */
export const timeNotUsed: Check = {
  id: 'time-not-used',
  kind: 'note',
  severity: 'info',
  look({ time, family, dateOfService }) {
    const basis = inForce(familyTable[family].rows, dateOfService);
    if (!time || !basis || basis.value.time) return undefined;
    return {
      rule: 'time-not-used',
      says: `${time.minutes} minutes are put aside: ${familyTable[family].label.toLowerCase()} visits are never leveled by time.`,
      cites: basis.cites,
      since: basis.from,
    };
  },
};

/** Minutes given beside psychotherapy that is added to the visit. */
export const timeBesidePsychotherapy: Check = {
  id: 'time-beside-psychotherapy',
  kind: 'note',
  severity: 'info',
  look({ time, family, dateOfService, services }) {
    const basis = inForce(familyTable[family].rows, dateOfService);
    const addOn = services?.find((service) => psychotherapyAddOns.has(service.code));
    if (!time || !addOn || !basis?.value.time) return undefined;
    return {
      rule: 'time-beside-psychotherapy',
      says: `With ${addOn.code} on the same day the visit is leveled by medical decision making; the minutes are put aside.`,
      cites: ['e2e-psychotherapy', 'cpt-em-guidelines'],
    };
  },
};
