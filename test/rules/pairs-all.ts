import { type FindingPair, modifierPairs } from './finding-pairs';
import { consistencyPairs } from './pairs-consistency';
import { gapPairs } from './pairs-gaps';

/* Every finding there is, but for those of payer profiles of one's own. */

const dateOfService = '2026-03-02';
const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const office = { family: 'office', visit: 'established', dateOfService, ...low };
const audio = { family: 'telemedicine-audio', visit: 'established', dateOfService, ...low };
const medicare = { payer: 'medicare' };
const procedure = (answered: object) => [{ code: '17110', ...answered }];
const read = (test: object) => ({ ...office, data: { tests: [{ reviewed: true, ...test }] } });
const stableDrug = { ...office, problems: { 'chronic-stable': 2 }, risk: ['prescription-drug-management'] };
const historian = {
  dateOfService,
  problems: { 'chronic-stable': 1 },
  data: { independentHistorian: true },
};
const billedTests = (...codes: readonly string[]) => ({
  ...{ ...office, risk: [] },
  data: { tests: codes.map((code) => ({ code, ordered: true, interpretationBilled: true })) },
});

/** [finding, an encounter with it, its neighbour without it]: one thing apart. */
export const findingPairs: readonly FindingPair[] = [
  ...modifierPairs,
  [
    'after-last-checked',
    { ...office, dateOfService: '2026-11-22' },
    { ...office, dateOfService: '2026-11-21' },
  ],
  ['no-problem-ticked', { ...office, problems: {} }, office],
  [
    'out-of-place-date',
    { ...office, dateOfService: '2022-12-31', problems: { 'acute-stable': 1 } },
    { ...office, dateOfService: '2023-01-01', problems: { 'acute-stable': 1 } },
  ],
  [
    'out-of-place-family',
    {
      ...{ family: 'nursing-facility', visit: 'subsequent', dateOfService },
      problems: { 'multiple-morbidities': 1 },
    },
    {
      ...{ family: 'nursing-facility', visit: 'initial', dateOfService },
      problems: { 'multiple-morbidities': 1 },
    },
  ],
  [
    'time-not-used',
    { family: 'emergency', dateOfService, ...low, time: { minutes: 30 } },
    { family: 'emergency', dateOfService, ...low },
  ],
  [
    'time-not-used',
    { family: 'preventive', visit: 'new', dateOfService, patientAge: 30, time: { minutes: 30 } },
    { family: 'hospital-discharge', dateOfService, time: { minutes: 30 } },
  ],
  [
    'time-beside-psychotherapy',
    { ...office, time: { minutes: 40 }, services: [{ code: '90833' }] },
    { ...office, time: { minutes: 40 }, services: [{ code: '90832' }] },
  ],
  [
    'ticks-not-used',
    { family: 'critical-care', dateOfService, ...low, time: { minutes: 40 } },
    { family: 'critical-care', dateOfService, time: { minutes: 40 } },
  ],
  ['ticks-not-used', { family: 'hospital-discharge', dateOfService, risk: ['low'] }, office],
  ['facts-not-used', { ...office, context: { sameDayStayHours: 5 } }, office],
  [
    'facts-not-used',
    { ...office, context: { wellness: 'G0439' } },
    { ...office, ...medicare, context: { wellness: 'G0439' } },
  ],
  [
    'facts-not-used',
    { ...office, patientAge: 30 },
    { family: 'preventive', visit: 'new', dateOfService, patientAge: 30 },
  ],
  [
    'staff-visit-not-leveled',
    { ...office, context: { staffVisit: true } },
    { ...office, problems: {}, risk: [], context: { staffVisit: true } },
  ],
  ['audio-discussion-unknown', audio, { ...audio, context: { discussionMinutes: 15 } }],
  ['audio-discussion-unknown', audio, { ...audio, family: 'telemedicine-video' }],
  ['audio-discussion-unknown', audio, { ...audio, ...medicare }],
  [
    'same-day-hours-unknown',
    { family: 'hospital-same-day', dateOfService, ...medicare, ...low },
    {
      ...{ family: 'hospital-same-day', dateOfService, ...medicare, ...low },
      context: { sameDayStayHours: 12 },
    },
  ],
  [
    'same-day-hours-unknown',
    { family: 'hospital-same-day', dateOfService, ...medicare, ...low },
    { family: 'hospital-same-day', dateOfService, ...low },
  ],
  [
    'discharge-minutes-unknown',
    { family: 'hospital-discharge', dateOfService },
    { family: 'hospital-discharge', dateOfService, time: { minutes: 20 } },
  ],
  [
    'discharge-minutes-unknown',
    { family: 'nursing-facility-discharge', dateOfService },
    { family: 'nursing-facility-discharge', dateOfService, time: { minutes: 0 } },
  ],
  [
    'critical-care-minutes-unknown',
    { family: 'critical-care', dateOfService },
    { family: 'critical-care', dateOfService, time: { minutes: 20 } },
  ],
  [
    'age-unknown',
    { family: 'preventive', visit: 'new', dateOfService },
    { family: 'preventive', visit: 'new', dateOfService, patientAge: 0 },
  ],
  [
    'leveled-in-another-family',
    { ...office, family: 'telemedicine-video', ...medicare },
    { ...office, family: 'telemedicine-video' },
  ],
  [
    'leveled-in-another-family',
    { family: 'hospital-same-day', dateOfService, ...medicare, ...low, context: { sameDayStayHours: 7 } },
    { family: 'hospital-same-day', dateOfService, ...medicare, ...low, context: { sameDayStayHours: 8 } },
  ],
  [
    'consultation-visit-missing',
    { family: 'consult-outpatient', dateOfService, ...medicare, ...low },
    { family: 'consult-outpatient', visit: 'new', dateOfService, ...medicare, ...low },
  ],
  [
    'consultation-visit-missing',
    { family: 'consult-outpatient', dateOfService, ...medicare, ...low },
    // Without a code as well, but for want of any tick.
    { family: 'consult-outpatient', visit: 'new', dateOfService, ...medicare },
  ],
  [
    'preventive-not-covered',
    { family: 'preventive', visit: 'new', dateOfService, patientAge: 70, ...medicare },
    { family: 'preventive', visit: 'new', dateOfService, patientAge: 70 },
  ],
  [
    'longitudinal-care-left-out',
    {
      ...{ ...office, ...medicare, services: procedure({ separateEM: true }) },
      context: { longitudinalCare: true },
    },
    {
      ...{ ...office, ...medicare, services: procedure({ separateEM: false }) },
      context: { longitudinalCare: true },
    },
  ],
  [
    'longitudinal-care-left-out',
    {
      ...{ ...office, ...medicare, services: procedure({ separateEM: true }) },
      context: { longitudinalCare: true },
    },
    { ...office, ...medicare, services: procedure({ separateEM: true }) },
  ],
  [
    'test-interpretation-billed',
    read({ code: '93000', interpreted: true, interpretationBilled: true }),
    read({ code: '93000', interpreted: true }),
  ],
  [
    'test-nothing-to-interpret',
    read({ code: '80053', interpreted: true }),
    read({ code: '71046', interpreted: true }),
  ],
  ['test-pulse-oximetry', read({ code: '94760' }), read({ code: '94010' })],
  [
    'prolonged-threshold-differs',
    { ...office, ...medicare, time: { minutes: 68 } },
    { ...office, ...medicare, time: { minutes: 69 } },
  ],
  [
    'prolonged-threshold-differs',
    { ...office, ...medicare, time: { minutes: 55 } },
    { ...office, ...medicare, time: { minutes: 54 } },
  ],
  [
    'prolonged-threshold-differs',
    { ...office, ...medicare, time: { minutes: 60 } },
    { ...office, time: { minutes: 60 } },
  ],
  [
    'modifier-25',
    { ...office, services: procedure({}) },
    { ...office, services: procedure({ separateEM: true }) },
  ],
  ['modifier-25', { ...office, services: procedure({ separateEM: false }) }, office],
  [
    'modifier-57',
    { ...office, services: [{ code: '27447' }] },
    { ...office, services: [{ code: '27447' }], context: { decisionForSurgery: true } },
  ],
  [
    'modifier-57',
    { ...office, services: [{ code: '27447' }] },
    { ...office, services: [{ code: '27447', planned: true }] },
  ],
  [
    'modifier-93',
    { ...office, family: 'telemedicine-audio', payer: 'medicare' },
    { ...office, family: 'telemedicine-video', payer: 'medicare' },
  ],
  // Where authorities differ, it is said when the code would be another (facts/rules.md §7).
  ['reading-stable-drug', stableDrug, { ...stableDrug, problems: { 'chronic-exacerbation': 1 } }],
  ['reading-stable-drug', stableDrug, { ...stableDrug, data: { testsOrdered: 3 } }],
  [
    'reading-billed-laboratory',
    billedTests('80053', '83036'),
    // The same with tests that have an interpretation to report.
    billedTests('71046', '93000'),
  ],
  [
    'reading-external-same-specialty',
    { ...office, risk: [], data: { externalNotes: 2 } },
    { ...office, risk: [], data: { resultsReviewed: 2 } },
  ],
  [
    'reading-emergency-historian',
    { ...historian, family: 'emergency' },
    { ...historian, family: 'office', visit: 'established' },
  ],
  [
    'service-not-listed',
    { ...office, services: [{ code: 'X9999' }] },
    { ...office, services: [{ code: 'X9999', global: 'XXX' }] },
  ],
  ...consistencyPairs,
  ...gapPairs,
];
