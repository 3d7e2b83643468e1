import type { WithId } from '@medplum/core';
import type { Encounter, MedicationRequest, Observation, Quantity, ServiceRequest } from '@medplum/fhirtypes';
import { at, visitDay } from './dates';
import { byClinician, ofPatient } from './people';

export const visit: WithId<Encounter> = {
  resourceType: 'Encounter',
  id: 'visit',
  status: 'in-progress',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'Office visit' },
  type: [{ text: 'Follow-up, established patient' }],
  subject: ofPatient,
  participant: [{ individual: byClinician }],
  period: { start: at(visitDay, '09:10') },
  location: [{ location: { display: 'Demo Family Medicine, room 3' } }],
  reasonCode: [{ text: 'Hypertension and type 2 diabetes follow-up' }],
};

const ofVisit = { reference: 'Encounter/visit' };

export const vitals: Observation[] = [
  {
    ...vital('bp', '85354-9', 'Blood pressure'),
    component: [
      { code: loinc('8480-6', 'Systolic blood pressure'), valueQuantity: quantity(124, 'mm[Hg]', 'mmHg') },
      { code: loinc('8462-4', 'Diastolic blood pressure'), valueQuantity: quantity(76, 'mm[Hg]', 'mmHg') },
    ],
  },
  { ...vital('heart-rate', '8867-4', 'Heart rate'), valueQuantity: quantity(72, '/min', '/min') },
  { ...vital('temperature', '8310-5', 'Body temperature'), valueQuantity: quantity(36.7, 'Cel', '°C') },
  { ...vital('breaths', '9279-1', 'Respiratory rate'), valueQuantity: quantity(14, '/min', '/min') },
  { ...vital('height', '8302-2', 'Height'), valueQuantity: quantity(165, 'cm', 'cm') },
  { ...vital('weight', '29463-7', 'Weight'), valueQuantity: quantity(81, 'kg', 'kg') },
  { ...vital('bmi', '39156-5', 'BMI'), valueQuantity: quantity(29.8, 'kg/m2', 'kg/m²') },
  { ...vital('oxygen', '2708-6', 'Oxygen saturation'), valueQuantity: quantity(98, '%', '%') },
];

export const prescriptions: MedicationRequest[] = [
  prescription('lisinopril', 'Lisinopril 20 mg tablet', 'One tablet by mouth once daily'),
  prescription('metformin', 'Metformin 1,000 mg tablet', 'One tablet by mouth twice daily with meals'),
];

export const labOrders: ServiceRequest[] = [
  labOrder('metabolic-panel', '51990-0', 'Basic metabolic panel'),
  labOrder('urine-albumin', '9318-7', 'Urine albumin/creatinine ratio'),
];

function vital(id: string, code: string, name: string): Observation {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    category: [
      {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' },
        ],
      },
    ],
    code: loinc(code, name),
    subject: ofPatient,
    encounter: ofVisit,
    effectiveDateTime: at(visitDay, '09:14'),
  };
}

function prescription(id: string, drug: string, directions: string): MedicationRequest {
  return {
    resourceType: 'MedicationRequest',
    id,
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: { text: drug },
    subject: ofPatient,
    encounter: ofVisit,
    requester: byClinician,
    authoredOn: at(visitDay, '09:30'),
    dosageInstruction: [{ text: directions }],
    dispenseRequest: { numberOfRepeatsAllowed: 3, expectedSupplyDuration: quantity(90, 'd', 'days') },
  };
}

function labOrder(id: string, code: string, name: string): ServiceRequest {
  return {
    resourceType: 'ServiceRequest',
    id,
    meta: { lastUpdated: at(visitDay, '09:31'), author: byClinician },
    status: 'active',
    intent: 'order',
    category: [{ text: 'Laboratory' }],
    code: loinc(code, name),
    subject: ofPatient,
    encounter: ofVisit,
    requester: byClinician,
    authoredOn: at(visitDay, '09:31'),
  };
}

export function loinc(code: string, text: string) {
  return { text, coding: [{ system: 'http://loinc.org', code, display: text }] };
}

export function quantity(value: number, code: string, unit: string): Quantity {
  return { value, code, unit, system: 'http://unitsofmeasure.org' };
}
