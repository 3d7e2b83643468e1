import fc from 'fast-check';
import { data, id, inTen, type JsonObject, problems, risk, withoutAbsent } from './encounters';

/**
 * Random valid encounters of every family of the contract, for both payers, in the contract's JSON form. Minutes
 * crowd round the thresholds of the family (and of the one a payer routes it to), dates round the days on which
 * a rule changes, and the keys of `context` that decide something are drawn where they decide it.
 *
 * Left out on purpose, because they bring findings or a comparison and nothing that the naive scorer answers:
 * billedCode, billedModifiers, documented.
 */

// ------------------------------------------------------------------------------------------------ families

interface Where {
  family: string;
  visit?: string;
}

/** Each visit type apart, and oftener where there are more codes to reach or more ways to be routed. */
const where = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Where>({ family: 'office', visit: 'new' }) },
  { weight: 3, arbitrary: fc.constant<Where>({ family: 'office', visit: 'established' }) },
  { weight: 4, arbitrary: fc.constant<Where>({ family: 'telemedicine-video', visit: 'new' }) },
  { weight: 4, arbitrary: fc.constant<Where>({ family: 'telemedicine-video', visit: 'established' }) },
  { weight: 5, arbitrary: fc.constant<Where>({ family: 'telemedicine-audio', visit: 'new' }) },
  { weight: 5, arbitrary: fc.constant<Where>({ family: 'telemedicine-audio', visit: 'established' }) },
  { weight: 2, arbitrary: fc.constant<Where>({ family: 'hospital', visit: 'initial' }) },
  { weight: 2, arbitrary: fc.constant<Where>({ family: 'hospital', visit: 'subsequent' }) },
  { weight: 4, arbitrary: fc.constant<Where>({ family: 'hospital-same-day' }) },
  { weight: 2, arbitrary: fc.constant<Where>({ family: 'hospital-discharge' }) },
  { weight: 2, arbitrary: fc.constant<Where>({ family: 'emergency' }) },
  { weight: 2, arbitrary: fc.constant<Where>({ family: 'consult-outpatient' }) },
  { weight: 2, arbitrary: fc.constant<Where>({ family: 'consult-inpatient' }) },
  { weight: 5, arbitrary: consultation('consult-outpatient', ['new', 'established']) },
  { weight: 6, arbitrary: consultation('consult-inpatient', ['initial', 'subsequent']) },
  { weight: 1, arbitrary: consultation('consult-outpatient', ['initial', 'subsequent']) },
  { weight: 3, arbitrary: consultation('consult-inpatient', ['new', 'established']) },
  { weight: 4, arbitrary: fc.constant<Where>({ family: 'nursing-facility', visit: 'initial' }) },
  { weight: 4, arbitrary: fc.constant<Where>({ family: 'nursing-facility', visit: 'subsequent' }) },
  { weight: 2, arbitrary: fc.constant<Where>({ family: 'nursing-facility-discharge' }) },
  { weight: 4, arbitrary: fc.constant<Where>({ family: 'home', visit: 'new' }) },
  { weight: 4, arbitrary: fc.constant<Where>({ family: 'home', visit: 'established' }) },
  { weight: 3, arbitrary: fc.constant<Where>({ family: 'critical-care' }) },
  { weight: 3, arbitrary: fc.constant<Where>({ family: 'preventive', visit: 'new' }) },
  { weight: 3, arbitrary: fc.constant<Where>({ family: 'preventive', visit: 'established' }) },
);

function consultation(family: string, visits: string[]): fc.Arbitrary<Where> {
  return fc.constantFrom(...visits).map((visit) => ({ family, visit }));
}

// --------------------------------------------------------------------------------------------------- dates

const inTheYears = fc.constantFrom(
  '2023-03-14',
  '2023-10-02',
  '2024-02-29',
  '2024-07-01',
  '2025-03-31',
  '2025-11-20',
  '2026-01-15',
  '2026-06-30',
);

const edges = fc.constantFrom(
  '2022-12-31',
  '2023-01-01',
  '2023-12-31',
  '2024-01-01',
  '2024-12-31',
  '2025-01-01',
  '2025-12-31',
  '2026-01-01',
  '2027-03-01',
);

