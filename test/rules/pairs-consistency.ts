/* Encounters that hold together and neighbours that do not: [finding, with it, without it], one thing apart. */

const dateOfService = '2026-03-02';
const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const office = { family: 'office', visit: 'established', dateOfService, ...low };
const officeByTime = { family: 'office', visit: 'established', dateOfService, time: { minutes: 69 } };
const emergency = { family: 'emergency', dateOfService, ...low };
const criticalCare = { family: 'critical-care', dateOfService, time: { minutes: 40 } };
const discharge = { family: 'hospital-discharge', dateOfService, time: { minutes: 31 } };
const audio = { family: 'telemedicine-audio', visit: 'established', dateOfService, ...low };
const medicare = { payer: 'medicare' };
const moderate = { problems: { 'chronic-stable': 2 }, risk: ['prescription-drug-management'] };
const high = { problems: { 'threat-to-life-or-function': 1 }, risk: ['drug-toxicity-monitoring'] };

const billed = (encounter: object, billedCode: string, more: object = {}) => ({
  ...encounter,
  context: { billedCode, ...more },
});
const beside = (encounter: object, ...codes: readonly string[]) => ({
  ...encounter,
  services: codes.map((code) => ({ code })),
});
const tests = (...codes: readonly string[]) => ({
  ...office,
  data: { tests: codes.map((code) => ({ code, ordered: true })) },
});
const said = (encounter: object, context: object) => ({ ...encounter, context });

