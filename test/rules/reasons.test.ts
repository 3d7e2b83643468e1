import { describe, expect, it } from 'vitest';
import type { Reason } from '../../lib/rules';
import { score } from './score';

/*
 * The reasons under an answer: which rules decided, with the facts that each read and the day since which it has been
 * in force. Only those that decided are there: an element below the level of the whole is not, nor time that lost.
 */

const dateOfService = '2026-03-02';
const office = { family: 'office', visit: 'established', dateOfService };
const officeNew = { family: 'office', visit: 'new', dateOfService };
const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const moderate = { problems: { 'chronic-stable': 2 }, risk: ['prescription-drug-management'] };
const high = { problems: { 'threat-to-life-or-function': 1 }, risk: ['major-surgery-emergency'] };
const medicare = { payer: 'medicare' };
const minutes = (number: number, more: object = {}) => ({ time: { minutes: number, ...more } });

/** The names of the rules, those under another below it and further in. */
function outline(reason: Reason, depth = 0): readonly string[] {
  const name = `${'  '.repeat(depth)}${reason.rule}`;
  return [name, ...(reason.because ?? []).flatMap((under) => outline(under, depth + 1))];
}

const rulesOf = (given: object) => outline(score(given).why);

/** The reason of a name in the tree of an answer. */
function reasonOf(given: object, rule: string): Reason {
  const find = (reason: Reason): Reason | undefined =>
    reason.rule === rule ? reason : reason.because?.map(find).find((found) => found !== undefined);
  const found = find(score(given).why);
  if (!found) throw new Error(`no ${rule} among ${rulesOf(given).join(', ')}`);
  return found;
}

