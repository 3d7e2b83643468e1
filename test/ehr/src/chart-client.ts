import { indexSearchParameter } from '@medplum/core';
import type { ResourceType, SearchParameter } from '@medplum/fhirtypes';
import { MockClient } from '@medplum/mock';
import { chart } from './chart-data';
import { at, visitDay } from './chart-data/dates';
import { clinician, practice } from './chart-data/people';

/**
 * The mock client's own list of searches is short: without these, the chart would find nothing of these kinds.
 * Each is a kind of resource, the name of the search and the element it looks at.
 */
const extraSearches: [ResourceType, string, string][] = [
  ['AllergyIntolerance', 'patient', 'patient'],
  ['Communication', 'subject', 'subject'],
  ['Condition', 'patient', 'subject'],
  ['Encounter', 'status', 'status'],
  ['Encounter', 'subject', 'subject'],
  ['MedicationRequest', 'subject', 'subject'],
  ['Observation', 'category', 'category'],
  ['Observation', 'subject', 'subject'],
];

/** A whole Medplum server in memory, holding this chart and nothing else. It never touches the network. */
export async function openChart(): Promise<MockClient> {
  const client = new MockClient({ seedDefaultData: false, profile: clinician, project: practice });

  // The first request makes the mock client load its schemas, and they must not overwrite what follows.
  await client.search('Patient');
  for (const search of extraSearches) indexSearchParameter(searchParameter(...search));

  // Only while seeding does the mock keep the dates a resource brings along. Lists are sorted by them: the hour
  // of loading instead would put equals in another order each time.
  await client.mock.withSeeding(async () => {
    for (const resource of chart) {
      const meta = { lastUpdated: at(visitDay, '09:10'), ...resource.meta };
      await client.repo.createResource({ ...resource, meta });
    }
  });
  client.invalidateAll();
  return client;
}

function searchParameter(resourceType: ResourceType, code: string, element: string): SearchParameter {
  return {
    resourceType: 'SearchParameter',
    id: `${resourceType}-${code}`,
    url: `https://example.com/SearchParameter/${resourceType}-${code}`,
    name: code,
    description: `${resourceType} by ${code}`,
    status: 'active',
    code,
    base: [resourceType],
    type: ['category', 'status'].includes(code) ? 'token' : 'reference',
    expression: `${resourceType}.${element}`,
  };
}
