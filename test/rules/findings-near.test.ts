import { describe, expect, it } from 'vitest';
import { day, emergency, hospitalInitial, officeEstablished, score } from './score';

/* Findings at their edges: what is just enough for one, in its words, and what is just not. */

const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const moderate = { problems: { 'chronic-stable': 2 }, risk: ['prescription-drug-management'] };
const high = { problems: { 'threat-to-life-or-function': 1 }, risk: ['drug-toxicity-monitoring'] };
const office = { ...officeEstablished, ...low };
const medicare = { ...office, payer: 'medicare' };
const initial = { ...hospitalInitial, ...low };
const video = { dateOfService: day, family: 'telemedicine-video', visit: 'established', ...low };
const critical = { dateOfService: day, family: 'critical-care', time: { minutes: 45 } };
const discharge = { dateOfService: day, family: 'hospital-discharge' };

const of = (encounter: object, context: object) => ({ ...encounter, context });
const at = (encounter: object, placeOfService: string) => of(encounter, { placeOfService });
const timed = (encounter: object, minutes: number) => ({ ...encounter, time: { minutes } });
const beside = (encounter: object, ...services: readonly (string | object)[]) => ({
  ...encounter,
  services: services.map((service) => (typeof service === 'string' ? { code: service } : service)),
});
const tested = (...tests: readonly (string | object)[]) => ({
  ...office,
  data: { tests: tests.map((test) => (typeof test === 'string' ? { code: test, ordered: true } : test)) },
});

function said(encounter: object, id: string): string | undefined {
  return score(encounter).findings.find((finding) => finding.id === id)?.message;
}

type Row = readonly [what: string, encounter: object, message: string | undefined];

/** Rows of one finding. */
function rowsOf(id: string, ...rows: readonly Row[]): readonly (readonly [string, ...Row])[] {
  return rows.map((row) => [id, ...row]);
}

// ------------------------------------------------------------------------------------------------ data

const interpretation = (codes: string) =>
  `An own interpretation is ticked, and ${codes} is among the services; one that is billed earns no credit.`;
const read = { ...office, data: { independentInterpretation: true } };
const counted = (testsOrdered: number, resultsReviewed: number) => ({
  ...office,
  data: { testsOrdered, resultsReviewed },
});
const twice =
  'Tests are counted as ordered and as reviewed; the order of a test includes its review, so the same test counts once.';
const partOf = (part: string, panel: string) =>
  `${part} is part of ${panel}, and both are counted; a panel is one test with all that is in it.`;
const split = (panel: string) =>
  `Every test of ${panel} is counted by itself; together they are one panel, and a panel is one test.`;
/** Minimal problems and moderate risk: the data decide. */
const drugForLittle = { problems: { 'self-limited': 1 }, risk: ['prescription-drug-management'] };

