import { inForce } from '../dated';
import { type Ladder, ladders } from '../tables/codes';
import type { FamilyId } from '../tables/families';
import { primaryCareException } from '../tables/primary-care-exception';
import type { Check } from './check';

/** Families that are care in an institution wherever they are; a nursing facility is one by its place alone. */
const institutional: ReadonlySet<FamilyId> = new Set<FamilyId>([
  'hospital',
  'hospital-same-day',
  'hospital-discharge',
  'emergency',
  'consult-inpatient',
  'critical-care',
]);

/** Outpatient, inpatient, emergency, and skilled nursing. */
const institutionalPlaces: readonly string[] = ['19', '21', '22', '23', '31'];

/** Clinical staff alone, and something that only a clinician can have done. */
const staffAndClinician: Check = {
  id: 'staff-visit-with-clinician',
  kind: 'conflict',
  severity: 'warning',
  needs: 'context',
  look({ encounter: { context } }) {
    if (!context?.staffVisit) return undefined;
    const said = [
      context.splitShared && 'a split or shared visit',
      context.teachingPhysician && 'a teaching visit',
      context.primaryCareException && 'a visit under the primary care exception',
      context.admittingPhysician && 'the admitting physician',
      context.decisionForSurgery && 'a decision for surgery',
    ].filter((words) => typeof words === 'string');
    const [first] = said;
    if (!first) return undefined;
    return {
      rule: 'staff-visit-with-clinician',
      says: `Clinical staff alone is said to have seen the patient, and ${first} as well.`,
      cites: ['noridian-staff-visit', 'findacode-2023'],
    };
  },
};

/** Incident-to needs a plan that a physician began. */
const incidentToNew: Check = {
  id: 'incident-to-new-patient',
  kind: 'conflict',
  severity: 'error',
  needs: 'context',
  look({ encounter: { context, visit } }) {
    if (!context?.incidentTo || visit !== 'new') return undefined;
    return {
      rule: 'incident-to-new-patient',
      says: 'Incident-to is said of a new patient; it needs an initial service by the physician.',
      cites: ['noridian-incident-to', 'noridian-staff-visit'],
    };
  },
};

/** Incident-to is care outside institutions. */
const incidentToInstitution: Check = {
  id: 'incident-to-institution',
  kind: 'conflict',
  severity: 'error',
  needs: 'context',
  look({ encounter: { context, family } }) {
    if (!context?.incidentTo) return undefined;
    const place = context.placeOfService ?? '';
    if (!institutional.has(family) && !institutionalPlaces.includes(place)) return undefined;
    return {
      rule: 'incident-to-institution',
      says: 'Incident-to is said of care in an institution; it stands in an office or a home.',
      cites: ['noridian-incident-to'],
    };
  },
};

/** Split or shared visits are of facilities. */
const splitInOffice: Check = {
  id: 'split-shared-office',
  kind: 'conflict',
  severity: 'error',
  families: ['office', 'telemedicine-video', 'telemedicine-audio', 'home', 'preventive'],
  needs: 'context',
  look({ encounter: { context } }) {
    if (!context?.splitShared || institutionalPlaces.includes(context.placeOfService ?? '')) return undefined;
    return {
      rule: 'split-shared-office',
      says: 'A split or shared visit is said, and neither family nor place of service is a facility.',
      cites: ['novitas-split-shared', 'cfr-split-shared'],
    };
  },
};

const splitAndIncidentTo: Check = {
  id: 'split-shared-incident-to',
  kind: 'conflict',
  severity: 'error',
  needs: 'context',
  look({ encounter: { context } }) {
    if (!context?.splitShared || !context.incidentTo) return undefined;
    return {
      rule: 'split-shared-incident-to',
      says: 'The visit is said to be split or shared and incident-to; the one is of facilities, the other is not.',
      cites: ['novitas-split-shared', 'noridian-incident-to'],
    };
  },
};

const exceptionLevel: Check = {
  id: 'primary-care-exception-level',
  kind: 'conflict',
  severity: 'error',
  families: ['office'],
  needs: 'context',
  look({ encounter: { context, dateOfService }, assessment: { code, basis }, answer: { ladder } }) {
    const row = inForce(primaryCareException, dateOfService);
    if (!context?.primaryCareException || !row || !ladder || basis !== 'mdm') return undefined;
    const rung = (ladders[ladder] as Ladder).indexOf(code ?? '');
    if (rung <= row.value) return undefined;
    return {
      rule: 'primary-care-exception-level',
      says: `${code} under the primary care exception: it reaches low and middle levels; above them the teaching physician takes part in person.`,
      cites: row.cites,
      since: row.from,
    };
  },
};

const exceptionByTime: Check = {
  id: 'primary-care-exception-time',
  kind: 'conflict',
  severity: 'error',
  needs: 'context',
  look({ encounter: { context }, assessment: { basis } }) {
    if (!context?.primaryCareException || basis !== 'time') return undefined;
    return {
      rule: 'primary-care-exception-time',
      says: 'Time is the basis of a visit under the primary care exception; there the level comes from decision making.',
      cites: ['stfm-exception', 'uth-exception'],
    };
  },
};

/** Who is said to have seen the patient, against where and how. */
export const whoSaw: readonly Check[] = [
  staffAndClinician,
  incidentToNew,
  incidentToInstitution,
  splitInOffice,
  splitAndIncidentTo,
  exceptionLevel,
  exceptionByTime,
];
