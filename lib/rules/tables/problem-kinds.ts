import type { Rows } from '../dated';
import type { Rank } from '../level';

/** The kinds of problem, in the words of the batch contract. */
export const problemKindIds = [
  'self-limited',
  'chronic-stable',
  'acute-uncomplicated',
  'acute-uncomplicated-hospital',
  'acute-stable',
  'chronic-exacerbation',
  'undiagnosed-uncertain',
  'acute-systemic',
  'acute-complicated-injury',
  'chronic-severe-exacerbation',
  'threat-to-life-or-function',
  'multiple-morbidities',
] as const;
export type ProblemKindId = (typeof problemKindIds)[number];

/** What one problem of a kind amounts to, and two or more of it. Kinds are never added together. */
export interface ProblemWeight {
  readonly one: Rank;
  readonly twoOrMore: Rank;
}

export interface ProblemKind {
  /** Our own words: on a row of the panel, and after a number in a sentence. */
  readonly label: string;
  readonly one: string;
  readonly many: string;
  readonly hint: string;
  readonly rows: Rows<ProblemWeight>;
  /** The only place where the kind counts, where it does not count everywhere. */
  readonly only?: { readonly family: 'nursing-facility'; readonly visit: 'initial' };
}

const always = (rank: Rank): ProblemWeight => ({ one: rank, twoOrMore: rank });

export const problemKinds: Readonly<Record<ProblemKindId, ProblemKind>> = {
  'self-limited': {
    label: 'Self-limited or minor',
    one: 'self-limited or minor problem',
    many: 'self-limited or minor problems',
    hint: 'runs its course, leaves no change',
    rows: [
      { from: '2021-01-01', value: { one: 0, twoOrMore: 1 }, cites: ['hccs-problems', 'codapedia-problems'] },
    ],
  },
  'chronic-stable': {
    label: 'Chronic illness, stable',
    one: 'stable chronic illness',
    many: 'stable chronic illnesses',
    hint: "at this patient's treatment goal",
    rows: [{ from: '2021-01-01', value: { one: 1, twoOrMore: 2 }, cites: ['hccs-problems'] }],
  },
  'acute-uncomplicated': {
    label: 'Acute, uncomplicated',
    one: 'acute uncomplicated illness or injury',
    many: 'acute uncomplicated illnesses or injuries',
    hint: 'short, full recovery expected',
    rows: [{ from: '2021-01-01', value: always(1), cites: ['hccs-problems', 'codapedia-problems'] }],
  },
  'acute-uncomplicated-hospital': {
    label: 'Acute, uncomplicated, in hospital',
    one: 'acute uncomplicated illness treated at hospital level',
    many: 'acute uncomplicated illnesses treated at hospital level',
    hint: 'treated at inpatient or observation level',
    rows: [{ from: '2023-01-01', value: always(1), cites: ['codapedia-problems'] }],
  },
  'acute-stable': {
    label: 'Acute illness, improving',
    one: 'acute illness that is improving',
    many: 'acute illnesses that are improving',
    hint: 'treated, better, not yet resolved',
    rows: [{ from: '2023-01-01', value: always(1), cites: ['codapedia-problems'] }],
  },
  'chronic-exacerbation': {
    label: 'Chronic illness, not at goal',
    one: 'chronic illness not at goal, worsening or with side effects of treatment',
    many: 'chronic illnesses not at goal, worsening or with side effects of treatment',
    hint: 'uncontrolled, worse, or side effects',
    rows: [{ from: '2021-01-01', value: always(2), cites: ['hccs-problems'] }],
  },
  'undiagnosed-uncertain': {
    label: 'New problem, outcome uncertain',
    one: 'undiagnosed new problem with uncertain outcome',
    many: 'undiagnosed new problems with uncertain outcome',
    hint: 'may be serious if untreated',
    rows: [{ from: '2021-01-01', value: always(2), cites: ['hccs-problems'] }],
  },
  'acute-systemic': {
    label: 'Acute illness with systemic symptoms',
    one: 'acute illness with systemic symptoms',
    many: 'acute illnesses with systemic symptoms',
    hint: 'high risk untreated; not a minor fever',
    rows: [{ from: '2021-01-01', value: always(2), cites: ['codapedia-problems', 'pettigrew'] }],
  },
  'acute-complicated-injury': {
    label: 'Acute, complicated injury',
    one: 'acute complicated injury',
    many: 'acute complicated injuries',
    hint: 'extensive, or beyond the injured part',
    rows: [{ from: '2021-01-01', value: always(2), cites: ['hccs-problems', 'codapedia-problems'] }],
  },
  'chronic-severe-exacerbation': {
    label: 'Chronic illness, severe exacerbation',
    one: 'chronic illness in severe exacerbation',
    many: 'chronic illnesses in severe exacerbation',
    hint: 'may need a higher level of care',
    rows: [{ from: '2021-01-01', value: always(3), cites: ['hccs-problems'] }],
  },
  'threat-to-life-or-function': {
    label: 'Threat to life or bodily function',
    one: 'threat to life or bodily function',
    many: 'threats to life or bodily function',
    hint: 'soon, if it is left untreated',
    rows: [{ from: '2021-01-01', value: always(3), cites: ['hccs-problems', 'haugen-ama-2025'] }],
  },
  'multiple-morbidities': {
    label: 'Several conditions in intensive management',
    one: 'set of conditions in intensive management',
    many: 'sets of conditions in intensive management',
    hint: 'initial nursing facility visit only',
    rows: [{ from: '2023-01-01', value: always(3), cites: ['cpt-em-guidelines'] }],
    only: { family: 'nursing-facility', visit: 'initial' },
  },
};
