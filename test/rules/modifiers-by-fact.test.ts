import { describe, expect, it } from 'vitest';
import { day, score } from './score';

/* facts/modifiers-and-gaps.md §2 and §2.1: what the facts of a visit ask of the modifiers besides 25 and 57. */

const low = { problems: { 'acute-uncomplicated': 1 }, risk: ['low'] };
const moderate = { problems: { 'chronic-exacerbation': 1 }, risk: ['prescription-drug-management'] };
const office = { dateOfService: day, family: 'office', visit: 'established' };
const newOffice = { ...office, visit: 'new' };
const initial = { dateOfService: day, family: 'hospital', visit: 'initial', ...moderate };
const subsequent = { ...initial, visit: 'subsequent' };
const critical = { dateOfService: day, family: 'critical-care', time: { minutes: 45 } };
const nursing = { dateOfService: day, family: 'nursing-facility', visit: 'initial', ...moderate };

/** The modifiers in question, as one text. */
function asked(encounter: object, payer = 'medicare') {
  return score({ payer, ...encounter })
    .modifiers.map(({ modifier, status }) => `${modifier} ${status}`)
    .join(', ');
}

const withContext = (encounter: object, context: object) => ({ ...encounter, context });
const unrelated = { postoperative: { related: false, global: '090' } };
const related = { postoperative: { related: true, global: '010' } };

type Row = readonly [what: string, encounter: object, expected: string, payer?: string];

function table(rows: readonly Row[]) {
  it.each(rows.map(([what, encounter, expected, payer]) => ({ what, encounter, expected, payer })))(
    '$what: $expected',
    ({ encounter, expected, payer }) => expect(asked(encounter, payer)).toBe(expected),
  );
}

describe('within a global period', () => {
  table([
    ['unrelated', withContext({ ...office, ...low }, unrelated), '24 supported'],
    ['unrelated, under CPT', withContext({ ...office, ...low }, unrelated), '24 supported', 'cpt'],
    ['related', withContext({ ...office, ...low }, related), '24 not-supported'],
    ['related, under CPT', withContext({ ...office, ...low }, related), '24 not-supported', 'cpt'],
    ['no period', { ...office, ...low }, ''],
    [
      'unrelated, and a procedure of its own day',
      { ...withContext({ ...office, ...low }, unrelated), services: [{ code: '20610', separateEM: true }] },
      '25 supported, 24 supported',
    ],
    [
      'unrelated, and a major procedure decided',
      {
        ...withContext({ ...office, ...moderate }, { ...unrelated, decisionForSurgery: true }),
        services: [{ code: '27447' }],
      },
      '57 supported, 24 supported',
    ],
    ['critical care, unrelated', withContext(critical, unrelated), '24 review, FT supported'],
    ['critical care, unrelated, under CPT', withContext(critical, unrelated), '24 supported', 'cpt'],
    ['critical care, related', withContext(critical, related), '24 not-supported'],
  ]);
});

describe('a decision for surgery', () => {
  const decided = { decisionForSurgery: true };
  const with57 = (services: readonly object[], context: object = decided) => ({
    ...withContext({ ...office, ...moderate }, context),
    services,
  });
  table([
    ['for tomorrow, nothing listed', withContext({ ...office, ...moderate }, decided), '57 supported'],
    [
      'beside a minor procedure alone',
      with57([{ code: '17110', separateEM: true }]),
      '25 supported, 57 review',
    ],
    ['beside surgery planned before', with57([{ code: '27447', planned: true }]), '57 review'],
    [
      'not for what is listed, and unrelated work',
      with57([{ code: '27447', separateEM: true }], { decisionForSurgery: false }),
      '25 review, 57 not-supported',
    ],
    [
      'not for what is listed',
      with57([{ code: '27447' }], { decisionForSurgery: false }),
      '57 not-supported',
    ],
    [
      'planned before, unrelated work',
      with57([{ code: '27447', planned: true, separateEM: true }], {}),
      '25 review',
    ],
  ]);
});

describe('a split or shared visit', () => {
  const shared = (context: object = {}) => ({ splitShared: true, ...context });
  table([
    ['in the hospital', withContext(subsequent, shared()), 'FS supported'],
    [
      'in the emergency department',
      withContext({ dateOfService: day, family: 'emergency', ...low }, shared()),
      'FS supported',
    ],
    ['in the hospital, under CPT', withContext(subsequent, shared()), 'FS review', 'cpt'],
    ['critical care', withContext(critical, shared()), 'FS supported'],
    [
      'in the office',
      withContext({ ...office, ...low }, shared({ placeOfService: '11' })),
      'FS not-supported',
    ],
    ['nobody says where', withContext({ ...office, ...low }, shared()), 'FS review'],
    [
      'in an outpatient department',
      withContext({ ...office, ...low }, shared({ placeOfService: '22' })),
      'FS supported',
    ],
    ['and incident to', withContext(subsequent, shared({ incidentTo: true })), 'FS review'],
    [
      'the first visit in a nursing facility',
      withContext(nursing, shared({ placeOfService: '31' })),
      'FS review, AI review',
    ],
    [
      'before 2022',
      withContext({ ...office, ...low, dateOfService: '2021-12-31' }, shared({ placeOfService: '22' })),
      '',
    ],
  ]);
});