const ofData = [
  ...rowsOf('interpretation-among-services', [
    'two in order',
    beside(
      tested({ code: '93010', interpreted: true }, { code: '71046', interpreted: true }),
      '93010',
      '71046',
    ),
    '71046, 93010: credited as own interpretation and among the services of the day; an interpretation that is billed earns no credit.',
  ]),
  // Imaging, tracings with report, exercise tests, echocardiograms and breathing tests, first and last of each.
  ...rowsOf(
    'interpretation-beside-test',
    ...['70010', '76999', '93000', '93010', '93015', '93018', '93303', '93351', '94010', '94060'].map(
      (code): Row => [code, beside(read, code), interpretation(code)],
    ),
    ...['93005', '93017', '93352', '94070'].map((code): Row => [code, beside(read, code), undefined]),
    ['two in order', beside(read, '93000', '71046', '93000'), interpretation('71046, 93000')],
    ['a fact beside it', beside(at(read, '11'), '93000'), interpretation('93000')],
    ['not found', beside(of(read, { documented: { D6: false } }), '93000'), interpretation('93000')],
    ['found', beside(of(read, { documented: { D6: true } }), '93000'), undefined],
  ),
  // Two units are limited, three moderate: it is said where the level is another once each test counts once.
  ...rowsOf(
    'ordered-and-reviewed',
    ['three units, two tests', counted(2, 1), twice],
    ['the other way round', counted(1, 2), twice],
    ['three tests all the same', counted(3, 1), undefined],
    ['ordered alone', counted(3, 0), undefined],
    ['reviewed alone', counted(0, 3), undefined],
    ['a fact beside it', at(counted(2, 1), '11'), twice],
    ['not found', of(counted(2, 1), { documented: { D3: false } }), twice],
    ['found', of(counted(2, 1), { documented: { D3: true } }), undefined],
  ),
  // 80047 has ionized calcium (82330), which 80053 has not; all of 80051 is in it.
  ...rowsOf(
    'panel-and-component',
    ['a panel partly in another', tested('80047', '80053'), undefined],
    ['a panel wholly in another', tested('80053', '80051'), partOf('80051', '80053')],
    [
      'two panels: the first by its number',
      tested('80061', '82465', '80053', '82040'),
      partOf('82040', '80053'),
    ],
  ),
  // As many tests as 80051 has, and more than 80061.
  ...rowsOf(
    'panel-split',
    ['tests of no panel', tested('82607', '82728', '83036', '84443'), undefined],
    ['one that is missing', tested('82374', '82435', '84132', '83036'), undefined],
    ['every one', tested('82374', '82435', '84132', '84295'), split('80051')],
    ['every one, and another', tested('82374', '82435', '84132', '84295', '83036'), split('80051')],
  ),
  // The other reading takes away its own tick alone: two tests stay limited, where three units were moderate.
  ...rowsOf('reading-external-same-specialty', [
    'tests beside the notes',
    { ...officeEstablished, ...drugForLittle, data: { testsOrdered: 2, externalNotes: 1 } },
    'Authorities differ. Another reading: a clinician of the same specialty is not external, so the notes would not count; the code would be 99213.',
  ]),
  ...rowsOf('reading-emergency-historian', [
    'tests beside the historian',
    { ...emergency, ...drugForLittle, data: { testsOrdered: 2, independentHistorian: true } },
    'Authorities differ. Another reading: a historian counts only where the patient’s inability is stated; the code would be 99283.',
  ]),
];

it.each([
  ['pulse-oximetry', { code: '94760', ordered: true }],
  ['interpretation-billed', { code: '93000', ordered: true, interpretationBilled: true }],
  ['nothing-to-interpret', { code: '80053', ordered: true, interpreted: true }],
])('a test that earns less is said under one cause: %s', (cause, test) => {
  const ids = score(tested(test)).findings.map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith('test-'))).toEqual([`test-${cause}`]);
});

// ----------------------------------------------------------------------------------------------- facts

const transitional = (contactBusinessDays: number, visitDays: number) => ({
  transitional: { contactBusinessDays, visitDays },
});
const unknownGap = (names: string) =>
  `Said not to be documented, but no gap of these rules on ${day}: ${names}.`;
const putAside = 'Problems, data and risk are put aside: they do not level critical care.';
const staff = (context: object) => of(office, { staffVisit: true, ...context });
const staffAnd = (who: string) =>
  `Clinical staff alone is said to have seen the patient, and ${who} as well.`;

