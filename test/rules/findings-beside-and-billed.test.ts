import { describe, expect, it } from 'vitest';
import { day, score } from './score';

/* What is said of services beside a visit and of what was billed: the edge of each, and what is just beyond it. */

const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const bare = { family: 'office', visit: 'established', dateOfService: day };
const office = { ...bare, ...low };
const newOffice = { ...office, visit: 'new' };
const critical = { family: 'critical-care', dateOfService: day, time: { minutes: 45 } };
const discharge = { family: 'hospital-discharge', dateOfService: day };
const video = { ...office, family: 'telemedicine-video' };
const preventive = { family: 'preventive', visit: 'established', dateOfService: day, patientAge: 40 };
const medicare = { payer: 'medicare' };

const of = (encounter: object, context: object) => ({ ...encounter, context });
const beside = (encounter: object, ...codes: readonly (string | object)[]) => ({
  ...encounter,
  services: codes.map((code) => (typeof code === 'string' ? { code } : code)),
});
const billed = (encounter: object, ...billedModifiers: readonly string[]) =>
  of(encounter, { billedModifiers });
const minutes = (encounter: object, given: number) => ({ ...encounter, time: { minutes: given } });
const code = (encounter: object, billedCode: string) => of(encounter, { billedCode });
const withWork = (service: string) => ({ code: service, separateEM: true });
const without = (service: string) => ({ code: service, separateEM: false });
/** A code that is in no list, with a global period that a person gave. */
const unlisted = (service: string, global: string) => ({ code: service, global });

function said(encounter: object, id: string): string | undefined {
  return score(encounter).findings.find((finding) => finding.id === id)?.message;
}

type Said = readonly [what: string, encounter: object, message: string | undefined];

function table(id: string, rows: readonly Said[]) {
  describe(id, () => {
    it.each(rows)('%s', (_, encounter, message) => expect(said(encounter, id)).toBe(message));
  });
}

const planning = (context: object) => of({ ...office, ...medicare }, context);
table('advance-care-with-wellness', [
  [
    'both',
    planning({ wellness: 'G0439', advanceCareMinutes: 20 }),
    '99497 at G0439 counts as preventive with modifier 33 on 99497. Was the planning part of that visit?',
  ],
  ['a wellness visit and another add-on', planning({ wellness: 'G0439', longitudinalCare: true }), undefined],
  ['planning alone', planning({ advanceCareMinutes: 20 }), undefined],
]);

const onOneDay =
  'on one day: both stand only where the other visit came first, without critical care, and nothing is counted twice.';
table('critical-care-and-visit', [
  ['an emergency visit', beside(critical, '99285'), `99291 and 99285 ${onOneDay}`],
  ['critical care beside the visit', beside(office, '93000', '99291'), `99213 and 99291 ${onOneDay}`],
  ['critical care and another', beside(office, '99291', '99212'), `99213 and 99291, 99212 ${onOneDay}`],
  ['its own further time', beside(critical, '99292'), undefined],
  ['a procedure', beside(critical, '31500'), undefined],
  ['two other visits', beside(office, '99212'), undefined],
]);

const longitudinal = (encounter: object, context: object = {}) =>
  of({ ...encounter, ...medicare }, { longitudinalCare: true, ...context });
const notNeeded = (codes: string) =>
  `No edit (July 2024) pairs ${codes} with 99213, so modifier 25 is not in question; with it G2211 would be left out.`;
table('modifier-25-not-needed', [
  ['a test', longitudinal(beside(office, '93000')), notNeeded('93000')],
  ['a test and supplies', longitudinal(beside(office, '93000', '99070')), notNeeded('93000')],
  ['the modifier is asked about', longitudinal(beside(office, '93000', '17110')), undefined],
  ['the modifier was billed', longitudinal(beside(office, '93000'), { billedModifiers: ['25'] }), undefined],
  [
    'another one was billed',
    longitudinal(beside(office, '93000'), { billedModifiers: ['24'] }),
    notNeeded('93000'),
  ],
  ['another add-on', planning({ advanceCareMinutes: 20 }), undefined],
  [
    'another add-on beside a test',
    of({ ...beside(office, '93000'), ...medicare }, { advanceCareMinutes: 20 }),
    undefined,
  ],
]);

const somePayers = (codes: string) =>
  `No edit (July 2024) pairs ${codes} with 99213; some payers ask for modifier 25 all the same. Does this payer?`;
