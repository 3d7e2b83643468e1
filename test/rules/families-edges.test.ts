import { describe, expect, it } from 'vitest';
import { type Assessment, assess, type Encounter } from '../../lib/rules';
import { rowOn } from '../../lib/rules/dated';
import { notCovered } from '../../lib/rules/families/coverage';
import { problemsAddressed } from '../../lib/rules/mdm/problems';
import { countTests, isLaboratoryValue } from '../../lib/rules/mdm/tests';
import type { Reason } from '../../lib/rules/reason';
import { familyTable } from '../../lib/rules/tables/families';
import { day, hospitalInitial, officeEstablished, score, valid } from './score';

/* What the families and the three elements make of an encounter at their edges, with the reasons they give. */

const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const moderate = { problems: { 'chronic-stable': 2 }, risk: ['prescription-drug-management'] };
const before2023 = { dateOfService: '2022-12-31' };
const medicare = { payer: 'medicare' };

/** The reason of a rule, however deep it lies. */
function reasonOf({ why }: Assessment, rule: string): Reason | undefined {
  const all = (reason: Reason): readonly Reason[] => [reason, ...(reason.because ?? []).flatMap(all)];
  return all(why).find((reason) => reason.rule === rule);
}
const rulesUnder = (assessment: Assessment, rule: string) =>
  reasonOf(assessment, rule)?.because?.map((reason) => reason.rule);

describe('days that no rule reaches', () => {
  it.each([
    ['a hospital visit', { ...hospitalInitial, ...low }],
    ['by staff alone', { ...hospitalInitial, ...low, context: { staffVisit: true } }],
    [
      'after a discharge',
      {
        ...{ ...hospitalInitial, ...moderate },
        context: { transitional: { contactBusinessDays: 1, visitDays: 5 } },
      },
    ],
    // Medicare has it leveled as a hospital visit, and nobody has said which.
    ['a consultation without its visit', { family: 'consult-inpatient', ...low, ...medicare }],
  ])('%s has no code, and the reason is the family’s', (_, given) => {
    expect(score({ ...given, ...before2023 })).toMatchObject({
      ...{ edition: null, code: null, basis: 'none', addOns: [], findings: [], modifiers: [] },
      reason: familyTable.hospital.before,
    });
  });

  it('are said with the first day of the family', () => {
    expect(notCovered('office', '2020-12-31')).toEqual({
      ...{ covered: false, code: null, basis: 'none', addOns: [] },
      why: {
        rule: 'family.office.not-covered',
        says: familyTable.office.before,
        cites: ['facs-faq', 'cms-fee-schedule'],
        since: '2021-01-01',
      },
    });
    expect(notCovered('office', '2021-01-01')).toBeUndefined();
  });

  it('a row is never taken from another day', () => {
    const rows = [{ from: '2021-01-01', until: '2021-12-31', value: 1, cites: ['facs-faq'] as const }];
    expect(rowOn(rows, '2021-12-31').value).toBe(1);
    expect(() => rowOn(rows, '2022-01-01')).toThrow('no row is in force on 2022-01-01');
  });
});

it('a visit that its family does not know is a mistake of the caller', () => {
  const encounter: Encounter = { dateOfService: day, family: 'office' };
  expect(() => assess(encounter)).toThrow('office has no ladder for the visit undefined');
});

describe('families that minutes alone level', () => {
  const critical = (minutes: number, payer = 'cpt') => {
    const { code, addOns, why } = score({
      dateOfService: day,
      family: 'critical-care',
      payer,
      time: { minutes },
    });
    return [code, addOns, why.facts];
  };

  // From 30 minutes; the add-on from 75 under CPT and from 104 under Medicare, then every 30.
  it.each([
    [29, 'cpt', null, 0],
    [30, 'cpt', '99291', 0],
    [74, 'cpt', '99291', 0],
    [75, 'cpt', '99291', 1],
    [104, 'cpt', '99291', 1],
    [105, 'cpt', '99291', 2],
    [103, 'medicare', '99291', 0],
    [104, 'medicare', '99291', 1],
    [133, 'medicare', '99291', 1],
    [134, 'medicare', '99291', 2],
  ])('critical care of %i minutes under %s', (minutes, payer, code, units) => {
    const addOns = units > 0 ? [{ code: '99292', units }] : [];
    expect(critical(minutes, payer)).toEqual([code, addOns, { minutes, units, payer }]);
  });

  it('critical care without minutes', () => {
    const { code, basis, addOns, why } = score({ dateOfService: day, family: 'critical-care' });
    expect([code, basis, addOns, why.facts]).toEqual([
      null,
      'none',
      [],
      { minutes: null, units: 0, payer: 'cpt' },
    ]);
  });

  it.each([
    ['hospital-discharge', '99238', '99239'],
    ['nursing-facility-discharge', '99315', '99316'],
  ])('%s', (family, short, long) => {
    const code = (time?: object) => score({ dateOfService: day, family, ...(time ? { time } : {}) }).code;
    expect([code(), code({ minutes: 30 }), code({ minutes: 31 })]).toEqual([short, short, long]);
  });
});

