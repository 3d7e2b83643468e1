import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  builtInPayers,
  parsePayerProfile,
  type VisitAnswers,
  type VisitQuestionId,
  type VisitStep,
  visitQuestion,
  visitsFor,
} from '../../lib/rules';
import { familyIds, familyTable } from '../../lib/rules/tables/families';
import { sources } from '../../lib/rules/tables/sources';
import { visitGrounds } from '../../lib/rules/tables/visit-grounds';
import { visitQuestions } from '../../lib/rules/tables/visit-question';
import { seed } from '../seed';

/*
 * Which visit it is: facts/rules.md §3, §6 (the subspecialty of a new patient) and §7 rows 10 and 11. The wanted
 * visits are read there, not from what the code answers.
 */

type Setting = Parameters<typeof visitQuestion>[0];

const dateOfService = '2026-03-02';
const cpt: Setting = { family: 'office', payer: 'cpt', dateOfService };
const medicare: Setting = { ...cpt, payer: 'medicare' };
const hospital: Setting = { ...cpt, family: 'hospital' };
const hospitalMedicare: Setting = { ...medicare, family: 'hospital' };
const facility: Setting = { ...cpt, family: 'nursing-facility' };

function step(setting: Setting, answers: VisitAnswers = {}): VisitStep {
  const found = visitQuestion(setting, answers);
  if (!found) throw new Error(`${setting.family} asks nothing`);
  return found;
}

/** What a person sees in the end: the visit, that it stays open, or the next question; then what else is said. */
function outcome(setting: Setting, answers: VisitAnswers): readonly string[] {
  const found = step(setting, answers);
  if (found.kind === 'question') return [`asks ${found.question.id}`];
  const warnings = found.kind === 'result' ? found.warnings.map(({ rule }) => rule) : [];
  return [found.kind === 'result' ? found.visit : 'undecided', ...warnings];
}

const seen = { 'last-service': 'yes' } as const;
const byColleague = { ...seen, 'own-service': 'no' } as const;

describe('new or established, by any payer', () => {
  it.each<[string, VisitAnswers, string]>([
    ['nothing in three years', { 'last-service': 'no' }, 'new'],
    ['tests read without meeting the patient', { 'last-service': 'interpretation' }, 'new'],
    ['a service of one’s own', { ...seen, 'own-service': 'yes' }, 'established'],
    ['not known whether there was any', { 'last-service': 'unknown' }, 'undecided'],
    ['nothing answered', {}, 'asks last-service'],
    ['a service, not yet said by whom', seen, 'asks own-service'],
  ])('%s: %s', (_, answers, wanted) => {
    for (const family of [
      'office',
      'home',
      'preventive',
      'telemedicine-video',
      'telemedicine-audio',
    ] as const) {
      expect(outcome({ ...cpt, family }, answers), family).toEqual([wanted]);
      expect(outcome({ ...medicare, family }, answers), family).toEqual([wanted]);
    }
  });

  it('one’s own patients stay established after a change of group, whatever the specialties there', () => {
    const answers = { ...seen, 'own-service': 'yes', 'same-specialty': 'other', 'same-code': 'other' };
    expect(outcome(cpt, answers)).toEqual(['established']);
    expect(outcome(medicare, answers)).toEqual(['established']);
  });
});

