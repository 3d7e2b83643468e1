import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseEncounter } from '../../lib/rules';
import { acceptsOf } from '../../lib/rules/accept';
import { encounterShape } from '../../lib/rules/encounter';
import { seed } from '../seed';
import { allEncounters } from './encounters-all';
import { nasty } from './nasty';
import { schemaSays } from './schema-says';

/* The quick look takes nothing that the schema refuses or reads otherwise, and overlooks nothing that is JSON. */

const accepts = acceptsOf(encounterShape, 1000);

function tryJson(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

describe('an encounter', () => {
  it('of the nasty batch: quick look and schema agree', () => {
    const inputs = nasty.flatMap(({ line }) => tryJson(line));
    const differing = inputs.filter((input) => {
      const { success } = encounterShape.safeParse(input);
      return accepts(input) !== success && parseEncounter(input).ok === success;
    });
    expect(inputs.length).toBeGreaterThan(150);
    expect(differing).toEqual([]);
  });

  it('a list or record of more entries than any visit has is left to the schema', () => {
    const [rest] = fc.sample(allEncounters, { seed, numRuns: 1 });
    const risk = (length: number) => ({ ...rest, risk: Array.from({ length }, () => 'low') });
    const documented = (length: number) => ({
      ...rest,
      context: { documented: Object.fromEntries(Array.from({ length }, (_, key) => [`gap${key}`, true])) },
    });
    for (const long of [risk, documented]) {
      expect([accepts(long(1000)), accepts(long(1001))]).toEqual([true, false]);
      expect(encounterShape.safeParse(long(1001)).success).toBe(true);
    }
  });
});

// ------------------------------------------------------------------------------------ other schemas

describe('a schema', () => {
  it.each([
    ['words', z.string(), ['', 'a'], [1, null, new String('a')]],
    ['words of a pattern', z.string().check(z.regex(/^a/g)), ['a', 'ab'], ['', 'ba', 3]],
    ['numbers', z.number(), [0, -0, 1.5], [Number.NaN, Infinity, '1', 1n]],
    ['whole numbers', z.int().check(z.gte(0), z.lt(3)), [0, -0, 2], [-1, 3, 1.5, 2 ** 53]],
    ['named values', z.enum(['a', 'b']), ['a', 'b'], ['c', 0, undefined]],
    ['named numbers', z.enum({ one: 1, two: 2 }), [1, 2], ['one', 3]],
    ['optional ones', z.optional(z.boolean()), [true, undefined], [null, 0]],
    ['what is left out, not undefined', z.exactOptional(z.boolean()), [true], [undefined]],
    [
      'an object whose key may be left out, not undefined',
      z.strictObject({ a: z.exactOptional(z.boolean()) }),
      [{}, { a: true }],
      [{ a: undefined }],
    ],
    ['lists', z.array(z.int()), [[], [1, 2]], [[1, 'a'], {}, new Array(1)]],
    [
      'records',
      z.record(z.string().check(z.minLength(2)), z.int()),
      [{}, { ab: 1 }],
      [{ a: 1 }, { ab: '' }, []],
    ],
    [
      'objects of one kind with a check of their own',
      z.strictObject({ a: z.int(), b: z.optional(z.int()) }).check(z.refine(({ a, b = 0 }) => b <= a)),
      [{ a: 1 }, { a: 1, b: 1 }, { b: 1, a: 1 }, { a: 1, b: undefined }],
      [{ a: 1, b: 2 }, { b: 1 }, {}, { a: 1, c: 1 }, null, [], { a: undefined }],
    ],
  ] as const)('of %s', (_, schema, good, bad) => {
    const quick = acceptsOf(schema, 1000);
    expect(good.map((value) => schemaSays(schema, value))).toEqual(good.map(() => 'takes it as it is'));
    expect(bad.map((value) => schemaSays(schema, value))).toEqual(bad.map(() => 'refuses'));
    expect(good.map(quick)).toEqual(good.map(() => true));
    expect(bad.map(quick)).toEqual(bad.map(() => false));
  });

  it('of lists leaves to the schema what JSON has no list like', () => {
    class Own extends Array<number> {}
    expect(acceptsOf(z.array(z.int()), 1000)(Own.from([1]))).toBe(false);
  });

  it('that changes what it reads is asked itself wherever it does', () => {
    const quick = acceptsOf(z.string().check(z.trim()), 1000);
    expect(quick('a')).toBe(true);
    expect(quick(' a')).toBe(false);
  });

  it('whose check answers later is asked itself', () => {
    expect(acceptsOf(z.string().check(z.refine(async () => true)), 1000)('a')).toBe(false);
  });

  it.each([
    ['union', z.union([z.string(), z.number()])],
    ['literal', z.literal('a')],
    ['nullable', z.nullable(z.string())],
    ['default', z._default(z.string(), 'a')],
    ['transform', z.transform(String)],
    ['any', z.any()],
    ['date', z.date()],
    ['an unknown one deep inside', z.strictObject({ a: z.optional(z.array(z.unknown())) })],
    ['a record that names its keys', z.record(z.enum(['a', 'b']), z.int())],
  ])('of a kind that is not known is refused at once: %s', (_, schema) => {
    expect(() => acceptsOf(schema, 1000)).toThrow('no quick look');
  });
});