describe('time and decision making', () => {
  it('psychotherapy among other services puts the minutes aside', () => {
    const given = { ...officeEstablished, ...low, time: { minutes: 40 } };
    const services = [{ code: '90833' }, { code: '93000' }];
    expect(score({ ...given, services })).toMatchObject({ code: '99213', basis: 'mdm' });
    expect(score({ ...given, services: [{ code: '93000' }] })).toMatchObject({
      code: '99215',
      basis: 'time',
    });
  });

  // The first prolonged unit begins at 55 minutes; the highest code at 40.
  const high = { problems: { 'threat-to-life-or-function': 1 }, risk: ['drug-toxicity-monitoring'] };
  it.each([
    ['low, 39', low, 39, '99214', 'time', []],
    ['high, 39', high, 39, '99215', 'mdm', []],
    ['high, 40', high, 40, '99215', 'mdm', []],
    ['high, 54', high, 54, '99215', 'mdm', []],
    ['high, 55', high, 55, '99215', 'time', [{ code: '99417', units: 1 }]],
    ['low, 55', low, 55, '99215', 'time', [{ code: '99417', units: 1 }]],
    ['no ticks, 55', {}, 55, '99215', 'time', [{ code: '99417', units: 1 }]],
    ['no ticks, 10', {}, 10, '99212', 'time', []],
    ['no ticks, 9', {}, 9, null, 'none', []],
    ['minimal ticks, 9', { risk: ['minimal'] }, 9, '99212', 'mdm', []],
    ['minimal ticks, 10', { risk: ['minimal'] }, 10, '99212', 'mdm', []],
  ])('%s minutes', (_, ticks, minutes, code, basis, addOns) => {
    expect(score({ ...officeEstablished, ...ticks, time: { minutes } })).toMatchObject({
      ...{ code, basis, addOns },
    });
  });
});

describe('care after a discharge', () => {
  const context = { transitional: { contactBusinessDays: 2, visitDays: 14 } };
  const audio = { dateOfService: day, family: 'telemedicine-audio', visit: 'established', ...moderate };
  it.each([
    ['an office visit', { ...officeEstablished, ...moderate, context }, '99495'],
    ['a hospital visit', { ...hospitalInitial, ...moderate, context }, '99222'],
    ['an audio visit', { ...audio, context: { ...context, discussionMinutes: 11 } }, '99495'],
    // A call too short for any code is none after a discharge either.
    ['an audio visit too short', { ...audio, context: { ...context, discussionMinutes: 10 } }, null],
    [
      'staff alone',
      { ...officeEstablished, ...moderate, context: { ...context, staffVisit: true } },
      '99211',
    ],
    ['nothing ticked', { ...officeEstablished, time: { minutes: 30 }, context }, '99214'],
    // No decision making levels a discharge day.
    ['a discharge day', { dateOfService: day, family: 'hospital-discharge', context }, '99238'],
  ])('%s', (_, encounter, code) => expect(score(encounter).code).toBe(code));
});

