import { describe, expect, it } from 'vitest';
import { day, score } from './score';

/* What a finding says where its words depend on what is given: every branch of them, typed by hand. */

const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const moderate = { problems: { 'chronic-stable': 2 }, risk: ['prescription-drug-management'] };
const office = { family: 'office', visit: 'established', dateOfService: day, ...low };
const moderateOffice = { ...office, ...moderate };
const initial = { family: 'hospital', visit: 'initial', dateOfService: day, ...low };
const subsequent = { ...initial, visit: 'subsequent' };
const consultation = { family: 'consult-inpatient', visit: 'subsequent', dateOfService: day, ...low };
const critical = { family: 'critical-care', dateOfService: day, time: { minutes: 45 } };
const medicare = { payer: 'medicare' };
const of = (encounter: object, context: object) => ({ ...encounter, context });
const billed = (encounter: object, ...billedModifiers: readonly string[]) =>
  of(encounter, { billedModifiers });
const beside = (encounter: object, ...services: readonly object[]) => ({ ...encounter, services });
const transitional = (contactBusinessDays: number, visitDays: number) => ({
  transitional: { contactBusinessDays, visitDays },
});

function said(encounter: object, id: string): string | undefined {
  return score(encounter).findings.find((finding) => finding.id === id)?.message;
}

const late = 'contact after 3 business days (2 at most)';
const seenLate = 'visit after 15 days (14 at most)';
const below = 'decision making below moderate';
const unmet = (...why: readonly string[]) =>
  `Transitional care is given, and its code is not supported: ${why.join('; ')}.`;

const rests = { FS: 'a split or shared visit', GC: 'a teaching physician', GE: 'the primary care exception' };
const unfounded = (...modifiers: readonly (keyof typeof rests)[]) =>
  `${modifiers.map((one) => `${one} rests on ${rests[one]}`).join(', ')}, which is not given. Is it documented?`;

type Said = readonly [id: string, what: string, encounter: object, message: string | undefined];

