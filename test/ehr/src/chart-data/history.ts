import type {
  AllergyIntolerance,
  Communication,
  Condition,
  DiagnosticReport,
  Encounter,
  Observation,
  Practitioner,
  Reference,
} from '@medplum/fhirtypes';
import { at } from './dates';
import { byClinician, byNurse, ofPatient } from './people';
import { loinc, quantity } from './visit';

export const problems: Condition[] = [
  problem('hypertension', 'I10', 'Essential (primary) hypertension', '2017-09-20'),
  problem('diabetes', 'E11.9', 'Type 2 diabetes mellitus without complications', '2019-04-08'),
];

export const allergies: AllergyIntolerance[] = [
  {
    resourceType: 'AllergyIntolerance',
    id: 'sulfa',
    clinicalStatus: status('allergyintolerance-clinical'),
    criticality: 'low',
    code: { text: 'Sulfonamides (rash)' },
    patient: ofPatient,
    onsetDateTime: '2009',
  },
];

export const earlierVisits: Encounter[] = [
  earlierVisit('visit-march', '2026-03-10', '09:40', 'Hypertension and type 2 diabetes follow-up'),
  earlierVisit('visit-december', '2025-12-09', '14:00', 'Annual wellness visit'),
];

export const results: Observation[] = [
  {
    ...result('a1c-june', '2026-06-09'),
    valueQuantity: quantity(6.7, '%', '%'),
    referenceRange: [{ text: 'Goal below 7.0%' }],
  },
  { ...result('a1c-march', '2026-03-03'), valueQuantity: quantity(6.8, '%', '%') },
];

export const reports: DiagnosticReport[] = [
  {
    resourceType: 'DiagnosticReport',
    id: 'report-june',
    meta: { lastUpdated: at('2026-06-09', '16:05'), author: byClinician },
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'LAB' }] }],
    code: loinc('4548-4', 'Hemoglobin A1c'),
    subject: ofPatient,
    issued: at('2026-06-09', '16:05'),
    result: [{ reference: 'Observation/a1c-june' }],
  },
];

export const messages: Communication[] = [
  message(
    'rooming',
    byNurse,
    '2026-06-16',
    '09:16',
    'Roomed for follow-up. Medication list reviewed with the patient, no changes. BP 124/76 left arm, seated.',
  ),
  message(
    'result-note',
    byClinician,
    '2026-06-10',
    '12:20',
    'Hemoglobin A1c 6.7%, was 6.8% in March. At goal. Released to the patient, to be discussed at the visit.',
  ),
  message(
    'portal',
    ofPatient,
    '2026-06-02',
    '18:22',
    'Portal message: home readings have been 118-128 over 70-78 this month. Do I need blood work before I come in?',
  ),
  message(
    'portal-reply',
    byNurse,
    '2026-06-03',
    '08:47',
    'Reply sent: yes, the A1c Dr. Example ordered in March, any day before the visit. No fasting needed.',
  ),
  message(
    'visit-note-march',
    byClinician,
    '2026-03-10',
    '10:05',
    'Office visit, signed. Hypertension and type 2 diabetes, both at goal. Continue lisinopril 20 mg and metformin 1,000 mg twice daily. A1c ordered for June. Return in three months.',
  ),
];

function problem(id: string, code: string, text: string, onset: string): Condition {
  return {
    resourceType: 'Condition',
    id,
    clinicalStatus: status('condition-clinical'),
    code: { text, coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code, display: text }] },
    subject: ofPatient,
    onsetDateTime: onset,
  };
}

function status(system: string) {
  return { coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code: 'active' }] };
}

function earlierVisit(id: string, day: string, time: string, reason: string): Encounter {
  return {
    resourceType: 'Encounter',
    id,
    meta: { lastUpdated: at(day, time), author: byClinician },
    status: 'finished',
    class: {
      system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
      code: 'AMB',
      display: 'Office visit',
    },
    subject: ofPatient,
    reasonCode: [{ text: reason }],
  };
}

function result(id: string, day: string): Observation {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    code: loinc('4548-4', 'Hemoglobin A1c'),
    subject: ofPatient,
    effectiveDateTime: at(day, '07:50'),
    issued: at(day, '16:05'),
  };
}

function message(
  id: string,
  sender: Reference<Practitioner> | typeof ofPatient,
  day: string,
  time: string,
  text: string,
): Communication {
  return {
    resourceType: 'Communication',
    id,
    status: 'completed',
    subject: ofPatient,
    sender,
    sent: at(day, time),
    payload: [{ contentString: text }],
  };
}
