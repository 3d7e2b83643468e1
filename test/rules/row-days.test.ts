import { describe, expect, it } from 'vitest';
import { answering } from './rows';
import { billed } from './score';

/*
 * The day before each row of each table begins, and its first day: facts/rules.md §1, §2 and §5, and the contract's
 * "Dates". A row's last day is the day before the next begins, which corpus.test.ts holds. Typed by hand; a row that
 * stands in a table and not here fails.
 */

const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const high = { problems: { 'threat-to-life-or-function': 1 }, risk: ['major-surgery-emergency'] };
const office = { family: 'office', visit: 'established' };
const minutes = (number: number) => ({ time: { minutes: number } });
const tests = (...codes: readonly string[]) => ({
  data: { tests: codes.map((code) => ({ code, ordered: true })) },
});

/** [family, visit, more, first day, code]: none before. */
const families = [
  ['office', 'established', high, '2021-01-01', '99215'],
  ['telemedicine-video', 'new', high, '2025-01-01', '98003'],
  ['telemedicine-audio', 'new', high, '2025-01-01', '98011'],
  ['hospital', 'initial', high, '2023-01-01', '99223'],
  ['hospital-same-day', undefined, high, '2023-01-01', '99236'],
  ['hospital-discharge', undefined, {}, '2023-01-01', '99238'],
  ['emergency', undefined, high, '2023-01-01', '99285'],
  ['consult-outpatient', undefined, high, '2023-01-01', '99245'],
  ['consult-inpatient', undefined, high, '2023-01-01', '99255'],
  ['nursing-facility', 'initial', high, '2023-01-01', '99306'],
  ['nursing-facility-discharge', undefined, {}, '2023-01-01', '99315'],
  ['home', 'new', high, '2023-01-01', '99345'],
  ['critical-care', undefined, minutes(30), '2023-01-01', '99291'],
  ['preventive', 'new', { patientAge: 50 }, '2023-01-01', '99386'],
] as const;

/** [ladder, first day, minutes, before, after]: minutes and nothing else. */
const leastMinutes = [
  ['office.new', '2021-01-01', 60, 'none', '99205'],
  ['office.established', '2021-01-01', 40, 'none', '99215'],
  ['hospital.initial', '2023-01-01', 75, 'none', '99223'],
  ['hospital.subsequent', '2023-01-01', 50, 'none', '99233'],
  ['hospital-same-day', '2023-01-01', 85, 'none', '99236'],
  ['consult-outpatient', '2023-01-01', 55, 'none', '99245'],
  ['consult-inpatient', '2023-01-01', 80, 'none', '99255'],
  ['nursing-facility.initial', '2023-01-01', 45, 'none', '99306'],
  ['nursing-facility.initial', '2024-01-01', 49, '99306', '99305'],
  ['nursing-facility.subsequent', '2023-01-01', 15, 'none', '99308'],
  ['nursing-facility.subsequent', '2024-01-01', 19, '99308', '99307'],
  ['home.new', '2023-01-01', 75, 'none', '99345'],
  ['home.established', '2023-01-01', 60, 'none', '99350'],
  ['telemedicine-video.new', '2025-01-01', 60, 'none', '98003'],
  ['telemedicine-video.established', '2025-01-01', 40, 'none', '98007'],
  ['telemedicine-audio.new', '2025-01-01', 60, 'none', '98011'],
  ['telemedicine-audio.established', '2025-01-01', 40, 'none', '98015'],
] as const;

