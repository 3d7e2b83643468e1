/*
 * Each side of each number of each table: facts/rules.md §1 and §2, typed by hand. That none is left out is held by
 * moved-numbers.test.ts.
 */

const dateOfService = '2026-03-02';
const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const high = { problems: { 'threat-to-life-or-function': 1 }, risk: ['major-surgery-emergency'] };
const office = { family: 'office', visit: 'established', dateOfService };
const nursing = { family: 'nursing-facility', visit: 'initial', dateOfService };

/** An encounter, and what is billed for it: the code and each add-on with its units. */
export type Case = readonly [given: object, billed: string];

/** [kind, with one of it, with two]: beside high risk, so that the problems decide. */
const problems = (
  [
    ['self-limited', '99212', '99213'],
    ['chronic-stable', '99213', '99214'],
    ['acute-uncomplicated', '99213', '99213'],
    ['acute-uncomplicated-hospital', '99213', '99213'],
    ['acute-stable', '99213', '99213'],
    ['chronic-exacerbation', '99214', '99214'],
    ['undiagnosed-uncertain', '99214', '99214'],
    ['acute-systemic', '99214', '99214'],
    ['acute-complicated-injury', '99214', '99214'],
    ['chronic-severe-exacerbation', '99215', '99215'],
    ['threat-to-life-or-function', '99215', '99215'],
  ] as const
).flatMap(([kind, one, two]): readonly Case[] => [
  [{ ...office, problems: { [kind]: 1 }, risk: high.risk }, one],
  [{ ...office, problems: { [kind]: 2 }, risk: high.risk }, two],
]);

/** Beside a threat to life, so that the risk decides. */
const risk = (
  [
    ['minimal', '99212'],
    ['low', '99213'],
    ['prescription-drug-management', '99214'],
    ['minor-surgery-risk-factors', '99214'],
    ['major-surgery-elective', '99214'],
    ['social-determinants', '99214'],
    ['drug-toxicity-monitoring', '99215'],
    ['major-surgery-elective-risk-factors', '99215'],
    ['major-surgery-emergency', '99215'],
    ['hospitalization-or-escalation', '99215'],
    ['dnr-or-deescalation', '99215'],
    ['parenteral-controlled-substance', '99215'],
  ] as const
).map(([item, code]): Case => [{ ...office, problems: high.problems, risk: [item] }, code]);

/** Beside high risk, so that the data decide. */
const data = (
  [
    [{ testsOrdered: 1 }, '99212'],
    [{ testsOrdered: 2 }, '99213'],
    [{ testsOrdered: 3 }, '99214'],
    [{ testsOrdered: 1, independentHistorian: true }, '99213'],
    [{ testsOrdered: 2, independentHistorian: true }, '99214'],
  ] as const
).map(([ticks, code]): Case => [{ ...office, data: ticks, risk: high.risk }, code]);

const criticalCare = (
  [
    [29, 'none', 'none'],
    [30, '99291', '99291'],
    [74, '99291', '99291'],
    [75, '99291 99292×1', '99291'],
    [103, '99291 99292×1', '99291'],
    [104, '99291 99292×1', '99291 99292×1'],
    [105, '99291 99292×2', '99291 99292×1'],
    [133, '99291 99292×2', '99291 99292×1'],
    [134, '99291 99292×2', '99291 99292×2'],
    [135, '99291 99292×3', '99291 99292×2'],
  ] as const
).flatMap(([minutes, cpt, medicare]): readonly Case[] => {
  const given = { family: 'critical-care', dateOfService, time: { minutes } };
  return [
    [{ ...given, payer: 'cpt' }, cpt],
    [{ ...given, payer: 'medicare' }, medicare],
  ];
});

const discharge = (
  [
    [30, '99238', '99315'],
    [31, '99239', '99316'],
  ] as const
).flatMap(([minutes, hospital, nursingFacility]): readonly Case[] => [
  [{ family: 'hospital-discharge', dateOfService, time: { minutes } }, hospital],
  [{ family: 'nursing-facility-discharge', dateOfService, time: { minutes } }, nursingFacility],
]);

const ages = (
  [
    [0, '99381', '99391'],
    [1, '99382', '99392'],
    [4, '99382', '99392'],
    [5, '99383', '99393'],
    [11, '99383', '99393'],
    [12, '99384', '99394'],
    [17, '99384', '99394'],
    [18, '99385', '99395'],
    [39, '99385', '99395'],
    [40, '99386', '99396'],
    [64, '99386', '99396'],
    [65, '99387', '99397'],
  ] as const
).flatMap(([patientAge, forNew, forEstablished]): readonly Case[] => [
  [{ family: 'preventive', visit: 'new', dateOfService, patientAge }, forNew],
  [{ family: 'preventive', visit: 'established', dateOfService, patientAge }, forEstablished],
]);

const advanceCare = (
  [
    [15, '99213'],
    [16, '99213 99497×1'],
    [45, '99213 99497×1'],
    [46, '99213 99497×1 99498×1'],
    [75, '99213 99497×1 99498×1'],
    [76, '99213 99497×1 99498×2'],
  ] as const
).map(([advanceCareMinutes, all]): Case => [{ ...office, ...low, context: { advanceCareMinutes } }, all]);

const transitional = (
  [
    [2, 7, '99496'],
    [3, 7, '99215'],
    [2, 8, '99495'],
    [2, 14, '99495'],
    [2, 15, '99215'],
  ] as const
).map(
  ([contactBusinessDays, visitDays, code]): Case => [
    { ...office, ...high, context: { transitional: { contactBusinessDays, visitDays } } },
    code,
  ],
);

const audio = { family: 'telemedicine-audio', visit: 'new', dateOfService, ...low };
const stay = { family: 'hospital-same-day', dateOfService, payer: 'medicare', ...low };

/** All but those by total time alone, which are in time-lines.ts. */
export const rowCases: readonly Case[] = [
  ...[...problems, ...risk, ...data, ...criticalCare, ...discharge, ...ages, ...advanceCare, ...transitional],
  [{ ...nursing, problems: { 'multiple-morbidities': 1 }, risk: high.risk }, '99306'],
  [{ ...nursing, problems: { 'multiple-morbidities': 2 }, risk: high.risk }, '99306'],
  [{ ...audio, context: { discussionMinutes: 10 } }, 'none'],
  [{ ...audio, context: { discussionMinutes: 11 } }, '98009'],
  [{ ...stay, context: { sameDayStayHours: 7.99 } }, '99221'],
  [{ ...stay, context: { sameDayStayHours: 8 } }, '99234'],
];
