import type { FamilyId } from '../tables/families';
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
const institutionalPlaces: ReadonlySet<string | undefined> = new Set(['19', '21', '22', '23', '31']);

/** Clinical staff alone, and something that only a clinician can have done. */
const staffAndClinician: Check = {
  id: 'staff-visit-with-clinician',
  kind: 'conflict',
  severity: 'warning',
  needs: 'staffVisit',
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
  needs: 'incidentTo',
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
  needs: 'incidentTo',
  look({ encounter: { context, family } }) {
    if (!context?.incidentTo) return undefined;
    const { placeOfService } = context;
    if (!institutional.has(family) && !institutionalPlaces.has(placeOfService)) return undefined;
    return {
      rule: 'incident-to-institution',
      says: 'Incident-to is said of care in an institution; it stands in an office or a home.',
      cites: ['noridian-incident-to'],
    };
  },
};

/** Who is said to have seen the patient, against where and how. */
export const whoSaw: readonly Check[] = [staffAndClinician, incidentToNew, incidentToInstitution];
