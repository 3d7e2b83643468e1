import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conformance } from './conformance';
import { modifierCases } from './modifier-cases';
import { published } from './published';

/* The table of published cases that is kept in the repository. */

describe('the conformance table', () => {
  const table = conformance();
  const rows = table.split('\n').filter((line) => /^\| [a-z0-9]/.test(line));

  it('is current: npm run --silent conformance > test/cases/conformance.md', () => {
    expect(readFileSync(new URL('conformance.md', import.meta.url), 'utf8')).toBe(table);
  });

  it('has a row of six cells for every case, in the order of the cases', () => {
    expect(rows.map((row) => row.split(' | ')[0]?.slice(2))).toEqual(published.map(({ id }) => id));
    for (const row of rows) expect(row.match(/(?<!\\)\|/g), row).toHaveLength(7);
  });

  it('nothing differs that is not disputed', () => {
    expect(table.split('\n').filter((line) => line.endsWith('| differs |'))).toEqual([]);
  });

  it('has a row of five cells for every worked modifier case', () => {
    const worked = table.split('\n').filter((line) => line.startsWith('| M25-'));
    expect(worked.map((row) => row.split(' | ')[0]?.slice(2))).toEqual(modifierCases.map(({ id }) => id));
    for (const row of worked) expect(row.match(/(?<!\\)\|/g), row).toHaveLength(6);
  });
});
