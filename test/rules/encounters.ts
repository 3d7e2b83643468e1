import fc from 'fast-check';

/**
 * Random valid encounters of the families office, hospital and emergency, in the contract's JSON form.
 * Drawn so that every branch of the rules is met often: minutes crowd round the thresholds, levels are
 * spread over the four, dates sit on the days on which a rule changes.
 *
 * Left out on purpose, because their effect belongs to other families or to modifiers and findings:
 * advanceCareMinutes, transitional, wellness, billedCode, billedModifiers, documented; and longitudinalCare
 * where it would bring G2211.
 */
export type JsonObject = Record<string, unknown>;

// ------------------------------------------------------------------------------------------------ visits

const office = fc
  .constantFrom('new', 'established')
  .map((visit): JsonObject => ({ family: 'office', visit }));
const hospital = fc
  .constantFrom('initial', 'subsequent')
  .map((visit): JsonObject => ({ family: 'hospital', visit }));
const emergency = fc.constant<JsonObject>({ family: 'emergency' });

const where = fc.oneof(
  { weight: 5, arbitrary: office },
  { weight: 4, arbitrary: hospital },
  { weight: 2, arbitrary: emergency },
);

// ------------------------------------------------------------------------------------------------- dates

const turningDays = fc.constantFrom(
  '2020-02-29',
  '2020-12-30',
  '2020-12-31',
  '2021-01-01',
  '2021-01-02',
  '2021-12-31',
  '2022-01-01',
  '2022-12-31',
  '2023-01-01',
  '2023-01-02',
  '2023-12-31',
  '2024-01-01',
  '2024-02-29',
  '2024-12-31',
  '2025-01-01',
  '2025-12-31',
  '2026-01-01',
  '2026-12-31',
  '2027-01-01',
  '2027-12-31',
  '2031-07-04',
);

function anyDayFrom(year: number, years: number): fc.Arbitrary<string> {
  return fc
    .integer({ min: 0, max: 365 * years })
    .map((days) => new Date(Date.UTC(year, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
}

const dayBefore2021 = fc.constantFrom('0001-01-01', '1999-12-31', '2019-06-15', '2020-12-31');

const dateOfService = fc.oneof(
  { weight: 5, arbitrary: turningDays },
  { weight: 6, arbitrary: anyDayFrom(2021, 7) },
  { weight: 12, arbitrary: anyDayFrom(2023, 5) },
  { weight: 1, arbitrary: dayBefore2021 },
);

// ---------------------------------------------------------------------------------------------- problems

const lowKinds = ['self-limited', 'chronic-stable', 'acute-uncomplicated'];
const kindsFrom2023 = ['acute-uncomplicated-hospital', 'acute-stable'];
const moderateKinds = [
  'chronic-exacerbation',
  'undiagnosed-uncertain',
  'acute-systemic',
  'acute-complicated-injury',
];
const highKinds = ['chronic-severe-exacerbation', 'threat-to-life-or-function'];
const allKinds = [...lowKinds, ...kindsFrom2023, ...moderateKinds, ...highKinds, 'multiple-morbidities'];

const fewCount = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.constant(1) },
  { weight: 4, arbitrary: fc.constant(2) },
  { weight: 1, arbitrary: fc.constantFrom(3, 4, 98, 99) },
);

function kindsFrom(kinds: string[], max: number): fc.Arbitrary<JsonObject> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...kinds), fewCount), {
      selector: ([kind]) => kind,
      minLength: 1,
      maxLength: max,
    })
    .map((entries): JsonObject => Object.fromEntries(entries));
}

export const problems = fc.oneof(
  { weight: 1, arbitrary: fc.constant<JsonObject>({}) },
  { weight: 5, arbitrary: kindsFrom(lowKinds, 2) },
  { weight: 2, arbitrary: kindsFrom(kindsFrom2023, 2) },
  { weight: 1, arbitrary: kindsFrom(['multiple-morbidities', ...kindsFrom2023], 3) },
  { weight: 5, arbitrary: kindsFrom(moderateKinds, 2) },
  { weight: 5, arbitrary: kindsFrom(highKinds, 2) },
  { weight: 2, arbitrary: kindsFrom(allKinds, allKinds.length) },
);

// -------------------------------------------------------------------------------------------------- data

