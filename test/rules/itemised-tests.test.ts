import { describe, expect, it } from 'vitest';
import { officeEstablished, score } from './score';

/*
 * Tests listed one by one: facts/rules.md §1.3 D1–D8 and D15, and the contract's paragraph. A test's credit is read
 * off the data level by what stands beside it: two more external notes show a unit (two are limited, three
 * moderate), two notes with an interpretation show whether the interpretation came with a unit (extensive) or
 * without (moderate).
 */

const laboratory = '80053';
const tracing = '93000';
const image = '71046';

function dataLevel(tests: readonly object[], externalNotes = 0): string | undefined {
  return score({ ...officeEstablished, data: { tests, externalNotes } }).mdm?.data;
}

/** What a list of tests earns, told from the outside by the levels it makes. */
function creditOf(tests: readonly object[]): { units: number; interpretation: boolean } {
  const alone = dataLevel(tests);
  const interpretation = dataLevel(tests, 3) === 'extensive';
  // With an interpretation the first category must be met for extensive; without, for moderate.
  const met = interpretation ? 'extensive' : 'moderate';
  const missing = [0, 1, 2, 3].find((notes) => dataLevel(tests, notes) === met) ?? Number.NaN;
  if (interpretation) expect(['moderate', 'extensive']).toContain(alone);
  return { units: 3 - missing, interpretation };
}

const none = { units: 0, interpretation: false };
const one = { units: 1, interpretation: false };
const interpretationOnly = { units: 0, interpretation: true };
const both = { units: 1, interpretation: true };

describe('one test', () => {
  it.each([
    ['ordered', { code: laboratory, ordered: true }, one],
    ['reviewed', { code: laboratory, reviewed: true }, one],
    // D3: the order includes the later review.
    ['ordered and reviewed', { code: laboratory, ordered: true, reviewed: true }, one],
    ['an image ordered', { code: image, ordered: true }, one],
    ['an image reviewed by its report', { code: image, reviewed: true }, one],
    ['untouched', { code: laboratory }, none],
    ['said to be untouched', { code: laboratory, ordered: false, reviewed: false }, none],
    // D8: a short note of one's own suffices.
    ['interpreted', { code: tracing, interpreted: true }, interpretationOnly],
    // D7: order and own interpretation that someone else bills give both.
    ['ordered and interpreted', { code: tracing, ordered: true, interpreted: true }, both],
    [
      'ordered, reviewed and interpreted',
      { code: image, ordered: true, reviewed: true, interpreted: true },
      both,
    ],
    [
      'reviewed and interpreted, ordered elsewhere',
      { code: image, reviewed: true, interpreted: true },
      interpretationOnly,
    ],
    // D6: a value has nothing to interpret; it still counts as ordered or reviewed.
    ['a value interpreted', { code: laboratory, interpreted: true }, none],
    ['a value ordered and interpreted', { code: laboratory, ordered: true, interpreted: true }, one],
    ['a value reviewed and interpreted', { code: laboratory, reviewed: true, interpreted: true }, one],
    ['a proprietary value ordered and interpreted', { code: '0241U', ordered: true, interpreted: true }, one],
    // Pathology that a physician reads stands in the laboratory chapter too.
    ['a slide interpreted', { code: '88305', interpreted: true }, interpretationOnly],
    ['a slide ordered and interpreted', { code: '88305', ordered: true, interpreted: true }, both],
    ['a blood smear interpreted', { code: '85060', interpreted: true }, interpretationOnly],
  ])('%s', (_, test, credit) => expect(creditOf([test])).toEqual(credit));
});

describe('the edges of the laboratory chapter', () => {
  it.each([
    ['80046', interpretationOnly],
    ['80047', none],
    ['89398', none],
    ['89399', interpretationOnly],
    ['70450', interpretationOnly],
    ['C8929', interpretationOnly],
  ])('%s interpreted', (code, credit) => expect(creditOf([{ code, interpreted: true }])).toEqual(credit));
});

