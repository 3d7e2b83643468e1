/*
 * How Stryker tries the mutants of the rules; test/proof/mutants.ts starts it and reads its report.
 */
export default {
  // The sources are a bibliography; test/rules/corpus.test.ts holds it.
  mutate: ['lib/rules/**/*.ts', '!lib/rules/tables/sources.ts', 'test/proof/canary.ts'],
  plugins: ['./test/proof/in-process.ts', './test/proof/not-mutated.mjs'],
  ignorers: ['not-mutated'],
  testRunner: 'in-process',
  // All tests for each mutant, up to the first that fails. By the tests that ran the mutated code it would not be less
  // time, and not right: reasons are made once and kept, so the test that reads one need not be the one that made it.
  coverageAnalysis: 'off',
  concurrency: 2,
  // A machine that is busy with browsers must not look like a mutant that never ends.
  timeoutMS: 15_000,
  timeoutFactor: 2,
  incremental: true,
  incrementalFile: '.artefacts/mutants-earlier.json',
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: '.artefacts/mutants.json' },
  allowConsoleColors: false,
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  // What the tests of the rules need not read is not copied.
  ignorePatterns: [
    '/.artefacts',
    '/.output',
    '/assets',
    '/components',
    '/entrypoints',
    '/test/e2e',
    '/test/ehr',
  ],
  // Only to be rewritten for projects that build; for that Stryker would need a TypeScript of its own.
  tsconfigFile: 'none.json',
};