describe('the elements', () => {
  it('those that reach the whole are its reasons, and no other', () => {
    const two = ['mdm.data', 'mdm.risk'];
    expect(
      rulesUnder(
        score({
          ...{ ...officeEstablished, problems: { 'self-limited': 1 } },
          ...{ data: { externalNotes: 3 }, risk: ['prescription-drug-management'] },
        }),
        'mdm.two-of-three',
      ),
    ).toEqual(two);
    expect(rulesUnder(score({ ...officeEstablished, ...low }), 'mdm.two-of-three')).toEqual([
      'mdm.problems',
      'mdm.risk',
    ]);
  });

  it('an element without ticks gives its reason too, and none below it', () => {
    expect(reasonOf(score({ ...officeEstablished, risk: ['low'] }), 'mdm.problems')).toEqual({
      rule: 'mdm.problems',
      says: 'No problem is ticked; that counts as minimal.',
      cites: ['hccs-problems', 'haugen-ama-2025'],
      because: [],
    });
    expect(reasonOf(score({ ...officeEstablished, problems: { 'self-limited': 1 } }), 'mdm.risk')).toEqual({
      rule: 'mdm.risk',
      says: 'No risk item is ticked; that counts as minimal.',
      cites: ['aad-risk', 'ngs-mdm'],
      because: [],
    });
  });

  it('without problems there are none that count', () => {
    const nothing = { rank: 0, ticked: false, counted: [], outOfPlace: [] };
    expect(problemsAddressed(valid(officeEstablished))).toMatchObject(nothing);
    expect(problemsAddressed(valid({ ...officeEstablished, problems: {} }))).toMatchObject(nothing);
    const elsewhere = { ...officeEstablished, problems: { 'multiple-morbidities': 1 } };
    expect(problemsAddressed(valid(elsewhere))).toMatchObject({
      ...nothing,
      outOfPlace: ['multiple-morbidities'],
    });
  });

  it('problems are weighed in one order, whatever the order of the ticks', () => {
    const kinds = (problems: object) => {
      const { counted, reason } = problemsAddressed(valid({ ...officeEstablished, problems }));
      return [counted.map(({ kind }) => kind), reason.because?.map(({ rule }) => rule)];
    };
    const inOrder = [
      ['chronic-stable', 'chronic-exacerbation', 'acute-systemic'],
      ['mdm.problems.chronic-exacerbation', 'mdm.problems.acute-systemic'],
    ];
    const ticks = { 'acute-systemic': 1, 'chronic-stable': 1, 'chronic-exacerbation': 1 };
    expect(kinds(ticks)).toEqual(inOrder);
    expect(kinds(Object.fromEntries(Object.entries(ticks).reverse()))).toEqual(inOrder);
  });

  it('a lighter item beside a heavier one changes nothing', () => {
    const level = (risk: readonly string[]) => score({ ...officeEstablished, ...low, risk }).mdm?.risk;
    expect(level(['drug-toxicity-monitoring', 'low'])).toBe('high');
    expect(level(['low', 'minimal'])).toBe('low');
  });
});

describe('tests listed one by one', () => {
  const count = (...tests: readonly object[]) =>
    countTests(valid({ ...officeEstablished, data: { tests } }).data?.tests, day);
  const one = { units: 1, interpretations: 0, remarks: [] };
  const nothing = { units: 0, interpretations: 0, remarks: [] };

  it('none', () => {
    expect(countTests(undefined, day)).toEqual(nothing);
    expect(count()).toEqual(nothing);
  });

  it.each([
    ['ordered', '80053', one],
    ['reviewed', '80053', one],
    ['interpreted', '93000', { ...nothing, interpretations: 1 }],
    [
      'interpretationBilled',
      '93000',
      { ...nothing, remarks: [{ code: '93000', remark: 'interpretation-billed' }] },
    ],
  ])('one code twice is one test, and what any entry ticks is ticked: %s', (tick, code, credit) => {
    expect(count({ code, [tick]: true }, { code })).toEqual(credit);
    expect(count({ code }, { code, [tick]: true })).toEqual(credit);
    expect(count({ code, [tick]: true }, { code, [tick]: false })).toEqual(credit);
    expect(count({ code }, { code })).toEqual(nothing);
  });

  // The laboratory chapter runs from 80047 to 89398; proprietary tests are four digits and a U.
  it.each([
    ['80047', true],
    ['80046', false],
    ['89398', true],
    ['89399', false],
    ['88305', false],
    ['0001U', true],
    ['0241U', true],
    ['A001U', false],
    ['0241T', false],
    ['93000', false],
  ])('%s is a laboratory value: %s', (code, is) => expect(isLaboratoryValue(code, day)).toBe(is));

  it('nothing is known of tests before 2021', () => {
    expect(isLaboratoryValue('80053', '2020-12-31')).toBe(false);
    expect(isLaboratoryValue('80053', '2021-01-01')).toBe(true);
  });
});
