import type { MedplumClient } from '@medplum/core';
import type { Patient, ResourceType } from '@medplum/fhirtypes';
import { ResourceTimeline } from '@medplum/react';

/**
 * Medplum's timeline with earlier visits, which its ready-made patient timeline leaves out, and without lab
 * reports, which are too wide for the column and stand in the summary.
 */
export function Timeline({ patient }: { patient: Patient }) {
  return <ResourceTimeline value={patient} loadTimelineResources={loadEntries} />;
}

// Outside the component: a new function on each render would make the timeline load again and again.
function loadEntries(medplum: MedplumClient, resourceType: ResourceType, id: string) {
  const subject = `${resourceType}/${id}`;
  return Promise.allSettled([
    medplum.search('Communication', { subject }),
    medplum.search('Encounter', { subject, status: 'finished' }),
  ]);
}