const table: readonly Said[] = [
  [
    'visit-before-planned-surgery',
    'two, one of them with nothing beyond it',
    beside(office, { code: '27447', planned: true, separateEM: false }, { code: '27236', planned: true }),
    'Planned before: 27447, 27236; a visit about it is part of the surgery. Does 99213 rest on another problem?',
  ],
  [
    'visit-before-planned-surgery',
    'nothing beyond it',
    beside(office, { code: '27447', planned: true, separateEM: false }),
    'Planned before: 27447, and the note is said to show no E/M work beyond it: the visit is part of the surgery.',
  ],
  // Care after a discharge: contact within 2 business days, visit within 14 days, moderate decision making.
  ['transitional-care-unmet', 'all in time', of(moderateOffice, transitional(2, 14)), undefined],
  ['transitional-care-unmet', 'contact late', of(moderateOffice, transitional(3, 14)), unmet(late)],
  ['transitional-care-unmet', 'visit late', of(moderateOffice, transitional(2, 15)), unmet(seenLate)],
  ['transitional-care-unmet', 'both late', of(moderateOffice, transitional(3, 15)), unmet(late, seenLate)],
  ['transitional-care-unmet', 'low', of(office, transitional(2, 7)), unmet(below)],
  ['transitional-care-unmet', 'all of it', of(office, transitional(3, 15)), unmet(late, seenLate, below)],
  [
    'transitional-care-unmet',
    'minutes alone',
    of(
      { family: 'office', visit: 'established', dateOfService: day, time: { minutes: 30 } },
      transitional(2, 7),
    ),
    unmet(below),
  ],
  [
    'transitional-care-unmet',
    'staff alone',
    of(office, { ...transitional(3, 15), staffVisit: true }),
    undefined,
  ],
  [
    'transitional-care-unmet',
    'no code',
    of({ ...office, problems: {}, risk: [] }, transitional(3, 15)),
    undefined,
  ],

  // Who is billed for.
  ['billed-ai', 'CPT', billed(initial, 'AI'), 'AI: a modifier of Medicare; does CPT take it?'],
  [
    'billed-ai',
    'later visit',
    billed({ ...subsequent, ...medicare }, 'AI'),
    'AI: it goes on the first visit of a stay alone.',
  ],
  [
    'billed-ai',
    'consultant by fact',
    of({ ...initial, ...medicare }, { billedModifiers: ['AI'], admittingPhysician: false }),
    'AI: it names the principal physician of record, and a consultant is not.',
  ],
  [
    'billed-ai',
    'consultation',
    billed({ ...consultation, ...medicare }, 'AI'),
    'AI: it names the principal physician of record, and a consultant is not.',
  ],
  ['billed-ai', 'asked about', billed({ ...initial, ...medicare }, 'AI'), undefined],
  [
    'billed-substitute',
    'one',
    billed(office, 'Q5'),
    'Q5: was the substitute a physician, and for no more than 60 days on end?',
  ],
  [
    'billed-substitute',
    'the other',
    billed(office, 'Q6'),
    'Q6: was the substitute a physician, and for no more than 60 days on end?',
  ],
  [
    'billed-substitute',
    'both',
    billed(office, 'Q5', 'Q6'),
    'Q5 is a reciprocal arrangement and Q6 a fee-for-time one: one visit has one of them.',
  ],
  ['billed-modifier-unfounded', 'FS', billed(office, 'FS'), unfounded('FS')],
  ['billed-modifier-unfounded', 'GC', billed(office, 'GC'), unfounded('GC')],
  ['billed-modifier-unfounded', 'GE', billed(office, 'GE'), unfounded('GE')],
  ['billed-modifier-unfounded', 'all', billed(office, 'FS', 'GC', 'GE'), unfounded('FS', 'GC', 'GE')],
  // Without a code no modifier is in question, and the fact is given all the same.
  ...(
    [
      ['FS', 'splitShared'],
      ['GC', 'teachingPhysician'],
      ['GE', 'primaryCareException'],
    ] as const
  ).flatMap(([one, fact]): readonly Said[] => {
    const bare = { family: 'office', visit: 'established', dateOfService: day };
    const given = (...modifiers: readonly string[]) => of(bare, { billedModifiers: modifiers, [fact]: true });
    const others = (['FS', 'GC', 'GE'] as const).filter((other) => other !== one);
    return [
      ['billed-modifier-unfounded', `${one} by its fact`, given(one), undefined],
      [
        'billed-modifier-unfounded',
        `the others beside ${fact}`,
        given('FS', 'GC', 'GE'),
        unfounded(...others),
      ],
    ];
  }),

  // The billed code against the supported one.
  [
    'billed-above-by-one',
    'one step',
    of(office, { billedCode: '99214' }),
    '99214 is billed; what is recorded supports 99213. The billed code stands one step above it.',
  ],
  [
    'billed-above-by-more',
    'two steps',
    of(office, { billedCode: '99215' }),
    '99215 is billed; what is recorded supports 99213. The billed code stands 2 steps above it.',
  ],
  [
    'billed-below',
    'one step',
    of(office, { billedCode: '99212' }),
    '99212 is billed; what is recorded supports 99213. The billed code stands one step below it.',
  ],
  [
    'billed-below',
    'two steps',
    of(moderateOffice, { billedCode: '99212' }),
    '99212 is billed; what is recorded supports 99214. The billed code stands 2 steps below it.',
  ],

  // Services beside the visit, by name.
  [
    'critical-care-and-visit',
    'two visits',
    beside(critical, { code: '99285' }, { code: '99214' }, { code: '71046' }),
    '99291 and 99285, 99214 on one day: both stand only where the other visit came first, without critical care, and nothing is counted twice.',
  ],
  [
    'never-together',
    'the visit gives way',
    beside(office, { code: '90837' }, { code: '93000' }),
    'No modifier passes this pair: 90837 is reported, 99213 is not. Psychotherapy beside a visit is 90838.',
  ],

  // Modifiers that were billed.
  [
    'billed-modifier-not-for-visits',
    'of one kind',
    billed(office, '59', 'XS', '25'),
    '59, XS tells procedures apart; it does not belong on an E/M visit.',
  ],
  [
    'billed-modifier-not-for-visits',
    'of two kinds',
    billed(office, '59', 'LT', '25'),
    '59, LT: modifiers of procedures, tests or facilities; they do not belong on an E/M visit.',
  ],
  [
    'billed-modifier-not-in-force',
    'before its first day',
    { ...billed(office, 'FS'), dateOfService: '2021-12-31' },
    'FS: not in force on 2021-12-31; it begins 2022-01-01.',
  ],
  [
    'billed-modifier-not-in-force',
    'on its first day',
    { ...billed(office, 'FS'), dateOfService: '2022-01-01' },
    undefined,
  ],
  [
    'billed-modifier-not-in-force',
    'FT on its first day',
    { ...billed(office, 'FT'), dateOfService: '2022-01-01' },
    undefined,
  ],
  [
    'billed-modifier-not-in-force',
    'on the day after its last',
    { ...billed(office, 'CS'), dateOfService: '2023-05-12' },
    'CS: not in force on 2023-05-12; it ended before 2023-05-12.',
  ],
  [
    'billed-modifier-not-in-force',
    'long after its last',
    billed(office, 'CS'),
    'CS: not in force on 2026-03-02; it ended before 2023-05-12.',
  ],
  [
    'billed-modifier-not-in-force',
    'on its last day',
    { ...billed(office, 'CS'), dateOfService: '2023-05-11' },
    undefined,
  ],
  ['billed-sa', 'CPT', billed(office, 'SA'), 'SA: only some payers know this modifier. Does CPT?'],
  [
    'billed-sa',
    'Medicare',
    billed({ ...office, ...medicare }, 'SA'),
    'SA: Medicare does not know this modifier of some other payers.',
  ],
  [
    'billed-25-not-asked',
    'two tests',
    beside(billed(office, '25'), { code: '93000' }, { code: '73562' }),
    '25: nothing pairs 93000, 73562 with 99213.',
  ],
  [
    'billed-25-not-asked',
    'longitudinal care of a payer that has it',
    beside(of({ ...office, ...medicare }, { billedModifiers: ['25'], longitudinalCare: true }), {
      code: '93000',
    }),
    '25: nothing pairs 93000 with 99213. With it G2211 would be left out.',
  ],
  [
    'billed-25-not-asked',
    'longitudinal care of a payer that has it not',
    beside(of(office, { billedModifiers: ['25'], longitudinalCare: true }), { code: '93000' }),
    '25: nothing pairs 93000 with 99213.',
  ],
  [
    'billed-25-not-asked',
    'Medicare without longitudinal care',
    beside(billed({ ...office, ...medicare }, '25'), { code: '93000' }),
    '25: nothing pairs 93000 with 99213.',
  ],
  [
    'billed-25-not-asked',
    'an unknown service',
    beside(billed(office, '25'), { code: '93000' }, { code: 'X9999' }),
    undefined,
  ],
  [
    'billed-25-not-asked',
    'a major one',
    beside(billed(office, '25'), { code: '93000' }, { code: '27447' }),
    undefined,
  ],
  [
    'billed-57-not-major',
    'minor ones',
    beside(billed(office, '57'), { code: '17110' }, { code: '20610' }),
    '57 is for the decision on a procedure with a 90-day global period; 17110, 20610 has none.',
  ],
  [
    'billed-57-not-major',
    'a major one that was planned',
    beside(billed(office, '57'), { code: '27447', planned: true }, { code: '17110' }),
    '57: 27447 was planned before, so this visit is not the one that decided on it.',
  ],
  [
    'billed-57-not-major',
    'a minor one, and a decision for surgery',
    beside(of(office, { billedModifiers: ['57'], decisionForSurgery: true }), { code: '17110' }),
    undefined,
  ],
  [
    'billed-57-not-major',
    'an unknown one',
    beside(billed(office, '57'), { code: '17110' }, { code: 'X9999' }),
    undefined,
  ],

  // What no edit pairs: tests and treatments, no images, laboratory values or products.
  [
    'modifier-25-some-payers',
    'one of five',
    beside(
      office,
      { code: '93000' },
      { code: '73562' },
      { code: '80053' },
      { code: '93306' },
      { code: '82270' },
    ),
    'No edit (July 2024) pairs 93000 with 99213; some payers ask for modifier 25 all the same. Does this payer?',
  ],
  [
    'modifier-25-not-needed',
    'beside no longitudinal care',
    beside({ ...office, ...medicare }, { code: '93000' }),
    undefined,
  ],
  [
    'pairing-not-known',
    'one of three',
    beside(office, { code: 'X9999', global: 'XXX' }, { code: 'X9998', global: '010' }, { code: '93000' }),
    'Whether a national edit pairs X9999 with 99213 is not known to these rules. Does one?',
  ],
  [
    'drug-administration-in-facility',
    'one of two',
    beside(of(office, { placeOfService: '22' }), { code: '96372' }, { code: '93000' }),
    '96372 at place of service 22: in a facility the facility reports it, not the clinician.',
  ],
  [
    'drug-administration-in-facility',
    'nothing given',
    beside(of(office, { placeOfService: '22' }), { code: '93000' }),
    undefined,
  ],

  // Pairs that no modifier passes, and admissions.
  [
    'never-together',
    'the service gives way',
    beside(office, { code: '99408' }),
    'No modifier passes this pair: 99213 is reported, 99408 is not.',
  ],
  [
    'within-admission',
    'the visit gives way',
    beside({ ...office, ...medicare }, { code: '99223' }),
    'Medicare takes 99213 as part of the admission 99223 by the same clinician on the same day.',
  ],
  [
    'within-admission',
    'the service gives way',
    beside({ ...initial, ...medicare }, { code: '99214' }),
    'Medicare takes 99214 as part of the admission 99221 by the same clinician on the same day.',
  ],

  // What is out of its place.
  [
    'out-of-place-family',
    'another visit of the facility',
    {
      ...{ family: 'nursing-facility', visit: 'subsequent', dateOfService: day },
      problems: { 'multiple-morbidities': 1 },
    },
    '“Several conditions in intensive management” counts only at the initial nursing facility visit, so it is not counted here.',
  ],
  [
    'major-surgery-minor-global',
    'in order, each once',
    beside(
      { ...office, risk: ['major-surgery-elective'] },
      ...[{ code: '20610' }, { code: '17110' }, { code: '17110' }, { code: '93000' }],
    ),
    'Major surgery is ticked beside 17110, 20610, of a short global period. The clinician judges what is major; some payers go by the period.',
  ],
];

