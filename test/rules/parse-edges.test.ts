import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isDay, parseEncounter } from '../../lib/rules';
import { encounterShape } from '../../lib/rules/encounter';
import { describeIssues } from '../../lib/rules/input-error';
import { valid } from './score';

/* Each side of what an encounter may hold: the last value that is taken and the first that is refused. */

const office = { dateOfService: '2026-03-02', family: 'office', visit: 'established' };

/** An encounter with a value at a path. */
function withValue(path: string, value: unknown): object {
  const [first = '', ...rest] = path.split('.');
  const inner = rest.reduceRight<unknown>((all, key) => (key === '0' ? [all] : { [key]: all }), value);
  return { ...office, [first]: inner };
}

const refusedAt = (path: string, value: unknown) => {
  const parsed = parseEncounter(withValue(path, value));
  return parsed.ok ? 'taken' : parsed.error.path;
};

describe('numbers', () => {
  it.each([
    ['problems.chronic-stable', [0, 1, 99], [-1, 100, 0.5]],
    ['data.testsOrdered', [0, 99], [-1, 100]],
    ['data.resultsReviewed', [0, 99], [-1, 100]],
    ['data.externalNotes', [0, 99], [-1, 100]],
    ['time.minutes', [0, 1440], [-1, 1441, 0.5]],
    ['patientAge', [0, 130], [-1, 131, 0.5]],
    ['context.sameDayStayHours', [0, 0.5, 23.99], [-0.01, 24]],
    ['context.discussionMinutes', [0, 1440], [-1, 1441]],
    ['context.advanceCareMinutes', [0, 1440], [-1, 1441]],
  ])('%s: %o and not %o', (path, taken, refused) => {
    for (const value of taken) expect(refusedAt(path, value)).toBe('taken');
    for (const value of refused) expect(refusedAt(path, value)).toBe(path);
  });

  it.each(['contactBusinessDays', 'visitDays'])('transitional %s: to a leap year’s 366', (key) => {
    const given = (value: number) =>
      parseEncounter({
        ...office,
        context: { transitional: { contactBusinessDays: 1, visitDays: 1, [key]: value } },
      }).ok;
    expect([0, 366].map(given)).toEqual([true, true]);
    expect([-1, 367].map(given)).toEqual([false, false]);
  });

  it('minutes reported apart: all there are, and not one more', () => {
    const given = (minutes: number, separatelyReportedMinutes: number) =>
      parseEncounter({ ...office, time: { minutes, separatelyReportedMinutes } }).ok;
    expect([given(30, 0), given(30, 30), given(0, 0)]).toEqual([true, true, true]);
    expect([given(30, 31), given(0, 1), given(30, -1)]).toEqual([false, false, false]);
  });
});

describe('texts', () => {
  it.each([
    ['services.0.code', ['99213', 'G2211', 'ABCDE'], ['9921', '992133', 'g2211', '9921 ', ' 9921', '']],
    ['data.tests.0.code', ['80053', '0241U'], ['8005', '800533', '0241u', 'x80053', '80053x']],
    ['context.billedCode', ['99213'], ['9921', '992133', 'G221l']],
    ['context.placeOfService', ['02', '11'], ['1', '111', 'a1', '11 ', 'x11']],
    ['context.billedModifiers.0', ['25', 'FS', 'A1'], ['2', '255', 'fs', ' 25']],
    [
      'dateOfService',
      ['2026-03-02'],
      ['2026-3-02', '2026-03-2', ' 2026-03-02', '2026-03-02 ', '12026-03-02', '2026-03-021'],
    ],
  ])('%s: %o and not %o', (path, taken, refused) => {
    for (const value of taken) expect(refusedAt(path, value), value).toBe('taken');
    for (const value of refused) expect(refusedAt(path, value), value).toBe(path);
  });

  it('ids of gaps: a letter, then letters, digits, dots and hyphens, forty in all', () => {
    const taken = (id: string) => parseEncounter({ ...office, context: { documented: { [id]: true } } }).ok;
    const good = ['H1', 'a', 'mdm.risk', 'a-b', `a${'b'.repeat(39)}`];
    const bad = ['', '1H', '-a', 'a b', 'a_b', 'ä', ` a`, `a${'b'.repeat(40)}`];
    expect(good.map(taken)).toEqual(good.map(() => true));
    expect(bad.map(taken)).toEqual(bad.map(() => false));
  });

  it('what is documented is true or false', () => {
    const given = { ...office, context: { documented: { H1: 'yes' } } };
    expect(parseEncounter(given)).toMatchObject({ ok: false, error: { path: 'context.documented.H1' } });
  });
});

