import { describe, expect, it } from 'vitest';
import type { Mutant, Report } from './report';
import { type Equivalent, judge } from './verdict';

/* The judge of a run of mutants: whatever makes its score worth nothing must be a fault. */

const source = 'export const least = (a: number) => a >= 10;\n';
const file = 'lib/rules/least.ts';

/** A mutant in the place of `a >= 10`. */
const mutant = (status: string, replacement = 'a > 10'): Mutant => ({
  ...{ mutatorName: 'EqualityOperator', replacement, status },
  location: { start: { line: 1, column: 37 }, end: { line: 1, column: 44 } },
});

const canary = (status: string, replacement: string): Mutant => ({
  ...{ mutatorName: 'EqualityOperator', replacement, status },
  location: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
});
const dead = ['a', 'b', 'c', 'd'].map((replacement) => canary('Killed', replacement));
const believed = [...dead, canary('Survived', 'one >= other')];

const report = (mutants: readonly Mutant[], canaries: readonly Mutant[] = believed): Report => ({
  files: { [file]: { source, mutants }, 'test/proof/canary.ts': { source: 'x', mutants: canaries } },
});

const equivalent: Equivalent = {
  ...{ file, mutator: 'EqualityOperator', original: 'a >= 10', replacement: 'a > 10' },
  reason: 'never 10',
};
const many = (count: number, status: string) => Array.from({ length: count }, () => mutant(status));

describe('the score', () => {
  it('counts what was killed or did not end, of what was tried', () => {
    const all = [...many(2, 'Killed'), mutant('Timeout'), mutant('Survived'), mutant('NoCoverage')];
    const verdict = judge(report([...all, mutant('RuntimeError'), mutant('CompileError')]), [], [file]);
    expect(verdict).toMatchObject({ tried: 5, killed: 3, endless: 1, score: 60 });
    expect(verdict.leftOut).toEqual({ RuntimeError: 1, CompileError: 1 });
  });

  it('leaves out what is not to be mutated, by its reason, and the canary', () => {
    const ignored = [1, 2].map(() => ({ ...mutant('Ignored'), statusReason: 'wording' }));
    const verdict = judge(report([mutant('Killed'), ...ignored]), [], [file]);
    expect(verdict).toMatchObject({ tried: 1, killed: 1, score: 100, leftOut: { wording: 2 }, faults: [] });
  });

  it.each([
    [95, 5, 0],
    [94, 6, 1],
  ])('%i of 100 killed, %i known to be equivalent: %i faults', (killed, alive, faults) => {
    const known = { ...equivalent, times: alive };
    const verdict = judge(report([...many(killed, 'Killed'), ...many(alive, 'Survived')]), [known]);
    expect(verdict.faults).toHaveLength(faults);
  });

  it('of some files has no least', () => {
    expect(judge(report([mutant('Survived')]), [equivalent], [file]).faults).toEqual([]);
  });

  it('of some files is of those alone', () => {
    const both: Report = {
      files: {
        ...report([mutant('Killed')]).files,
        'lib/rules/most.ts': { source, mutants: [mutant('Survived')] },
      },
    };
    expect(judge(both, [], [file])).toMatchObject({ tried: 1, score: 100, faults: [] });
    expect(judge(both, [])).toMatchObject({ tried: 2, score: 50 });
  });

  it('of nothing is a fault', () => {
    expect(judge(report([]), [], [file]).faults).toEqual(['no mutant of the rules was tried']);
  });
});

describe('a mutant that lives', () => {
  it('is a fault, with its place', () => {
    expect(judge(report([mutant('Survived')]), [], [file]).faults).toEqual([
      `lives, and is not listed as equivalent: ${file}:1 EqualityOperator: a >= 10 → a > 10`,
    ]);
  });

  it.each<[string, Partial<Equivalent>]>([
    ['another file', { file: 'lib/rules/most.ts' }],
    ['another mutator', { mutator: 'ConditionalExpression' }],
    ['another text', { original: 'a >= 11' }],
    ['another replacement', { replacement: 'a < 10' }],
  ])('is not explained by an entry of %s', (_, other) => {
    const { faults } = judge(report([mutant('Survived')]), [{ ...equivalent, ...other }], [file]);
    expect(faults).toHaveLength(1);
  });

  it('is not explained by an entry that explains fewer', () => {
    const two = report([mutant('Survived'), mutant('Survived')]);
    expect(judge(two, [equivalent], [file]).faults).toHaveLength(2);
    expect(judge(two, [{ ...equivalent, times: 2 }], [file]).faults).toEqual([]);
  });

  it('is known wherever its lines are broken', () => {
    const broken = { ...equivalent, original: 'a\n  >= 10' };
    expect(judge(report([mutant('Survived')]), [broken], [file]).faults).toEqual([]);
  });
});

describe('an entry of the list that explains nothing', () => {
  const killed = report(many(100, 'Killed'));

  it('is a fault of a whole run', () => {
    expect(judge(killed, [equivalent]).faults).toEqual([
      `listed as equivalent, and does not live: ${file}: a >= 10`,
    ]);
  });

  it('is none of a run of some files', () => expect(judge(killed, [equivalent], [file]).faults).toEqual([]));
});

describe('the canary', () => {
  it.each<[string, readonly Mutant[]]>([
    ['not tried', []],
    ['tried in part', dead],
    ['one that must die lives', [...believed, canary('Survived', 'e')]],
    ['one that must live is killed', [...dead, canary('Killed', 'one >= other')]],
    ['one that must die was not run', [...believed, canary('RuntimeError', 'e')]],
  ])('%s: a fault', (_, canaries) => {
    expect(judge(report([mutant('Killed')], canaries), [], [file]).faults).toHaveLength(1);
  });
});
