import type { WithId } from '@medplum/core';
import type { Patient, Practitioner, Project, Reference } from '@medplum/fhirtypes';
import { at } from './dates';

// Everyone here is made up.

export const practice: WithId<Project> = {
  resourceType: 'Project',
  id: 'demo-practice',
  name: 'Demo Family Medicine',
};

export const clinician: WithId<Practitioner> = {
  resourceType: 'Practitioner',
  id: 'clinician',
  name: [{ given: ['Ines'], family: 'Example', suffix: ['MD'] }],
};

export const nurse: WithId<Practitioner> = {
  resourceType: 'Practitioner',
  id: 'nurse',
  name: [{ given: ['Tom'], family: 'Sample', suffix: ['RN'] }],
};

export const patient: WithId<Patient> = {
  resourceType: 'Patient',
  id: 'patient',
  // Shown as "Patient since": more than one visit in the last three years makes an established patient.
  meta: {
    versionId: '1',
    lastUpdated: at('2019-04-08', '10:00'),
    author: { reference: 'Practitioner/nurse' },
  },
  identifier: [{ system: 'MRN', value: 'DEMO-004217' }],
  name: [{ given: ['Marian'], family: 'Testwell' }],
  birthDate: '1964-03-12',
  gender: 'female',
  address: [{ line: ['14 Sample Street'], city: 'Exampleville', state: 'OH', postalCode: '00000' }],
  communication: [{ preferred: true, language: { coding: [{ code: 'en', display: 'English' }] } }],
  generalPractitioner: [{ reference: 'Practitioner/clinician', display: 'Ines Example, MD' }],
};

export const ofPatient: Reference<Patient> = { reference: 'Patient/patient', display: 'Marian Testwell' };
export const byClinician: Reference<Practitioner> = { reference: 'Practitioner/clinician' };
export const byNurse: Reference<Practitioner> = { reference: 'Practitioner/nurse' };