table('modifier-25-some-payers', [
  ['a test', beside(office, '93000'), somePayers('93000')],
  ['a treatment', beside(office, '36593'), somePayers('36593')],
  ['not supplies', beside(office, '99070'), undefined],
  ['not an assessment of another list of codes', beside(office, 'G0136'), undefined],
  ['not what is added to a test', beside(office, '95885'), undefined],
  ['not a product', beside(office, '90281'), undefined],
  ['not imaging', beside(office, '73562'), undefined],
  ['not a laboratory test', beside(office, '80053'), undefined],
  ['not what nobody has read the edits of', beside(office, unlisted('93999', 'XXX')), undefined],
  [
    'of all these, those alone',
    beside(office, '93000', '99070', 'G0136', '95885', '90281', unlisted('93999', 'XXX'), '36593'),
    somePayers('93000, 36593'),
  ],
  ['not under Medicare', beside({ ...office, ...medicare }, '93000'), undefined],
]);

table('pairing-not-known', [
  [
    'a code that is in no list',
    beside(office, unlisted('93999', 'XXX')),
    'Whether a national edit pairs 93999 with 99213 is not known to these rules. Does one?',
  ],
  ['what is added to another service', beside(office, '70472'), undefined],
  ['a test that is listed', beside(office, '93000'), undefined],
]);

describe('reading-osteopathic-decision', () => {
  const id = 'reading-osteopathic-decision';

  it('is said where the modifier is asked about', () => {
    expect(said(beside(office, '98925'), id)).toMatch(/^Authorities differ\. .* osteopathic societies /);
    expect(said(beside(office, '17110'), id)).toBe(undefined);
  });

  it('is not where nothing is asked: under a fee schedule that says it is no procedure', () => {
    const codes = new Map([['98925', { global: 'XXX', status: 'A' } as const]]);
    const { modifiers, findings } = score(beside(preventive, '98925'), { title: '', codes });
    expect(modifiers).toEqual([]);
    expect(findings.map((finding) => finding.id)).not.toContain(id);
  });
});

table('never-together', [
  [
    'a code is not greater than itself',
    beside(newOffice, '99203', '90837'),
    'No modifier passes this pair: 90837 is reported, 99203 is not; 99203 is reported, 99203 is not. Psychotherapy beside a visit is 90838.',
  ],
]);

const operated = { postoperative: { related: false, global: '090' } };
const noPeriod = "no global period of a surgery is given. Was the visit after the day of one's own surgery?";
table('billed-24-no-global-period', [
  ['24', billed(office, '24'), `24: ${noPeriod}`],
  ['FT', billed(critical, 'FT'), `FT: ${noPeriod}`],
  ['both', billed(critical, 'FT', '24'), `24, FT: ${noPeriod}`],
  ['with a period', of(office, { billedModifiers: ['24'], ...operated }), undefined],
  ['neither', billed(office, '25'), undefined],
]);

table('billed-25-alone', [
  [
    'nothing else',
    billed(office, '25'),
    '25 says that the visit stands apart from another service of the day, and none is given. Which is it?',
  ],
  ['a service', billed(beside(office, '17110'), '25'), undefined],
  ['a wellness visit', of(office, { billedModifiers: ['25'], wellness: 'G0439' }), undefined],
]);

table('billed-25-major-procedure', [
  [
    'surgery alone',
    billed(beside(office, '27447'), '25'),
    '25 beside 27447: the decision for a major procedure has modifier 57. Was it decided at this visit?',
  ],
  ['surgery, and a wart that asks for it', billed(beside(office, '27447', '17110'), '25'), undefined],
]);

const notBeside25 =
  'G2211 is not reported beside modifier 25, unless the 25 is for a preventive service of the day.';
const withG2211 = (...codes: readonly (string | object)[]) =>
  beside({ ...office, ...medicare }, 'G2211', ...codes);
table('longitudinal-care-beside-25', [
  ['beside it', withG2211(withWork('17110')), notBeside25],
  ['beside a wart that nobody has answered', withG2211('17110'), undefined],
  ['beside another modifier that is supported', of(withG2211(), operated), undefined],
  ['billed', billed(withG2211(), '25'), notBeside25],
]);

table('billed-57-alone', [
  [
    'nothing else',
    billed(office, '57'),
    '57 says that the visit decided on a major procedure for today or tomorrow, and none is given. Which is it?',
  ],
  ['a service', billed(beside(office, '93000'), '57'), undefined],
  ['a decision', of(office, { billedModifiers: ['57'], decisionForSurgery: true }), undefined],
]);

