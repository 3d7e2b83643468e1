import { describe, expect, it } from 'vitest';
import { assess, builtInPayers, parseEncounter, parsePayerProfile, type Reason } from '../../lib/rules';
import { day, score } from './score';

/*
 * facts/modifiers-and-gaps.md §1 and §2: each modifier whole, with its sentence, the facts it read and where it is
 * written, branch by branch.
 */

const low = { problems: { 'acute-uncomplicated': 1 }, risk: ['low'] };
const moderate = { problems: { 'chronic-exacerbation': 1 }, risk: ['prescription-drug-management'] };
const high = { problems: { 'threat-to-life-or-function': 1 }, risk: ['hospitalization-or-escalation'] };

const office = { dateOfService: day, family: 'office', visit: 'established', ...moderate };
const newOffice = { ...office, visit: 'new' };
const initial = { dateOfService: day, family: 'hospital', visit: 'initial', ...high };
const subsequent = { dateOfService: day, family: 'hospital', visit: 'subsequent', ...moderate };
const discharge = { dateOfService: day, family: 'hospital-discharge', time: { minutes: 40 } };
const sameDay = { dateOfService: day, family: 'hospital-same-day', ...moderate };
const emergency = { dateOfService: day, family: 'emergency', ...moderate };
const nursing = { dateOfService: day, family: 'nursing-facility', visit: 'initial', ...moderate };
const home = { dateOfService: day, family: 'home', visit: 'new', ...moderate };
const critical = { dateOfService: day, family: 'critical-care', time: { minutes: 45 } };
const preventive = { dateOfService: day, family: 'preventive', visit: 'established', patientAge: 40 };
const transitional = { contactBusinessDays: 2, visitDays: 10 };

const medicare = { payer: 'medicare' };
const beside = (encounter: object, ...services: readonly object[]) => ({ ...encounter, services });
const of = (encounter: object, context: object) => ({ ...encounter, context });
const yes = { separateEM: true };
const no = { separateEM: false };

/** A modifier of an encounter: its status, and the rule behind it. */
function asked(encounter: object, modifier: string) {
  const { modifiers, grounds } = score(encounter);
  const index = modifiers.findIndex((one) => one.modifier === modifier);
  return { status: modifiers[index]?.status, reason: grounds.modifiers[index] };
}

type Status = 'supported' | 'not-supported' | 'review';

const edit = 'An edit (July 2024) pairs them.';
const policy = 'No edit (July 2024) pairs them; policy asks for 25.';
const policyUnknown = 'No edit is known to pair them; policy asks for 25.';
const decision = 'Deciding on a procedure is part of it.';
const notReported = 'So the visit is not reported.';
const shows = (codes: string) => `the note is said to show E/M work beyond ${codes}.`;
const showsNone = (codes: string) => `the note is said to show no E/M work beyond ${codes}.`;
const doesItShow = (codes: string) => `does the note show E/M work beyond ${codes}?`;
const unrelated = (code: string, other: string) =>
  `were ${code} and ${other} for unrelated problems, and not possible as one visit?`;
const twoSites = (code: string, other: string) =>
  `were ${code} and ${other} at two sites, and not the same work?`;
const chiropractor = 'was the visit by a chiropractor? From one Medicare covers the manipulation alone.';
const someAsk = (codes: string) => `beside ${codes} some payers and contractors ask for it. Does this one?`;
const minor = ['mckesson-ncci', 'ama-25'];

type Row25 = readonly [
  what: string,
  encounter: object,
  on: string,
  services: string,
  status: Status,
  ground: 'edit' | 'policy' | 'payer',
  words: string,
  more: readonly string[],
];

