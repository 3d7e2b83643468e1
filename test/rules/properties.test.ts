import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, parseEncounter } from '../../lib/rules';
import { seed } from '../seed';
import { encounters } from './encounters';
import { score, valid } from './score';

/* What holds of every encounter, whatever is ticked. */

type Ticks = Record<string, unknown>;

const runs = { seed, numRuns: 1_000 };

/** The order of the levels, for comparing; null is below every level. */
const order = ['minimal', 'straightforward', 'low', 'limited', 'moderate', 'high', 'extensive'];
const rank = (level: string | null | undefined) => (level ? order.indexOf(level) : -1);
/** Codes of one ladder rise with their level; null is below every code. */
const codeNumber = (code: string | null | undefined) => (code ? Number(code) : 0);

function group(encounter: Ticks, key: string): Ticks {
  const value = encounter[key];
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The same value with the keys of every object in another order. */
function reordered(value: unknown, turn: number): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, turn));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reordered(inner, turn)] as const);
  const by = turn % Math.max(1, entries.length);
  return Object.fromEntries([...entries.slice(by), ...entries.slice(0, by)].reverse());
}

function turned(items: readonly unknown[], turn: number): readonly unknown[] {
  const by = turn % Math.max(1, items.length);
  return [...items.slice(by), ...items.slice(0, by)];
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** Everything but the wording, which may name the ticks in the order in which they were given. */
function withoutWording(encounter: object) {
  const { why: _why, grounds: _grounds, findings, ...rest } = score(encounter);
  return { ...rest, findings: findings.map(({ message: _message, ...finding }) => finding) };
}

describe('order does not matter', () => {
  it('of keys', () => {
    fc.assert(
      fc.property(encounters, fc.nat({ max: 20 }), (encounter, turn) => {
        const other = reordered(encounter, turn);
        expect(score(other as object)).toEqual(score(encounter));
      }),
      runs,
    );
  });

  it('of risk items, of tests and of services', () => {
    fc.assert(
      fc.property(encounters, fc.nat({ max: 20 }), (encounter, turn) => {
        const data = group(encounter, 'data');
        const other = {
          ...encounter,
          ...(encounter.risk ? { risk: turned(list(encounter.risk), turn) } : {}),
          ...(encounter.services ? { services: turned(list(encounter.services), turn) } : {}),
          ...(data.tests ? { data: { ...data, tests: turned(list(data.tests), turn) } } : {}),
        };
        expect(withoutWording(other)).toEqual(withoutWording(encounter));
      }),
      runs,
    );
  });
});

describe('more never means less', () => {
  const kinds = [
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
  ];
  const items = [
    'minimal',
    'low',
    'prescription-drug-management',
    'minor-surgery-risk-factors',
    'major-surgery-elective',
    'social-determinants',
    'drug-toxicity-monitoring',
    'major-surgery-elective-risk-factors',
    'major-surgery-emergency',
    'hospitalization-or-escalation',
    'dnr-or-deescalation',
    'parenteral-controlled-substance',
  ];

  /** A tick more. A test joins under a code of its own: marking one that is there as interpreted moves its credit. */
  const tick: fc.Arbitrary<(encounter: Ticks) => Ticks> = fc.oneof(
    fc.constantFrom(...kinds).map((kind) => (encounter: Ticks) => {
      const problems = group(encounter, 'problems');
      return {
        ...encounter,
        problems: { ...problems, [kind]: Math.min(99, Number(problems[kind] ?? 0) + 1) },
      };
    }),
    fc.constantFrom(...items).map((item) => (encounter: Ticks) => ({
      ...encounter,
      risk: [...list(encounter.risk), item],
    })),
    fc
      .constantFrom('independentHistorian', 'independentInterpretation', 'externalDiscussion')
      .map((item) => (encounter: Ticks) => ({
        ...encounter,
        data: { ...group(encounter, 'data'), [item]: true },
      })),
    fc.constantFrom('externalNotes', 'testsOrdered', 'resultsReviewed').map((item) => (encounter: Ticks) => {
      const data = group(encounter, 'data');
      const more = Array.isArray(data.tests)
        ? {
            tests: [...data.tests, { code: '73030', ordered: true, interpreted: item === 'resultsReviewed' }],
          }
        : { [item]: Math.min(99, Number(data[item] ?? 0) + 1) };
      return { ...encounter, data: { ...data, ...more } };
    }),
  );

  it('credit: no element, no level, no code and no add-on falls', () => {
    fc.assert(
      fc.property(encounters, tick, (encounter, add) => {
        const before = score(encounter);
        const after = score(add(encounter));
        for (const element of ['problems', 'data', 'risk', 'level'] as const) {
          expect(rank(after.mdm?.[element])).toBeGreaterThanOrEqual(rank(before.mdm?.[element]));
        }
        expect(codeNumber(after.mdm?.code)).toBeGreaterThanOrEqual(codeNumber(before.mdm?.code));
        expect(codeNumber(after.code)).toBeGreaterThanOrEqual(codeNumber(before.code));
        expect(after.time).toEqual(before.time);
        expect(after.addOns).toEqual(before.addOns);
      }),
      { ...runs, numRuns: 3_000 },
    );
  });

  it('minutes: no code and no prolonged unit falls', () => {
    const minutes = fc.tuple(fc.nat({ max: 150 }), fc.integer({ min: 1, max: 120 }));
    fc.assert(
      fc.property(encounters, minutes, (encounter, [fewer, more]) => {
        const before = score({ ...encounter, time: { minutes: fewer } });
        const after = score({ ...encounter, time: { minutes: fewer + more } });
        expect(codeNumber(after.code)).toBeGreaterThanOrEqual(codeNumber(before.code));
        expect(codeNumber(after.time?.code)).toBeGreaterThanOrEqual(codeNumber(before.time?.code));
        for (const { code, units } of before.addOns) {
          expect(after.addOns.find((addOn) => addOn.code === code)?.units).toBeGreaterThanOrEqual(units);
        }
        expect(after.mdm).toEqual(before.mdm);
      }),
      { ...runs, numRuns: 3_000 },
    );
  });
});

describe('every code of a family is reached, and no other', () => {
  const levels = [
    { problems: { 'self-limited': 1 }, risk: ['minimal'] },
    { problems: { 'chronic-stable': 1 }, risk: ['low'] },
    { problems: { 'chronic-stable': 2 }, risk: ['social-determinants'] },
    { problems: { 'threat-to-life-or-function': 1 }, risk: ['major-surgery-emergency'] },
    {},
  ];
  // Every threshold is one of these, or the minute before it is.
  const minutes = [...Array(31).keys()]
    .flatMap((fives) => [5 * fives + 4, 5 * fives + 5])
    .concat(11, 31, 1440);
  const given = [...minutes.map((number) => ({ time: { minutes: number } })), {}];

  it.each([
    ['office', 'new', {}, ['99202', '99203', '99204', '99205', '99417', 'G2212']],
    ['office', 'established', {}, ['99211', '99212', '99213', '99214', '99215', '99417', 'G2212']],
    ['hospital', 'initial', {}, ['99221', '99222', '99223', '99418', 'G0316']],
    ['hospital', 'subsequent', {}, ['99231', '99232', '99233', '99418', 'G0316']],
    ['hospital-same-day', undefined, {}, ['99234', '99235', '99236', '99418', 'G0316']],
    ['hospital-discharge', undefined, {}, ['99238', '99239']],
    ['emergency', undefined, {}, ['99281', '99282', '99283', '99284', '99285']],
    ['nursing-facility', 'initial', {}, ['99304', '99305', '99306', '99418', 'G0317']],
    ['nursing-facility', 'subsequent', {}, ['99307', '99308', '99309', '99310', '99418', 'G0317']],
    ['nursing-facility-discharge', undefined, {}, ['99315', '99316']],
    ['home', 'new', {}, ['99341', '99342', '99344', '99345', '99417', 'G0318']],
    ['home', 'established', {}, ['99347', '99348', '99349', '99350', '99417', 'G0318']],
    ['critical-care', undefined, {}, ['99291', '99292']],
    ['preventive', 'new', { patientAge: 64 }, ['99386']],
    ['preventive', 'established', { patientAge: 65 }, ['99397']],
    // Without a visit Medicare has no code for a consultation; with video it has the office's.
    ['consult-outpatient', undefined, {}, ['99242', '99243', '99244', '99245', '99417']],
    ['consult-inpatient', undefined, {}, ['99252', '99253', '99254', '99255', '99418']],
    [
      'telemedicine-video',
      'new',
      {},
      ['98000', '98001', '98002', '98003', '99202', '99203', '99204', '99205', '99417', 'G2212'],
    ],
    [
      'telemedicine-audio',
      'established',
      {},
      [
        ...['98012', '98013', '98014', '98015', '99211', '99212', '99213', '99214', '99215'],
        ...['99417', 'G2212'],
      ],
    ],
  ])('%s %s %o', (family, visit, more, all) => {
    const reached = new Set<string>();
    for (const payer of ['cpt', 'medicare']) {
      for (const dateOfService of ['2023-01-01', '2026-03-02', '2030-01-01']) {
        for (const ticks of levels) {
          for (const time of [...given, { context: { staffVisit: true } }]) {
            const {
              code,
              addOns,
              mdm,
              time: byTime,
            } = score({
              ...{ family, dateOfService, payer, ...ticks, ...more, ...time },
              ...(visit ? { visit } : {}),
            });
            for (const found of [code, mdm?.code, byTime?.code, ...addOns.map((addOn) => addOn.code)]) {
              if (found) reached.add(found);
            }
          }
        }
      }
    }
    expect([...reached].sort()).toEqual(all);
  });
});

describe('a pure function', () => {
  it('answers the same encounter the same, and never with an absent value written out', () => {
    fc.assert(
      fc.property(encounters, (encounter) => {
        const once = score(encounter);
        expect(score(structuredClone(encounter))).toStrictEqual(once);
        // What a batch writes and reads again is the same assessment: no undefined, no NaN.
        expect(JSON.parse(JSON.stringify(once))).toStrictEqual(once);
      }),
      runs,
    );
  });

  it('changes neither the input nor the encounter it parsed', () => {
    fc.assert(
      fc.property(encounters, (encounter) => {
        // Writing to a frozen object throws in a module.
        const parsed = parseEncounter(frozen(encounter));
        if (!parsed.ok) throw new Error(parsed.error.message);
        expect(() => assess(frozen(parsed.value))).not.toThrow();
      }),
      runs,
    );
  });

  it('does not remember the encounter before', () => {
    fc.assert(
      fc.property(encounters, encounters, (one, other) => {
        const alone = score(other);
        score(one);
        expect(score(other)).toStrictEqual(alone);
      }),
      { ...runs, numRuns: 500 },
    );
  });

  it('parses its own encounter to the same encounter', () => {
    fc.assert(
      fc.property(encounters, (encounter) => {
        expect(valid(encounter)).toEqual(encounter);
      }),
      { ...runs, numRuns: 500 },
    );
  });
});

describe('a day without rules borrows none', () => {
  const days = (first: number, last: number) =>
    fc
      .integer({ min: first, max: last })
      .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
  const dayNumber = (day: string) => Date.parse(day) / 86_400_000;

  it('before the first day of the family', () => {
    fc.assert(
      fc.property(encounters, fc.nat(), (encounter, turn) => {
        const last = dayNumber(encounter.family === 'office' ? '2020-12-31' : '2022-12-31');
        const dateOfService = new Date((last - (turn % 40_000)) * 86_400_000).toISOString().slice(0, 10);
        const answer = score({ ...encounter, dateOfService });
        expect(answer).toMatchObject({ edition: null, code: null, basis: 'none', addOns: [], modifiers: [] });
        expect(Object.keys(answer)).not.toEqual(expect.arrayContaining(['units']));
        expect(answer.mdm).toBeUndefined();
        expect(answer.time).toBeUndefined();
        expect(answer.reason).toBeTruthy();
      }),
      { ...runs, numRuns: 500 },
    );
  });

  it('after the last day checked the answer is that of the last day, with a note', () => {
    fc.assert(
      fc.property(
        encounters,
        days(dayNumber('2026-11-22'), dayNumber('2199-12-31')),
        (encounter, dateOfService) => {
          const { findings, why: _, grounds: _later, ...later } = score({ ...encounter, dateOfService });
          const {
            findings: before,
            why: _why,
            grounds: _grounds,
            ...checked
          } = score({
            ...encounter,
            dateOfService: '2026-11-21',
          });
          expect(later).toEqual(checked);
          // The law on telehealth at home names its own last day, 2027-12-31.
          const said = findings.map(({ id }) => id).filter((id) => id !== 'telehealth-at-home-ended');
          expect(said.sort()).toEqual([...before.map(({ id }) => id), 'after-last-checked'].sort());
        },
      ),
      { ...runs, numRuns: 500 },
    );
  });
});