describe('an interpretation the clinician bills (D5)', () => {
  const billed = { code: tracing, interpretationBilled: true };

  it.each([
    [billed],
    [{ ...billed, ordered: true }],
    [{ ...billed, reviewed: true }],
    [{ ...billed, interpreted: true }],
    [{ ...billed, ordered: true, reviewed: true, interpreted: true }],
    // The contract gives no credit of any kind, whatever the test.
    [{ code: laboratory, ordered: true, interpretationBilled: true }],
  ])('%o: no credit of any kind', (test) => expect(creditOf([test])).toEqual(none));

  it('of one test takes nothing from another', () => {
    expect(
      creditOf([
        { ...billed, ordered: true },
        { code: image, ordered: true, interpreted: true },
      ]),
    ).toEqual(both);
  });
});

describe('pulse oximetry (D15)', () => {
  it.each(['94760', '94761', '94762'])('%s is no test', (code) => {
    expect(creditOf([{ code, ordered: true, reviewed: true, interpreted: true }])).toEqual(none);
  });

  it.each(['94759', '94763', '94010'])('%s is not pulse oximetry', (code) => {
    expect(creditOf([{ code, ordered: true, interpreted: true }])).toEqual(both);
  });
});

describe('several tests', () => {
  it.each([
    // D1: a panel is one code, so one test; so is one assay for many pathogens.
    ['a panel', [{ code: '80053', ordered: true }], 1],
    ['one assay of many pathogens', [{ code: '0241U', ordered: true }], 1],
    [
      'two tests',
      [
        { code: '80053', ordered: true },
        { code: '85025', ordered: true },
      ],
      2,
    ],
    // D2: serial values of one test in one encounter are one.
    [
      'one test repeated',
      [
        { code: '80053', ordered: true },
        { code: '80053', ordered: true },
        { code: '80053', reviewed: true },
      ],
      1,
    ],
    [
      'one ordered here and another reviewed',
      [
        { code: '80053', ordered: true },
        { code: '83036', reviewed: true },
      ],
      2,
    ],
    [
      'three tests',
      [
        { code: '80053', ordered: true },
        { code: '85025', reviewed: true },
        { code: image, ordered: true },
      ],
      3,
    ],
  ])('%s', (_, tests, units) => expect(creditOf(tests)).toEqual({ units, interpretation: false }));

  it('entries of one code are laid together', () => {
    expect(
      creditOf([
        { code: tracing, ordered: true },
        { code: tracing, interpreted: true },
      ]),
    ).toEqual(both);
    expect(
      creditOf([
        { code: tracing, ordered: true, interpreted: true },
        { code: tracing, interpretationBilled: true },
      ]),
    ).toEqual(none);
  });

  it('two interpretations are one category', () => {
    expect(
      dataLevel([
        { code: tracing, interpreted: true },
        { code: image, interpreted: true },
      ]),
    ).toBe('moderate');
  });

  it('an interpretation listed and one ticked are one category', () => {
    const data = { tests: [{ code: tracing, interpreted: true }], independentInterpretation: true };
    expect(score({ ...officeEstablished, data }).mdm?.data).toBe('moderate');
  });

  it('go together with notes, historian and discussion', () => {
    const tests = [{ code: laboratory, ordered: true }];
    const level = (more: object) => score({ ...officeEstablished, data: { tests, ...more } }).mdm?.data;
    expect(level({ externalNotes: 1 })).toBe('limited');
    expect(level({ externalNotes: 1, independentHistorian: true })).toBe('moderate');
    expect(level({ externalNotes: 2, externalDiscussion: true })).toBe('extensive');
  });
});

describe('credit that is refused is said', () => {
  const said = (test: { code: string }) =>
    score({ ...officeEstablished, data: { tests: [test] } }).findings.filter(({ message }) =>
      message.includes(test.code),
    );

  it.each([
    ['pulse oximetry', { code: '94761', ordered: true }],
    ['a value interpreted', { code: '85025', interpreted: true }],
    ['a value ordered and interpreted', { code: '85025', ordered: true, interpreted: true }],
    ['an interpretation that is billed', { code: '93000', ordered: true, interpretationBilled: true }],
  ])('%s', (_, test) => expect(said(test)).toHaveLength(1));

  it.each([
    ['a value ordered', { code: '85025', ordered: true }],
    ['a tracing ordered and interpreted', { code: '93000', ordered: true, interpreted: true }],
  ])('nothing is said of %s', (_, test) => expect(said(test)).toEqual([]));
});