describe('which rules decided', () => {
  it.each<[string, object, readonly string[]]>([
    [
      'decision making: the two elements that reach it',
      { ...office, ...low },
      [
        'level.higher-of-mdm-and-time',
        '  mdm.two-of-three',
        '    mdm.problems',
        '      mdm.problems.chronic-stable',
        '    mdm.risk',
        '      mdm.risk.low',
      ],
    ],
    [
      'an element beyond the whole is there as well, one below it is not',
      { ...office, problems: high.problems, data: { testsOrdered: 1 }, risk: ['low'] },
      [
        'level.higher-of-mdm-and-time',
        '  mdm.two-of-three',
        '    mdm.problems',
        '      mdm.problems.threat-to-life-or-function',
        '    mdm.risk',
        '      mdm.risk.low',
      ],
    ],
    [
      'all three where all reach it, with nothing under one that is not ticked',
      { ...office, problems: { 'self-limited': 1 } },
      [
        'level.higher-of-mdm-and-time',
        '  mdm.two-of-three',
        '    mdm.problems',
        '      mdm.problems.self-limited',
        '    mdm.data',
        '    mdm.risk',
      ],
    ],
    [
      'of several kinds and items those that weigh most',
      {
        ...office,
        problems: { 'self-limited': 2, 'acute-stable': 1, 'chronic-exacerbation': 1, 'acute-systemic': 2 },
        risk: ['low', 'social-determinants', 'minor-surgery-risk-factors'],
      },
      [
        'level.higher-of-mdm-and-time',
        '  mdm.two-of-three',
        '    mdm.problems',
        '      mdm.problems.chronic-exacerbation',
        '      mdm.problems.acute-systemic',
        '    mdm.risk',
        '      mdm.risk.minor-surgery-risk-factors',
        '      mdm.risk.social-determinants',
      ],
    ],
    [
      'of an item that is ticked twice it is told once',
      { ...office, problems: low.problems, risk: ['low', 'low'] },
      [
        'level.higher-of-mdm-and-time',
        '  mdm.two-of-three',
        '    mdm.problems',
        '      mdm.problems.chronic-stable',
        '    mdm.risk',
        '      mdm.risk.low',
      ],
    ],
    [
      'data by units',
      { ...office, problems: { 'chronic-stable': 1 }, data: { testsOrdered: 2 } },
      [
        'level.higher-of-mdm-and-time',
        '  mdm.two-of-three',
        '    mdm.problems',
        '      mdm.problems.chronic-stable',
        '    mdm.data',
        '      mdm.data.units',
      ],
    ],
    [
      'data by an interpretation: units below a category decide nothing beside it',
      {
        ...office,
        problems: { 'chronic-stable': 2 },
        data: { testsOrdered: 2, independentInterpretation: true },
      },
      [
        'level.higher-of-mdm-and-time',
        '  mdm.two-of-three',
        '    mdm.problems',
        '      mdm.problems.chronic-stable',
        '    mdm.data',
        '      mdm.data.interpretation',
      ],
    ],
    [
      'data by all three categories',
      {
        ...office,
        problems: high.problems,
        data: { testsOrdered: 3, independentInterpretation: true, externalDiscussion: true },
      },
      [
        'level.higher-of-mdm-and-time',
        '  mdm.two-of-three',
        '    mdm.problems',
        '      mdm.problems.threat-to-life-or-function',
        '    mdm.data',
        '      mdm.data.units',
        '      mdm.data.interpretation',
        '      mdm.data.discussion',
      ],
    ],
    ['total time', { ...office, ...minutes(40) }, ['level.higher-of-mdm-and-time', '  time.total']],
    [
      'total time with prolonged service',
      { ...office, ...minutes(55) },
      ['level.higher-of-mdm-and-time', '  time.total', '  time.prolonged'],
    ],
    [
      'both, where both are given',
      { ...office, problems: { 'self-limited': 1 }, ...minutes(40) },
      [
        'level.higher-of-mdm-and-time',
        '  mdm.two-of-three',
        '    mdm.problems',
        '      mdm.problems.self-limited',
        '    mdm.data',
        '    mdm.risk',
        '  time.total',
      ],
    ],
    [
      'minutes beside psychotherapy are not among them',
      { ...office, ...low, ...minutes(40), services: [{ code: '90833' }] },
      [
        'level.higher-of-mdm-and-time',
        '  mdm.two-of-three',
        '    mdm.problems',
        '      mdm.problems.chronic-stable',
        '    mdm.risk',
        '      mdm.risk.low',
      ],
    ],
    ['nothing ticked', office, ['level.nothing', '  mdm.nothing-ticked']],
    [
      'nothing ticked, and too few minutes',
      { ...office, ...minutes(5) },
      ['level.nothing', '  mdm.nothing-ticked', '  time.total'],
    ],
    [
      'what is reported beside the visit comes last',
      {
        ...{ ...officeNew, ...medicare, ...minutes(89) },
        context: { longitudinalCare: true, advanceCareMinutes: 46, wellness: 'G0439' },
      },
      [
        'level.higher-of-mdm-and-time',
        '  time.total',
        '  time.prolonged',
        '  add-on.longitudinal-care',
        '  add-on.advance-care',
        '  add-on.advance-care',
        '  add-on.wellness',
      ],
    ],
  ])('%s', (_, given, rules) => expect(rulesOf(given)).toEqual(rules));

  it.each<[string, object, readonly string[]]>([
    [
      'a day before the office',
      { ...office, ...low, dateOfService: '2020-12-31' },
      ['family.office.not-covered'],
    ],
    [
      'a day before the codes of video',
      { ...officeNew, family: 'telemedicine-video', dateOfService: '2024-12-31' },
      ['family.telemedicine-video.not-covered'],
    ],
    [
      'video under Medicare',
      { ...officeNew, family: 'telemedicine-video', ...medicare, ...minutes(60) },
      ['telemedicine.routed', '  level.higher-of-mdm-and-time', '    time.total'],
    ],
    [
      'audio, too short',
      { ...officeNew, family: 'telemedicine-audio', ...low, ...minutes(10) },
      ['telemedicine.audio-too-short'],
    ],
    [
      'a short stay under Medicare',
      {
        ...{ family: 'hospital-same-day', dateOfService, ...medicare, ...minutes(75) },
        context: { sameDayStayHours: 6 },
      },
      ['same-day-stay.short', '  level.higher-of-mdm-and-time', '    time.total'],
    ],
    [
      'a consultation of an outpatient under CPT',
      { family: 'consult-outpatient', visit: 'new', dateOfService, ...minutes(50) },
      ['level.higher-of-mdm-and-time', '  time.total'],
    ],
    [
      'a consultation of an inpatient under CPT',
      { family: 'consult-inpatient', visit: 'subsequent', dateOfService, ...minutes(50) },
      ['level.higher-of-mdm-and-time', '  time.total'],
    ],
    [
      'a consultation under Medicare',
      { family: 'consult-outpatient', visit: 'new', dateOfService, ...medicare, ...minutes(60) },
      ['consultation.routed', '  level.higher-of-mdm-and-time', '    time.total'],
    ],
    [
      'a consultation under Medicare, its visit missing',
      { family: 'consult-outpatient', dateOfService, ...medicare, ...low },
      ['consultation.visit-missing'],
    ],
    ['staff alone', { ...office, ...low, context: { staffVisit: true } }, ['staff-visit']],
    [
      'care after a discharge',
      {
        ...office,
        ...minutes(30),
        ...moderate,
        context: { transitional: { contactBusinessDays: 1, visitDays: 9 } },
      },
      [
        'transitional-care',
        '  level.higher-of-mdm-and-time',
        '    mdm.two-of-three',
        '      mdm.problems',
        '        mdm.problems.chronic-stable',
        '      mdm.risk',
        '        mdm.risk.prescription-drug-management',
        '    time.total',
      ],
    ],
    ['critical care', { family: 'critical-care', dateOfService, ...minutes(80) }, ['time.critical-care']],
    ['discharge', { family: 'hospital-discharge', dateOfService, ...minutes(31) }, ['time.discharge']],
    [
      'a preventive visit',
      { family: 'preventive', visit: 'new', dateOfService, patientAge: 41 },
      ['preventive.by-age'],
    ],
  ])('of %s', (_, given, rules) => expect(rulesOf(given)).toEqual(rules));
});