describe('modifier 25', () => {
  const shared = of(beside(office, { code: '27447', planned: true, ...yes }, { code: '99406', ...yes }), {});
  it.each<Row25>([
    // One service, and what is answered.
    [
      ...(['a wart', beside(office, { code: '17110' }), '99214', '17110', 'review', 'edit'] as const),
      ...([`${doesItShow('17110')} ${edit} ${decision}`, minor] as const),
    ],
    [
      ...(['a breathing test', beside(office, { code: '94010', ...yes }), '99214', '94010'] as const),
      ...(['supported', 'edit', `${shows('94010')} ${edit}`, []] as const),
    ],
    [
      ...(['a wart, no edit', beside(newOffice, { code: '17110', ...no }), '99204', '17110'] as const),
      ...(['not-supported', 'policy'] as const),
      ...([`${showsNone('17110')} ${policy} ${decision} ${notReported}`, minor] as const),
    ],
    [
      ...(['care of a pregnancy, unlisted', beside(office, { code: 'X9999', global: 'MMM' })] as const),
      ...(['99214', 'X9999', 'review', 'policy', `${doesItShow('X9999')} ${policyUnknown}`, []] as const),
    ],
    // Several: the strictest ground, what one of them is, and what one of them is not known to be.
    [
      'a wart and a breathing test',
      beside(office, { code: '17110', ...yes }, { code: '94010', ...no }),
      ...(['99214', '17110, 94010', 'not-supported', 'edit'] as const),
      ...([`${showsNone('94010')} ${edit} ${decision} ${notReported}`, minor] as const),
    ],
    [
      'a wart by policy and nail care by an edit',
      beside(newOffice, { code: '17110', ...yes }, { code: '11721', ...yes }),
      ...(['99204', '17110, 11721', 'supported', 'edit'] as const),
      ...([`${shows('17110, 11721')} ${edit} ${decision}`, minor] as const),
    ],
    [
      'a wart and a procedure that is not listed',
      beside(newOffice, { code: '17110' }, { code: 'X9999', global: '000' }),
      ...(['99204', '17110, X9999', 'review', 'policy'] as const),
      ...([`${doesItShow('17110, X9999')} ${policyUnknown} ${decision}`, minor] as const),
    ],
    // What only some payers ask for.
    [
      ...(['a device', beside(office, { code: '58300', ...yes }), '99214', '58300'] as const),
      ...(['review', 'payer', someAsk('58300'), []] as const),
    ],
    [
      ...(['a device, nothing else', beside(office, { code: '58300', ...no }), '99214', '58300'] as const),
      ...(['not-supported', 'payer', showsNone('58300'), []] as const),
    ],
    [
      ...(['surgery planned before and counseling', shared, '99214', '27447, 99406'] as const),
      ...(['review', 'payer'] as const),
      'the note shows work apart from 27447, 99406, a major procedure; payers differ on what tells it apart.',
      [],
    ],
    // A wellness visit that only the context tells of.
    [
      ...(['wellness', of({ ...office, ...medicare }, { wellness: 'G0439' }), '99214', 'G0439'] as const),
      ...(['review', 'edit', `${doesItShow('G0439')} ${edit}`, []] as const),
    ],
    // Manipulation: from a chiropractor Medicare covers nothing else.
    [
      'manipulation and a wart, Medicare',
      beside({ ...office, ...medicare }, { code: '98940', ...yes }, { code: '17110', ...yes }),
      ...(['99214', '98940, 17110', 'review', 'edit', `${chiropractor} ${edit} ${decision}`] as const),
      [...minor, 'bcbsnd-chiropractic'],
    ],
    [
      'manipulation and a wart, CPT',
      beside(office, { code: '98940', ...yes }, { code: '17110', ...yes }),
      ...(['99214', '98940, 17110', 'supported', 'edit'] as const),
      `${shows('98940, 17110')} ${edit} ${decision}`,
      [...minor, 'bcbsnd-chiropractic'],
    ],
    [
      ...(['osteopathic manipulation', beside(office, { code: '98925', ...yes }), '99214', '98925'] as const),
      ...(['supported', 'edit', `${shows('98925')} ${edit} ${decision}`] as const),
      [...minor, 'aoa-osteopathic'],
    ],
    // Two visits of one day.
    [
      ...(['a second office visit', beside(office, { code: '99213', ...yes }), '99214', '99213'] as const),
      ...(['review', 'edit', `${unrelated('99214', '99213')} ${edit}`, ['two-visits']] as const),
    ],
    [
      ...(['an office visit before', beside(initial, { code: '99214', ...yes }), '99223', '99214'] as const),
      ...(['review', 'edit', `${twoSites('99223', '99214')} ${edit}`, ['two-visits']] as const),
    ],
    [
      ...(['an admission after', beside(office, { code: '99223', ...yes }), '99214', '99223'] as const),
      ...(['review', 'edit', `${twoSites('99214', '99223')} ${edit}`, ['two-visits']] as const),
    ],
    [
      'an emergency visit before the admission',
      beside(initial, { code: '99284', ...yes }),
      ...(['99223', '99284', 'review', 'edit'] as const),
      ...([`${twoSites('99223', '99284')} ${edit}`, ['two-visits']] as const),
    ],
    // The codes of video came after the edits of July 2024.
    [
      ...(['a video visit before', beside(initial, { code: '98006', ...yes }), '99223', '98006'] as const),
      ...(['review', 'policy', `${twoSites('99223', '98006')} ${policyUnknown}`, ['two-visits']] as const),
    ],
    [
      'a home visit on the day of discharge',
      beside(discharge, { code: '99348', ...yes }),
      ...(['99239', '99348', 'review', 'policy'] as const),
      ...([`${unrelated('99239', '99348')} ${policy}`, ['two-visits']] as const),
    ],
    [
      'an emergency visit before critical care',
      beside(critical, { code: '99285', ...yes }),
      ...(['99291', '99285', 'supported', 'edit', `${shows('99285')} ${edit}`, ['two-visits']] as const),
    ],
    [
      'an add-on that goes with the others',
      beside(office, { code: '17110', ...yes }, { code: '93598' }),
      ...(['99214', '17110, 93598', 'supported', 'edit'] as const),
      ...([`${shows('17110, 93598')} ${edit} ${decision}`, minor] as const),
    ],
    // The longest of its sentences, in 240 letters.
    [
      'many warts at a video visit, with nothing else',
      beside(
        { ...office, family: 'telemedicine-video', visit: 'new' },
        ...['17110', '17000', '11102', '69210', '20610', '11721'].map((code) => ({ code, ...no })),
      ),
      ...(['98002', '17110, 17000, 11102 and 3 more', 'not-supported', 'edit'] as const),
      ...([
        `${showsNone('17110, 17000, 11102 and 3 more')} An edit (July 2024) pairs office visits with them. ${decision} ${notReported}`,
        minor,
      ] as const),
    ],
    // Codes that came after the edits: said of the visits that the edits know.
    [
      'a wart at a video visit',
      beside({ ...office, family: 'telemedicine-video' }, { code: '17110' }),
      ...(['98006', '17110', 'review', 'edit'] as const),
      ...([
        `${doesItShow('17110')} An edit (July 2024) pairs office visits with them. ${decision}`,
        minor,
      ] as const),
    ],
    [
      'a wart at an audio visit of a new patient',
      beside(
        { ...office, family: 'telemedicine-audio', visit: 'new', context: { discussionMinutes: 15 } },
        { code: '17110' },
      ),
      ...(['98010', '17110', 'review', 'policy'] as const),
      ...([
        `${doesItShow('17110')} No edit (July 2024) pairs office visits with them; policy asks for 25. ${decision}`,
        minor,
      ] as const),
    ],
    // Where the kind of service is written about.
    [
      ...(['a preventive visit', beside(office, { code: '99396' }), '99214', '99396', 'review'] as const),
      ...(['policy', `${doesItShow('99396')} ${policy}`, ['aap-preventive-2025']] as const),
    ],
    [
      ...(['a vaccination', beside(office, { code: '90471' }), '99214', '90471', 'review', 'edit'] as const),
      ...([`${doesItShow('90471')} ${edit}`, ['aafp-25']] as const),
    ],
    [
      ...(['an injection', beside(office, { code: '96372' }), '99214', '96372', 'review', 'edit'] as const),
      ...([`${doesItShow('96372')} ${edit}`, ['hhs-office-visits']] as const),
    ],
  ])('%s', (_, encounter, on, services, status, ground, words, more) => {
    const reason: Reason = {
      rule: 'modifier.25',
      says: `Modifier 25 on ${on}: ${words}`,
      facts: { services, status, ground },
      cites: ['fcso-modifier-25', ...(more as Reason['cites']), 'ncci-pairs'],
      // What names the edits rests on one edition of them, and not on every date that is covered.
      ...(words.includes('July 2024') ? { tableOf: 'July 2024' } : {}),
      ...(status === 'not-supported' && ground !== 'payer' ? { visitReported: false } : {}),
    };
    expect(asked(encounter, '25')).toEqual({ status, reason });
  });

  it.each<[what: string, encounter: object, others: string]>([
    [
      'a test that is said to be planned',
      beside(office, { code: '93000', planned: true, separateEM: true }),
      '',
    ],
    ['surgery of which nobody has said when it was decided', beside(office, { code: '27447', ...yes }), '57'],
    ['a wellness visit that no edit pairs', of({ ...subsequent, ...medicare }, { wellness: 'G0439' }), ''],
    ['a wellness visit on a hospital day', beside(subsequent, { code: 'G0439' }), ''],
    ['care after a discharge', beside(office, { code: '99495' }), ''],
    ['a visit beside care after a discharge', beside(of(office, { transitional }), { code: '99213' }), ''],
    ['further critical care', beside(office, { code: '99292' }), ''],
    ['a stomach tube in critical care, which includes it', beside(critical, { code: '43752' }), ''],
    ['a second preventive visit', beside(preventive, { code: '99395' }), ''],
    ['an assessment that is no visit of ours', beside(emergency, { code: '99483' }), ''],
    ['a nursing facility on the day of discharge', beside(discharge, { code: '99305' }), ''],
  ])('is not asked about beside %s', (_, encounter, others) => {
    expect(
      score(encounter)
        .modifiers.map(({ modifier }) => modifier)
        .join(' '),
    ).toBe(others);
  });
});