/** [payer, ladder, first day, minutes, before, after]. */
const prolonged = [
  ['cpt', 'office.new', '2021-01-01', 75, 'none', '99205 99417×1'],
  ['cpt', 'office.established', '2021-01-01', 55, 'none', '99215 99417×1'],
  ['cpt', 'consult-outpatient', '2023-01-01', 70, 'none', '99245 99417×1'],
  ['cpt', 'telemedicine-video.new', '2025-01-01', 75, 'none', '98003 99417×1'],
  ['cpt', 'telemedicine-video.established', '2025-01-01', 55, 'none', '98007 99417×1'],
  ['cpt', 'telemedicine-audio.new', '2025-01-01', 75, 'none', '98011 99417×1'],
  ['cpt', 'telemedicine-audio.established', '2025-01-01', 55, 'none', '98015 99417×1'],
  ['cpt', 'hospital.initial', '2023-01-01', 90, 'none', '99223 99418×1'],
  ['cpt', 'hospital.subsequent', '2023-01-01', 65, 'none', '99233 99418×1'],
  ['cpt', 'hospital-same-day', '2023-01-01', 100, 'none', '99236 99418×1'],
  ['cpt', 'consult-inpatient', '2023-01-01', 95, 'none', '99255 99418×1'],
  ['cpt', 'nursing-facility.initial', '2023-01-01', 60, 'none', '99306 99418×1'],
  ['cpt', 'nursing-facility.initial', '2024-01-01', 64, '99306 99418×1', '99306'],
  ['cpt', 'nursing-facility.subsequent', '2023-01-01', 60, 'none', '99310 99418×1'],
  ['cpt', 'home.new', '2023-01-01', 90, 'none', '99345 99417×1'],
  ['cpt', 'home.established', '2023-01-01', 75, 'none', '99350 99417×1'],
  ['medicare', 'office.new', '2021-01-01', 89, 'none', '99205 G2212×1'],
  ['medicare', 'office.established', '2021-01-01', 69, 'none', '99215 G2212×1'],
  ['medicare', 'hospital.initial', '2023-01-01', 90, 'none', '99223 G0316×1'],
  ['medicare', 'hospital.subsequent', '2023-01-01', 65, 'none', '99233 G0316×1'],
  ['medicare', 'hospital-same-day', '2023-01-01', 110, 'none', '99236 G0316×1'],
  ['medicare', 'nursing-facility.initial', '2023-01-01', 95, 'none', '99306 G0317×1'],
  ['medicare', 'nursing-facility.subsequent', '2023-01-01', 85, 'none', '99310 G0317×1'],
  ['medicare', 'home.new', '2023-01-01', 140, 'none', '99345 G0318×1'],
  ['medicare', 'home.established', '2023-01-01', 110, 'none', '99350 G0318×1'],
] as const;

/** [kind, first day, before, after]: two of the kind beside high risk, so that the problems decide. */
const problemKinds = [
  ['self-limited', '2021-01-01', 'none', '99213'],
  ['chronic-stable', '2021-01-01', 'none', '99214'],
  ['acute-uncomplicated', '2021-01-01', 'none', '99213'],
  ['acute-uncomplicated-hospital', '2023-01-01', '99212', '99213'],
  ['acute-stable', '2023-01-01', '99212', '99213'],
  ['chronic-exacerbation', '2021-01-01', 'none', '99214'],
  ['undiagnosed-uncertain', '2021-01-01', 'none', '99214'],
  ['acute-systemic', '2021-01-01', 'none', '99214'],
  ['acute-complicated-injury', '2021-01-01', 'none', '99214'],
  ['chronic-severe-exacerbation', '2021-01-01', 'none', '99215'],
  ['threat-to-life-or-function', '2021-01-01', 'none', '99215'],
] as const;

/** [item, first day, before, after]: beside a threat to life, so that the risk decides. */
const riskItems = [
  ['minimal', '2021-01-01', 'none', '99212'],
  ['low', '2021-01-01', 'none', '99213'],
  ['prescription-drug-management', '2021-01-01', 'none', '99214'],
  ['minor-surgery-risk-factors', '2021-01-01', 'none', '99214'],
  ['major-surgery-elective', '2021-01-01', 'none', '99214'],
  ['social-determinants', '2021-01-01', 'none', '99214'],
  ['drug-toxicity-monitoring', '2021-01-01', 'none', '99215'],
  ['major-surgery-elective-risk-factors', '2021-01-01', 'none', '99215'],
  ['major-surgery-emergency', '2021-01-01', 'none', '99215'],
  ['hospitalization-or-escalation', '2021-01-01', 'none', '99215'],
  ['dnr-or-deescalation', '2021-01-01', 'none', '99215'],
  ['parenteral-controlled-substance', '2023-01-01', '99212', '99215'],
] as const;

const longitudinal = { payer: 'medicare', ...low, context: { longitudinalCare: true } };
const besidePreventive = { ...office, ...longitudinal, services: [{ code: 'G0439', separateEM: true }] };

interface Edge {
  readonly at: string;
  readonly day: string;
  readonly given: object;
  readonly before: string;
  readonly after: string;
}

/** The family and visit that a ladder is of. */
function placeOf(ladder: string): object {
  const [family, visit] = ladder.split('.');
  return { family, ...(visit ? { visit } : {}) };
}

