import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../lib/batch/text';
import { type Assessment, assess } from '../../lib/rules';
import { findingPairs } from '../rules/pairs-all';
import { valid } from '../rules/score';
import { seed } from '../seed';

type Contract = Omit<Assessment, 'why' | 'grounds'>;

/** The contract in its order, written by the engine; a key that is new to it must be put here. */
function byEngine(assessment: Assessment): string {
  const { id, edition, code, reason, units, basis, mdm, time, addOns, modifiers, findings, chart } =
    assessment;
  const contract: { readonly [Key in keyof Required<Contract>]: Contract[Key] } = {
    ...{ id, edition, code, reason, units, basis, mdm, time, addOns, modifiers, findings, chart },
  };
  return JSON.stringify(contract);
}

/** Any text: halves of a pair, control characters and line separators too. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      '"',
      '\\',
      '\n',
      '\0',
      '\u001f',
      '\u007f',
      '\u2028',
      '\ud800',
      '\udc00',
      'é',
      '😀',
    ),
  }),
);
const number = fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const orNull = (one: fc.Arbitrary<string>) => fc.option(one, { nil: null });
const element = fc.constantFrom('minimal', 'low', 'moderate', 'high');
const mdm = fc
  .record({
    level: fc.constantFrom(null, 'straightforward', 'high'),
    problems: element,
    data: fc.constantFrom('minimal', 'extensive'),
    risk: element,
    code: orNull(text),
  })
  .chain((one) => fc.constantFrom(one, Object.freeze(one)));

const assessments = fc.record(
  {
    id: orNull(text),
    edition: orNull(text),
    code: orNull(text),
    reason: text,
    units: number,
    basis: fc.constantFrom('mdm', 'time', 'none'),
    mdm,
    time: fc.record({ minutes: number, code: orNull(text) }),
    addOns: fc.array(fc.record({ code: text, units: number }), { maxLength: 3 }),
    modifiers: fc.array(
      fc.record({
        modifier: text,
        on: text,
        status: fc.constantFrom('supported', 'not-supported', 'review'),
      }),
      { maxLength: 3 },
    ),
    findings: fc.array(
      fc.record({
        id: text,
        kind: fc.constantFrom('gap', 'conflict', 'modifier', 'payer', 'note'),
        severity: fc.constantFrom('error', 'warning', 'info'),
        message: text,
        sources: fc.array(text, { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
    chart: fc.record({
      billed: text,
      supported: orNull(text),
      agreement: fc.constantFrom('agree', 'over', 'under', 'other-family'),
    }),
    why: fc.constant({ rule: 'a', says: 'b', cites: ['c'] }),
  },
  { requiredKeys: ['id', 'edition', 'code', 'basis', 'addOns', 'modifiers', 'findings', 'why'] },
) as fc.Arbitrary<unknown> as fc.Arbitrary<Assessment>;

describe('the text of an assessment', () => {
  it('is what the engine writes, whatever letters and keys are in it, and the second time as the first', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const expected = byEngine(assessment);
        expect(textOf(assessment)).toBe(expected);
        expect(textOf(assessment)).toBe(expected);
      }),
      { seed, numRuns: 2_000 },
    );
  });

  it('is what the engine writes of every finding there is', () => {
    for (const [, fires, silent] of findingPairs) {
      for (const given of [fires, silent]) {
        const assessment = assess(valid(given));
        expect(textOf(assessment)).toBe(byEngine(assessment));
      }
    }
  });
});