describe('modifier 57', () => {
  const decided = { decisionForSurgery: true };
  const surgery = { code: '27447' };
  const planned = { code: '27447', planned: true };
  const differ = 'For this visit not every payer asks for it.';
  const saidOn = 'the visit is said to have decided on 27447.';

  it.each<[what: string, encounter: object, on: string, status: Status, decided: boolean | null, string]>([
    [
      'a new patient',
      of(beside(newOffice, surgery), decided),
      '99204',
      'supported',
      true,
      `${saidOn} ${differ}`,
    ],
    ['at home', of(beside(home, surgery), decided), '99344', 'supported', true, `${saidOn} ${differ}`],
    [
      ...(['the emergency department', of(beside(emergency, surgery), decided)] as const),
      ...(['99284', 'supported', true, `${saidOn} ${differ}`] as const),
    ],
    ['an established patient', of(beside(office, surgery), decided), '99214', 'supported', true, saidOn],
    ['a hospital day', of(beside(subsequent, surgery), decided), '99232', 'supported', true, saidOn],
    ['not said', beside(office, surgery), '99214', 'review', null, 'was 27447 decided at this visit?'],
    [
      ...(['not decided', of(beside(office, surgery), { decisionForSurgery: false }), '99214'] as const),
      ...(['not-supported', false] as const),
      'the visit is said not to have decided on 27447; a visit about it is part of the surgery.',
    ],
    [
      ...(['planned before', of(beside(office, planned), decided), '99214', 'review', true] as const),
      'surgery was decided, and 27447 was planned before. Which other procedure was decided?',
    ],
    [
      ...(['a wart and a test', of(beside(office, { code: '17110' }, { code: '93000' }), decided)] as const),
      ...(['99214', 'review', true] as const),
      'only minor procedures (17110) are listed. Was a major one for today or tomorrow decided?',
    ],
    [
      ...(['nothing listed', of(office, decided), '99214', 'supported', true] as const),
      'the visit is said to have decided on a major procedure for today or tomorrow.',
    ],
  ])('%s', (_, encounter, on, status, decisionForSurgery, words) => {
    expect(asked(encounter, '57')).toEqual({
      status,
      reason: {
        rule: 'modifier.57',
        says: `Modifier 57 on ${on}: ${words}`,
        facts: { decisionForSurgery, status },
        cites: ['modifier-57', 'mckesson-ncci'],
        ...(status === 'not-supported' ? { visitReported: false } : {}),
      },
    });
  });
});

