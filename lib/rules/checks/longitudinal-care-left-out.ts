import { admittingBase, isExceptedBeside25, leftOutBeside25 } from '../add-ons/longitudinal-care';
import { rowOn } from '../dated';
import { longitudinalCareBesidePreventive } from '../tables/add-ons';
import { addOnCodes } from '../tables/codes';
import type { Check } from './check';
import { isPartOfPlannedSurgery } from './visit-not-apart';

const firstExcepted = longitudinalCareBesidePreventive.find(({ value }) => value)?.from;

/** The longitudinal care add-on, left out because modifier 25 is supported. */
export const longitudinalCareLeftOut: Check = {
  id: 'longitudinal-care-left-out',
  kind: 'payer',
  severity: 'warning',
  needs: 'longitudinalCare',
  look(seen) {
    if (!leftOutBeside25(seen, seen.answer, seen.assessment.modifiers)) return undefined;
    const row = rowOn(longitudinalCareBesidePreventive, seen.encounter.dateOfService);
    const exception = row.value
      ? 'and no preventive service of the day excepts it'
      : `and preventive services except it only from ${firstExcepted} on`;
    return {
      rule: 'longitudinal-care-left-out',
      says: `${addOnCodes.longitudinalCare} is left out: modifier 25 is supported, ${exception}.`,
      cites: ['aafp-g2211', 'edge-g2211'],
      since: row.from,
    };
  },
};

/** The longitudinal care add-on while modifier 25 is open: it would be left out if that were supported. */
export const longitudinalCareOpen: Check = {
  id: 'longitudinal-care-open',
  kind: 'payer',
  severity: 'info',
  needs: 'longitudinalCare',
  look(seen) {
    const { addOns, modifiers } = seen.assessment;
    const open = modifiers.some(({ modifier, status }) => modifier === '25' && status === 'review');
    if (!open || !addOns.some(({ code }) => code === addOnCodes.longitudinalCare)) return undefined;
    if (isExceptedBeside25(seen)) return undefined;
    return {
      rule: 'longitudinal-care-open',
      says: `${addOnCodes.longitudinalCare} stands while modifier 25 is open; it is left out where modifier 25 is supported.`,
      cites: ['aafp-g2211', 'edge-g2211'],
    };
  },
};

/** The longitudinal care add-on of a visit that is not reported. */
export const longitudinalCareAlone: Check = {
  id: 'longitudinal-care-without-visit',
  kind: 'payer',
  severity: 'warning',
  needs: 'longitudinalCare',
  look({ assessment, questions, beside }) {
    const { addOns, code } = assessment;
    if (!addOns.some((addOn) => addOn.code === addOnCodes.longitudinalCare)) return undefined;
    const isReported =
      questions.every(({ reason }) => reason.visitReported !== false) &&
      beside.every(({ standing }) => standing !== 'visit-gives-way' && standing !== 'visit-in-admission') &&
      !isPartOfPlannedSurgery(beside);
    if (isReported) return undefined;
    return {
      rule: 'longitudinal-care-without-visit',
      says: `${addOnCodes.longitudinalCare} goes with a visit that is reported; as answered, ${code} is not.`,
      cites: ['aafp-g2211', 'edge-g2211'],
    };
  },
};

/** The longitudinal care add-on among the services, beside a visit or on a date that does not admit it. */
export const longitudinalCareListed: Check = {
  id: 'longitudinal-care-not-admitted',
  kind: 'payer',
  severity: 'error',
  needs: 'services',
  look(seen) {
    const { encounter, payer, assessment, answer } = seen;
    const code = addOnCodes.longitudinalCare;
    if (assessment.code === null || !encounter.services?.some((service) => service.code === code))
      return undefined;
    if (payer.switches.longitudinalCare !== 'recognized' || admittingBase(seen, answer)) return undefined;
    return {
      rule: 'longitudinal-care-not-admitted',
      says: `${payer.label} does not take ${code} beside ${assessment.code} on ${encounter.dateOfService}.`,
      cites: ['aafp-g2211', 'noridian-g2211'],
    };
  },
};