describe('the facts that a rule read, and since when it is in force', () => {
  const level = 'level.higher-of-mdm-and-time';
  const nursing = { family: 'nursing-facility', visit: 'initial', dateOfService };
  const transitional = { transitional: { contactBusinessDays: 1, visitDays: 9 } };

  it.each<[string, object, object, string | undefined]>([
    [
      level,
      { ...office, ...low },
      { ladder: 'office.established', payer: 'cpt', dateOfService },
      '2021-01-01',
    ],
    [
      level,
      { ...nursing, ...medicare, ...low },
      { ladder: 'nursing-facility.initial', payer: 'medicare', dateOfService },
      '2023-01-01',
    ],
    [
      'mdm.two-of-three',
      { ...office, ...low, data: { testsOrdered: 3 } },
      { problems: 'low', data: 'moderate', risk: 'low' },
      undefined,
    ],
    ['mdm.problems.chronic-stable', { ...office, ...low }, { 'problems.chronic-stable': 1 }, '2021-01-01'],
    [
      'mdm.problems.acute-stable',
      { ...office, problems: { 'acute-stable': 3 } },
      { 'problems.acute-stable': 3 },
      '2023-01-01',
    ],
    ['mdm.risk.low', { ...office, ...low }, { 'risk.low': true }, '2021-01-01'],
    [
      'mdm.risk.parenteral-controlled-substance',
      { ...office, problems: high.problems, risk: ['parenteral-controlled-substance'] },
      { 'risk.parenteral-controlled-substance': true },
      '2023-01-01',
    ],
    [
      'mdm.data.units',
      { ...office, ...moderate, data: { testsOrdered: 2, independentHistorian: true } },
      { units: 2, historian: true },
      '2021-01-01',
    ],
    [
      'mdm.data.units',
      { ...office, problems: low.problems, data: { externalNotes: 2 } },
      { units: 2, historian: false },
      '2021-01-01',
    ],
    [
      'mdm.data.interpretation',
      { ...office, ...moderate, data: { independentInterpretation: true } },
      { independentInterpretation: true },
      '2021-01-01',
    ],
    [
      'mdm.data.discussion',
      { ...office, ...moderate, data: { externalDiscussion: true } },
      { externalDiscussion: true },
      '2021-01-01',
    ],
    // The minutes at which the next code begins are a fact too, as long as there is one.
    [
      'time.total',
      { ...office, ...minutes(35, { separatelyReportedMinutes: 5 }) },
      { minutes: 35, separatelyReportedMinutes: 5, net: 30 },
      '2021-01-01',
    ],
    [
      'time.total',
      { ...nursing, ...minutes(50) },
      { minutes: 50, separatelyReportedMinutes: 0, net: 50 },
      '2024-01-01',
    ],
    [
      'time.prolonged',
      { ...nursing, ...minutes(80) },
      { minutes: 80, first: 65, each: 15, units: 2, payer: 'cpt' },
      '2024-01-01',
    ],
    [
      'time.critical-care',
      { family: 'critical-care', dateOfService, ...medicare, ...minutes(134) },
      { minutes: 134, units: 2, payer: 'medicare' },
      '2023-01-01',
    ],
    [
      'time.critical-care',
      { family: 'critical-care', dateOfService },
      { minutes: null, units: 0, payer: 'cpt' },
      '2023-01-01',
    ],
    [
      'time.discharge',
      { family: 'hospital-discharge', dateOfService, ...minutes(31) },
      { minutes: 31 },
      '2023-01-01',
    ],
    ['time.discharge', { family: 'hospital-discharge', dateOfService }, { minutes: null }, '2023-01-01'],
    [
      'preventive.by-age',
      { family: 'preventive', visit: 'new', dateOfService, patientAge: 41 },
      { age: 41 },
      '2023-01-01',
    ],
    ['preventive.by-age', { family: 'preventive', visit: 'new', dateOfService }, { age: null }, '2023-01-01'],
    [
      'same-day-stay.short',
      { family: 'hospital-same-day', dateOfService, ...medicare, ...low, context: { sameDayStayHours: 7.5 } },
      { hours: 7.5 },
      '2023-01-01',
    ],
    [
      'telemedicine.audio-too-short',
      {
        ...{ ...officeNew, family: 'telemedicine-audio', ...low, ...minutes(30) },
        context: { discussionMinutes: 9 },
      },
      { minutes: 9 },
      '2025-01-01',
    ],
    [
      'consultation.routed',
      { family: 'consult-outpatient', visit: 'new', dateOfService, ...medicare, ...low },
      { family: 'office' },
      undefined,
    ],
    ['staff-visit', { ...office, context: { staffVisit: true } }, { staffVisit: true }, undefined],
    [
      'transitional-care',
      { ...office, ...moderate, context: transitional },
      { contactBusinessDays: 1, visitDays: 9, level: 'moderate' },
      '2021-01-01',
    ],
    [
      'add-on.longitudinal-care',
      { ...office, ...low, ...medicare, context: { longitudinalCare: true } },
      { longitudinalCare: true, payer: 'medicare' },
      '2026-01-01',
    ],
    [
      'add-on.advance-care',
      { ...office, ...low, context: { advanceCareMinutes: 20 } },
      { minutes: 20 },
      '2021-01-01',
    ],
    [
      'add-on.wellness',
      { ...office, ...low, ...medicare, context: { wellness: 'G0438' } },
      { wellness: 'G0438' },
      undefined,
    ],
  ])('%s of %o', (rule, given, facts, since) => {
    const reason = reasonOf(given, rule);
    expect(reason.facts).toEqual(facts);
    expect(reason.since).toBe(since);
  });
});