describe('the principal physician of record', () => {
  const principal = { admittingPhysician: true };
  table([
    ['first hospital visit', withContext(initial, principal), 'AI supported'],
    ['first hospital visit, nobody says', initial, 'AI review'],
    ['first hospital visit, another', withContext(initial, { admittingPhysician: false }), ''],
    ['first hospital visit, under CPT', withContext(initial, principal), '', 'cpt'],
    ['first nursing facility visit', withContext(nursing, principal), 'AI supported'],
    ['later hospital visit', withContext(subsequent, principal), ''],
    [
      'stay of one day',
      withContext({ dateOfService: day, family: 'hospital-same-day', ...moderate }, principal),
      'AI review',
    ],
    ['stay of one day, nobody says', { dateOfService: day, family: 'hospital-same-day', ...moderate }, ''],
    [
      'a consultant',
      withContext(
        { dateOfService: day, family: 'consult-inpatient', visit: 'initial', ...moderate },
        principal,
      ),
      '',
    ],
    ['an office visit', withContext({ ...office, ...low }, principal), ''],
  ]);
});

describe('residents', () => {
  const taught = { teachingPhysician: true };
  const excepted = { primaryCareException: true };
  table([
    ['with the teaching physician', withContext({ ...office, ...moderate }, taught), 'GC supported'],
    [
      'with the teaching physician, under CPT',
      withContext({ ...office, ...moderate }, taught),
      'GC review',
      'cpt',
    ],
    ['excepted, low level', withContext({ ...office, ...low }, excepted), 'GE supported'],
    ['excepted, low level, under CPT', withContext({ ...office, ...low }, excepted), 'GE review', 'cpt'],
    ['excepted, new patient, low level', withContext({ ...newOffice, ...low }, excepted), 'GE supported'],
    ['excepted, moderate level', withContext({ ...office, ...moderate }, excepted), 'GE not-supported'],
    [
      'excepted, new patient, moderate level',
      withContext({ ...newOffice, ...moderate }, excepted),
      'GE not-supported',
    ],
    ['excepted, by time', withContext({ ...office, time: { minutes: 20 } }, excepted), 'GE not-supported'],
    ['excepted, in the hospital', withContext(subsequent, excepted), 'GE not-supported'],
    [
      'excepted, moderate level, in the emergency',
      withContext({ ...office, ...moderate, dateOfService: '2023-05-11' }, excepted),
      'GE supported',
    ],
    [
      'excepted, moderate level, after it',
      withContext({ ...office, ...moderate, dateOfService: '2023-05-12' }, excepted),
      'GE not-supported',
    ],
    ['both', withContext({ ...office, ...low }, { ...taught, ...excepted }), 'GE supported'],
  ]);
});

describe('how the visit was held', () => {
  const video = (context: object = {}) => ({ modality: 'video', ...context });
  const audio = (context: object = {}) => ({ modality: 'audio', ...context });
  const visit = { ...office, ...low };
  const telemedicine = { ...visit, family: 'telemedicine-audio' };
  table([
    ['video, at home', withContext(visit, video({ placeOfService: '10' })), ''],
    ['video, elsewhere', withContext(visit, video({ placeOfService: '02' })), ''],
    [
      'video, from an outpatient department',
      withContext(visit, video({ placeOfService: '22' })),
      '95 supported',
    ],
    [
      'video, from an off-campus department',
      withContext(visit, video({ placeOfService: '19' })),
      '95 supported',
    ],
    ['video, under CPT', withContext(visit, video({ placeOfService: '10' })), '95 review', 'cpt'],
    ['video, by its own codes', { ...visit, family: 'telemedicine-video' }, '', 'cpt'],
    ['audio, at home', withContext(visit, audio({ placeOfService: '10' })), '93 review'],
    ['audio, nobody says where', withContext(visit, audio()), '93 review'],
    ['audio, elsewhere', withContext(visit, audio({ placeOfService: '02' })), '93 not-supported'],
    ['audio, elsewhere, under CPT', withContext(visit, audio({ placeOfService: '02' })), '93 review', 'cpt'],
    ['audio, by its own codes', withContext(telemedicine, { discussionMinutes: 15 }), '', 'cpt'],
    ['audio, by office codes', telemedicine, '93 review'],
    [
      'audio, at a qualified center',
      withContext(visit, audio({ placeOfService: '50' })),
      '93 review, FQ review',
    ],
    ['audio, before 2022', withContext({ ...visit, dateOfService: '2021-12-31' }, audio()), ''],
    ['in person', withContext(visit, { modality: 'in-person', placeOfService: '22' }), ''],
  ]);
});
