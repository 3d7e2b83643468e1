import { describe, expect, it } from 'vitest';
import {
  addOnCodes,
  criticalCareCodes,
  dischargeCodes,
  ladders,
  preventiveCodes,
  prolongedCodes,
  staffVisitCodes,
  wellnessVisitCodes,
} from '../../lib/rules/tables/codes';
import { score } from './score';

/*
 * Each side of the first day of every family, and codes that have ended: facts/rules.md §2.1 and §5, and the
 * contract's "Dates". All ticks are high, and the minutes few, so the code below is that of high decision making.
 */

const high = { problems: { 'threat-to-life-or-function': 1 }, risk: ['major-surgery-emergency'] };
/** Enough for critical care and the longer discharge, less than any highest code. */
const time = { minutes: 31 };

type First = readonly [family: string, visit: string | undefined, first: string, code: string];

const families: readonly First[] = [
  ['office', 'new', '2021-01-01', '99205'],
  ['office', 'established', '2021-01-01', '99215'],
  ['hospital', 'initial', '2023-01-01', '99223'],
  ['hospital', 'subsequent', '2023-01-01', '99233'],
  ['hospital-same-day', undefined, '2023-01-01', '99236'],
  ['hospital-discharge', undefined, '2023-01-01', '99239'],
  ['emergency', undefined, '2023-01-01', '99285'],
  ['consult-outpatient', undefined, '2023-01-01', '99245'],
  ['consult-inpatient', undefined, '2023-01-01', '99255'],
  ['nursing-facility', 'initial', '2023-01-01', '99306'],
  ['nursing-facility', 'subsequent', '2023-01-01', '99310'],
  ['nursing-facility-discharge', undefined, '2023-01-01', '99316'],
  ['home', 'new', '2023-01-01', '99345'],
  ['home', 'established', '2023-01-01', '99350'],
  ['critical-care', undefined, '2023-01-01', '99291'],
  ['preventive', 'new', '2023-01-01', '99386'],
  ['preventive', 'established', '2023-01-01', '99396'],
  ['telemedicine-video', 'new', '2025-01-01', '98003'],
  ['telemedicine-video', 'established', '2025-01-01', '98007'],
  ['telemedicine-audio', 'new', '2025-01-01', '98011'],
  ['telemedicine-audio', 'established', '2025-01-01', '98015'],
];

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

describe('the first day of every family', () => {
  it.each(families)('%s %s: nothing the day before %s, then %s', (family, visit, first, code) => {
    const visited = { ...high, family, ...(visit ? { visit } : {}), patientAge: 50, time };
    const early = score({ ...visited, dateOfService: dayBefore(first) });
    expect(early).toMatchObject({
      edition: null,
      code: null,
      basis: 'none',
      addOns: [],
      modifiers: [],
      findings: [],
    });
    for (const absent of ['units', 'mdm', 'time']) expect(early).not.toHaveProperty(absent);
    expect(early.reason).toContain(first);
    expect(score({ ...visited, dateOfService: first })).toMatchObject({ edition: first, code });
  });
});

describe('the first day of a visit that Medicare has leveled elsewhere is that of the family it is billed in', () => {
  it.each([
    // [family, visit, context, day before, first day, code]
    ['telemedicine-video', 'new', {}, '2020-12-31', '2021-01-01', '99205'],
    ['telemedicine-audio', 'established', {}, '2020-12-31', '2021-01-01', '99215'],
    ['consult-outpatient', 'new', {}, '2020-12-31', '2021-01-01', '99205'],
    ['consult-outpatient', undefined, { placeOfService: '23' }, '2022-12-31', '2023-01-01', '99285'],
    ['consult-inpatient', 'established', { placeOfService: '22' }, '2020-12-31', '2021-01-01', '99215'],
    ['consult-inpatient', 'initial', { placeOfService: '21' }, '2022-12-31', '2023-01-01', '99223'],
    ['consult-inpatient', 'subsequent', { placeOfService: '31' }, '2022-12-31', '2023-01-01', '99310'],
    ['hospital-same-day', undefined, { sameDayStayHours: 6 }, '2022-12-31', '2023-01-01', '99223'],
  ])('%s %s %o: nothing on %s; on %s %s', (family, visit, context, before, first, code) => {
    const visited = { ...high, family, ...(visit ? { visit } : {}), payer: 'medicare', context };
    expect(score({ ...visited, dateOfService: before })).toMatchObject({ code: null, edition: null });
    expect(score({ ...visited, dateOfService: first })).toMatchObject({ code, edition: first });
  });
});

describe('what the days of a family do not move', () => {
  it.each(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01', '2031-07-04'])(
    'an office visit by minutes on %s',
    (dateOfService) => {
      const visit = { family: 'office', visit: 'established', dateOfService };
      expect(score({ ...visit, time: { minutes: 29 } }).code).toBe('99213');
      expect(score({ ...visit, time: { minutes: 30 } }).code).toBe('99214');
    },
  );

  it('several conditions in intensive management: initial nursing facility visits, since 2023', () => {
    const visit = { family: 'nursing-facility', problems: { 'multiple-morbidities': 1 }, risk: ['low'] };
    for (const dateOfService of ['2023-01-01', '2026-03-02']) {
      expect(score({ ...visit, visit: 'initial', dateOfService }).mdm?.problems).toBe('high');
      expect(score({ ...visit, visit: 'subsequent', dateOfService }).mdm?.problems).toBe('minimal');
    }
  });
});

describe('codes that have ended', () => {
  const retired = [
    ...['99201'],
    ...['99217', '99218', '99219', '99220', '99224', '99225', '99226', '99241', '99251', '99318'],
    ...['99324', '99325', '99326', '99327', '99328', '99334', '99335', '99336', '99337', '99339', '99340'],
    ...['99343', '99354', '99355', '99356', '99357'],
    ...['99441', '99442', '99443', 'G2012'],
  ];
  const codes = [
    ...Object.values(ladders).flat(),
    ...Object.values(staffVisitCodes),
    ...Object.values(dischargeCodes).flatMap((both) => Object.values(both)),
    ...Object.values(criticalCareCodes),
    ...Object.values(preventiveCodes).flat(),
    ...Object.values(prolongedCodes),
    ...Object.values(addOnCodes),
    ...wellnessVisitCodes,
  ] as readonly string[];

  it('are no answer of any family', () => {
    expect(codes.length).toBeGreaterThan(90);
    expect(retired.filter((code) => codes.includes(code))).toEqual([]);
  });

  // A chart may still say one of them; it is read, and the ticks decide as ever.
  it.each(retired)('%s as the billed code of a chart is read', (billedCode) => {
    const visit = {
      family: 'office',
      visit: 'established',
      dateOfService: '2026-03-02',
      context: { billedCode },
    };
    expect(score({ ...visit, ...high }).code).toBe('99215');
  });
});