const edges: readonly Edge[] = [
  ...families.map(([family, visit, more, day, after]) => ({
    ...{ at: `families.familyTable.${family}.rows`, day, before: 'none', after },
    given: { family, ...(visit ? { visit } : {}), ...more },
  })),
  ...leastMinutes.map(([ladder, day, number, before, after]) => ({
    ...{ at: `minutes.minutes.${ladder}`, day, before, after },
    given: { ...placeOf(ladder), ...minutes(number) },
  })),
  ...prolonged.map(([payer, ladder, day, number, before, after]) => ({
    ...{ at: `prolonged.prolonged.${payer}.${ladder}`, day, before, after },
    given: { payer, ...placeOf(ladder), ...minutes(number) },
  })),
  ...problemKinds.map(([kind, day, before, after]) => ({
    ...{ at: `problem-kinds.problemKinds.${kind}.rows`, day, before, after },
    given: { ...office, problems: { [kind]: 2 }, risk: high.risk },
  })),
  {
    ...{ at: 'problem-kinds.problemKinds.multiple-morbidities.rows', day: '2023-01-01' },
    given: {
      ...placeOf('nursing-facility.initial'),
      problems: { 'multiple-morbidities': 1 },
      risk: high.risk,
    },
    ...{ before: 'none', after: '99306' },
  },
  ...riskItems.map(([item, day, before, after]) => ({
    ...{ at: `risk-items.riskItems.${item}.rows`, day, before, after },
    given: { ...office, problems: high.problems, risk: [item] },
  })),
  {
    ...{ at: 'data-items.dataThresholds', day: '2021-01-01', before: 'none', after: '99214' },
    given: { ...office, data: { testsOrdered: 3 }, risk: high.risk },
  },
  {
    // Pulse oximetry is no test: were the row not in force, three of them would be moderate.
    ...{ at: 'tests.testKinds', day: '2021-01-01', before: 'none', after: '99212' },
    given: { ...office, ...tests('94760', '94761', '94762'), risk: high.risk },
  },
  {
    ...{ at: 'critical-care.criticalCareMinutes.cpt', day: '2023-01-01' },
    given: { family: 'critical-care', ...minutes(75) },
    ...{ before: 'none', after: '99291 99292×1' },
  },
  {
    ...{ at: 'critical-care.criticalCareMinutes.medicare', day: '2023-01-01' },
    given: { family: 'critical-care', payer: 'medicare', ...minutes(104) },
    ...{ before: 'none', after: '99291 99292×1' },
  },
  {
    ...{ at: 'discharge.dischargeMinutes', day: '2023-01-01', before: 'none', after: '99239' },
    given: { family: 'hospital-discharge', ...minutes(31) },
  },
  {
    ...{ at: 'preventive.preventiveAges', day: '2023-01-01', before: 'none', after: '99387' },
    given: { ...placeOf('preventive.new'), patientAge: 65 },
  },
  {
    ...{ at: 'add-ons.advanceCareMinutes', day: '2021-01-01' },
    given: { ...office, ...low, context: { advanceCareMinutes: 46 } },
    ...{ before: 'none', after: '99213 99497×1 99498×1' },
  },
  {
    ...{ at: 'add-ons.transitionalDays', day: '2021-01-01', before: 'none', after: '99496' },
    given: { ...office, ...high, context: { transitional: { contactBusinessDays: 2, visitDays: 7 } } },
  },
  {
    // Ten minutes of discussion are too few from the first day on which there is a code for it.
    ...{ at: 'add-ons.audioMinutes', day: '2025-01-01', before: 'none', after: 'none' },
    given: { ...placeOf('telemedicine-audio.new'), ...high, context: { discussionMinutes: 10 } },
  },
  {
    ...{ at: 'add-ons.sameDayStayHours', day: '2023-01-01', before: 'none', after: '99223' },
    given: { family: 'hospital-same-day', payer: 'medicare', ...high, context: { sameDayStayHours: 7 } },
  },
  {
    ...{ at: 'add-ons.longitudinalCareBases', day: '2024-01-01', before: '99213', after: '99213 G2211×1' },
    given: { ...office, ...longitudinal },
  },
  {
    ...{ at: 'add-ons.longitudinalCareBases', day: '2026-01-01', before: '99348', after: '99348 G2211×1' },
    given: { ...placeOf('home.established'), ...longitudinal },
  },
  {
    // Before, there was no such add-on; then it was denied beside any modifier 25.
    ...{ at: 'add-ons.longitudinalCareBesidePreventive', day: '2024-01-01', before: '99213', after: '99213' },
    given: besidePreventive,
  },
  {
    ...{ at: 'add-ons.longitudinalCareBesidePreventive', day: '2025-01-01' },
    given: besidePreventive,
    ...{ before: '99213', after: '99213 G2211×1' },
  },
];

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

describe('the first day of a row', () => {
  it('is here for every row of every table, and no other', () => {
    const rows = answering.flatMap(({ at, rows }) => rows.map(({ from }) => `${at} ${from}`));
    expect(edges.map(({ at, day }) => `${at} ${day}`).sort()).toEqual([...rows].sort());
  });

  it.each(edges)('$at: $before the day before $day, after $then', ({ given, day, before, after }) => {
    expect(billed({ ...given, dateOfService: dayBefore(day) })).toBe(before);
    expect(billed({ ...given, dateOfService: day })).toBe(after);
  });
});