describe('three years, to the day', () => {
  it.each<[service: string, last: string, wanted: string, toTheDay: boolean]>([
    ['2026-03-02', '2023-03-01', 'new', false],
    ['2026-03-02', '2023-03-02', 'established', true],
    ['2026-03-02', '2023-03-03', 'established', false],
    // A published example: last seen on 1 November 2014, back on 2 November 2017. Held three years later and later.
    ['2026-11-02', '2023-11-01', 'new', false],
    ['2026-11-01', '2023-11-01', 'established', true],
    ['2026-01-01', '2022-12-31', 'new', false],
    ['2025-12-31', '2022-12-31', 'established', true],
    // Last seen on a leap day, which no year three years later has.
    ['2027-02-28', '2024-02-29', 'established', false],
    ['2027-03-01', '2024-02-29', 'new', false],
    ['2027-03-01', '2024-03-01', 'established', true],
    ['2027-02-28', '2024-02-28', 'established', true],
    // Seen today on a leap day, which the year three years ago had not.
    ['2028-02-29', '2025-02-28', 'new', false],
    ['2028-02-29', '2025-03-01', 'established', false],
    ['2028-02-28', '2025-02-28', 'established', true],
    // The same day, and the day before.
    ['2026-03-02', '2026-03-02', 'established', false],
    ['2026-03-02', '2026-03-01', 'established', false],
    ['2026-03-02', '1998-07-01', 'new', false],
  ])('on %s, last seen on %s: %s', (day, last, wanted, toTheDay) => {
    const answers = { 'last-service': last, 'own-service': 'yes' };
    const warnings = toTheDay ? ['visit.anniversary-differs'] : [];
    expect(outcome({ ...cpt, dateOfService: day }, answers)).toEqual([wanted, ...warnings]);
    expect(outcome({ ...medicare, dateOfService: day }, answers)).toEqual([wanted, ...warnings]);
  });

  it('a day is asked about further only where it lies within them', () => {
    expect(outcome(cpt, { 'last-service': '2023-03-02' })).toEqual(['asks own-service']);
    expect(outcome(cpt, { 'last-service': '2023-03-01' })).toEqual(['new']);
  });

  it('to the day says nothing where no service counts anyway', () => {
    const answers = { 'last-service': '2023-03-02', 'own-service': 'no', 'same-specialty': 'other' };
    expect(outcome(cpt, answers)).toEqual(['new']);
  });

  it('to the day is said beside what else differs', () => {
    const answers = { 'last-service': '2023-03-02', 'own-service': 'no' };
    const anniversary = 'visit.anniversary-differs';
    expect(outcome(cpt, { ...answers, 'same-specialty': 'same' })).toEqual(['established', anniversary]);
    const given = { ...answers, 'same-code': 'same', 'advanced-practice': 'yes' };
    expect(outcome(medicare, given)).toEqual(['established', anniversary, 'visit.advanced-practice-differs']);
  });

  it.each(['2026-03-03', '2026-02-29', '2026-3-1', '02/03/2026', '', 'maybe'])(
    'what is no day up to the date of service is asked again: %s',
    (last) => expect(outcome(cpt, { 'last-service': last })).toEqual(['asks last-service']),
  );

  it('only the question about the last service takes a day', () => {
    expect(outcome(cpt, { ...seen, 'own-service': '2026-03-01' })).toEqual(['asks own-service']);
    const asked = step(cpt);
    expect(asked.kind === 'question' && asked.question.latestDay).toBe(dateOfService);
    const next = step(cpt, seen);
    expect(next.kind === 'question' && 'latestDay' in next.question).toBe(false);
  });
});

describe('a colleague of the group, under CPT: exact specialty and subspecialty', () => {
  it.each<[string, string, string]>([
    ['cardiologist, cardiologist', 'same', 'established'],
    ['cardiologist, electrophysiologist', 'subspecialty', 'new'],
    ['general ophthalmologist, retina specialist', 'subspecialty', 'new'],
    ['cardiologist, internist', 'other', 'new'],
    ['cardiologist, NP who works with the cardiologists', 'advanced', 'established'],
    ['cardiologist, not known', 'unknown', 'undecided'],
  ])('%s', (_, answer, wanted) => {
    expect(outcome(cpt, { ...byColleague, 'same-specialty': answer })).toEqual([wanted]);
  });

  it('is what is asked', () => expect(outcome(cpt, byColleague)).toEqual(['asks same-specialty']));
});