const anyDate = fc.oneof({ weight: 3, arbitrary: inTheYears }, { weight: 2, arbitrary: edges });

const dateFrom2025 = fc.constantFrom('2025-01-01', '2025-03-31', '2025-12-31', '2026-01-01', '2026-06-30');

function dateFor(family: string): fc.Arbitrary<string> {
  if (family === 'telemedicine-video' || family === 'telemedicine-audio') {
    return fc.oneof({ weight: 2, arbitrary: dateFrom2025 }, { weight: 1, arbitrary: anyDate });
  }
  // G2211 beside a home visit.
  if (family === 'home') {
    return fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom('2026-01-01', '2026-01-15', '2026-06-30', '2027-03-01') },
      { weight: 2, arbitrary: anyDate },
    );
  }
  return anyDate;
}

// ------------------------------------------------------------------------------------------------- minutes

/** The least minutes of each code and of each first prolonged unit, of both payers. */
const OFFICE = [10, 15, 20, 30, 40, 45, 55, 60, 69, 75, 89];
const HOSPITAL_INITIAL = [40, 55, 75, 90];
const HOSPITAL_SUBSEQUENT = [25, 35, 50, 65];
const SAME_DAY = [45, 70, 85, 100, 110];
const NURSING = [10, 15, 20, 25, 30, 35, 45, 50, 60, 65, 85, 95];
const HOME = [15, 20, 30, 40, 60, 75, 90, 110, 140];

function thresholdsOf(family: string): number[] {
  if (family === 'office') return OFFICE;
  if (family === 'telemedicine-video') return OFFICE;
  if (family === 'telemedicine-audio') return [...OFFICE, 11, 11];
  if (family === 'hospital') return [...HOSPITAL_INITIAL, ...HOSPITAL_SUBSEQUENT];
  if (family === 'hospital-same-day') return [...SAME_DAY, ...HOSPITAL_INITIAL];
  if (family === 'hospital-discharge') return [31];
  if (family === 'nursing-facility-discharge') return [31];
  if (family === 'emergency') return OFFICE;
  if (family === 'consult-outpatient') return [20, 30, 40, 55, 70, ...OFFICE];
  if (family === 'consult-inpatient') {
    return [35, 45, 60, 80, 95, ...HOSPITAL_INITIAL, ...HOSPITAL_SUBSEQUENT, ...NURSING, ...OFFICE];
  }
  if (family === 'nursing-facility') return NURSING;
  if (family === 'home') return HOME;
  if (family === 'critical-care') return [30, 75, 104, 105, 134, 135, 164, 165];
  return [30];
}

/** Further units: every quarter of an hour after a threshold, and for critical care every half hour. */
function netMinutes(family: string): fc.Arbitrary<number> {
  const threshold = fc.constantFrom(...thresholdsOf(family));
  const by = fc.integer({ min: -1, max: 1 });
  const quarters = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 90 }));
  return fc.oneof(
    { weight: 12, arbitrary: fc.tuple(threshold, by).map(([minutes, off]) => minutes + off) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(threshold, quarters, by)
        .map(([minutes, times, off]) => Math.min(1440, minutes + 15 * times + off)),
    },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 180 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 1439, 1440) },
  );
}

/** The net is drawn and the separately reported minutes put on top, so that the net stays near a threshold. */
function timeFor(family: string): fc.Arbitrary<JsonObject> {
  const apart = fc.option(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1440 })), {
    freq: 3,
  });
  return fc.tuple(netMinutes(family), apart).map(([minutes, taken]): JsonObject => {
    if (taken === null) return { minutes };
    const separatelyReportedMinutes = Math.min(taken, 1440 - minutes);
    return { minutes: minutes + separatelyReportedMinutes, separatelyReportedMinutes };
  });
}

// ----------------------------------------------------------------------------------------------- the ticks