/** [what, encounter, modifier, status, the sentence after the name and code, facts]. */
type Row = readonly [
  what: string,
  encounter: object,
  on: string,
  status: Status,
  words: string,
  facts: NonNullable<Reason['facts']>,
];

function table(modifier: string, cites: readonly string[], since: string | undefined, rows: readonly Row[]) {
  describe(`modifier ${modifier}`, () => {
    it.each(rows)('%s', (_, encounter, on, status, words, facts) => {
      expect(asked(encounter, modifier)).toEqual({
        status,
        reason: {
          rule: `modifier.${modifier}`,
          says: `Modifier ${modifier} on ${on}: ${words}`,
          facts,
          cites,
          ...(since ? { since } : {}),
          // Medicare alone takes all that is related as part of the surgery.
          ...(words.includes('complications too') ? { visitReported: false } : {}),
        },
      });
    });
  });
}

const operated = (related: boolean, global: string) => ({ postoperative: { related, global } });
const within90 = 'the visit is within the 90-day period of a surgery and';
const within10 = 'the visit is within the 10-day period of a surgery and';
const lowOffice = { ...office, ...low };
const lowMedicare = { ...lowOffice, ...medicare };
const criticalMedicare = { ...critical, ...medicare };

table('24', ['noridian-24', 'cms-claims-manual-12'], undefined, [
  [
    ...(['unrelated', of(lowOffice, operated(false, '090')), '99213', 'supported'] as const),
    ...([`${within90} is said to be unrelated to it.`, { related: false, global: '090' }] as const),
  ],
  [
    ...(['related, CPT', of(lowOffice, operated(true, '010')), '99213', 'not-supported'] as const),
    `${within10} related to it; the usual aftercare is in the surgery. Was a complication treated?`,
    { related: true, global: '010' },
  ],
  [
    ...(['related, Medicare', of(lowMedicare, operated(true, '010')), '99213', 'not-supported'] as const),
    `${within10} related to it; related care, complications too, is in the surgery.`,
    { related: true, global: '010' },
  ],
  [
    ...(['critical care, CPT', of(critical, operated(false, '090')), '99291', 'supported'] as const),
    ...([`${within90} is said to be unrelated to it.`, { related: false, global: '090' }] as const),
  ],
  [
    ...([
      'critical care, Medicare',
      of(criticalMedicare, operated(false, '090')),
      '99291',
      'review',
    ] as const),
    'critical care unrelated to the surgery carries FT; NGS asks for 24 as well after the day of surgery. Does the contractor?',
    { related: false, global: '090' },
  ],
]);