describe('a colleague of the group, under Medicare: the enrolled specialty code', () => {
  /* Codes from CMS's list of provider specialties. All subspecialties of ophthalmology are enrolled as 18. */
  it.each<[string, string, string, string]>([
    ['cardiologist, cardiologist', '06', '06', 'established'],
    ['cardiologist, electrophysiologist', '06', '21', 'new'],
    ['cardiologist, interventional cardiologist', '06', 'C3', 'new'],
    ['cardiologist, heart failure', '06', 'C7', 'new'],
    ['general ophthalmologist, retina specialist', '18', '18', 'established'],
    ['general practice, family practice', '01', '08', 'new'],
    ['cardiologist, internist', '06', '11', 'new'],
  ])('%s (%s, %s): %s', (_, mine, theirs, wanted) => {
    const answers = { ...byColleague, 'same-code': mine === theirs ? 'same' : 'other' };
    expect(outcome(medicare, answers)).toEqual(['asks advanced-practice']);
    expect(outcome(medicare, { ...answers, 'advanced-practice': 'no' })).toEqual([wanted]);
  });

  it.each<[string, string, string, string]>([
    ['two NPs, one of cardiology, one of dermatology', 'same', 'yes', 'established'],
    ['cardiologist, NP of cardiology', 'other', 'yes', 'new'],
    ['NP, PA', 'other', 'yes', 'new'],
    ['not known how the colleague is enrolled', 'other', 'unknown', 'new'],
  ])('contractors differ on 50 and 97: %s', (_, code, advanced, wanted) => {
    const answers = { ...byColleague, 'same-code': code, 'advanced-practice': advanced };
    expect(outcome(medicare, answers)).toEqual([wanted, 'visit.advanced-practice-differs']);
  });

  it('stays open where the code is not known', () => {
    expect(outcome(medicare, { ...byColleague, 'same-code': 'unknown' })).toEqual(['undecided']);
  });

  it('is what is asked', () => expect(outcome(medicare, byColleague)).toEqual(['asks same-code']));
});

describe('not known whether one met the patient oneself', () => {
  const answers = { ...seen, 'own-service': 'unknown' };

  it.each<[string, Setting, VisitAnswers, string]>([
    ['a colleague decides', cpt, { ...answers, 'same-specialty': 'same' }, 'established'],
    ['no colleague decides', cpt, { ...answers, 'same-specialty': 'subspecialty' }, 'undecided'],
    [
      'a colleague decides, Medicare',
      medicare,
      { ...answers, 'same-code': 'same', 'advanced-practice': 'no' },
      'established',
    ],
    // Nothing more is asked, as nothing more could decide.
    ['no colleague decides, Medicare', medicare, { ...answers, 'same-code': 'other' }, 'undecided'],
  ])('%s: %s', (_, setting, given, wanted) => expect(outcome(setting, given)).toEqual([wanted]));
});