describe('values that are no text', () => {
  it.each(['id', 'payer'])('%s', (path) => {
    expect(parseEncounter(withValue(path, 3))).toEqual({
      ok: false,
      error: { path, message: 'found 3; allowed: text' },
    });
  });

  it('nothing at all', () => {
    expect(parseEncounter(undefined)).toEqual({
      ok: false,
      error: { path: '', message: 'missing; needs an object' },
    });
  });

  it('an object that is not quite as JSON has it is read all the same', () => {
    const bare = Object.assign(Object.create(null), office);
    expect(parseEncounter(bare)).toEqual({ ok: true, value: office });
  });

  it('a value of sixty signs is shown whole, of a longer one as many with the dots', () => {
    const message = (payer: string) => {
      const parsed = parseEncounter({ ...office, payer });
      return parsed.ok ? '' : parsed.error.message;
    };
    // With its quotes.
    expect(message('x'.repeat(58))).toBe(`found "${'x'.repeat(58)}"; known: cpt, medicare`);
    expect(message('x'.repeat(59))).toBe(`found "${'x'.repeat(58)}…; known: cpt, medicare`);
  });

  it('a check without words of its own is said as the schema says it', () => {
    const schema = z.string().check(z.refine((given) => given === 'a'));
    const issues = schema.safeParse('b').error?.issues ?? [];
    expect(describeIssues(issues, 'b', schema)).toEqual({
      path: '',
      message: 'found "b"; allowed: Invalid input',
    });
  });

  it('a schema that refuses has said why', () => {
    expect(() => describeIssues([], {}, encounterShape)).toThrow('without an issue');
  });
});

