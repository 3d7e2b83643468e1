import type { Resource } from '@medplum/fhirtypes';
import { allergies, earlierVisits, messages, problems, reports, results } from './history';
import { clinician, nurse, patient, practice } from './people';
import { labOrders, prescriptions, visit, vitals } from './visit';

/** Everything in the chart. */
export const chart: Resource[] = [
  practice,
  clinician,
  nurse,
  patient,
  visit,
  ...vitals,
  ...prescriptions,
  ...labOrders,
  ...problems,
  ...allergies,
  ...earlierVisits,
  ...results,
  ...reports,
  ...messages,
];
