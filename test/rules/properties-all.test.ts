import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assessment, assess, builtInPayers, parseEncounter } from '../../lib/rules';
import { seed } from '../seed';
import { allEncounters } from './encounters-all';
import { score, valid } from './score';
import { levelTicks, problemCounts, riskItems } from './states';

/* What holds of every encounter of every family, whatever is ticked; properties.test.ts says more of three of them. */

type Json = Record<string, unknown>;

const runs = { seed, numRuns: 400 };

/** Levels in order, those of the elements and of the whole. */
const order = ['minimal', 'straightforward', 'low', 'limited', 'moderate', 'high', 'extensive'];
const rank = (level: string | null | undefined) => (level ? order.indexOf(level) : -1);
/** Codes of one family rise with their level; none is below every code. */
const codeNumber = (code: string | null | undefined) => (code ? Number(code) : 0);

const group = (encounter: Json, key: string) => ({ ...(encounter[key] as Json | undefined) });
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The same value with every list turned and the keys of every object in another order. */
function shuffled(value: unknown, turn: number): unknown {
  const turned = <Item>(items: readonly Item[]) => {
    const by = turn % Math.max(1, items.length);
    return [...items.slice(by), ...items.slice(0, by)].reverse();
  };
  if (Array.isArray(value)) return turned(value.map((item) => shuffled(item, turn)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    turned(Object.entries(value)).map(([key, inner]) => [key, shuffled(inner, turn)] as const),
  );
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** What is answered, without sentences: they may name the ticks in the order in which they were given. */
function answerOf({ id, edition, code, units, basis, mdm, time, addOns, modifiers, findings }: Assessment) {
  const found = findings.map(({ message: _, ...finding }) => finding);
  return { id, edition, code, units, basis, mdm, time, addOns, modifiers, findings: found };
}

describe('order', () => {
  it('of keys, ticks, tests and services does not matter', () => {
    fc.assert(
      fc.property(allEncounters, fc.nat({ max: 20 }), (encounter, turn) => {
        expect(answerOf(score(shuffled(encounter, turn) as object))).toEqual(answerOf(score(encounter)));
      }),
      runs,
    );
  });

  it('of encounters does not matter', () => {
    fc.assert(
      fc.property(fc.array(allEncounters, { minLength: 2, maxLength: 5 }), (encounters) => {
        const forwards = encounters.map((encounter) => score(encounter));
        const backwards = [...encounters].reverse().map((encounter) => score(encounter));
        expect(backwards.reverse()).toStrictEqual(forwards);
      }),
      { ...runs, numRuns: 100 },
    );
  });
});

describe('more never means less', () => {
  const kinds = problemCounts.map(([kind]) => kind);
  const tick: fc.Arbitrary<(encounter: Json) => Json> = fc.oneof(
    fc.constantFrom(...kinds).map((kind) => (encounter: Json) => {
      const problems = group(encounter, 'problems');
      const count = Math.min(99, Number(problems[kind] ?? 0) + 1);
      return { ...encounter, problems: { ...problems, [kind]: count } };
    }),
    fc
      .constantFrom(...riskItems)
      .map((item) => (encounter: Json) => ({ ...encounter, risk: [...list(encounter.risk), item] })),
    fc
      .constantFrom('independentHistorian', 'independentInterpretation', 'externalDiscussion')
      .map((item) => (encounter: Json) => ({
        ...encounter,
        data: { ...group(encounter, 'data'), [item]: true },
      })),
    fc.constant((encounter: Json) => {
      const data = group(encounter, 'data');
      const externalNotes = Math.min(99, Number(data.externalNotes ?? 0) + 1);
      return { ...encounter, data: { ...data, externalNotes } };
    }),
  );

  it('credit: no element, no level and no code falls', () => {
    fc.assert(
      fc.property(allEncounters, tick, (encounter, add) => {
        const before = score(encounter);
        const after = score(add(encounter));
        for (const element of ['problems', 'data', 'risk', 'level'] as const) {
          expect(rank(after.mdm?.[element])).toBeGreaterThanOrEqual(rank(before.mdm?.[element]));
        }
        expect(codeNumber(after.mdm?.code)).toBeGreaterThanOrEqual(codeNumber(before.mdm?.code));
        expect(codeNumber(after.code)).toBeGreaterThanOrEqual(codeNumber(before.code));
        expect(after.time).toEqual(before.time);
      }),
      { ...runs, numRuns: 1_000 },
    );
  });

  it('minutes: no code falls, and no prolonged or further unit', () => {
    const minutes = fc.tuple(fc.nat({ max: 200 }), fc.integer({ min: 1, max: 200 }));
    fc.assert(
      fc.property(allEncounters, minutes, (encounter, [fewer, more]) => {
        const before = score({ ...encounter, time: { minutes: fewer } });
        const after = score({ ...encounter, time: { minutes: fewer + more } });
        expect(codeNumber(after.code)).toBeGreaterThanOrEqual(codeNumber(before.code));
        expect(codeNumber(after.time?.code)).toBeGreaterThanOrEqual(codeNumber(before.time?.code));
        expect(after.mdm).toEqual(before.mdm);
        for (const { code, units } of before.addOns) {
          expect(after.addOns.find((addOn) => addOn.code === code)?.units).toBeGreaterThanOrEqual(units);
        }
      }),
      { ...runs, numRuns: 1_000 },
    );
  });

  it('minutes reported apart take off as many', () => {
    const minutes = fc.tuple(fc.nat({ max: 700 }), fc.nat({ max: 700 }));
    fc.assert(
      fc.property(allEncounters, minutes, (encounter, [net, apart]) => {
        const whole = { ...encounter, time: { minutes: net + apart, separatelyReportedMinutes: apart } };
        const { code, basis, time, addOns } = score({ ...encounter, time: { minutes: net } });
        expect(score(whole)).toMatchObject({ code, basis, addOns, ...(time ? { time } : {}) });
      }),
      runs,
    );
  });
});

describe('every code of a family is reached, and no other', () => {
  const minutes = [...Array(31).keys()].flatMap((fives) => [5 * fives + 4, 5 * fives + 5]).concat(11, 31);
  const given = [{}, ...minutes.map((number) => ({ time: { minutes: number } }))];
  const anyVisit = [undefined, 'new', 'established', 'initial', 'subsequent'];
  const places = ['11', '21', '22', '23', '31', '32'];

  const office = ['99202', '99203', '99204', '99205', '99212', '99213', '99214', '99215', 'G2212'];
  const hospital = ['99221', '99222', '99223', '99231', '99232', '99233', 'G0316'];
  const emergency = ['99282', '99283', '99284', '99285'];
  const nursing = ['99304', '99305', '99306', '99307', '99308', '99309', '99310', 'G0317'];

  it.each([
    ['preventive', 'new', ['99381', '99382', '99383', '99384', '99385', '99386', '99387']],
    ['preventive', 'established', ['99391', '99392', '99393', '99394', '99395', '99396', '99397']],
  ])('%s %s, at every age', (family, visit, all) => {
    const reached = [...Array(131).keys()].map(
      (patientAge) => score({ family, visit, dateOfService: '2026-03-02', patientAge }).code,
    );
    expect([...new Set(reached)].sort()).toEqual(all);
  });

  // Where Medicare has a consultation leveled elsewhere, all the codes of those families and none besides.
  it.each([
    ['consult-outpatient', 'cpt', ['99242', '99243', '99244', '99245', '99417']],
    ['consult-inpatient', 'cpt', ['99252', '99253', '99254', '99255', '99418']],
    ['consult-outpatient', 'medicare', [...office, ...emergency]],
    ['consult-inpatient', 'medicare', [...office, ...hospital, ...nursing]],
  ])('%s under %s, for every visit and place', (family, payer, all) => {
    const reached = new Set<string>();
    for (const visit of anyVisit) {
      for (const placeOfService of places) {
        for (const ticks of levelTicks) {
          for (const time of given) {
            const { code, addOns } = score({
              ...{
                family,
                payer,
                dateOfService: '2026-03-02',
                context: { placeOfService },
                ...ticks,
                ...time,
              },
              ...(visit ? { visit } : {}),
            });
            for (const found of [code, ...addOns.map((addOn) => addOn.code)]) if (found) reached.add(found);
          }
        }
      }
    }
    expect([...reached].sort()).toEqual([...all].sort());
  });
});

describe('a day without rules borrows none', () => {
  it('before the first of them, in every family and under either payer', () => {
    fc.assert(
      fc.property(allEncounters, fc.nat({ max: 7_000 }), (encounter, days) => {
        const day = new Date(Date.UTC(2020, 11, 31) - days * 86_400_000).toISOString().slice(0, 10);
        const answer = score({ ...encounter, dateOfService: day });
        expect(answerOf(answer)).toEqual({
          ...{ id: encounter.id ?? null, edition: null, code: null, units: undefined, basis: 'none' },
          ...{ mdm: undefined, time: undefined, addOns: [], modifiers: [], findings: [] },
        });
        expect(answer.reason).toBeTruthy();
      }),
      runs,
    );
  });
});

describe('a pure function', () => {
  it('answers the same the same, and what it answers can be written as JSON', () => {
    fc.assert(
      fc.property(allEncounters, (encounter) => {
        const once = score(encounter);
        expect(score(structuredClone(encounter))).toStrictEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toStrictEqual(once);
      }),
      runs,
    );
  });

  it('changes neither the input, nor the encounter, nor the payers', () => {
    const payers = frozen(structuredClone(builtInPayers));
    fc.assert(
      fc.property(allEncounters, (encounter) => {
        // Writing to what is frozen throws in a module.
        const parsed = parseEncounter(frozen(structuredClone(encounter)), payers);
        if (!parsed.ok) throw new Error(parsed.error.message);
        expect(assess(frozen(parsed.value), payers)).toStrictEqual(score(encounter));
      }),
      runs,
    );
  });

  it('never changes what it has answered before', () => {
    fc.assert(
      fc.property(allEncounters, allEncounters, (one, other) => {
        const before = frozen(assess(valid(one)));
        const copy = structuredClone(before);
        assess(valid(other));
        expect(assess(valid(one))).toStrictEqual(copy);
        expect(before).toStrictEqual(copy);
      }),
      { ...runs, numRuns: 200 },
    );
  });
});
