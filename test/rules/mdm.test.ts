import { describe, expect, it } from 'vitest';
import {
  emergency,
  findingIds,
  hospitalInitial,
  hospitalSubsequent,
  officeEstablished,
  officeNew,
  score,
} from './score';

/* Medical decision making: facts/rules.md §1, row by row, and its golden vectors (§8). */

function mdmOf(ticks: object) {
  const { mdm } = score({ ...officeEstablished, ...ticks });
  if (!mdm) throw new Error('an office visit has decision making');
  return mdm;
}

describe('problems addressed (§1.2)', () => {
  it.each([
    ['self-limited', 1, 'minimal'],
    ['self-limited', 2, 'low'],
    ['self-limited', 99, 'low'],
    ['chronic-stable', 1, 'low'],
    ['chronic-stable', 2, 'moderate'],
    ['chronic-stable', 99, 'moderate'],
    ['acute-uncomplicated', 1, 'low'],
    ['acute-uncomplicated', 2, 'low'],
    ['acute-uncomplicated', 99, 'low'],
    ['acute-uncomplicated-hospital', 1, 'low'],
    ['acute-uncomplicated-hospital', 2, 'low'],
    ['acute-stable', 1, 'low'],
    ['acute-stable', 2, 'low'],
    ['chronic-exacerbation', 1, 'moderate'],
    ['chronic-exacerbation', 2, 'moderate'],
    ['chronic-exacerbation', 99, 'moderate'],
    ['undiagnosed-uncertain', 1, 'moderate'],
    ['undiagnosed-uncertain', 2, 'moderate'],
    ['acute-systemic', 1, 'moderate'],
    ['acute-systemic', 2, 'moderate'],
    ['acute-complicated-injury', 1, 'moderate'],
    ['acute-complicated-injury', 2, 'moderate'],
    ['chronic-severe-exacerbation', 1, 'high'],
    ['chronic-severe-exacerbation', 2, 'high'],
    ['threat-to-life-or-function', 1, 'high'],
    ['threat-to-life-or-function', 2, 'high'],
  ])('%s × %i: %s', (kind, count, level) => {
    expect(mdmOf({ problems: { [kind]: count } }).problems).toBe(level);
  });

  it.each([
    // Kinds are never added together: many conditions do not stack.
    [{ 'chronic-stable': 1, 'acute-uncomplicated': 1 }, 'low'],
    [{ 'self-limited': 1, 'chronic-stable': 1 }, 'low'],
    [{ 'self-limited': 1, 'acute-uncomplicated': 1, 'acute-stable': 1, 'chronic-stable': 1 }, 'low'],
    [{ 'chronic-stable': 15 }, 'moderate'],
    [{ 'chronic-exacerbation': 5, 'undiagnosed-uncertain': 5, 'acute-systemic': 5 }, 'moderate'],
    // The weightiest decides, wherever it stands.
    [{ 'threat-to-life-or-function': 1, 'self-limited': 1 }, 'high'],
    [{ 'self-limited': 1, 'threat-to-life-or-function': 1 }, 'high'],
    [{ 'chronic-stable': 2, 'acute-uncomplicated': 1 }, 'moderate'],
  ])('%o: %s', (problems, level) => {
    expect(mdmOf({ problems }).problems).toBe(level);
  });

  it.each([
    ['office', officeEstablished],
    ['initial hospital', hospitalInitial],
    ['emergency', emergency],
  ])('several conditions in intensive management do not count at an %s visit', (_, visit) => {
    const answer = score({ ...visit, problems: { 'multiple-morbidities': 1 } });
    expect(answer.mdm).toMatchObject({ level: null, problems: 'minimal', code: null });
    expect(answer.findings.map(({ kind }) => kind)).toEqual(['conflict']);
  });
});

describe('risk of management (§1.4)', () => {
  it.each([
    ['minimal', 'minimal'],
    ['low', 'low'],
    ['prescription-drug-management', 'moderate'],
    ['minor-surgery-risk-factors', 'moderate'],
    ['major-surgery-elective', 'moderate'],
    ['social-determinants', 'moderate'],
    ['drug-toxicity-monitoring', 'high'],
    ['major-surgery-elective-risk-factors', 'high'],
    ['major-surgery-emergency', 'high'],
    ['hospitalization-or-escalation', 'high'],
    ['dnr-or-deescalation', 'high'],
    ['parenteral-controlled-substance', 'high'],
  ])('%s: %s', (item, level) => {
    expect(mdmOf({ risk: [item] }).risk).toBe(level);
    // Repeats count once, and the weightiest decides, wherever it stands.
    expect(mdmOf({ risk: [item, item, item] }).risk).toBe(level);
    expect(mdmOf({ risk: ['minimal', item] }).risk).toBe(level);
    expect(mdmOf({ risk: [item, 'minimal'] }).risk).toBe(level);
  });

  it('moderate items do not add up to high', () => {
    const risk = ['prescription-drug-management', 'minor-surgery-risk-factors', 'social-determinants'];
    expect(mdmOf({ risk }).risk).toBe('moderate');
  });
});

