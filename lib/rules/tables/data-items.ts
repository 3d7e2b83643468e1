import type { Dated } from '../dated';

/** What counts toward data reviewed and analyzed, in the words of the batch contract. */
export const dataCountIds = ['testsOrdered', 'resultsReviewed', 'externalNotes'] as const;
export type DataCountId = (typeof dataCountIds)[number];

export const dataTickIds = [
  'independentHistorian',
  'independentInterpretation',
  'externalDiscussion',
] as const;
export type DataTickId = (typeof dataTickIds)[number];

export interface DataItem {
  readonly label: string;
  /** Singular and plural in a sentence. */
  readonly one: string;
  readonly many: string;
  readonly hint: string;
}

export const dataItems: Readonly<Record<DataCountId | DataTickId, DataItem>> = {
  testsOrdered: {
    label: 'Tests ordered',
    one: 'test ordered',
    many: 'tests ordered',
    hint: 'each unique test, review included',
  },
  resultsReviewed: {
    label: 'Results reviewed',
    one: 'result reviewed',
    many: 'results reviewed',
    hint: 'each unique test ordered elsewhere',
  },
  externalNotes: {
    label: 'External notes',
    one: 'external note source',
    many: 'external note sources',
    hint: 'each outside group or facility',
  },
  independentHistorian: {
    label: 'Independent historian',
    one: 'independent historian',
    many: 'independent historians',
    hint: 'patient cannot give a reliable history',
  },
  independentInterpretation: {
    label: 'Own interpretation of a test',
    one: 'own interpretation of a test',
    many: 'own interpretations of tests',
    hint: 'the image or tracing, not billed by you',
  },
  externalDiscussion: {
    label: 'External discussion',
    one: 'discussion with an external clinician or source',
    many: 'discussions with external clinicians or sources',
    hint: 'direct, and it bore on the decision',
  },
};

/** How many units of tests, documents and historian make a level by themselves. */
export interface DataThresholds {
  readonly limited: number;
  readonly moderate: number;
}

export const dataThresholds: readonly Dated<DataThresholds>[] = [
  {
    from: '2021-01-01',
    value: { limited: 2, moderate: 3 },
    cites: ['fcso-data', 'facs-data', 'aafp-25-questions', 'bca-unique-tests', 'aapc-order-includes-review'],
  },
];