const beyond30 = '99239 is billed and begins beyond 30 minutes;';
table('billed-discharge-minutes', [
  ['30 minutes', code(minutes(discharge, 30), '99239'), `${beyond30} 30 are recorded.`],
  ['31 minutes', code(minutes(discharge, 31), '99239'), undefined],
  ['none', code(discharge, '99239'), `${beyond30} none are recorded.`],
  ['the shorter code', code(discharge, '99238'), undefined],
]);

table('billed-critical-care-minutes', [
  [
    '29 minutes',
    code(minutes(critical, 29), '99291'),
    '99291 is billed and begins at 30 minutes; 29 are recorded.',
  ],
  ['30 minutes', code(minutes(critical, 30), '99291'), undefined],
  ['no minutes', code({ family: 'critical-care', dateOfService: day }, '99291'), undefined],
  ['another code', code(minutes(office, 20), '99213'), undefined],
]);

const byStaff =
  "99211, a visit by clinical staff alone, is billed; a clinician's elements or minutes are recorded.";
table('billed-staff-visit', [
  ['nothing recorded', code(bare, '99211'), undefined],
  ['minutes', code(minutes(bare, 20), '99211'), byStaff],
  ['elements', code(office, '99211'), byStaff],
  ['staff alone', of(office, { billedCode: '99211', staffVisit: true }), undefined],
  ['another code', code(office, '99212'), undefined],
]);

const levels = [
  ...['billed-above-by-one', 'billed-above-by-more', 'billed-below'],
  ...['billed-without-support', 'billed-other-family'],
];
describe('a billed code against the supported one', () => {
  it.each<[what: string, encounter: object, ids: readonly string[]]>([
    ['the same', code(office, '99213'), []],
    ['one above', code(office, '99214'), ['billed-above-by-one']],
    ['two above', code(office, '99215'), ['billed-above-by-more']],
    ['one below', code(office, '99212'), ['billed-below']],
    ['staff alone, below all levels', code(office, '99211'), ['billed-below']],
    ['the same, of critical care', code(critical, '99291'), []],
    ['the same, preventive', code(preventive, '99396'), []],
    ['a preventive visit of another age', code(preventive, '99397'), ['billed-other-family']],
    ['another kind of visit', code(office, '99232'), ['billed-other-family']],
    ['a code that is none of these rules', code(office, 'X9999'), ['billed-other-family']],
    ['nothing supported', code(bare, '99212'), ['billed-without-support']],
  ])('%s', (_, encounter, ids) => {
    const found = score(encounter).findings.map(({ id }) => id);
    expect(found.filter((id) => levels.includes(id))).toEqual(ids);
  });
});

table('billed-consultation', [
  [
    'a consultation, Medicare',
    code({ ...office, ...medicare }, '99243'),
    '99243 is billed; Medicare does not recognize consultation codes.',
  ],
  ['an office visit, Medicare', code({ ...office, ...medicare }, '99213'), undefined],
  ['a consultation, CPT', code(office, '99243'), undefined],
]);
table('billed-telemedicine', [
  [
    'a video visit, Medicare',
    code({ ...office, ...medicare }, '98005'),
    '98005 is billed; Medicare does not recognize the telemedicine codes.',
  ],
  ['an office visit, Medicare', code({ ...office, ...medicare }, '99213'), undefined],
  ['a video visit, CPT', code(office, '98005'), undefined],
]);

const highestOnly = 'it stands only beside the highest code of a family';
table('prolonged-below-top', [
  [
    'below it',
    beside(office, '93000', '99417'),
    `99417 is among the services beside 99213; ${highestOnly} (here: 99215).`,
  ],
  [
    'a family without one',
    beside(critical, '99417'),
    `99417 is among the services beside 99291; ${highestOnly} (here: none, critical care).`,
  ],
  ['no code at all', beside(bare, '99417'), undefined],
  ['another service', beside(office, '93000'), undefined],
]);
table('prolonged-without-time', [
  [
    'after another service',
    beside(office, '93000', '99417'),
    '99417 is among the services; prolonged service stands only beside a visit whose basis is time.',
  ],
  ['another service alone', beside(office, '93000'), undefined],
  ['by time', minutes(beside(bare, '99417'), 60), undefined],
]);
table('prolonged-minutes-short', [
  [
    '54 minutes',
    minutes(beside(bare, '99417'), 54),
    '99417 is among the services and begins at 55 minutes here; 54 are recorded.',
  ],
  ['55 minutes', minutes(beside(bare, '99417'), 55), undefined],
  ['a code of another family', minutes(beside(bare, '99418'), 20), undefined],
]);