it('of critical care after a surgery NGS has said that it asks for 24 as well', () => {
  const profile = parsePayerProfile({
    ...{ id: 'mine', label: 'Mine', base: 'medicare' },
    switches: { contractor: 'ngs' },
  });
  if (!profile.ok) throw new Error(profile.error.message);
  const payers = { ...builtInPayers, mine: profile.value };
  const parsed = parseEncounter({ ...of(critical, operated(false, '090')), payer: 'mine' }, payers);
  if (!parsed.ok) throw new Error(parsed.error.message);
  expect(assess(parsed.value, payers).modifiers).toEqual([
    { modifier: '24', on: '99291', status: 'supported' },
    { modifier: 'FT', on: '99291', status: 'supported' },
  ]);
});

table('FT', ['ngs-critical-care', 'noridian-critical-care'], '2022-01-01', [
  [
    ...(['unrelated', of(criticalMedicare, operated(false, '090')), '99291', 'supported'] as const),
    'critical care within the global period is said to be unrelated to the surgery.',
    { related: false },
  ],
]);

describe('modifier FT is not asked about', () => {
  it.each([
    ['where a service is beside critical care, and no fact of the context', criticalMedicare],
    ['where no surgery is given', of(criticalMedicare, {})],
    ['where the care is related to the surgery', of(criticalMedicare, operated(true, '090'))],
    ['of another visit', of(lowMedicare, operated(false, '090'))],
    ['under CPT', of(critical, operated(false, '090'))],
  ])('%s', (_, encounter) => {
    expect(asked(beside(encounter, { code: '93000' }), 'FT')).toEqual({
      status: undefined,
      reason: undefined,
    });
  });
});

const audio = { modality: 'audio' };
const video = { modality: 'video' };
const notVideo = 'was the visit by audio alone because the patient could not or would not use video?';

table('93', ['aafp-telehealth-2025', 'namas-audio'], '2022-01-01', [
  [
    'nobody says where',
    of(lowOffice, audio),
    '99213',
    'review',
    notVideo,
    { modality: 'audio', place: null },
  ],
  [
    ...(['at home', of(lowMedicare, { ...audio, placeOfService: '10' }), '99213', 'review'] as const),
    ...([notVideo, { modality: 'audio', place: '10' }] as const),
  ],
  [
    ...(['elsewhere', of(lowMedicare, { ...audio, placeOfService: '02' }), '99213'] as const),
    'not-supported',
    'Medicare knows an audio visit only with the patient at home; place of service 02 is given.',
    { modality: 'audio', place: '02' },
  ],
]);