describe('the sentence of the code names what decided', () => {
  const says = (given: object) => score(given).why.says;
  const byBoth = { ...office, ...moderate, ...minutes(30) };

  it.each<[string, object, RegExp]>([
    ['decision making alone', { ...office, ...moderate }, /99214.*medical decision making/],
    [
      'decision making alone, minutes too few',
      { ...office, ...moderate, ...minutes(5) },
      /99214.*medical decision making/,
    ],
    ['time alone', { ...office, ...minutes(40) }, /99215.*total time/],
    [
      'decision making, time supporting less',
      { ...office, ...moderate, ...minutes(20) },
      /^99214.*decision making.*time.*99213/,
    ],
    [
      'time, decision making supporting less',
      { ...office, ...moderate, ...minutes(40) },
      /^99215.*time.*decision making.*99214/,
    ],
    ['both alike', byBoth, /^99214.*decision making.*total time as well/],
    [
      'both alike, with prolonged service',
      { ...office, ...high, ...minutes(55) },
      /^99215.*both.*time is the basis.*prolonged/,
    ],
    [
      'one code for two levels',
      { family: 'hospital', visit: 'initial', dateOfService, ...low, ...minutes(40) },
      /^99221.*as well/,
    ],
  ])('%s', (_, given, words) => expect(says(given)).toMatch(words));

  it('and where nothing is supported, what is missing', () => {
    expect(says(office)).not.toMatch(/minutes/);
    expect(says({ ...office, ...minutes(5) })).toMatch(/minutes are below/);
    expect(says({ ...office, ...minutes(50), services: [{ code: '90833' }] })).not.toMatch(
      /minutes are below/,
    );
  });

  it('without what does not decide: time alone is not told of decision making, nor the reverse', () => {
    expect(says({ ...office, ...minutes(40) })).not.toMatch(/decision making/);
    expect(says({ ...office, ...moderate })).not.toMatch(/total time/);
    expect(says({ ...office, ...moderate, ...minutes(5) })).not.toMatch(/total time/);
  });
});