describe('initial or subsequent', () => {
  const own = { 'hospital-service': 'own' } as const;
  const colleague = { 'hospital-service': 'colleague' } as const;
  const same = { 'same-specialty': 'same' } as const;
  const differs = 'visit.emergency-differs';

  it.each<[string, VisitAnswers, readonly string[]]>([
    ['no service in the stay', { 'hospital-service': 'no' }, ['initial']],
    ['not known', { 'hospital-service': 'unknown' }, ['undecided']],
    ['one’s own, same stay', { ...own, 'hospital-stay': 'stay' }, ['subsequent']],
    ['one’s own, observation then inpatient', { ...own, 'hospital-stay': 'change' }, ['subsequent']],
    ['one’s own, discharged and admitted again', { ...own, 'hospital-stay': 'discharge' }, ['initial']],
    ['one’s own, not known which stay', { ...own, 'hospital-stay': 'unknown' }, ['undecided']],
    ['one’s own in the emergency department', { ...own, 'hospital-stay': 'emergency' }, ['initial', differs]],
    ['same specialty', { ...colleague, 'hospital-stay': 'stay', ...same }, ['subsequent']],
    [
      'same specialty, observation then inpatient',
      { ...colleague, 'hospital-stay': 'change', ...same },
      ['subsequent'],
    ],
    ['another specialty', { ...colleague, 'hospital-stay': 'stay', 'same-specialty': 'other' }, ['initial']],
    [
      'another subspecialty',
      { ...colleague, 'hospital-stay': 'stay', 'same-specialty': 'subspecialty' },
      ['initial'],
    ],
    [
      'an NP of one’s own specialty',
      { ...colleague, 'hospital-stay': 'stay', 'same-specialty': 'advanced' },
      ['subsequent'],
    ],
    [
      'specialty not known',
      { ...colleague, 'hospital-stay': 'stay', 'same-specialty': 'unknown' },
      ['undecided'],
    ],
    ['discharged, whoever it was', { ...colleague, 'hospital-stay': 'discharge' }, ['initial']],
    [
      'same specialty in the emergency department',
      { ...colleague, 'hospital-stay': 'emergency', ...same },
      ['initial', differs],
    ],
    [
      'the emergency physician of the group',
      { ...colleague, 'hospital-stay': 'emergency', 'same-specialty': 'other' },
      ['initial'],
    ],
    [
      'somebody in the emergency department, specialty not known',
      { ...colleague, 'hospital-stay': 'emergency', 'same-specialty': 'unknown' },
      ['initial', differs],
    ],
  ])('in hospital, CPT: %s', (_, answers, wanted) => expect(outcome(hospital, answers)).toEqual(wanted));

  it.each<[string, VisitAnswers, readonly string[]]>([
    ['the same code', { 'same-code': 'same', 'advanced-practice': 'no' }, ['subsequent']],
    ['another code', { 'same-code': 'other', 'advanced-practice': 'no' }, ['initial']],
    [
      'an NP',
      { 'same-code': 'other', 'advanced-practice': 'yes' },
      ['initial', 'visit.advanced-practice-differs'],
    ],
  ])('in hospital, Medicare: a colleague with %s', (_, answers, wanted) => {
    const given = { ...colleague, 'hospital-stay': 'stay', ...answers };
    expect(outcome(hospitalMedicare, given)).toEqual(wanted);
  });

  it.each([
    ['the same code', 'same', 'no', ['initial', differs]],
    ['another code', 'other', 'no', ['initial']],
    // By the specialty they work in, it could be the same.
    ['an NP', 'other', 'yes', ['initial', differs]],
  ])('in the emergency department before, Medicare: a colleague with %s', (_, code, advanced, wanted) => {
    const given = { 'same-code': code, 'advanced-practice': advanced };
    expect(outcome(hospitalMedicare, { ...colleague, 'hospital-stay': 'emergency', ...given })).toEqual(
      wanted,
    );
  });

  it.each<[string, VisitAnswers, string]>([
    ['no service in the stay', { 'facility-service': 'no' }, 'initial'],
    ['one’s own', { 'facility-service': 'own', 'facility-stay': 'stay' }, 'subsequent'],
    [
      'one’s own, then skilled to nursing facility level',
      { 'facility-service': 'own', 'facility-stay': 'change' },
      'subsequent',
    ],
    [
      'one’s own, then discharged and admitted again',
      { 'facility-service': 'own', 'facility-stay': 'discharge' },
      'initial',
    ],
    [
      'same specialty',
      { 'facility-service': 'colleague', 'facility-stay': 'stay', 'same-specialty': 'same' },
      'subsequent',
    ],
    [
      'another specialty',
      { 'facility-service': 'colleague', 'facility-stay': 'stay', 'same-specialty': 'other' },
      'initial',
    ],
    ['not known', { 'facility-service': 'unknown' }, 'undecided'],
  ])('in a nursing facility: %s', (_, answers, wanted) => {
    expect(outcome(facility, answers)).toEqual([wanted]);
  });

  it('how long ago is never asked, and the emergency department not in a nursing facility', () => {
    const asked = step(facility, { 'facility-service': 'own' });
    if (asked.kind !== 'question') throw new Error('nothing is asked');
    expect(asked.question.choices.map(({ id }) => id)).not.toContain('emergency');
    for (const setting of [hospital, hospitalMedicare, facility]) {
      const first = step(setting);
      expect(first.kind === 'question' && 'latestDay' in first.question).toBe(false);
    }
  });

  it('the rules of a change of status and of level name where they are written', () => {
    const change = step(hospital, own);
    expect(change.kind === 'question' && change.question.rule.cites).toContain('cbiz-hospital-2023');
    // Known from the primary document alone, whose text could not be opened.
    const level = step(facility, { 'facility-service': 'own' });
    expect(level.kind === 'question' && level.question.rule.cites[0]).toBe('cpt-em-guidelines');
    expect(sources['cpt-em-guidelines'].confidence).toBe('C');
  });
});

