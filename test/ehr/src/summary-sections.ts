import {
  AllergiesSection,
  DemographicsSection,
  LabsSection,
  MedicationsSection,
  type PatientSummarySectionConfig,
  ProblemListSection,
  VitalsSection,
} from '@medplum/react';

/** The sections this chart has data for; Medplum's default list would show a column of empty ones. */
export const summarySections: PatientSummarySectionConfig[] = [
  DemographicsSection,
  ProblemListSection,
  MedicationsSection,
  AllergiesSection,
  VitalsSection,
  LabsSection,
];