table('95', ['aafp-telehealth-2025'], undefined, [
  [
    ...(['CPT', of(lowOffice, video), '99213', 'review'] as const),
    'a video visit under office codes. Does CPT ask for the modifier?',
    { modality: 'video', place: '' },
  ],
  [
    ...(['Medicare', of(lowMedicare, { ...video, placeOfService: '22' }), '99213', 'supported'] as const),
    'a video visit from an outpatient hospital department (place of service 22).',
    { modality: 'video', place: '22' },
  ],
]);

table('FQ', ['aafp-telehealth-2025'], '2022-01-01', [
  [
    ...(['a qualified center', of(lowMedicare, { ...audio, placeOfService: '50' }), '99213'] as const),
    'review',
    'an audio visit at a center (place of service 50). Is FQ or 93 the one that is used?',
    { modality: 'audio', place: '50' },
  ],
  [
    ...(['a rural clinic', of(lowMedicare, { ...audio, placeOfService: '72' }), '99213', 'review'] as const),
    'an audio visit at a center (place of service 72). Is FQ or 93 the one that is used?',
    { modality: 'audio', place: '72' },
  ],
]);

describe('modifier FQ', () => {
  const inCenter = (dateOfService: string) =>
    score({ ...of(lowMedicare, { ...audio, placeOfService: '50' }), dateOfService }).modifiers;

  it('began with 2022, as 93 did', () => {
    expect(inCenter('2021-12-31')).toEqual([]);
    expect(inCenter('2022-01-01').map(({ modifier }) => modifier)).toEqual(['93', 'FQ']);
  });
  it('is not asked about where nobody says where the visit was, or it was elsewhere', () => {
    for (const place of [{}, { placeOfService: '10' }]) {
      const { modifiers } = score(of(lowMedicare, { ...audio, ...place }));
      expect(modifiers.map(({ modifier }) => modifier)).toEqual(['93']);
    }
  });
});

table('AI', ['cgs-ai'], undefined, [
  [
    ...(['not said', { ...initial, ...medicare }, '99223', 'review'] as const),
    ...(['is the clinician the principal physician of record?', { admittingPhysician: null }] as const),
  ],
  [
    ...(['said', of({ ...nursing, ...medicare }, { admittingPhysician: true }), '99305'] as const),
    'supported',
    'the clinician is said to be the principal physician of record.',
    { admittingPhysician: true },
  ],
  [
    ...(['one day', of({ ...sameDay, ...medicare }, { admittingPhysician: true }), '99235'] as const),
    'review',
    'for a stay of one day only some authorities ask for it. Does the contractor?',
    { admittingPhysician: true },
  ],
]);

const shared = (encounter: object, context: object = {}) => of(encounter, { splitShared: true, ...context });
const isShared = 'the visit is said to be split or shared in a facility.';
const onlyThere = 'a visit is shared only in a hospital or skilled nursing facility.';
const whereWasIt = 'was the visit in a hospital or skilled nursing facility?';
const nowhere = { splitShared: true, place: null };
const at = (visit: object) => shared({ ...visit, ...medicare });
const family = (id: string, visit?: string) => ({
  ...{ dateOfService: day, family: id, ...moderate, patientAge: 70 },
  ...(visit ? { visit } : {}),
});

