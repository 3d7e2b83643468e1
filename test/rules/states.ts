import type { Encounter, FamilyId, Visit } from '../../lib/rules';

/*
 * Every state of an encounter that can matter to its level, for the tests and the proof that leave none out. Counts
 * stand for all higher ones where they no longer change anything, which is itself tested.
 */

type Problems = NonNullable<Encounter['problems']>;
type Data = NonNullable<Encounter['data']>;
type Risk = NonNullable<Encounter['risk']>;
type Context = NonNullable<Encounter['context']>;

/** The kinds of problem, and the count from which more of a kind changes nothing. */
export const problemCounts = [
  ['self-limited', 2],
  ['chronic-stable', 2],
  ['acute-uncomplicated', 1],
  ['acute-uncomplicated-hospital', 1],
  ['acute-stable', 1],
  ['chronic-exacerbation', 1],
  ['undiagnosed-uncertain', 1],
  ['acute-systemic', 1],
  ['acute-complicated-injury', 1],
  ['chronic-severe-exacerbation', 1],
  ['threat-to-life-or-function', 1],
  ['multiple-morbidities', 1],
] as const satisfies readonly (readonly [keyof Problems, number])[];

/** The risk items by the level each stands for, lowest first. */
export const riskLevels = [
  ['minimal'],
  ['low'],
  [
    'prescription-drug-management',
    'minor-surgery-risk-factors',
    'major-surgery-elective',
    'social-determinants',
  ],
  [
    'drug-toxicity-monitoring',
    'major-surgery-elective-risk-factors',
    'major-surgery-emergency',
    'hospitalization-or-escalation',
    'dnr-or-deescalation',
    'parenteral-controlled-substance',
  ],
] as const satisfies readonly Risk[];
export const riskItems: Risk = riskLevels.flat();

/** How high each count goes: as high as is asked for, or to where a higher one changes nothing. */
const highest = (most?: number) => problemCounts.map(([, saturated]) => most ?? saturated);

/** How many combinations of counts of the kinds of problem there are. @param most how high each count goes */
export function problemStateCount(most?: number): number {
  return highest(most).reduce((product, high) => product * (high + 1), 1);
}

/** One of the combinations by its number, which is written with one digit for each kind. */
export function problemState(number: number, most?: number): Problems {
  const problems: Problems = {};
  let rest = number;
  for (const [kind, saturated] of problemCounts) {
    const digits = (most ?? saturated) + 1;
    if (rest % digits > 0) problems[kind] = rest % digits;
    rest = Math.floor(rest / digits);
  }
  return problems;
}

/** The number of the combination that problems come to when no count goes beyond what changes anything. */
export function saturatedState(problems: Problems): number {
  return problemCounts.reduceRight(
    (number, [kind, saturated]) => number * (saturated + 1) + Math.min(problems[kind] ?? 0, saturated),
    0,
  );
}

/** Every combination, each count to where a higher one changes nothing. */
export function problemStates(): readonly Problems[] {
  return [...Array(problemStateCount()).keys()].map((number) => problemState(number));
}

/** Every combination of what counts as data. @param most how high each count goes */
export function dataStates(most: number): readonly Data[] {
  const counts = [...Array(most + 1).keys()];
  const ticks = [false, true];
  return counts.flatMap((externalNotes) =>
    counts.flatMap((resultsReviewed) =>
      counts.flatMap((testsOrdered) =>
        ticks.flatMap((independentHistorian) =>
          ticks.flatMap((independentInterpretation) =>
            ticks.map((externalDiscussion) => ({
              ...{ externalNotes, resultsReviewed, testsOrdered },
              ...{ independentHistorian, independentInterpretation, externalDiscussion },
            })),
          ),
        ),
      ),
    ),
  );
}

/** Nothing ticked in risk, and one item of each level. */
export const riskStates: readonly Risk[] = [[], ...riskLevels.map(([item]) => [item])];

/** Ticks of each level of decision making, nothing ticked first. */
export const levelTicks: readonly Pick<Encounter, 'problems' | 'risk'>[] = [
  {},
  { problems: { 'self-limited': 1 }, risk: ['minimal'] },
  { problems: { 'chronic-stable': 1 }, risk: ['low'] },
  { problems: { 'chronic-stable': 2 }, risk: ['social-determinants'] },
  { problems: { 'threat-to-life-or-function': 1 }, risk: ['major-surgery-emergency'] },
];

/** A family and visit with the facts that decide on where it is leveled and on which code. */
export type Setting = Pick<Encounter, 'family' | 'visit' | 'patientAge' | 'context' | 'services'>;

const settingsOf = (
  family: FamilyId,
  visits: readonly (Visit | undefined)[],
  facts: readonly Pick<Setting, 'patientAge' | 'context' | 'services'>[] = [{}],
): readonly Setting[] =>
  visits.flatMap((visit) => facts.map((fact) => ({ family, ...(visit ? { visit } : {}), ...fact })));

const places = (...ids: readonly (string | undefined)[]): readonly { context?: Context }[] =>
  ids.map((placeOfService) => (placeOfService ? { context: { placeOfService } } : {}));
const byAge = [0, 1, 4, 5, 11, 12, 17, 18, 39, 40, 64, 65, 130].map((patientAge) => ({ patientAge }));
const staff = { context: { staffVisit: true } };
const psychotherapy = { services: [{ code: '90833' }] };

const patient = ['new', 'established'] as const;
const stay = ['initial', 'subsequent'] as const;
const anyVisit = [undefined, ...patient, ...stay] as const;

/** Every family and visit, and wherever a fact decides, every side of it. */
export const settings: readonly Setting[] = [
  ...settingsOf('office', patient, [{}, staff, psychotherapy]),
  ...settingsOf('telemedicine-video', patient),
  ...settingsOf('telemedicine-audio', patient, [
    {},
    { context: { discussionMinutes: 10 } },
    { context: { discussionMinutes: 11 } },
  ]),
  ...settingsOf('hospital', stay),
  ...settingsOf(
    'hospital-same-day',
    [undefined],
    [{}, { context: { sameDayStayHours: 7.99 } }, { context: { sameDayStayHours: 8 } }],
  ),
  ...settingsOf('hospital-discharge', [undefined]),
  ...settingsOf('emergency', [undefined], [{}, staff]),
  ...settingsOf('consult-outpatient', anyVisit, places(undefined, '11', '22', '23')),
  ...settingsOf('consult-inpatient', anyVisit, places(undefined, '21', '22', '31', '32')),
  ...settingsOf('nursing-facility', stay),
  ...settingsOf('nursing-facility-discharge', [undefined]),
  ...settingsOf('home', patient),
  ...settingsOf('critical-care', [undefined]),
  ...settingsOf('preventive', patient, [{}, ...byAge]),
];

export const payers = ['cpt', 'medicare'] as const;

/** A day before any rule, and the first day of each edition. */
export const days = [
  '2020-12-31',
  ...['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01'],
] as const;

/** No minutes, and every number of them that a day has. */
export const minuteStates: readonly Pick<Encounter, 'time'>[] = [
  {},
  ...[...Array(1441).keys()].map((minutes) => ({ time: { minutes } })),
];