/** `multiple-morbidities` decides in the initial nursing-facility visit and is out of place in any other. */
function problemsFor(family: string): fc.Arbitrary<JsonObject> {
  if (family !== 'nursing-facility' && family !== 'consult-inpatient') return problems;
  const several = fc.record(
    {
      'multiple-morbidities': fc.constantFrom(0, 1, 1, 2),
      'self-limited': fc.constantFrom(0, 1, 2),
      'chronic-stable': fc.constantFrom(0, 1, 2),
    },
    { requiredKeys: ['multiple-morbidities'], noNullPrototype: true },
  );
  return fc.oneof({ weight: 3, arbitrary: problems }, { weight: 2, arbitrary: several });
}

/** All three elements at one level, to meet the four levels (and time equal to them) as often as one another. */
const evenTicks = fc.constantFrom<JsonObject>(
  { problems: { 'self-limited': 1 }, risk: ['minimal'] },
  { problems: { 'chronic-stable': 1 }, data: { testsOrdered: 2 }, risk: ['low'] },
  {
    problems: { 'chronic-stable': 2 },
    data: { independentInterpretation: true },
    risk: ['prescription-drug-management'],
  },
  {
    problems: { 'threat-to-life-or-function': 1 },
    data: { independentInterpretation: true, externalDiscussion: true },
    risk: ['hospitalization-or-escalation'],
  },
);

function ticksFor(family: string): fc.Arbitrary<JsonObject> {
  const any = fc
    .record({ problems: inTen(8, problemsFor(family)), data: inTen(8, data), risk: inTen(8, risk) })
    .map(withoutAbsent);
  // With none, or little, the minutes decide.
  const little = fc.constantFrom<JsonObject>({}, {}, { problems: { 'self-limited': 1 } });
  return fc.oneof(
    { weight: 5, arbitrary: any },
    { weight: 3, arbitrary: evenTicks },
    { weight: 2, arbitrary: little },
  );
}

// ------------------------------------------------------------------------------------------------- services

/** What brings no code and no time of its own, and is plain as to modifier 25 and to G2211's exception. */
const servicesPlain = fc.constantFrom(
  ...['17110', '11102', '20610', '69210'], // minor procedures
  ...['94010', '96372'], // paired with a visit
  ...['93000', '71046', '36415', '83036'], // paired with none, or with 99211 alone
  ...['G0402', 'G0438', 'G0439', 'G0439', '90471', '90471', 'G0008', 'G0101'], // preventive
  ...['25600', 'X9999'], // a major procedure; in no list
);

const service = fc
  .record(
    {
      code: fc.oneof(
        { weight: 9, arbitrary: servicesPlain },
        { weight: 1, arbitrary: fc.constantFrom('90833', '90836', '90838') },
      ),
      separateEM: fc.constantFrom(true, true, false),
      global: fc.constantFrom('000', '010', '090', 'XXX', 'ZZZ'),
      planned: fc.boolean(),
    },
    { requiredKeys: ['code'], noNullPrototype: true },
  )
  // Which of the two is believed where a listed code says another global is not what is looked at here.
  .map(({ global, ...rest }): JsonObject => {
    if (rest.code !== 'X9999' || global === undefined) return rest;
    return { ...rest, global };
  });

const someServices = fc.oneof(
  { weight: 3, arbitrary: fc.array(service, { minLength: 1, maxLength: 1 }) },
  { weight: 2, arbitrary: fc.array(service, { maxLength: 3 }) },
);

const servicesWithoutPsychotherapy = someServices.map((drawn) =>
  drawn.filter(({ code }) => !['90833', '90836', '90838'].includes(String(code))),
);

/** No contract says what a psychotherapy add-on would mean beside a discharge or critical care. */
function servicesFor(family: string): fc.Arbitrary<JsonObject[]> {
  const timeOnly = ['hospital-discharge', 'nursing-facility-discharge', 'critical-care'].includes(family);
  return timeOnly ? servicesWithoutPsychotherapy : someServices;
}

// ------------------------------------------------------------------------------------------------- context

/** Mostly a place whose family has the visit type, else no code would be the usual answer. */
function placesFor(family: string, visit: string | undefined): fc.Arbitrary<string | undefined> {
  if (family === 'consult-outpatient') return inTen(6, fc.constantFrom('11', '19', '22', '23', '23', '23'));
  if (family === 'consult-inpatient' && (visit === 'new' || visit === 'established')) {
    return inTen(9, fc.constantFrom('22', '22', '22', '22', '21', '31'));
  }
  if (family === 'consult-inpatient') {
    return inTen(
      8,
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom('21', '21', '22', '31', '31', '31', '32', '32') },
        { weight: 1, arbitrary: fc.constantFrom('23', '11', '51', '61') },
      ),
    );
  }
  return inTen(2, fc.constantFrom('02', '10', '11', '12', '21', '22', '23', '31'));
}