describe('data reviewed and analyzed (§1.3)', () => {
  it.each([
    [{}, 'minimal'],
    [{ externalNotes: 1 }, 'minimal'],
    [{ resultsReviewed: 1 }, 'minimal'],
    [{ testsOrdered: 1 }, 'minimal'],
    // Two units, whatever they are made of.
    [{ externalNotes: 2 }, 'limited'],
    [{ resultsReviewed: 2 }, 'limited'],
    [{ testsOrdered: 2 }, 'limited'],
    [{ externalNotes: 1, resultsReviewed: 1 }, 'limited'],
    [{ externalNotes: 1, testsOrdered: 1 }, 'limited'],
    [{ resultsReviewed: 1, testsOrdered: 1 }, 'limited'],
    // A historian alone, or with one unit, is limited; only with two it makes the third.
    [{ independentHistorian: true }, 'limited'],
    [{ independentHistorian: true, testsOrdered: 1 }, 'limited'],
    [{ independentHistorian: true, testsOrdered: 2 }, 'moderate'],
    [{ independentHistorian: true, externalNotes: 1, resultsReviewed: 1 }, 'moderate'],
    [{ testsOrdered: 3 }, 'moderate'],
    [{ externalNotes: 3 }, 'moderate'],
    [{ externalNotes: 1, resultsReviewed: 1, testsOrdered: 1 }, 'moderate'],
    // One category is one category, however full.
    [{ testsOrdered: 6 }, 'moderate'],
    [{ externalNotes: 99, resultsReviewed: 99, testsOrdered: 99, independentHistorian: true }, 'moderate'],
    [{ independentInterpretation: true }, 'moderate'],
    [{ independentInterpretation: true, testsOrdered: 2 }, 'moderate'],
    [{ independentInterpretation: true, independentHistorian: true }, 'moderate'],
    [{ independentInterpretation: true, independentHistorian: true, testsOrdered: 1 }, 'moderate'],
    [{ externalDiscussion: true }, 'moderate'],
    [{ externalDiscussion: true, testsOrdered: 2 }, 'moderate'],
    [{ externalDiscussion: true, independentHistorian: true, externalNotes: 1 }, 'moderate'],
    // Any two categories.
    [{ independentInterpretation: true, externalDiscussion: true }, 'extensive'],
    [{ independentInterpretation: true, testsOrdered: 3 }, 'extensive'],
    [{ independentInterpretation: true, independentHistorian: true, testsOrdered: 2 }, 'extensive'],
    [{ externalDiscussion: true, testsOrdered: 3 }, 'extensive'],
    [{ externalDiscussion: true, independentHistorian: true, externalNotes: 2 }, 'extensive'],
    [{ externalDiscussion: true, independentInterpretation: true, testsOrdered: 3 }, 'extensive'],
    // Said to be absent is the same as not said.
    [{ independentHistorian: false, independentInterpretation: false, externalDiscussion: false }, 'minimal'],
    [{ testsOrdered: 0, resultsReviewed: 0, externalNotes: 2 }, 'limited'],
  ])('%o: %s', (data, level) => {
    expect(mdmOf({ data }).data).toBe(level);
  });
});

describe('two of three', () => {
  // One tick for each level of each element, so that the level is known without asking the rules.
  const problems = [
    ['minimal', { 'self-limited': 1 }],
    ['low', { 'acute-uncomplicated': 1 }],
    ['moderate', { 'acute-systemic': 1 }],
    ['high', { 'threat-to-life-or-function': 1 }],
  ] as const;
  const data = [
    ['minimal', { testsOrdered: 1 }],
    ['limited', { testsOrdered: 2 }],
    ['moderate', { testsOrdered: 3 }],
    ['extensive', { testsOrdered: 3, externalDiscussion: true }],
  ] as const;
  const risk = [
    ['minimal', 'minimal'],
    ['low', 'low'],
    ['moderate', 'prescription-drug-management'],
    ['high', 'major-surgery-emergency'],
  ] as const;
  const whole = [
    ['straightforward', '99202', '99212', '99221', '99231', '99282'],
    ['low', '99203', '99213', '99221', '99231', '99283'],
    ['moderate', '99204', '99214', '99222', '99232', '99284'],
    ['high', '99205', '99215', '99223', '99233', '99285'],
  ] as const;
  const visits = [officeNew, officeEstablished, hospitalInitial, hospitalSubsequent, emergency];

  const triples = [0, 1, 2, 3].flatMap((p) =>
    [0, 1, 2, 3].flatMap((d) => [0, 1, 2, 3].map((r) => [p, d, r] as const)),
  );

  it('has 64 triples', () => expect(triples).toHaveLength(64));

  it.each(triples)('problems %i, data %i, risk %i', (p, d, r) => {
    const [problemLevel, problemTicks] = problems[p] ?? problems[0];
    const [dataLevel, dataTicks] = data[d] ?? data[0];
    const [riskLevel, riskTick] = risk[r] ?? risk[0];
    // The definition by hand: two of three met or exceeded is the middle one of the three.
    const median = [p, d, r].sort((a, b) => a - b)[1] ?? 0;
    const [level, ...codes] = whole[median] ?? whole[0];
    for (const [index, visit] of visits.entries()) {
      const answer = score({ ...visit, problems: problemTicks, data: dataTicks, risk: [riskTick] });
      expect(answer.mdm).toEqual({
        level,
        problems: problemLevel,
        data: dataLevel,
        risk: riskLevel,
        code: codes[index],
      });
      expect(answer).toMatchObject({ code: codes[index], units: 1, basis: 'mdm', addOns: [] });
      expect(answer).not.toHaveProperty('time');
    }
  });
});