export const consistencyPairs: readonly (readonly [id: string, fires: object, silent: object])[] = [
  // The billed code against the supported one; 99213 is supported.
  ['billed-above-by-one', billed(office, '99214'), billed(office, '99213')],
  ['billed-above-by-one', billed(office, '99214'), billed(office, '99215')],
  ['billed-above-by-more', billed(office, '99215'), billed(office, '99214')],
  ['billed-below', billed(office, '99212'), billed(office, '99213')],
  ['billed-below', billed(office, '99211'), office],
  ['billed-other-family', billed(office, '99203'), billed(office, '99214')],
  [
    'billed-without-support',
    billed({ ...office, problems: {}, risk: [] }, '99212'),
    billed({ ...office, risk: [] }, '99212'),
  ],
  // 99221 serves two levels: from the second code down to it is one step.
  [
    'billed-above-by-one',
    billed({ ...office, family: 'hospital', visit: 'initial' }, '99222'),
    billed({ ...office, family: 'hospital', visit: 'initial' }, '99223'),
  ],
  [
    'billed-above-by-more',
    billed({ ...office, family: 'hospital', visit: 'initial' }, '99223'),
    billed({ ...office, family: 'hospital', visit: 'initial' }, '99222'),
  ],
  // K01, K03, K14, K15, K53.
  [
    'billed-emergency-by-time',
    billed({ family: 'emergency', dateOfService, time: { minutes: 40 } }, '99283'),
    billed({ ...emergency, time: { minutes: 40 } }, '99283'),
  ],
  [
    'billed-minutes-short',
    billed({ ...officeByTime, time: { minutes: 9 } }, '99212'),
    billed({ ...officeByTime, ...low, time: { minutes: 9 } }, '99212'),
  ],
  [
    'billed-minutes-short',
    billed({ ...officeByTime, time: { minutes: 39 } }, '99215'),
    billed({ ...officeByTime, time: { minutes: 40 } }, '99215'),
  ],
  [
    'billed-discharge-minutes',
    billed({ ...discharge, time: { minutes: 30 } }, '99239'),
    billed(discharge, '99239'),
  ],
  [
    'billed-discharge-minutes',
    billed({ family: 'nursing-facility-discharge', dateOfService }, '99316'),
    billed({ family: 'nursing-facility-discharge', dateOfService }, '99315'),
  ],
  [
    'billed-critical-care-minutes',
    billed({ ...criticalCare, time: { minutes: 29 } }, '99291'),
    billed({ ...criticalCare, time: { minutes: 30 } }, '99291'),
  ],
  ['billed-staff-visit', billed(office, '99211'), billed(office, '99211', { staffVisit: true })],
  // K68, K71.
  ['billed-consultation', billed({ ...office, ...medicare }, '99243'), billed(office, '99243')],
  ['billed-telemedicine', billed({ ...office, ...medicare }, '98006'), billed(office, '98006')],
  // K05 to K09, K16.
  [
    'prolonged-without-time',
    beside({ ...office, ...high }, '99417'),
    beside({ ...officeByTime, ...high }, '99417'),
  ],
  [
    'prolonged-below-top',
    billed(beside(officeByTime, '99417'), '99214'),
    billed(beside(officeByTime, '99417'), '99215'),
  ],
  ['prolonged-below-top', beside(discharge, '99418'), discharge],
  [
    'prolonged-of-another-payer',
    beside({ ...officeByTime, ...medicare }, '99417'),
    beside({ ...officeByTime, ...medicare }, 'G2212'),
  ],
  [
    'prolonged-of-another-payer',
    beside({ ...officeByTime, ...medicare }, '99417'),
    beside(officeByTime, '99417'),
  ],
  [
    'prolonged-minutes-short',
    beside({ ...officeByTime, time: { minutes: 54 } }, '99417'),
    beside({ ...officeByTime, time: { minutes: 55 } }, '99417'),
  ],
  [
    'prolonged-minutes-short',
    beside({ ...officeByTime, ...medicare, time: { minutes: 68 } }, 'G2212'),
    beside({ ...officeByTime, ...medicare, time: { minutes: 69 } }, 'G2212'),
  ],
  [
    'further-critical-care-minutes',
    beside({ ...criticalCare, time: { minutes: 74 } }, '99292'),
    beside({ ...criticalCare, time: { minutes: 75 } }, '99292'),
  ],
  [
    'further-critical-care-minutes',
    beside({ ...criticalCare, ...medicare, time: { minutes: 103 } }, '99292'),
    beside({ ...criticalCare, ...medicare, time: { minutes: 104 } }, '99292'),
  ],
  // K17 to K19.
  [
    'critical-care-services-not-excluded',
    beside(criticalCare, '31500'),
    { ...beside(criticalCare, '31500'), time: { minutes: 40, separatelyReportedMinutes: 0 } },
  ],
  [
    'critical-care-services-not-excluded',
    beside(criticalCare, '31500'),
    said(beside(criticalCare, '31500'), { documented: { C1: true } }),
  ],
  // What critical care includes is not reported apart.
  ['critical-care-services-not-excluded', beside(criticalCare, '31500'), beside(criticalCare, '36600')],
  ['critical-care-includes', beside(criticalCare, '36600'), beside(criticalCare, '31500')],
  [
    'critical-care-without-threat',
    { ...criticalCare, ...low },
    { ...criticalCare, problems: { 'threat-to-life-or-function': 1 } },
  ],
  // The panel asks for no problems in critical care, so their absence says nothing there.
  ['critical-care-without-threat', billed(criticalCare, '99291'), criticalCare],
  [
    'critical-care-without-threat',
    billed(criticalCare, '99291'),
    billed(criticalCare, '99291', { documented: { C2: true } }),
  ],
  // K04, K10, K13, K73, K75.
  ['time-and-mdm-differ', { ...office, time: { minutes: 30 } }, { ...office, time: { minutes: 29 } }],
  [
    'time-and-mdm-differ',
    { ...office, time: { minutes: 30 } },
    // Psychotherapy is added: time is put aside.
    beside({ ...office, time: { minutes: 30 } }, '90833'),
  ],
  [
    'time-services-not-excluded',
    beside(officeByTime, '17110'),
    { ...beside(officeByTime, '17110'), time: { minutes: 69, separatelyReportedMinutes: 10 } },
  ],
  ['time-services-not-excluded', beside(officeByTime, '17110'), beside(officeByTime, '99417')],
  [
    'time-services-not-excluded',
    beside(officeByTime, '17110'),
    said(beside(officeByTime, '17110'), { documented: { T3: true } }),
  ],
  [
    'advance-care-minutes-in-time',
    said(officeByTime, { advanceCareMinutes: 20 }),
    {
      ...said(officeByTime, { advanceCareMinutes: 20 }),
      time: { minutes: 69, separatelyReportedMinutes: 20 },
    },
  ],
  [
    'long-office-minutes',
    billed({ ...officeByTime, time: { minutes: 120 } }, '99215'),
    billed(beside({ ...officeByTime, time: { minutes: 120 } }, '99417'), '99215'),
  ],
  [
    'long-office-minutes',
    said({ ...officeByTime, time: { minutes: 120 } }, { staffVisit: true }),
    { ...officeByTime, time: { minutes: 120 } },
  ],
  [
    'discussion-exceeds-total',
    said({ ...audio, time: { minutes: 20 } }, { discussionMinutes: 21 }),
    said({ ...audio, time: { minutes: 20 } }, { discussionMinutes: 20 }),
  ],
  [
    'split-shared-minutes',
    said({ ...officeByTime, family: 'hospital', visit: 'initial' }, { splitShared: true }),
    said({ ...office, family: 'hospital', visit: 'initial' }, { splitShared: true }),
  ],
  [
    'teaching-minutes',
    said(officeByTime, { teachingPhysician: true }),
    said(office, { teachingPhysician: true }),
  ],
  // K26.
  [
    'highest-code-minor-problem',
    { ...officeByTime, problems: { 'self-limited': 1 } },
    { ...officeByTime, problems: { 'self-limited': 2 } },
  ],
  [
    'highest-code-minor-problem',
    billed({ ...office, problems: { 'self-limited': 1 } }, '99215'),
    billed({ ...office, problems: { 'self-limited': 1 } }, '99214'),
  ],
  // K39.
  ['panel-and-component', tests('80053', '82947'), tests('80053', '83036')],
  // A smaller panel is wholly in a larger one.
  ['panel-and-component', tests('80053', '80048'), tests('80053', '80061')],
  ['panel-split', tests('82465', '83718', '84478'), tests('82465', '83718')],
  // K35, K38.
  [
    'interpretation-among-services',
    { ...beside(office, '93000'), data: { tests: [{ code: '93000', interpreted: true }] } },
    { ...office, data: { tests: [{ code: '93000', interpreted: true }] } },
  ],
  [
    'interpretation-among-services',
    { ...beside(office, '93000'), data: { tests: [{ code: '93000', interpreted: true }] } },
    // Said to be billed, so it earns nothing anyway.
    {
      ...beside(office, '93000'),
      data: { tests: [{ code: '93000', interpreted: true, interpretationBilled: true }] },
    },
  ],
  [
    'test-among-services',
    { ...beside(office, '93000'), data: { tests: [{ code: '93000', ordered: true }] } },
    // A laboratory value has no interpretation to bill.
    { ...beside(office, '80053'), data: { tests: [{ code: '80053', ordered: true }] } },
  ],
  [
    'interpretation-beside-test',
    { ...beside(office, '71046'), data: { independentInterpretation: true } },
    { ...beside(office, '80053'), data: { independentInterpretation: true } },
  ],
  [
    'ordered-and-reviewed',
    { ...office, data: { testsOrdered: 2, resultsReviewed: 1 } },
    { ...office, data: { testsOrdered: 3, resultsReviewed: 1 } },
  ],
  // K46 and ticks that do not go together.
  [
    'major-surgery-minor-global',
    { ...beside(office, '17110'), risk: ['major-surgery-elective'] },
    { ...beside(office, '17110', '27447'), risk: ['major-surgery-elective'] },
  ],
  [
    'surgery-with-and-without-risk-factors',
    { ...office, risk: ['major-surgery-elective', 'major-surgery-elective-risk-factors'] },
    { ...office, risk: ['major-surgery-elective', 'minor-surgery-risk-factors'] },
  ],
  [
    'hospital-problem-elsewhere',
    { ...office, problems: { 'acute-uncomplicated-hospital': 1 } },
    said({ ...office, problems: { 'acute-uncomplicated-hospital': 1 } }, { placeOfService: '22' }),
  ],
  // Who saw the patient.
  [
    'staff-visit-with-clinician',
    said(office, { staffVisit: true, teachingPhysician: true }),
    said(office, { staffVisit: true, incidentTo: true }),
  ],
  [
    'incident-to-new-patient',
    said({ ...office, visit: 'new' }, { incidentTo: true }),
    said(office, { incidentTo: true }),
  ],
  [
    'incident-to-institution',
    said({ ...office, family: 'hospital', visit: 'initial' }, { incidentTo: true }),
    said(office, { incidentTo: true }),
  ],
  [
    'incident-to-institution',
    said(
      { ...office, family: 'nursing-facility', visit: 'subsequent' },
      { incidentTo: true, placeOfService: '31' },
    ),
    said(
      { ...office, family: 'nursing-facility', visit: 'subsequent' },
      { incidentTo: true, placeOfService: '32' },
    ),
  ],
  // Facts that do not come to what they are about.
  [
    'transitional-care-unmet',
    said({ ...office, ...moderate }, { transitional: { contactBusinessDays: 3, visitDays: 7 } }),
    said({ ...office, ...moderate }, { transitional: { contactBusinessDays: 2, visitDays: 7 } }),
  ],
  [
    'transitional-care-unmet',
    said(office, { transitional: { contactBusinessDays: 2, visitDays: 7 } }),
    // Not used in this family, which is said otherwise.
    said(emergency, { transitional: { contactBusinessDays: 2, visitDays: 7 } }),
  ],
  ['advance-care-short', said(office, { advanceCareMinutes: 15 }), said(office, { advanceCareMinutes: 16 })],
  [
    'wellness-twice',
    said(beside({ ...office, ...medicare }, 'G0402'), { wellness: 'G0439' }),
    said(beside({ ...office, ...medicare }, '93000'), { wellness: 'G0439' }),
  ],
  [
    'wellness-twice',
    said(beside({ ...office, ...medicare }, 'G0402'), { wellness: 'G0439' }),
    said(beside({ ...office, ...medicare }, 'G0439'), { wellness: 'G0439' }),
  ],
];