describe('a finding says', () => {
  it.each(table)('%s: %s', (id, _, encounter, message) => expect(said(encounter, id)).toBe(message));
});

describe('modifier 25 cites what is written of each service beside it', () => {
  const always = ['fcso-modifier-25', 'ncci-pairs'];
  const minor = ['mckesson-ncci', 'ama-25'];
  const child = { family: 'preventive', visit: 'established', dateOfService: day, patientAge: 3 };

  it.each([
    ['a minor procedure', office, ['17110'], minor],
    ['a vaccine', office, ['90471'], ['aafp-25']],
    ['an injection', office, ['96372'], ['hhs-office-visits']],
    ['osteopathic manipulation', office, ['98925'], [...minor, 'aoa-osteopathic']],
    ['chiropractic manipulation', office, ['98940'], [...minor, 'bcbsnd-chiropractic']],
    ['a spirometry', office, ['94010'], []],
    ['a vaccine and an injection', office, ['90471', '96372'], ['aafp-25', 'hhs-office-visits']],
    ['a vaccine at a preventive visit', child, ['90471'], ['aafp-25']],
  ])('%s', (_, visit, codes, more) => {
    const { grounds } = score(beside(visit, ...codes.map((code) => ({ code }))));
    const cites = grounds.modifiers.find(({ rule }) => rule === 'modifier.25')?.cites ?? [];
    expect([...cites].sort()).toEqual([...always, ...more].sort());
  });
});