/** Laboratory, pathology that is read, imaging, tracings, pulse oximetry, and a code that is in no table. */
const testCode = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('80053', '85025', '83036', '80047', '89398', '0241U') },
  { weight: 4, arbitrary: fc.constantFrom('71046', '70450', '93000', '93306', '88305', '94010', 'C8929') },
  { weight: 2, arbitrary: fc.constantFrom('94760', '94761', '94762') },
);

/** True more often than not absent: a list of untouched tests would say little. */
const flag = fc.constantFrom(true, false);
const seldom = fc.oneof(
  { weight: 1, arbitrary: fc.constant(true) },
  { weight: 8, arbitrary: fc.constant(false) },
);

const test = fc.record(
  { code: testCode, ordered: flag, reviewed: flag, interpreted: flag, interpretationBilled: seldom },
  { requiredKeys: ['code'], noNullPrototype: true },
);

const otherData = {
  externalNotes: fewCount,
  independentHistorian: seldom,
  independentInterpretation: seldom,
  externalDiscussion: seldom,
};

const dataByCounts = fc.record(
  { ...otherData, resultsReviewed: fewCount, testsOrdered: fewCount },
  { requiredKeys: [], noNullPrototype: true },
);

const dataByTests = fc.record(
  {
    ...otherData,
    tests: fc.oneof(
      { weight: 3, arbitrary: fc.array(test, { maxLength: 3 }) },
      { weight: 2, arbitrary: fc.array(test, { maxLength: 8 }) },
    ),
  },
  { requiredKeys: ['tests'], noNullPrototype: true },
);

/** A single line each, so that the steps between the four levels are met as often as the heaps. */
const dataSingly = fc.constantFrom<JsonObject>(
  {},
  { independentHistorian: true },
  { independentHistorian: true, externalNotes: 1 },
  { independentHistorian: true, externalNotes: 1, resultsReviewed: 1 },
  { externalNotes: 1 },
  { resultsReviewed: 1, testsOrdered: 1 },
  { testsOrdered: 3 },
  { independentInterpretation: true },
  { externalDiscussion: true },
  { independentInterpretation: true, externalDiscussion: true },
  { testsOrdered: 2, externalNotes: 1, externalDiscussion: true },
  { tests: [] },
  { tests: [{ code: '80053' }] },
  { tests: [{ code: '94760', ordered: true }] },
  { tests: [{ code: '85025', interpreted: true }] },
  {
    tests: [{ code: '93000', ordered: true, reviewed: true, interpreted: true, interpretationBilled: true }],
  },
);

export const data = fc.oneof(
  { weight: 3, arbitrary: dataByCounts },
  { weight: 4, arbitrary: dataByTests },
  { weight: 3, arbitrary: dataSingly },
);

// -------------------------------------------------------------------------------------------------- risk

const riskByLevel = fc.oneof(
  { weight: 2, arbitrary: fc.constant('minimal') },
  { weight: 3, arbitrary: fc.constant('low') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'prescription-drug-management',
      'minor-surgery-risk-factors',
      'major-surgery-elective',
      'social-determinants',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'drug-toxicity-monitoring',
      'major-surgery-elective-risk-factors',
      'major-surgery-emergency',
      'hospitalization-or-escalation',
      'dnr-or-deescalation',
    ),
  },
  { weight: 2, arbitrary: fc.constant('parenteral-controlled-substance') },
);

export const risk = fc.oneof(
  { weight: 6, arbitrary: riskByLevel.map((item) => [item]) },
  { weight: 1, arbitrary: riskByLevel.map((item) => [item, item, item]) },
  { weight: 3, arbitrary: fc.array(riskByLevel, { maxLength: 4 }) },
);

// -------------------------------------------------------------------------------------------------- time

const roundThresholds = fc
  .tuple(
    fc.constantFrom(
      10,
      15,
      20,
      25,
      30,
      35,
      40,
      45,
      50,
      54,
      55,
      60,
      65,
      69,
      70,
      74,
      75,
      80,
      84,
      89,
      90,
      99,
      104,
    ),
    fc.integer({ min: -1, max: 1 }),
  )
  .map(([minutes, by]) => minutes + by);

const roundProlonged = fc
  .tuple(
    fc.constantFrom(55, 65, 69, 75, 89, 90),
    fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 89 })),
    fc.integer({ min: -1, max: 1 }),
  )
  .map(([first, quarters, by]) => Math.min(1440, first + 15 * quarters + by));

