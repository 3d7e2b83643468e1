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
  [
    'within-critical-care',
    'two of three',
    beside(critical, { code: '36600' }, { code: '71046' }, { code: '93000' }),
    '99291 includes 36600, 71046: not reported beside it by the same clinician.',
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