describe('nothing ticked', () => {
  it.each([
    [{}],
    [{ problems: {}, data: {}, risk: [] }],
    [{ problems: { 'chronic-stable': 0 }, data: { testsOrdered: 0, independentHistorian: false } }],
    [{ data: { tests: [] } }],
    [{ data: { tests: [{ code: '80053' }] } }],
    [{ data: { tests: [{ code: '94760', ordered: true }] } }],
    [{ data: { tests: [{ code: '93000', ordered: true, interpretationBilled: true }] } }],
  ])('%o: elements written, level and code null', (ticks) => {
    const answer = score({ ...officeEstablished, ...ticks });
    expect(answer.mdm).toEqual({
      level: null,
      problems: 'minimal',
      data: 'minimal',
      risk: 'minimal',
      code: null,
    });
    expect(answer).toMatchObject({ code: null, basis: 'none' });
    expect(answer.reason).not.toBe('');
    expect(answer).not.toHaveProperty('units');
  });

  it('is not the same as a tick that weighs as minimal', () => {
    for (const ticks of [
      { problems: { 'self-limited': 1 } },
      { data: { testsOrdered: 1 } },
      { risk: ['minimal'] },
    ]) {
      expect(score({ ...officeEstablished, ...ticks })).toMatchObject({
        code: '99212',
        mdm: { level: 'straightforward', code: '99212' },
      });
    }
  });

  it('a level without any problem carries a finding, a level with one does not', () => {
    const without = { ...officeEstablished, data: { testsOrdered: 3 }, risk: ['social-determinants'] };
    expect(score(without).code).toBe('99214');
    expect(findingIds(without)).toEqual(['no-problem-ticked']);
    expect(findingIds({ ...without, problems: { 'self-limited': 1 } })).toEqual([]);
    // No level, no such finding.
    expect(findingIds(officeEstablished)).toEqual([]);
  });
});

describe('golden vectors (§8)', () => {
  const twoStableWithDrug = { problems: { 'chronic-stable': 2 }, risk: ['prescription-drug-management'] };

  it.each([
    [officeEstablished, '99214'],
    [hospitalSubsequent, '99232'],
    [emergency, '99284'],
  ])('two stable chronic illnesses and a prescription drug, %o: %s', (visit, code) => {
    expect(score({ ...visit, ...twoStableWithDrug }).code).toBe(code);
  });

  it.each([
    // [ticks, whole]
    [
      {
        problems: { 'chronic-stable': 1 },
        data: { testsOrdered: 3 },
        risk: ['prescription-drug-management'],
      },
      'moderate',
    ],
    [{ problems: { 'threat-to-life-or-function': 1 }, risk: ['low'] }, 'low'],
  ])('%o: %s', (ticks, level) => expect(mdmOf(ticks).level).toBe(level));

  it('prescription drug management is moderate, not low', () => {
    expect(mdmOf({ risk: ['prescription-drug-management'] }).risk).toBe('moderate');
  });

  it('an established office visit of 60 minutes has been 99215 since minute 40', () => {
    const by = (payer: string) => score({ ...officeEstablished, payer, time: { minutes: 60 } });
    expect(by('cpt')).toMatchObject({ code: '99215', addOns: [{ code: '99417', units: 1 }] });
    expect(by('medicare')).toMatchObject({ code: '99215', addOns: [] });
  });

  it('an emergency visit of 90 minutes with low decision making is 99283', () => {
    const low = { problems: { 'acute-uncomplicated': 1 }, risk: ['low'], time: { minutes: 90 } };
    expect(score({ ...emergency, ...low }).code).toBe('99283');
  });
});