describe('sentences with numbers in them', () => {
  const saysOf = (given: object, rule: string) => reasonOf(given, rule).says;

  it.each<[object, RegExp]>([
    [{ testsOrdered: 2 }, /^2 unique tests or outside sources\.$/],
    [
      { testsOrdered: 1, independentHistorian: true },
      /^1 unique test or outside source and an independent historian\.$/,
    ],
    [{ testsOrdered: 2, independentHistorian: true }, /^2 unique tests or outside sources and an/],
    [{ independentHistorian: true }, /^An independent historian\.$/],
  ])('data %o', (data, words) => {
    expect(saysOf({ ...office, problems: high.problems, data }, 'mdm.data.units')).toMatch(words);
  });

  it('problems: one, and more than one', () => {
    const one = { ...office, problems: { 'chronic-stable': 1 }, risk: ['low'] };
    const two = { ...office, problems: { 'chronic-stable': 2 }, risk: ['social-determinants'] };
    expect(saysOf(one, 'mdm.problems.chronic-stable')).toMatch(/^1 stable chronic illness: low/);
    expect(saysOf(two, 'mdm.problems.chronic-stable')).toMatch(/^2 stable chronic illnesses: moderate/);
  });

  it('elements: what they amount to, or that nothing is ticked', () => {
    const given = { ...office, problems: { 'self-limited': 1 } };
    expect(saysOf(given, 'mdm.problems')).toMatch(/minimal/);
    expect(saysOf(given, 'mdm.problems')).not.toMatch(/No problem/);
    expect(saysOf(given, 'mdm.risk')).toMatch(/No risk item/);
    expect(saysOf({ ...office, risk: ['minimal'] }, 'mdm.risk')).not.toMatch(/No risk item/);
    expect(saysOf({ ...office, risk: ['minimal'] }, 'mdm.problems')).toMatch(/No problem/);
    expect(saysOf({ ...office, risk: ['minimal'] }, 'mdm.data')).toMatch(/No data/);
    expect(saysOf({ ...office, data: { testsOrdered: 1 } }, 'mdm.data')).toMatch(/minimal\.$/);
    expect(saysOf({ ...office, data: { testsOrdered: 1 } }, 'mdm.data')).not.toMatch(/No data/);
  });

  it('minutes: the code that begins there, or the first minimum', () => {
    expect(saysOf({ ...office, ...minutes(30) }, 'time.total')).toMatch(/^30 minutes.*99214.*30/);
    expect(saysOf({ ...office, ...minutes(9) }, 'time.total')).toMatch(/^9 minutes are below.*10/);
  });

  it('critical care, discharge and preventive visits: with the number, or that it is not given', () => {
    const care = { family: 'critical-care', dateOfService };
    const discharge = { family: 'hospital-discharge', dateOfService };
    const preventive = { family: 'preventive', visit: 'new', dateOfService };
    expect(saysOf(care, 'time.critical-care')).toMatch(/^No minutes/);
    expect(saysOf({ ...care, ...minutes(0) }, 'time.critical-care')).toMatch(/^0 minutes/);
    expect(saysOf(discharge, 'time.discharge')).toMatch(/^99238: no minutes/);
    expect(saysOf({ ...discharge, ...minutes(0) }, 'time.discharge')).toMatch(/^99238: 0 minutes/);
    expect(saysOf(preventive, 'preventive.by-age')).toMatch(/age .* not given/);
    expect(saysOf({ ...preventive, patientAge: 0 }, 'preventive.by-age')).toMatch(/^99381.*age of 0/);
  });

  it('staff alone: with the code, or that there is none', () => {
    const staff = { context: { staffVisit: true } };
    expect(saysOf({ ...office, ...staff }, 'staff-visit')).toMatch(/^99211/);
    expect(saysOf({ ...officeNew, ...staff }, 'staff-visit')).toMatch(/^Clinical staff alone.*only/);
  });

  it('a consultation without its visit: which visits it could be', () => {
    const given = { family: 'consult-inpatient', dateOfService, ...medicare, ...low };
    expect(saysOf(given, 'consultation.visit-missing')).toMatch(/hospital.*initial or subsequent/);
  });
});
