import { type Almanac, Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import type { Encounter } from '../../lib/rules';

/* Medical decision making alone, as one writes it for json-rules-engine: conditions as data, facts by name. */

const atLeast = (fact: string, value: number): NestedCondition => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
});

/** An element reaches a rank; the higher ranks are asked later and write over the lower. */
function reaches(element: string, rank: number, conditions: NestedCondition[]): RuleProperties {
  return {
    conditions: { any: conditions },
    event: { type: element, params: { rank } },
    priority: 100 - rank,
    onSuccess: (_event, almanac: Almanac) => {
      almanac.addFact(element, rank);
    },
  };
}

const problems = [
  reaches('problems', 1, [
    atLeast('self-limited', 2),
    ...['chronic-stable', 'acute-uncomplicated', 'acute-uncomplicated-hospital', 'acute-stable'].map((kind) =>
      atLeast(kind, 1),
    ),
  ]),
  reaches('problems', 2, [
    atLeast('chronic-stable', 2),
    ...['chronic-exacerbation', 'undiagnosed-uncertain', 'acute-systemic', 'acute-complicated-injury'].map(
      (kind) => atLeast(kind, 1),
    ),
  ]),
  reaches('problems', 3, [
    atLeast('chronic-severe-exacerbation', 1),
    atLeast('threat-to-life-or-function', 1),
  ]),
];

const [units, interpretation, discussion] = [
  atLeast('unitsWithHistorian', 3),
  atLeast('interpretation', 1),
  atLeast('discussion', 1),
];
const data = [
  reaches('data', 1, [atLeast('units', 2), atLeast('historian', 1)]),
  reaches('data', 2, [units, interpretation, discussion]),
  reaches('data', 3, [
    { all: [units, interpretation] },
    { all: [units, discussion] },
    { all: [interpretation, discussion] },
  ]),
];

const has = (item: string): NestedCondition => ({ fact: 'items', operator: 'contains', value: item });
const risk = [
  reaches('risk', 1, [has('low')]),
  reaches(
    'risk',
    2,
    [
      'prescription-drug-management',
      'minor-surgery-risk-factors',
      'major-surgery-elective',
      'social-determinants',
    ].map(has),
  ),
  reaches(
    'risk',
    3,
    [
      'drug-toxicity-monitoring',
      'major-surgery-elective-risk-factors',
      'major-surgery-emergency',
      'hospitalization-or-escalation',
      'dnr-or-deescalation',
      'parenteral-controlled-substance',
    ].map(has),
  ),
];

const whole = [1, 2, 3].map((rank): RuleProperties => {
  const [problem, datum, item] = ['problems', 'data', 'risk'].map((element) => atLeast(element, rank));
  if (!problem || !datum || !item) throw new Error('three elements');
  return {
    conditions: { any: [{ all: [problem, datum] }, { all: [problem, item] }, { all: [datum, item] }] },
    event: { type: 'whole', params: { rank } },
    priority: 1,
  };
});

const engine = new Engine([...problems, ...data, ...risk, ...whole]);

const noProblems = {
  ...{ 'self-limited': 0, 'chronic-stable': 0, 'acute-uncomplicated': 0, 'acute-uncomplicated-hospital': 0 },
  ...{ 'acute-stable': 0, 'chronic-exacerbation': 0, 'undiagnosed-uncertain': 0, 'acute-systemic': 0 },
  ...{ 'acute-complicated-injury': 0, 'chronic-severe-exacerbation': 0, 'threat-to-life-or-function': 0 },
};

/** The second highest of the three elements, 0 to 3, of an encounter whose tests are counted. */
export async function jsonRulesMdm({ problems, data, risk }: Encounter): Promise<number> {
  const units = (data?.testsOrdered ?? 0) + (data?.resultsReviewed ?? 0) + (data?.externalNotes ?? 0);
  const historian = data?.independentHistorian ? 1 : 0;
  const { events } = await engine.run({
    ...noProblems,
    ...problems,
    ...{ units, historian, unitsWithHistorian: units + historian, items: risk ?? [] },
    interpretation: data?.independentInterpretation ? 1 : 0,
    discussion: data?.externalDiscussion ? 1 : 0,
    ...{ problems: 0, data: 0, risk: 0 },
  });
  return Math.max(0, ...events.map(({ type, params }) => (type === 'whole' ? Number(params?.rank) : 0)));
}
