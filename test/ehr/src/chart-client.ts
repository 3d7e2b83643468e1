import { indexSearchParameter } from '@medplum/core';
import type { ResourceType, SearchParameter } from '@medplum/fhirtypes';
import { MockClient } from '@medplum/mock';
import { chart } from './chart-data';
import { clinician, practice } from './chart-data/people';

/**
 * The mock client's own list of searches is short: without these the patient summary would find nothing of
 * these kinds.
 */
const extraSearches: [ResourceType, string][] = [
  ['AllergyIntolerance', 'patient'],
  ['Condition', 'patient'],
  ['Coverage', 'beneficiary'],
  ['MedicationRequest', 'subject'],
];

/** A whole Medplum server in memory, holding this chart and nothing else. It never touches the network. */
export async function openChart(): Promise<MockClient> {
  const client = new MockClient({ seedDefaultData: false, profile: clinician, project: practice });

  // The first request makes the mock client load its schemas, and they must not overwrite what follows.
  await client.search('Patient');
  for (const [resourceType, code] of extraSearches) {
    indexSearchParameter(referenceSearch(resourceType, code));
  }

  // Only while seeding does the mock keep the dates a resource brings along.
  await client.mock.withSeeding(async () => {
    for (const resource of chart) await client.repo.createResource(resource);
  });
  client.invalidateAll();
  return client;
}

function referenceSearch(resourceType: ResourceType, code: string): SearchParameter {
  return {
    resourceType: 'SearchParameter',
    id: `${resourceType}-${code}`,
    url: `https://example.com/SearchParameter/${resourceType}-${code}`,
    name: code,
    description: `${resourceType} by ${code}`,
    status: 'active',
    code,
    base: [resourceType],
    type: 'reference',
    expression: `${resourceType}.${code}`,
  };
}