const ofFacts = [
  ...rowsOf('discharge-minutes-unknown', [
    'by staff alone, which has no code',
    of(discharge, { staffVisit: true }),
    undefined,
  ]),
  // Critical care is by time alone. A count of none and a thing that was not done are no ticks.
  ...rowsOf(
    'ticks-not-used',
    ['problems alone', { ...critical, problems: { 'chronic-stable': 1 } }, putAside],
    ['data alone', { ...critical, data: { externalDiscussion: true } }, putAside],
    ['risk alone', { ...critical, risk: ['low'] }, putAside],
    ['a second kind', { ...critical, problems: { 'self-limited': 0, 'chronic-stable': 1 } }, putAside],
    ['no problems', { ...critical, problems: { 'chronic-stable': 0 } }, undefined],
    ['no data', { ...critical, data: { testsOrdered: 0, externalDiscussion: false } }, undefined],
    ['nothing in any', { ...critical, problems: {}, data: {}, risk: [] }, undefined],
    ['an empty list of tests', { ...critical, data: { tests: [] } }, undefined],
    ['a test of a list', { ...critical, data: { tests: [{ code: '80053', ordered: true }] } }, putAside],
  ),
  ...rowsOf(
    'wellness-twice',
    ['one, beside another service', beside(medicare, 'G0439', '93000'), undefined],
    [
      'two, beside another service',
      beside(medicare, 'G0439', 'G0438', '93000'),
      'G0438 and G0439: of these a patient has one on a day.',
    ],
  ),
  // Who saw the patient is read by other rules than those of the code.
  ...rowsOf('facts-not-used', ['staff alone', of(initial, { staffVisit: true }), undefined]),
  ...rowsOf(
    'transitional-care-unmet',
    ['the moderate code', of({ ...office, ...moderate }, transitional(2, 14)), undefined],
    ['the high code', of({ ...office, ...high }, transitional(2, 7)), undefined],
  ),
  // 16 minutes; critical care takes no advance care planning beside it.
  ...rowsOf(
    'advance-care-short',
    [
      'one minute short',
      of(office, { advanceCareMinutes: 15 }),
      '15 minutes of advance care planning: 99497 begins at 16.',
    ],
    ['in critical care', of(critical, { advanceCareMinutes: 15 }), undefined],
  ),
  ...rowsOf(
    'gap-unknown',
    ['one', of(office, { documented: { Z9: false } }), unknownGap('Z9')],
    ['two', of(office, { documented: { Z9: false, Y8: false } }), unknownGap('Y8 (1 more)')],
    ['said to be there', of(office, { documented: { Z9: true } }), undefined],
  ),
  ...rowsOf(
    'staff-visit-with-clinician',
    ['nobody else', staff({}), undefined],
    ['shared', staff({ splitShared: true }), staffAnd('a split or shared visit')],
    ['teaching', staff({ teachingPhysician: true }), staffAnd('a teaching visit')],
    ['excepted', staff({ primaryCareException: true }), staffAnd('a visit under the primary care exception')],
    ['admitting', staff({ admittingPhysician: true }), staffAnd('the admitting physician')],
    ['deciding', staff({ decisionForSurgery: true }), staffAnd('a decision for surgery')],
  ),
  // An office or a home; hospitals and a skilled nursing facility are institutions.
  ...rowsOf(
    'incident-to-institution',
    ...[of(office, { incidentTo: true }), of(office, { incidentTo: true, placeOfService: '11' })].map(
      (given): Row => ['an office', given, undefined],
    ),
    ...['19', '21', '22', '23', '31'].map(
      (placeOfService): Row => [
        placeOfService,
        of(office, { incidentTo: true, placeOfService }),
        'Incident-to is said of care in an institution; it stands in an office or a home.',
      ],
    ),
  ),
];

// ---------------------------------------------------------------------------------------------- places

const unusual = (place: string, code: string) =>
  `Place of service ${place} is not expected for ${code}. Is it where the patient was?`;
const hospitalLevel = (context: object) =>
  of({ ...office, problems: { 'acute-uncomplicated-hospital': 1 } }, context);
const hospitalElsewhere =
  'An illness treated at hospital level is ticked; neither the family nor the place of service is a hospital.';
const elsewhere = (where: string) =>
  `A visit is split or shared, with FS, only in a hospital or skilled nursing facility; this one was elsewhere${where}.`;
const videoFrom = (placeOfService: string, modality = 'video') => of(medicare, { modality, placeOfService });