describe('what is asked at all', () => {
  it.each([
    'emergency',
    'critical-care',
    'hospital-same-day',
    'hospital-discharge',
    'nursing-facility-discharge',
  ] as const)('nothing: %s', (family) => {
    expect(visitQuestion({ ...cpt, family })).toBeUndefined();
    expect(visitQuestion({ ...medicare, family })).toBeUndefined();
  });

  it.each<[Setting['family'], string | undefined, string | undefined, string | undefined]>([
    ['consult-outpatient', undefined, undefined, 'last-service'],
    ['consult-outpatient', '23', undefined, undefined],
    ['consult-inpatient', undefined, undefined, 'hospital-service'],
    ['consult-inpatient', '21', undefined, 'hospital-service'],
    ['consult-inpatient', '22', undefined, 'last-service'],
    ['consult-inpatient', '31', undefined, 'facility-service'],
  ])('%s, place %s: CPT %s, Medicare %s', (family, placeOfService, underCpt, underMedicare) => {
    const asked = (setting: Setting) => {
      const found = visitQuestion({
        ...setting,
        family,
        ...(placeOfService ? { context: { placeOfService } } : {}),
      });
      return found?.kind === 'question' ? found.question.id : undefined;
    };
    expect(asked(cpt)).toBe(underCpt);
    expect(asked(medicare)).toBe(underMedicare);
  });

  it('nothing of an unknown payer', () => {
    expect(visitQuestion({ ...cpt, payer: 'nobody' })).toBeUndefined();
  });

  it('on a day its rules do not cover, a family stays open and says why', () => {
    const found = step({ ...hospital, dateOfService: '2022-12-31' });
    expect(found).toMatchObject({
      kind: 'undecided',
      answered: [],
      reason: { says: familyTable.hospital.before },
    });
    expect(outcome({ ...hospital, dateOfService: '2023-01-01' }, {})).toEqual(['asks hospital-service']);
    expect(outcome({ ...cpt, dateOfService: '2020-12-31' }, seen)).toEqual(['undecided']);
    expect(outcome({ ...cpt, dateOfService: '2021-01-01' }, seen)).toEqual(['asks own-service']);
  });
});

describe('a payer profile of one’s own', () => {
  it.each([
    [{ base: 'cpt' }, 'same-specialty'],
    [{ base: 'medicare' }, 'same-code'],
    [{ base: 'cpt', switches: { newPatientSubspecialty: 'ignored' } }, 'same-code'],
    [{ base: 'medicare', switches: { newPatientSubspecialty: 'counts' } }, 'same-specialty'],
  ] as const)('%o: %s', (profile, wanted) => {
    const parsed = parsePayerProfile({ id: 'mine', label: 'Mine', ...profile });
    if (!parsed.ok) throw new Error(parsed.error.message);
    const payers = { ...builtInPayers, mine: parsed.value };
    const found = visitQuestion({ ...cpt, payer: 'mine' }, byColleague, payers);
    expect(found?.kind === 'question' && found.question.id).toBe(wanted);
  });

  it('a switch that is neither is refused', () => {
    const input = {
      id: 'mine',
      label: 'Mine',
      base: 'cpt',
      switches: { newPatientSubspecialty: 'sometimes' },
    };
    expect(parsePayerProfile(input)).toMatchObject({
      ok: false,
      error: { path: 'switches.newPatientSubspecialty' },
    });
  });
});

describe('the way there', () => {
  it('lists what was answered in order and in words, and the facts of the reason are the answers', () => {
    const found = step(cpt, { 'last-service': '2024-05-06', 'own-service': 'no', 'same-specialty': 'same' });
    expect(found.answered.map(({ id, answer }) => [id, answer])).toEqual([
      ['last-service', '2024-05-06'],
      ['own-service', 'No, by colleagues alone'],
      ['same-specialty', 'Yes, the same specialty and subspecialty'],
    ]);
    expect(found).toMatchObject({
      reason: {
        rule: 'visit.same-specialty',
        facts: { 'last-service': '2024-05-06', 'own-service': 'no', 'same-specialty': 'same' },
      },
    });
  });

  it('passes over answers to questions that are not on it', () => {
    const found = step(cpt, { 'last-service': 'no', 'own-service': 'yes', 'hospital-service': 'own' });
    expect(found).toMatchObject({ kind: 'result', visit: 'new' });
    expect(found.answered.map(({ id }) => id)).toEqual(['last-service']);
  });
});