table('further-critical-care-minutes', [
  [
    '45 minutes',
    beside(critical, '31500', '99292'),
    '99292 is among the services and begins at 75 minutes (CPT); 45 are recorded.',
  ],
  [
    '103 minutes, Medicare',
    minutes({ ...beside(critical, '99292'), ...medicare }, 103),
    '99292 is among the services and begins at 104 minutes (Medicare); 103 are recorded.',
  ],
  ['75 minutes', minutes(beside(critical, '99292'), 75), undefined],
  ['another service', beside(critical, '31500'), undefined],
]);

const heldAs = (modality: string, ...billedModifiers: readonly string[]) =>
  of(office, { modality, billedModifiers });
table('billed-telehealth-modality', [
  ['video, FQ', heldAs('video', 'FQ'), 'FQ says audio alone; the visit is given as one by video.'],
  ['video, 93', heldAs('video', '93'), '93 says audio alone; the visit is given as one by video.'],
  ['audio, 95', heldAs('audio', '95'), '95 says video; the visit is given as one by audio.'],
  [
    'in person, all of them',
    heldAs('in-person', '95', '93', 'FQ'),
    '95 says video, 93 says audio alone, FQ says audio alone; the visit is given as in person.',
  ],
  ['video, 95', heldAs('video', '95'), undefined],
  ['audio, 93 and FQ', heldAs('audio', '93', 'FQ'), undefined],
]);
table('billed-modality-in-the-code', [
  ['95', billed(video, '95'), '95: 98005 itself says how the visit was held.'],
  ['93', billed(video, '93'), '93: 98005 itself says how the visit was held.'],
  ['no code', billed({ ...bare, family: 'telemedicine-video' }, '95'), undefined],
  ['an office code', billed({ ...video, ...medicare }, '95'), undefined],
]);

table('critical-care-includes', [
  [
    'one of two',
    beside(critical, '36600', '31500'),
    '36600: part of critical care by the same clinician, not reported beside it.',
  ],
  ['none', beside(critical, '31500'), undefined],
]);
const notGiven = (codes: string) =>
  `Beside ${codes} the minutes of services reported apart are not given; critical care leaves them out.`;
table('critical-care-services-not-excluded', [
  ['a procedure', beside(critical, '31500'), notGiven('31500')],
  ['what is part of it', beside(critical, '36600'), undefined],
  ['its further time', beside(critical, '99292'), undefined],
  ['prolonged service', beside(critical, '99418'), undefined],
  ['of all these, the procedure', beside(critical, '99292', '36600', '31500'), notGiven('31500')],
  [
    'minutes that are given',
    { ...beside(critical, '31500'), time: { minutes: 45, separatelyReportedMinutes: 5 } },
    undefined,
  ],
  ['said to be left out', of(beside(critical, '31500'), { documented: { C1: true } }), undefined],
]);

const documented = (encounter: object, answers: object, context: object = {}) =>
  of(encounter, { documented: answers, ...context });
const workBothWays =
  'E/M work beyond the service is said to be in the note in one place, and not to be in another. Which holds?';
table('separate-work-contradicted', [
  ['shown, and answered no', documented(beside(office, without('17110')), { M1: true }), workBothWays],
  ['not shown, and answered yes', documented(beside(office, withWork('17110')), { M1: false }), workBothWays],
  ['shown, and answered yes', documented(beside(office, withWork('17110')), { M1: true }), undefined],
  ['not shown, and answered no', documented(beside(office, without('17110')), { M1: false }), undefined],
  ['shown, and not answered', documented(beside(office, '17110'), { M1: true }), undefined],
  ['not shown, and not answered', documented(beside(office, '17110'), { M1: false }), undefined],
  ['not looked for, and answered no', documented(beside(office, without('17110')), {}), undefined],
  ['not looked for, and answered yes', documented(beside(office, withWork('17110')), {}), undefined],
  [
    'a decision for surgery that was answered no',
    documented(beside(office, '27447'), { M1: true }, { decisionForSurgery: false }),
    undefined,
  ],
]);