const ofPlaces = [
  ...rowsOf(
    'place-of-service-wrong',
    ['of a code', at(initial, '11'), 'Place of service 11 (office) contradicts 99221.'],
    [
      'without a code',
      at({ ...hospitalInitial }, '11'),
      'Place of service 11 (office) contradicts hospital.',
    ],
    ['unusual alone', at(initial, '12'), undefined],
  ),
  ...rowsOf(
    'place-of-service-unusual',
    ['of a code', at(initial, '12'), unusual('12 (home)', '99221')],
    ['wrong', at(initial, '11'), undefined],
    // A visit has an office's places, care after a discharge its own.
    ['an office visit in a hospital', at(office, '21'), undefined],
    [
      'moderate care after a discharge',
      of({ ...office, ...moderate }, { ...transitional(2, 14), placeOfService: '21' }),
      unusual('21 (hospital inpatient)', '99495'),
    ],
    [
      'high care after a discharge',
      of({ ...office, ...high }, { ...transitional(2, 7), placeOfService: '21' }),
      unusual('21 (hospital inpatient)', '99496'),
    ],
  ),
  ...rowsOf(
    'hospital-problem-elsewhere',
    ['no place', hospitalLevel({}), hospitalElsewhere],
    ['an office', hospitalLevel({ placeOfService: '11' }), hospitalElsewhere],
    ...['19', '21', '22', '23'].map(
      (placeOfService): Row => [placeOfService, hospitalLevel({ placeOfService }), undefined],
    ),
  ),
  ...rowsOf(
    'split-shared-place',
    ['no place', of(video, { splitShared: true }), elsewhere('')],
    [
      'an office',
      of(office, { splitShared: true, placeOfService: '11' }),
      elsewhere(' (place of service 11)'),
    ],
  ),
  ...rowsOf(
    'telehealth-modality',
    [
      'a video visit by audio',
      of(video, { modality: 'audio' }),
      'The visit is given as one by video, and its modality as audio. How was it held?',
    ],
    ['a video visit by video', of(video, { modality: 'video' }), undefined],
  ),
  // An office is told apart by a finding of its own; audio has another.
  ...rowsOf(
    'video-place',
    [
      'an inpatient hospital',
      videoFrom('21'),
      'A video visit has place of service 10 or 02, or 19 or 22 from an outpatient hospital department; 21 is given.',
    ],
    ...['02', '10', '11', '19', '22'].map((place): Row => [place, videoFrom(place), undefined]),
    ['by audio', videoFrom('21', 'audio'), undefined],
  ),
  ...rowsOf(
    'in-person-place',
    ...['02', '10'].map(
      (place): Row => [
        place,
        videoFrom(place, 'in-person'),
        `Place of service ${place} is telehealth, and the visit is given as in person.`,
      ],
    ),
    ['an office', videoFrom('11', 'in-person'), undefined],
    ['no place', of(office, { modality: 'in-person' }), undefined],
  ),
];

// ------------------------------------------------------------------------------------------------ time

const differ = (byMdm: string, byTime: string) =>
  `Decision making alone supports ${byMdm}, total time alone ${byTime}; one of the two is the basis, never a mixture.`;
const long = (minutes: number) =>
  `${minutes} minutes are recorded for an office visit, and no prolonged service stands beside it.`;
const advance = (context: object) => of(timed(office, 40), { advanceCareMinutes: 20, ...context });
const advanceInside =
  '20 minutes of advance care planning are recorded, and fewer are taken off the total time; they count in one place.';
const long99215 = of(timed(office, 130), { billedCode: '99215' });

