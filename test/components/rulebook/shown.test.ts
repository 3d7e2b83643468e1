import { describe, expect, it } from 'vitest';
import { shownOf } from '../../../components/rulebook/shown';
import { builtInPayers, rulebook } from '../../../lib/rules';

const book = rulebook({ day: '2026-03-02', payer: builtInPayers.medicare });
const states = (shown: ReturnType<typeof shownOf>) =>
  new Set(shown.sections.flatMap(({ rows }) => rows.map(({ state }) => state)));

describe('what is shown of the rules', () => {
  it('are the rows in force, with a count of the others', () => {
    const shown = shownOf(book, '', false);
    expect([...states(shown)]).toEqual(['in-force']);
    expect(shown.hidden).toBeGreaterThan(0);
    const whole = shownOf(book, '', true);
    expect([...states(whole)]).toEqual(expect.arrayContaining(['in-force', 'ended', 'other-payer']));
    expect(whole.hidden).toBe(0);
    expect(whole.rowCount).toBe(shown.rowCount + shown.hidden);
  });

  it('of a search: only what was found counts, and a table without a row is left out', () => {
    expect(shownOf(book, 'video, new', false)).toMatchObject({ sections: [], rowCount: 0 });
    const all = shownOf(book, 'video, new', true);
    expect(shownOf(book, 'video, new', false).hidden).toBe(all.rowCount);
    expect(all.rowCount).toBeGreaterThan(0);
  });

  it('the sources of what was found stay, though its rows are not shown', () => {
    expect(shownOf(book, 'video, new', false).sources.map(({ id }) => id)).toContain('jucm-telemedicine');
  });
});
