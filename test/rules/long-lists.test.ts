import { describe, expect, it } from 'vitest';
import { parseEncounter } from '../../lib/rules';

const visit = { dateOfService: '2026-03-02', family: 'office', visit: 'new' };
const many = (count: number, entry: unknown) => Array.from({ length: count }, () => entry);

/* A schema reports each bad entry of a list, which for a long enough one ends in a stack overflow. */
describe('lists that no visit has', () => {
  it.each([
    ['risk', { ...visit, risk: many(200_000, 0) }],
    ['services', { ...visit, services: many(200_000, 0) }],
    ['data.tests', { ...visit, data: { tests: many(200_000, 0) } }],
    ['context.billedModifiers', { ...visit, context: { billedModifiers: many(200_000, 0) } }],
    [
      'context.documented',
      { ...visit, context: { documented: Object.fromEntries(many(200_000, 0).map((_, key) => [key, 0])) } },
    ],
  ])('%s is refused by its length', (path, input) => {
    expect(parseEncounter(input)).toEqual({
      ok: false,
      error: { path, message: 'found 200000 entries; allowed: 1000 at most' },
    });
  });

  it('a thousand entries are taken', () => {
    expect(parseEncounter({ ...visit, risk: many(1000, 'low') }).ok).toBe(true);
    expect(parseEncounter({ ...visit, risk: many(1001, 'low') }).ok).toBe(false);
  });
});