const ofTime = [
  // 99212 from 10 minutes, 99213 from 20, 99214 from 30, 99215 from 40.
  ...rowsOf(
    'time-and-mdm-differ',
    ['low and 10', timed(office, 10), differ('99213', '99212')],
    ['low and 20', timed(office, 20), undefined],
    ['low and 30', timed(office, 30), differ('99213', '99214')],
    ['low and 40', timed(office, 40), differ('99213', '99215')],
    ['moderate and 20', timed({ ...office, ...moderate }, 20), differ('99214', '99213')],
    ['minutes alone', timed(officeEstablished, 40), undefined],
    ['staff alone', of(timed(office, 40), { staffVisit: true }), undefined],
    ['an emergency', timed({ ...emergency, ...low }, 40), undefined],
  ),
  ...rowsOf(
    'advance-care-minutes-in-time',
    ['no fact at all', timed(office, 40), undefined],
    ['none taken off', advance({}), advanceInside],
    [
      'fewer taken off',
      { ...advance({}), time: { minutes: 60, separatelyReportedMinutes: 19 } },
      advanceInside,
    ],
    [
      'as many taken off',
      { ...advance({}), time: { minutes: 60, separatelyReportedMinutes: 20 } },
      undefined,
    ],
    ['found', advance({ documented: { T3: true } }), undefined],
    ['not found', advance({ documented: { T3: false } }), advanceInside],
  ),
  ...rowsOf(
    'long-office-minutes',
    ['nothing beside it', long99215, long(130)],
    ['another service', beside(long99215, '93000'), long(130)],
    ['a prolonged service', beside(long99215, '99417'), undefined],
    ['a prolonged service and another', beside(long99215, '99417', '93000'), undefined],
  ),
  // Medicare's first unit begins at 69 minutes, CPT's at 55.
  ...rowsOf(
    'prolonged-threshold-differs',
    ['54', timed(medicare, 54), undefined],
    ['55', timed(medicare, 55), "Medicare: G2212 begins at 69 minutes; CPT's 99417 at 55."],
    ['69', timed(medicare, 69), undefined],
    ['CPT', timed(office, 60), undefined],
    ['staff alone', of(timed(medicare, 60), { staffVisit: true }), undefined],
  ),
  ...rowsOf(
    'highest-code-minor-problem',
    [
      'one minor problem',
      timed({ ...office, problems: { 'self-limited': 1 } }, 40),
      '99215 beside one self-limited or minor problem alone; medical necessity is asked beside the other rules of a code.',
    ],
    ['two', timed({ ...office, problems: { 'self-limited': 2 } }, 40), undefined],
    ['another', timed({ ...office, problems: { 'self-limited': 1, 'chronic-stable': 1 } }, 40), undefined],
  ),
];

// -------------------------------------------------------------------------------------------- services

const major = { ...office, risk: ['major-surgery-elective'] };
const minorRisk = { ...office, risk: ['minor-surgery-risk-factors'] };
const followUp = { code: '99024', separateEM: false };

const ofServices = [
  ...rowsOf(
    'never-together',
    [
      'no psychotherapy',
      beside(office, '90791'),
      'No modifier passes this pair: 90791 is reported, 99213 is not.',
    ],
    ...[
      ['90832', '90833'],
      ['90834', '90836'],
      ['90837', '90838'],
    ].map(
      ([alone, added]): Row => [
        `psychotherapy ${alone}`,
        beside(office, `${alone}`),
        `No modifier passes this pair: ${alone} is reported, 99213 is not. Psychotherapy beside a visit is ${added}.`,
      ],
    ),
    [
      'both ways at once',
      beside(office, '90837', '99408'),
      'No modifier passes this pair: 90837 is reported, 99213 is not; 99213 is reported, 99408 is not. Psychotherapy beside a visit is 90838.',
    ],
  ),
  ...rowsOf(
    'telemedicine-code-not-recognized',
    ['an office code', of(medicare, { billedCode: '99213' }), undefined],
    [
      'a video code',
      of(medicare, { billedCode: '98005' }),
      'Medicare does not recognize 98005: the visit is billed as office visit.',
    ],
    [
      'beside the visit',
      beside(medicare, '98012', '93000'),
      'Medicare does not recognize 98012: the visit is billed as office visit.',
    ],
    ['a payer that does', of(office, { billedCode: '98005' }), undefined],
  ),
  ...rowsOf(
    'major-surgery-minor-global',
    ['no procedure', beside(major, '93000'), undefined],
    ['none at all', major, undefined],
  ),
  // An answer on the decision for surgery is none on work beyond the service.
  ...rowsOf('separate-work-contradicted', [
    'another modifier supported',
    beside(of(office, { documented: { M1: false }, decisionForSurgery: true }), '27447'),
    undefined,
  ]),
  // A code that says follow-up is asked about as such.
  ...rowsOf('visit-not-apart', ['follow-up', beside(office, followUp), undefined]),
  ...rowsOf(
    'minor-surgery-decision',
    [
      'a minor procedure',
      beside(minorRisk, '20610', '27447'),
      'Risk rests on a decision for minor surgery; the decision for 20610 is part of 20610. Was another procedure decided on?',
    ],
    ['a major one', beside(minorRisk, '27447'), undefined],
    ['none', minorRisk, undefined],
    ['not ticked', beside({ ...office, ...moderate }, '20610'), undefined],
    [
      'beside as much risk',
      beside({ ...minorRisk, risk: ['minor-surgery-risk-factors', 'social-determinants'] }, '20610'),
      undefined,
    ],
    // Risk counts for nothing in critical care.
    ['in critical care', beside({ ...critical, risk: minorRisk.risk }, '20610'), undefined],
  ),
];