table('FS', ['facs-split-shared', 'novitas-split-shared', 'ngs-mdm'], '2022-01-01', [
  // The family says where, as long as no place of service does.
  ['initial hospital visit', at(initial), '99223', 'supported', isShared, nowhere],
  ['later hospital visit', at(subsequent), '99232', 'supported', isShared, nowhere],
  ['stay of one day', at(sameDay), '99235', 'supported', isShared, nowhere],
  ['discharge', at(discharge), '99239', 'supported', isShared, nowhere],
  ['emergency', at(emergency), '99284', 'supported', isShared, nowhere],
  ['critical care', at(critical), '99291', 'supported', isShared, nowhere],
  [
    ...(['inpatient consultation', at(family('consult-inpatient', 'subsequent')), '99232'] as const),
    ...(['supported', isShared, nowhere] as const),
  ],
  [
    ...(['outpatient consultation', at(family('consult-outpatient', 'established')), '99214'] as const),
    ...(['review', whereWasIt, nowhere] as const),
  ],
  ['office', at(office), '99214', 'review', whereWasIt, nowhere],
  ['home', at(home), '99344', 'review', whereWasIt, nowhere],
  ['nursing facility', at(nursing), '99305', 'review', whereWasIt, nowhere],
  [
    ...(['nursing facility discharge', at({ ...discharge, family: 'nursing-facility-discharge' })] as const),
    ...(['99316', 'review', whereWasIt, nowhere] as const),
  ],
  [
    ...(['video', at(family('telemedicine-video', 'established')), '99214'] as const),
    ...(['not-supported', onlyThere, nowhere] as const),
  ],
  [
    ...(['audio', at(family('telemedicine-audio', 'established')), '99214'] as const),
    ...(['not-supported', onlyThere, nowhere] as const),
  ],
  ['preventive', shared(preventive), '99396', 'not-supported', onlyThere, nowhere],
  // The place of service says it better.
  [
    ...(['a hospital department', shared({ ...office, ...medicare }, { placeOfService: '22' })] as const),
    ...(['99214', 'supported', isShared, { splitShared: true, place: '22' }] as const),
  ],
  [
    ...(['an office', shared({ ...office, ...medicare }, { placeOfService: '11' })] as const),
    ...(['99214', 'not-supported', onlyThere, { splitShared: true, place: '11' }] as const),
  ],
  [
    ...([
      'the first nursing facility visit',
      shared({ ...nursing, ...medicare }, { placeOfService: '31' }),
    ] as const),
    ...(['99305', 'review', 'is this visit one that the law reserves for the physician?'] as const),
    { splitShared: true, place: '31' },
  ],
  [
    ...(['and incident to', shared({ ...subsequent, ...medicare }, { incidentTo: true })] as const),
    ...(['99232', 'review'] as const),
    ...(['shared and incident to are both given; a visit is one or the other. Which?', nowhere] as const),
  ],
  [
    ...(['CPT', shared(subsequent), '99232', 'review'] as const),
    ...(['the visit was shared; does CPT take this modifier of Medicare?', nowhere] as const),
  ],
]);

const taught = { teachingPhysician: true };
const excepted = { primaryCareException: true };

table('GC', ['uth-teaching'], undefined, [
  [
    ...(['Medicare', of(lowMedicare, taught), '99213', 'supported'] as const),
    ...(['the teaching physician is said to have taken part beside a resident.', taught] as const),
  ],
  [
    ...(['CPT', of(lowOffice, taught), '99213', 'review'] as const),
    ...(['a teaching physician took part; does CPT take this modifier of Medicare?', taught] as const),
  ],
]);

table('GE', ['stfm-primary-care-exception', 'uth-teaching'], undefined, [
  [
    ...(['within, Medicare', of(lowMedicare, excepted), '99213', 'supported'] as const),
    'a visit under the primary care exception, within its levels.',
    { ...excepted, basis: 'mdm' },
  ],
  [
    ...(['within, CPT', of(lowOffice, excepted), '99213', 'review'] as const),
    'a visit under the primary care exception; does CPT take this modifier of Medicare?',
    { ...excepted, basis: 'mdm' },
  ],
  [
    ...(['beyond', of({ ...office, ...medicare }, excepted), '99214', 'not-supported'] as const),
    ...(['the primary care exception ends at 99213.', { ...excepted, basis: 'mdm' }] as const),
  ],
  [
    'by time',
    of({ dateOfService: day, family: 'office', visit: 'established', time: { minutes: 20 } }, excepted),
    ...(['99213', 'not-supported', 'the primary care exception knows no level by total time.'] as const),
    { ...excepted, basis: 'time' },
  ],
  [
    ...(['in the hospital', of(subsequent, excepted), '99232', 'not-supported'] as const),
    ...(['the primary care exception is for office visits.', { ...excepted, basis: 'mdm' }] as const),
  ],
]);

it('a service that nobody knows is no preventive one: it does not keep longitudinal care beside modifier 25', () => {
  const addOns = (...services: readonly object[]) =>
    score(beside(of({ ...office, ...medicare }, { longitudinalCare: true }), ...services)).addOns;
  const wart = { code: '17110', ...yes };
  expect(addOns(wart, { code: 'X9999', global: 'XXX' })).toEqual([]);
  expect(addOns(wart, { code: '90471', ...yes })).toEqual([{ code: 'G2211', units: 1 }]);
});