const roundTen = fc.oneof(fc.integer({ min: 8, max: 13 }), fc.integer({ min: 0, max: 60 }));

function contextFor(family: string, visit: string | undefined): fc.Arbitrary<JsonObject> {
  const audio = family === 'telemedicine-audio';
  const sameDay = family === 'hospital-same-day';
  return fc
    .record({
      staffVisit: inTen(1, fc.constantFrom(true, true, false)),
      longitudinalCare: inTen(4, fc.constantFrom(true, true, true, false)),
      placeOfService: placesFor(family, visit),
      discussionMinutes: inTen(audio ? 5 : 1, roundTen),
      sameDayStayHours: inTen(sameDay ? 8 : 1, fc.constantFrom(0, 4, 7.5, 7.99, 8, 8, 8.25, 12, 23.75)),
      advanceCareMinutes: inTen(2, fc.constantFrom(0, 10, 15, 16, 30, 45, 46, 60, 75, 76, 105, 106, 1440)),
      transitional: inTen(
        2,
        fc.record(
          {
            contactBusinessDays: fc.constantFrom(0, 1, 2, 2, 2, 3),
            visitDays: fc.constantFrom(1, 6, 7, 7, 8, 13, 14, 14, 15),
          },
          { noNullPrototype: true },
        ),
      ),
      wellness: inTen(1, fc.constantFrom('G0402', 'G0438', 'G0439')),
      admittingPhysician: inTen(1, fc.boolean()),
      splitShared: inTen(1, fc.boolean()),
      teachingPhysician: inTen(1, fc.boolean()),
      primaryCareException: inTen(1, fc.boolean()),
      incidentTo: inTen(1, fc.boolean()),
      decisionForSurgery: inTen(1, fc.boolean()),
      modality: inTen(1, fc.constantFrom('in-person', 'video', 'audio')),
      postoperative: inTen(
        1,
        fc.record(
          { related: fc.boolean(), global: fc.constantFrom('010', '090') },
          { noNullPrototype: true },
        ),
      ),
    })
    .map(withoutAbsent);
}

/** Half of them say one or two things only, so that what differs is easy to see. */
function somethingOfContext(family: string, visit: string | undefined): fc.Arbitrary<JsonObject> {
  const all = contextFor(family, visit);
  const bare = all.map(({ placeOfService, sameDayStayHours, discussionMinutes, longitudinalCare }) =>
    withoutAbsent({ placeOfService, sameDayStayHours, discussionMinutes, longitudinalCare }),
  );
  return fc.oneof(all, bare);
}

// ---------------------------------------------------------------------------------------------------- ages

const ages = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 0, 1, 4, 5, 11, 12, 17, 18, 39, 40, 64, 65, 130) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 130 }) },
);

// ----------------------------------------------------------------------------------------------- encounter

/** One valid encounter of any family, as the object that `JSON.stringify` turns into a line of the batch. */
export const allEncounters: fc.Arbitrary<JsonObject> = where.chain(({ family, visit }) =>
  fc
    .record({
      id: inTen(8, id),
      dateOfService: dateFor(family),
      payer: inTen(8, fc.constantFrom('cpt', 'medicare', 'medicare')),
      ticks: ticksFor(family),
      time: inTen(7, timeFor(family)),
      services: inTen(3, servicesFor(family)),
      context: inTen(family === 'consult-inpatient' ? 9 : 7, somethingOfContext(family, visit)),
      patientAge: inTen(family === 'preventive' ? 9 : 1, ages),
    })
    .map(({ ticks, ...keys }) => withoutAbsent({ ...keys, family, visit, ...ticks })),
);

/** The same `n` encounters for the same seed. */
export function randomAllEncounters(seed: number, n: number): JsonObject[] {
  return fc.sample(allEncounters, { seed, numRuns: n });
}