const net = fc.oneof(
  { weight: 8, arbitrary: roundThresholds },
  { weight: 5, arbitrary: roundProlonged },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 120 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1440 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 1439, 1440) },
);

/** Net minutes are drawn and the separately reported ones put on top, so that the net stays near a threshold. */
const time = fc
  .tuple(net, fc.option(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1440 }))))
  .map(([minutes, apart]): JsonObject => {
    if (apart === null) return { minutes };
    const separatelyReportedMinutes = Math.min(apart, 1440 - minutes);
    return { minutes: minutes + separatelyReportedMinutes, separatelyReportedMinutes };
  });

// ---------------------------------------------------------------------------------- services and context

const service = fc.record(
  {
    code: fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('17110', '11102', '20610', '36415', '93000', '96372', 'G0439'),
      },
      { weight: 1, arbitrary: fc.constantFrom('90833', '90836', '90838') },
      { weight: 1, arbitrary: fc.constantFrom('90832', '90837', '90840', '99291', 'X9999') },
    ),
    separateEM: fc.boolean(),
    global: fc.constantFrom('000', '010', '090', 'XXX', 'YYY', 'ZZZ', 'MMM'),
    planned: fc.boolean(),
  },
  { requiredKeys: ['code'], noNullPrototype: true },
);

const services = fc.oneof(
  { weight: 3, arbitrary: fc.array(service, { maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(service, { maxLength: 4 }) },
);

/** Facts that bring findings and modifiers, never another code, level or add-on. */
const otherFacts = fc.record(
  {
    admittingPhysician: fc.boolean(),
    splitShared: fc.boolean(),
    teachingPhysician: fc.boolean(),
    primaryCareException: fc.boolean(),
    incidentTo: fc.boolean(),
    decisionForSurgery: fc.boolean(),
    longitudinalCare: fc.boolean(),
    placeOfService: fc.constantFrom('11', '19', '21', '22', '23', '02', '10'),
    modality: fc.constantFrom('in-person', 'video', 'audio'),
    postoperative: fc.record(
      { related: fc.boolean(), global: fc.constantFrom('010', '090') },
      { noNullPrototype: true },
    ),
    sameDayStayHours: fc.constantFrom(0, 7.5, 8, 23.75),
    discussionMinutes: fc.integer({ min: 0, max: 60 }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const context = fc.oneof(
  { weight: 3, arbitrary: fc.record({ staffVisit: fc.boolean() }, { noNullPrototype: true }) },
  { weight: 1, arbitrary: fc.constant<JsonObject>({}) },
  { weight: 4, arbitrary: otherFacts },
  {
    weight: 1,
    arbitrary: fc.tuple(otherFacts, fc.boolean()).map(([facts, staffVisit]) => ({ ...facts, staffVisit })),
  },
);

// --------------------------------------------------------------------------------------------- encounter

export const id = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z0-9-]{1,12}$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** Present in so many of ten. */
export function inTen<T>(times: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: times, arbitrary },
    { weight: 10 - times, arbitrary: fc.constant<T | undefined>(undefined) },
  );
}

/** One valid encounter, as the object that `JSON.stringify` turns into a line of the batch. */
export const encounters: fc.Arbitrary<JsonObject> = fc
  .record(
    {
      id: inTen(8, id),
      dateOfService,
      where,
      payer: inTen(7, fc.constantFrom('cpt', 'medicare', 'medicare')),
      problems: inTen(8, problems),
      data: inTen(8, data),
      risk: inTen(8, risk),
      time: inTen(7, time),
      services: inTen(3, services),
      context: inTen(3, context),
      patientAge: inTen(1, fc.integer({ min: 0, max: 130 })),
    },
    { noNullPrototype: true },
  )
  .map(({ where, ...keys }) => withoutG2211(withoutAbsent({ ...keys, ...where })));

/** The same `n` encounters for the same seed. */
export function randomEncounters(seed: number, n: number): JsonObject[] {
  return fc.sample(encounters, { seed, numRuns: n });
}

export function withoutAbsent(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** `longitudinalCare` stays wherever the contract gives no G2211 for it. */
function withoutG2211(encounter: JsonObject): JsonObject {
  const { payer, family, dateOfService, context } = encounter;
  const admits = payer === 'medicare' && family === 'office' && String(dateOfService) >= '2024-01-01';
  if (!admits || typeof context !== 'object' || context === null) return encounter;
  return { ...encounter, context: { ...context, longitudinalCare: false } };
}