describe('lists and keys', () => {
  const many = (count: number, entry: unknown) => Array.from({ length: count }, () => entry);

  it.each([
    ['risk', 'low'],
    ['services', { code: '17110' }],
    ['data.tests', { code: '80053' }],
    ['context.billedModifiers', '25'],
  ])('%s: a thousand entries, and not one more', (path, entry) => {
    expect(parseEncounter(withValue(path, many(1000, entry))).ok).toBe(true);
    expect(parseEncounter(withValue(path, many(1001, entry)))).toEqual({
      ok: false,
      error: { path, message: 'found 1001 entries; allowed: 1000 at most' },
    });
  });

  it('what is documented: a thousand entries, and not one more', () => {
    const documented = (count: number) => ({
      ...office,
      context: { documented: Object.fromEntries(many(count, true).map((yes, key) => [`H${key}`, yes])) },
    });
    expect(parseEncounter(documented(1000)).ok).toBe(true);
    expect(parseEncounter(documented(1001))).toMatchObject({ error: { path: 'context.documented' } });
  });

  it.each([
    ['', { ...office, x: 1 }, 'x'],
    ['problems', { ...office, problems: { x: 1 } }, 'problems.x'],
    ['data', { ...office, data: { x: 1 } }, 'data.x'],
    ['time', { ...office, time: { minutes: 1, x: 1 } }, 'time.x'],
    ['services', { ...office, services: [{ code: '17110', x: 1 }] }, 'services.0.x'],
    ['context', { ...office, context: { x: 1 } }, 'context.x'],
    [
      'transitional',
      { ...office, context: { transitional: { contactBusinessDays: 1, visitDays: 1, x: 1 } } },
      'context.transitional.x',
    ],
    [
      'postoperative',
      { ...office, context: { postoperative: { related: true, global: '010', x: 1 } } },
      'context.postoperative.x',
    ],
  ])('a key that is not known, in %s', (_, input, path) => {
    const parsed = parseEncounter(input);
    expect(parsed).toMatchObject({ ok: false, error: { path } });
    // The keys that are known there, by name.
    const known = { x: 'dateOfService', 'problems.x': 'self-limited', 'data.x': 'testsOrdered' }[path];
    if (known && !parsed.ok) expect(parsed.error.message).toContain(known);
  });

  it('the first that is not known is named, and all that are', () => {
    const errorOf = (input: object) => {
      const parsed = parseEncounter({ ...office, ...input });
      return parsed.ok ? 'taken' : parsed.error;
    };
    expect(errorOf({ time: { minutes: 1, x: 1, y: 1 } })).toEqual({
      path: 'time.x',
      message: 'found an unknown key; allowed: minutes, separatelyReportedMinutes',
    });
    expect(errorOf({ services: [{ code: '17110' }, { code: '17110', x: 1 }] })).toEqual({
      path: 'services.1.x',
      message: 'found an unknown key; allowed: code, separateEM, global, planned',
    });
    expect(errorOf({ context: { documented: { '1H': true } } })).toEqual({
      path: 'context.documented.1H',
      message: 'found "1H"; allowed: the id of a gap',
    });
  });

  it('a long list is no mistake while it is short enough, whatever else is one', () => {
    expect(parseEncounter({ ...office, family: 'x', risk: many(1000, 'low') })).toMatchObject({
      error: { path: 'family' },
    });
  });

  it('what is documented is nothing', () => {
    expect(refusedAt('context', { documented: null })).toBe('context.documented');
  });

  it.each([
    ['a key of all objects', '{"context":{"documented":{"__proto__":true}}}', 'context.documented.__proto__'],
    ['another', '{"context":{"documented":{"constructor":true}}}', undefined],
  ])('%s among what is documented', (_, json, path) => {
    const parsed = parseEncounter({ ...office, ...JSON.parse(json) });
    expect(parsed.ok ? undefined : parsed.error.path).toBe(path);
  });

  it('tests one by one or counted, not both', () => {
    const tests = [{ code: '80053', ordered: true }];
    for (const counted of [{ testsOrdered: 0 }, { resultsReviewed: 0 }]) {
      expect(refusedAt('data', { tests, ...counted })).toBe('data.tests');
    }
    expect(refusedAt('data', { tests, externalNotes: 1 })).toBe('taken');
    expect(refusedAt('data', { testsOrdered: 1, resultsReviewed: 1 })).toBe('taken');
  });

  it('a payer by a name of its own', () => {
    for (const payer of ['toString', 'constructor', '__proto__', ''])
      expect(refusedAt('payer', payer)).toBe('payer');
    expect(valid({ ...office, payer: 'medicare' }).payer).toBe('medicare');
  });
});

describe('days', () => {
  /** By the calendar of the machine, which takes a day that does not exist for a later one. */
  function exists(year: number, month: number, date: number): boolean {
    const day = new Date(Date.UTC(2000, 0, 1));
    day.setUTCFullYear(year, month - 1, date);
    return day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  }

  it('are those of the calendar, leap years included', () => {
    const wrong: string[] = [];
    for (const year of [1, 4, 100, 400, 1899, 1900, 1996, 2000, 2023, 2024, 2026, 2100, 2400, 9999]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let date = 0; date <= 32; date += 1) {
          const text = [
            `${year}`.padStart(4, '0'),
            ...[month, date].map((two) => `${two}`.padStart(2, '0')),
          ].join('-');
          if (isDay(text) !== exists(year, month, date)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    '',
    '2026',
    '2026-03',
    '0000-01-01',
    '2026/03/02',
    '20260302',
    '2026-03-02T00:00',
    ' 2026-03-02',
    '2026-03-02\n',
  ])('not: %j', (text) => expect(isDay(text)).toBe(false));
});
