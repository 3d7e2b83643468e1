import { expect, it } from 'vitest';
import { whatHolds } from './earlier';
import type { Mutant, Report } from './report';

const mutant = (status: string, ...killedBy: readonly string[]): Mutant => ({
  ...{ mutatorName: 'ArrayDeclaration', replacement: '[]', status, killedBy },
  location: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
});

const ofRules = [
  mutant('Killed', 'same'),
  mutant('Killed', 'changed'),
  mutant('Killed', 'changed', 'same'),
  mutant('Killed', 'gone'),
  mutant('Killed'),
  mutant('Timeout', 'same'),
  mutant('Survived'),
  mutant('Ignored'),
];
const earlier: Report = {
  files: {
    'lib/rules/dated.ts': { source: '', mutants: ofRules },
    'test/proof/canary.ts': { source: '', mutants: [mutant('Killed', 'same')] },
  },
  testFiles: {
    'same.test.ts': { source: 'one', tests: [{ id: 'same' }] },
    'changed.test.ts': { source: 'one', tests: [{ id: 'changed' }] },
    'gone.test.ts': { source: 'one', tests: [{ id: 'gone' }] },
  },
};
const today: Readonly<Record<string, string>> = { 'same.test.ts': 'one', 'changed.test.ts': 'other' };

it('of an earlier run only what a test killed that is as it was', () => {
  const { files, testFiles } = whatHolds(earlier, (file) => today[file]);
  expect(files).toEqual({
    'lib/rules/dated.ts': { source: '', mutants: [ofRules[0], ofRules[2]] },
  });
  expect(testFiles).toBe(earlier.testFiles);
});

it('nothing, where it does not say which tests there were', () => {
  const { files } = whatHolds({ files: earlier.files }, (file) => today[file]);
  expect(files['lib/rules/dated.ts']?.mutants).toEqual([]);
});
