import { describe, expect, it } from 'vitest';
import { lastChecked } from '../../lib/rules';
import { findingIds, score } from './score';

/* Each side of each day on which a rule of these families begins: facts/rules.md §5 and the contract's "Dates". */

const office = { family: 'office', visit: 'established' };
const moderate = { problems: { 'chronic-stable': 2 }, risk: ['prescription-drug-management'] };

describe('the first day of a family', () => {
  it.each([
    ['office', 'new', '2020-12-31', '2021-01-01', '99204'],
    ['office', 'established', '2020-12-31', '2021-01-01', '99214'],
    ['hospital', 'initial', '2022-12-31', '2023-01-01', '99222'],
    ['hospital', 'subsequent', '2022-12-31', '2023-01-01', '99232'],
    ['emergency', undefined, '2022-12-31', '2023-01-01', '99284'],
  ])('%s %s: nothing on %s, then %s', (family, visit, before, first, code) => {
    const visited = { family, ...(visit ? { visit } : {}), ...moderate, time: { minutes: 20 } };
    const early = score({ ...visited, dateOfService: before });
    expect(early).toMatchObject({ edition: null, code: null, basis: 'none', addOns: [], modifiers: [] });
    expect(early.reason).toMatch(/Before 202[13]-01-01/);
    expect(early).not.toHaveProperty('units');
    expect(early).not.toHaveProperty('mdm');
    expect(early).not.toHaveProperty('time');
    expect(score({ ...visited, dateOfService: first })).toMatchObject({ edition: first, code });
  });
});

describe('the edition', () => {
  it.each([
    ['2021-01-01', '2021-01-01'],
    ['2021-12-31', '2021-01-01'],
    ['2022-01-01', '2022-01-01'],
    ['2022-12-31', '2022-01-01'],
    ['2023-01-01', '2023-01-01'],
    ['2023-12-31', '2023-01-01'],
    ['2024-01-01', '2024-01-01'],
    ['2024-12-31', '2024-01-01'],
    ['2025-01-01', '2025-01-01'],
    ['2025-12-31', '2025-01-01'],
    ['2026-01-01', '2026-01-01'],
    ['2026-12-31', '2026-01-01'],
    ['2031-07-04', '2026-01-01'],
  ])('on %s is %s', (dateOfService, edition) => {
    expect(score({ ...office, dateOfService }).edition).toBe(edition);
  });
});

describe('what began in 2023', () => {
  it.each([
    ['acute-stable', 'low'],
    ['acute-uncomplicated-hospital', 'low'],
  ])('problem %s', (kind, level) => {
    const visit = { ...office, problems: { [kind]: 1 } };
    const before = score({ ...visit, dateOfService: '2022-12-31' });
    expect(before.mdm).toMatchObject({ level: null, problems: 'minimal', code: null });
    expect(conflicts({ ...visit, dateOfService: '2022-12-31' })).toBe(1);
    expect(score({ ...visit, dateOfService: '2023-01-01' }).mdm?.problems).toBe(level);
    expect(findingIds({ ...visit, dateOfService: '2023-01-01' })).not.toContain('out-of-place-date');
  });

  it('risk of a parenteral controlled substance', () => {
    const visit = { ...office, risk: ['parenteral-controlled-substance'] };
    expect(score({ ...visit, dateOfService: '2022-12-31' }).mdm).toMatchObject({
      level: null,
      risk: 'minimal',
    });
    expect(conflicts({ ...visit, dateOfService: '2022-12-31' })).toBe(1);
    expect(score({ ...visit, dateOfService: '2023-01-01' }).mdm?.risk).toBe('high');
    expect(findingIds({ ...visit, dateOfService: '2023-01-01' })).not.toContain('out-of-place-date');
  });

  it('a kind before its day takes nothing from the kinds beside it', () => {
    const visit = {
      ...office,
      dateOfService: '2022-12-31',
      problems: { 'acute-stable': 3, 'chronic-stable': 2 },
    };
    expect(score(visit).mdm?.problems).toBe('moderate');
  });

  it('not: a decision about hospitalization, which counts since 2021', () => {
    const visit = { ...office, risk: ['hospitalization-or-escalation'] };
    expect(score({ ...visit, dateOfService: '2021-01-01' }).mdm?.risk).toBe('high');
  });
});

describe('after the day the tables were last checked', () => {
  it('that day stands as it was checked', () => expect(lastChecked).toBe('2026-11-21'));

  it.each([
    ['2026-11-21', false],
    ['2026-11-22', true],
    ['2027-01-01', true],
    ['9999-12-31', true],
  ])('%s: a note %s, and the answer stands', (dateOfService, said) => {
    const visit = { ...office, ...moderate, dateOfService };
    expect(score(visit).code).toBe('99214');
    const notes = score(visit).findings.filter(
      ({ kind, message }) => kind === 'note' && message.includes(lastChecked),
    );
    expect(notes).toHaveLength(said ? 1 : 0);
  });

  it('is not said of a visit before the first rules', () => {
    expect(findingIds({ ...office, dateOfService: '2020-12-31' })).toEqual([]);
  });
});

function conflicts(input: object): number {
  return score(input).findings.filter(({ kind }) => kind === 'conflict').length;
}
