import { describe, expect, it } from 'vitest';
import { codeStatus } from '../../lib/rules';
import * as codes from '../../lib/rules/tables/codes';
import { retiredCodes } from '../../lib/rules/tables/retired-codes';

/* Retired codes are answered as retired; every code of the tables is known. */

/** Every code in a value. */
function codesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[0-9A-Z]{5}$/.test(value) ? [value] : [];
  if (value instanceof Set) return [...value].flatMap(codesIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(codesIn) : [];
}

/** All but those that ended, and the follow-up that is no visit of its own. */
const ended = new Set(codes.formerTelephoneCodes);
const current = [...new Set(codesIn(codes))].filter((code) => !ended.has(code));

describe('a code in force', () => {
  it('is every code of the tables', () => {
    expect(current.length).toBeGreaterThan(90);
    expect(current.filter((code) => codeStatus(code, '2026-03-02').status !== 'in-force')).toEqual([]);
  });

  it('says what it stands for and since when', () => {
    expect(codeStatus('99214', '2026-03-02')).toMatchObject({
      status: 'in-force',
      what: 'Office, established patient, moderate',
      from: '2021-01-01',
    });
    expect(codeStatus('99221', '2026-03-02')).toMatchObject({
      what: 'Hospital, initial visit, straightforward or low',
    });
    expect(codeStatus('99211', '2026-03-02')).toMatchObject({ what: expect.stringMatching(/staff alone/) });
    expect(codeStatus('99417', '2026-03-02')).toMatchObject({ from: '2021-01-01' });
    expect(codeStatus('17110', '2026-03-02')).toMatchObject({ what: 'Destruction of skin lesions' });
  });

  it.each([
    ['99238', 'Hospital discharge', '2023-01-01'],
    ['99316', 'Nursing facility discharge', '2023-01-01'],
    ['99291', 'Critical care', '2023-01-01'],
    ['99292', 'Critical care', '2023-01-01'],
    ['99396', 'Preventive', '2023-01-01'],
    ['99281', 'Emergency, by clinical staff alone', '2023-01-01'],
    ['99417', 'Prolonged service', '2021-01-01'],
    ['99418', 'Prolonged service', '2023-01-01'],
    ['G2212', 'Prolonged service', '2021-01-01'],
    ['G0316', 'Prolonged service', '2023-01-01'],
    ['G0317', 'Prolonged service', '2023-01-01'],
    ['G0318', 'Prolonged service', '2023-01-01'],
    ['G2211', 'Longitudinal care', '2024-01-01'],
    ['99497', 'Advance care planning', '2021-01-01'],
    ['99498', 'Advance care planning', '2021-01-01'],
    ['99495', 'Care after a discharge', '2021-01-01'],
    ['99496', 'Care after a discharge', '2021-01-01'],
    ['99406', 'Counselling beside a visit', '2021-01-01'],
    ['G0447', 'Counselling beside a visit', '2021-01-01'],
    ['G0402', 'Medicare wellness visit', undefined],
    ['G0438', 'Medicare wellness visit', undefined],
    ['G0439', 'Medicare wellness visit', undefined],
    ['20610', 'Joint, tendon or trigger point injection', undefined],
  ])('%s: %s, since %s', (code, what, from) => {
    const { cites: _, ...status } = { cites: [], ...codeStatus(code, '2026-03-02') };
    expect(status).toStrictEqual({ status: 'in-force', what, ...(from ? { from } : {}) });
    // Without a first day it is in force on every day that is covered.
    const [year = '', month, date] = from?.split('-') ?? [];
    const before = codeStatus(code, from ? `${Number(year) - 1}-${month}-${date}` : '2021-01-01');
    expect(before.status).toBe(from ? 'not-yet' : 'in-force');
  });

  it('begins on its first day, and says what went before', () => {
    expect(codeStatus('98000', '2025-01-01').status).toBe('in-force');
    expect(codeStatus('98000', '2024-12-31')).toMatchObject({
      status: 'not-yet',
      from: '2025-01-01',
      why: expect.stringMatching(/begin on 2025-01-01/),
    });
    expect(codeStatus('G2211', '2023-12-31')).toMatchObject({ status: 'not-yet', from: '2024-01-01' });
    expect(codeStatus('99418', '2022-12-31')).toMatchObject({ status: 'not-yet', from: '2023-01-01' });
  });
});

describe('a retired code', () => {
  const all = retiredCodes.flatMap(({ codes: list, until }) => list.map((code) => ({ code, until })));

  it('is each of those that went in 2021, 2023 and 2025', () => {
    const range = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, step) => String(first + step));
    expect(all.map(({ code, until }) => `${code} ${until}`).sort()).toEqual(
      [
        '99201 2020-12-31',
        ...[
          ...range(99217, 99220),
          ...range(99224, 99226),
          '99241',
          '99251',
          '99318',
          ...range(99324, 99328),
          ...range(99334, 99337),
          '99339',
          '99340',
          '99343',
          ...range(99354, 99357),
        ].map((code) => `${code} 2022-12-31`),
        ...[...range(99441, 99443), 'G2012'].map((code) => `${code} 2024-12-31`),
      ].sort(),
    );
  });

  it.each(all)('$code: in force to $until, then retired', ({ code, until }) => {
    const next = new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10);
    expect(codeStatus(code, until)).toMatchObject({ status: 'in-force', until });
    expect(codeStatus(code, next)).toMatchObject({ status: 'retired', until });
  });

  it('says what took its place, by codes that are in force then', () => {
    expect(codeStatus('99218', '2026-03-02')).toMatchObject({
      inPlace: 'initial hospital visits, which cover observation',
      successors: ['99221', '99222', '99223'],
    });
    expect(codeStatus('99354', '2026-03-02')).toMatchObject({ successors: ['99417'] });
    expect(codeStatus('99356', '2026-03-02')).toMatchObject({ successors: ['99418'] });
    for (const { successors, until } of retiredCodes) {
      const day = `${Number(until.slice(0, 4)) + 1}-01-01`;
      // The short check-in is a code that these rules do not level.
      const known = successors.filter((code) => code !== '98016');
      expect(known.filter((code) => codeStatus(code, day).status !== 'in-force')).toEqual([]);
    }
  });

  it('is none of the codes in force, and stands in one place', () => {
    expect(all.filter(({ code }) => current.includes(code))).toEqual([]);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  });
});

it('anything else is unknown', () => {
  for (const code of ['12345', '', '9921', '99214 ']) {
    expect(codeStatus(code, '2026-03-02')).toEqual({ status: 'unknown' });
  }
});
