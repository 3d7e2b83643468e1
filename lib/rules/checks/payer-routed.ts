import { familyOf } from '../families/ladder';
import { namesOf } from '../modifiers/beside';
import { familyTable } from '../tables/families';
import { switchCites } from '../tables/payers';
import type { Check } from './check';
import { withRole } from './never-together';

/** A visit leveled in another family because the payer does not recognize the codes of its own. */
export const payerRouted: Check = {
  id: 'leveled-in-another-family',
  kind: 'payer',
  severity: 'warning',
  families: [
    'telemedicine-video',
    'telemedicine-audio',
    'hospital-same-day',
    'consult-outpatient',
    'consult-inpatient',
  ],
  look({ encounter: { family }, answer: { ladder }, payer }) {
    if (!ladder || familyOf(ladder) === family) return undefined;
    const cites = family.startsWith('consult')
      ? switchCites.consultations
      : family === 'hospital-same-day'
        ? switchCites.sameDayStay
        : switchCites.telemedicineCodes;
    return {
      rule: 'leveled-in-another-family',
      says: `${familyTable[family].label}: ${payer.label} has this visit leveled as ${familyTable[familyOf(ladder)].label.toLowerCase()}.`,
      cites,
    };
  },
};

/** A consultation that cannot be leveled for want of its visit. */
export const consultationVisit: Check = {
  id: 'consultation-visit-missing',
  kind: 'payer',
  severity: 'warning',
  families: ['consult-outpatient', 'consult-inpatient'],
  look({ answer: { ladder }, payer }) {
    if (ladder) return undefined;
    return {
      rule: 'consultation-visit-missing',
      says: `${payer.label} does not recognize consultations, and the visit that decides on the code is not given.`,
      cites: switchCites.consultations,
    };
  },
};

/** A preventive visit under a payer that does not cover it. */
export const preventiveNotPaid: Check = {
  id: 'preventive-not-covered',
  kind: 'payer',
  severity: 'warning',
  families: ['preventive'],
  look({ assessment: { code }, payer }) {
    if (code === null || payer.switches.preventiveVisits === 'recognized') return undefined;
    return {
      rule: 'preventive-not-covered',
      says: `${payer.label} does not cover ${code}.`,
      cites: switchCites.preventiveVisits,
    };
  },
};

/** A preventive visit beside this one, under a payer that does not cover it. */
export const preventiveBesideNotPaid: Check = {
  id: 'preventive-beside-not-covered',
  kind: 'payer',
  severity: 'warning',
  needs: 'beside',
  look({ beside, payer }) {
    if (payer.switches.preventiveVisits === 'recognized') return undefined;
    const visits = withRole(beside, 'preventive-visit');
    if (visits.length === 0) return undefined;
    return {
      rule: 'preventive-beside-not-covered',
      says: `${payer.label} does not cover ${namesOf(visits)}.`,
      cites: switchCites.preventiveVisits,
    };
  },
};
