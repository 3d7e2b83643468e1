import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEncounter } from '../../lib/rules';
import { acceptsOf } from '../../lib/rules/accept';
import { encounterShape } from '../../lib/rules/encounter';
import { seed } from '../seed';
import { encounters } from './encounters';
import { allEncounters } from './encounters-all';
import { schemaSays } from './schema-says';

/* The quick look at encounters of all kinds, and at such as are a little wrong. */

const accepts = acceptsOf(encounterShape, 1000);

describe('an encounter', () => {
  it.each([
    ['office, hospital and emergency', encounters],
    ['every family', allEncounters],
  ])('of %s: is taken as it is', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (encounter) => {
        expect(encounterShape.parse(encounter)).toStrictEqual(encounter);
        const read = parseEncounter(encounter);
        // The very object: without the quick look it would be the schema's copy.
        expect(read.ok && read.value).toBe(encounter);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});

// ------------------------------------------------------------------------------- encounters, a little wrong

class Visit {
  readonly family = 'office';
}

/** What may stand where something else belongs; a function, since what is put in may be put into again. */
const odd: readonly (() => unknown)[] = [
  ...[
    undefined,
    null,
    true,
    false,
    '',
    'office',
    'low',
    '80053',
    '2026-02-30',
    '__proto__',
    'constructor',
  ].map((value) => () => value),
  ...[0, -0, 1, 1.5, 99, 100, -1, 1440, 1441, 23.99, 24, Number.NaN, Infinity, 2 ** 53, 1n].map(
    (value) => () => value,
  ),
  ...[Symbol('family'), () => 'office'].map((value) => () => value),
  () => [],
  () => ({}),
  () => [undefined],
  () => new Array(2),
  () => ['low', 'low'],
  () => Array.from({ length: 1000 }, () => 'low'),
  () => Array.from({ length: 1001 }, () => 'low'),
  () => Object.fromEntries(Array.from({ length: 1001 }, (_, key) => [`gap${key}`, true])),
  () => ({ gap: true, constructor: false }),
  () => ({ '1': true }),
  () => ({ minutes: 10 }),
  () => ({ minutes: 10, separatelyReportedMinutes: 11 }),
  () => ({ tests: [], testsOrdered: undefined }),
  () => ({ tests: [], testsOrdered: 0 }),
  () => JSON.parse('{"__proto__":true}') as unknown,
  () => JSON.parse('{"minutes":5,"__proto__":{"minutes":9}}') as unknown,
  () => Object.create({ minutes: 10 }) as unknown,
  () => Object.assign(Object.create(null), { minutes: 10 }) as unknown,
  () => new Date(0),
  () => new Map([['minutes', 10]]),
  () => new Visit(),
  () => new String('low'),
  () => new Number(3),
];

type Container = Record<string, unknown>;

/** Every object and list in a value, itself first. */
function containersIn(value: unknown): readonly Container[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containersIn)];
}

const names = [
  'colour',
  'id',
  'visit',
  'payer',
  'tests',
  'documented',
  '__proto__',
  'constructor',
  '0',
  'toString',
];

interface Change {
  readonly kind: 'replace' | 'remove' | 'add' | 'prototype';
  readonly container: number;
  readonly key: number;
  readonly put: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'prototype'),
  container: fc.nat(40),
  key: fc.nat(40),
  put: fc.nat(odd.length - 1),
});

function apply({ kind, container, key, put }: Change, encounter: object): void {
  const containers = containersIn(encounter);
  const into = containers[container % containers.length] ?? {};
  const keys = Object.keys(into);
  // A name put on a list is seen by nobody, neither schema nor rules.
  if (kind === 'add' && Array.isArray(into)) return;
  const name = kind === 'add' ? names[key % names.length] : keys[key % keys.length];
  if (kind === 'prototype') Object.setPrototypeOf(into, key % 2 === 0 ? null : { inherited: true });
  else if (name !== undefined && kind === 'remove') Reflect.deleteProperty(into, name);
  else if (name !== undefined) {
    Reflect.defineProperty(into, name, {
      value: odd[put]?.(),
      ...{ enumerable: true, configurable: true, writable: true },
    });
  }
}

/** Whether a value is what JSON could say: then the quick look has to see whatever the schema takes. */
function isJson(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return !['undefined', 'bigint'].includes(typeof value);
  const prototype = Array.isArray(value) ? Array.prototype : Object.prototype;
  return Object.getPrototypeOf(value) === prototype && Object.values(value).every(isJson);
}

const hasLongList = (value: unknown) =>
  containersIn(value).some((container) => Object.keys(container).length > 1000);

describe('encounters, a little wrong', () => {
  it('are taken only where the schema takes them as they are, and always if they are JSON', () => {
    const seen = { accepted: 0, refused: 0, otherwise: 0 };
    fc.assert(
      fc.property(allEncounters, fc.array(change, { minLength: 1, maxLength: 3 }), (encounter, changes) => {
        const input = structuredClone(encounter);
        for (const one of changes) apply(one, input);
        const accepted = accepts(input);
        const says = schemaSays(encounterShape, input);
        if (accepted) expect(says).toBe('takes it as it is');
        else if (isJson(input) && !hasLongList(input)) expect(parseEncounter(input).ok).toBe(false);
        seen.accepted += accepted ? 1 : 0;
        seen.refused += says === 'refuses' ? 1 : 0;
        seen.otherwise += says !== 'refuses' && !accepted ? 1 : 0;
      }),
      { seed, numRuns: 10_000 },
    );
    // Each of the three is met, and often.
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(100);
  });
});