describe('a finding at its edge', () => {
  it.each([...ofData, ...ofFacts, ...ofPlaces, ...ofTime, ...ofServices])(
    '%s: %s',
    (id, _, encounter, message) => expect(said(encounter, id)).toBe(message),
  );
});

// ------------------------------------------------------------------------------- longitudinal care and 25

describe('longitudinal care beside modifier 25', () => {
  const ids = ['longitudinal-care-left-out', 'longitudinal-care-open'];
  const shown = { code: '17110', separateEM: true };
  const open = { code: '17110' };
  const longitudinal = (encounter: object) => of(encounter, { longitudinalCare: true });
  const leftOut = [
    'G2211 is left out: modifier 25 is supported, and no preventive service of the day excepts it.',
    undefined,
  ];
  const stands = [
    undefined,
    'G2211 stands while modifier 25 is open; it is left out where modifier 25 is supported.',
  ];
  const neither = [undefined, undefined];

  it.each([
    ['supported', beside(longitudinal(medicare), shown), leftOut],
    ['open', beside(longitudinal(medicare), open), stands],
    ['not supported', beside(longitudinal(medicare), { code: '17110', separateEM: false }), neither],
    ['not in question', longitudinal(medicare), neither],
    ['supported, and a preventive service', beside(longitudinal(medicare), shown, 'G0008'), neither],
    ['open, and a preventive service', beside(longitudinal(medicare), open, 'G0008'), neither],
    [
      'open, and another modifier open',
      beside(longitudinal({ ...medicare, risk: ['low'] }), '27447'),
      neither,
    ],
    // The exception of preventive services began in 2025.
    [
      'supported, and a preventive service before 2025',
      beside(longitudinal({ ...medicare, dateOfService: '2024-12-31' }), shown, 'G0008'),
      [
        'G2211 is left out: modifier 25 is supported, and preventive services except it only from 2025-01-01 on.',
        undefined,
      ],
    ],
    [
      'open, and a preventive service before 2025',
      beside(longitudinal({ ...medicare, dateOfService: '2024-12-31' }), open, 'G0008'),
      stands,
    ],
    ['open, by a payer without the add-on', beside(longitudinal(office), open), neither],
    ['open, not given', beside(of(medicare, { longitudinalCare: false }), open), neither],
    [
      'open, and an add-on of another kind',
      beside(of(medicare, { longitudinalCare: false, advanceCareMinutes: 16 }), open),
      neither,
    ],
    [
      'open, and other add-ons as well',
      beside(of(medicare, { longitudinalCare: true, advanceCareMinutes: 16 }), open),
      stands,
    ],
  ])('%s', (_, encounter, messages) => expect(ids.map((id) => said(encounter, id))).toEqual(messages));
});