/** Every way through the questions, a day before and a day after each boundary included. */
function paths(
  setting: Setting,
  answers: VisitAnswers = {},
): readonly { readonly steps: number; readonly end: VisitStep }[] {
  const found = step(setting, answers);
  if (found.kind !== 'question') return [{ steps: found.answered.length, end: found }];
  const { id, choices, latestDay } = found.question;
  const days = latestDay ? ['2000-02-29', '2023-03-01', '2023-03-02', latestDay] : [];
  return [...choices.map((choice) => choice.id), ...days].flatMap((answer) =>
    paths(setting, { ...answers, [id]: answer }),
  );
}

const settings: readonly Setting[] = Object.keys(builtInPayers)
  .flatMap((payer) =>
    familyIds.flatMap((family) => [
      { family, payer, dateOfService },
      ...['21', '22', '23', '31'].map((placeOfService) => ({
        ...{ family, payer, dateOfService },
        context: { placeOfService },
      })),
    ]),
  )
  .filter((setting) => visitQuestion(setting) !== undefined);

describe('every path', () => {
  it('ends in at most four answers, with a visit of the family or undecided, and with its source', () => {
    expect(settings.length).toBeGreaterThan(40);
    const ends = settings.flatMap((setting) => paths(setting).map((path) => ({ setting, ...path })));
    expect(Math.max(...ends.map(({ steps }) => steps))).toBe(4);
    for (const { setting, end } of ends) {
      if (end.kind === 'question') throw new Error('no end');
      if (end.kind === 'result') expect(visitsFor(setting)).toContain(end.visit);
      const reasons = end.kind === 'result' ? [end.reason, ...end.warnings] : [end.reason];
      for (const { says, cites, since } of reasons) {
        expect(says).toMatch(/\.$/);
        expect(cites.length).toBeGreaterThan(0);
        expect(since && since <= dateOfService).toBe(true);
      }
    }
    // Each visit is reached, and so is every ground and every question that stands in the tables.
    expect(new Set(ends.map(({ end }) => (end.kind === 'result' ? end.visit : end.kind)))).toEqual(
      new Set(['new', 'established', 'initial', 'subsequent', 'undecided']),
    );
    const reached = ends.flatMap(({ end }) =>
      end.kind === 'result'
        ? [end.reason, ...end.warnings].map(({ rule }) => rule)
        : end.kind === 'undecided'
          ? [end.reason.rule]
          : [],
    );
    expect(new Set(reached)).toEqual(new Set(Object.keys(visitGrounds).map((ground) => `visit.${ground}`)));
    const asked = ends.flatMap(({ end }) => end.answered.map(({ id }) => id));
    expect(new Set(asked)).toEqual(new Set(Object.keys(visitQuestions)));
  });

  it('whatever is answered: answers lead on, or the same question is asked again', () => {
    const text = fc.oneof(
      fc.constantFrom(...Object.values(visitQuestions).flatMap(({ choices }) => choices.map(({ id }) => id))),
      fc
        .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      fc.string({ maxLength: 10 }),
    );
    const answersOf = fc.dictionary(
      fc.constantFrom(...(Object.keys(visitQuestions) as VisitQuestionId[])),
      text,
    );
    fc.assert(
      fc.property(fc.constantFrom(...settings), answersOf, (setting, answers) => {
        const found = step(setting, answers);
        expect(found.answered.length).toBeLessThanOrEqual(4);
        // The answers on the way are enough, and nothing else had a part in it.
        const onTheWay = Object.fromEntries(found.answered.map(({ id }) => [id, answers[id] ?? '']));
        expect(step(setting, onTheWay)).toEqual(found);
        if (found.kind !== 'question') return;
        expect(found.answered.map(({ id }) => id)).not.toContain(found.question.id);
        expect(step(setting, { ...answers, [found.question.id]: '?' })).toEqual(found);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});

describe('what is drawn', () => {
  it('questions end with a question mark; choices are short, distinct, and "not known" is always one', () => {
    for (const [id, { asks, short, choices }] of Object.entries(visitQuestions)) {
      expect(short, id).toMatch(/^[A-Z].{0,46}[^.?]$/);
      expect(asks, id).toMatch(/^[A-Z].*\?$/);
      expect(asks.length, id).toBeLessThanOrEqual(160);
      expect(new Set(choices.map((choice) => choice.id)).size, id).toBe(choices.length);
      expect(choices.at(-1)?.id, id).toBe('unknown');
      for (const { label } of choices) expect(label.length, label).toBeLessThanOrEqual(60);
    }
  });
});
