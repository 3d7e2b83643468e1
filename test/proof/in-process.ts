import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import { build } from 'esbuild';

/*
 * How Stryker runs the tests of the rules: all in one process, from one text that esbuild puts together. For each
 * mutant the text is run anew, so that nothing which another mutant made is kept; that takes milliseconds, where a
 * Vitest for each of thousands of mutants takes hours. The tests see Vitest's own `expect`.
 */

/** A test that was defined and waits to be run. */
interface Test {
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
}

/** What became of one: why it failed, or nothing. */
type Failure = { readonly id: string; readonly message: string } | undefined;

/** Where the mutated code reads which mutant is active, and writes how often it met that, or without one which it met. */
interface Switch {
  readonly activeMutant?: string;
  readonly hitCount?: number;
  readonly hitLimit?: number;
  readonly mutantCoverage?: { readonly static: object };
}

/** Far more often than the tests meet any line: a mutant met so often goes round for ever. */
const mostHits = 20_000_000;

/** The files whose tests are run: tables of boundaries and cases. */
const testFiles = /^test\/(rules\/.*\.test|proof\/.*\.proof)\.ts$/;
/**
 * Thousands of encounters would kill mutants as well, but too slowly; and some ask git for the files of the project,
 * which does not know the copy that is mutated.
 */
const notRun =
  /^test\/rules\/(against.*|every-state|.*-random|long-lists|moved-numbers|properties.*|corpus|wording|own-words)\.test/;

/** Stryker's copy of the project, in which each process of it works; known only once it is at work. */
const top = () => process.cwd();

let program: Script | undefined;
/** The files in the order in which they are tried: what killed last, then the quickest. */
let order: readonly string[] = [];
/** The mutants that each file meets; no other can change what it finds. */
const met = new Map<string, ReadonlySet<string>>();

function namesOfFiles(): readonly string[] {
  return ['test/rules', 'test/proof']
    .flatMap((folder) => readdirSync(join(top(), folder)).map((name) => `${folder}/${name}`))
    .filter((name) => testFiles.test(name) && !notRun.test(name));
}

/** All tests as one text; a file's tests are defined when its function is called. */
async function together(names: readonly string[]): Promise<Script> {
  const requires = names.map((name) => `[${JSON.stringify(name)}, () => require('./${name}')]`);
  const { outputFiles } = await build({
    stdin: { contents: `testsHere.files = new Map([${requires.join()}])`, resolveDir: top() },
    ...{ bundle: true, write: false, platform: 'node', format: 'iife', target: 'node20', logLevel: 'error' },
    external: ['fast-check', 'zod'],
    plugins: [
      {
        name: 'tests',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'here' }));
          onLoad({ filter: /.*/, namespace: 'here' }, () => ({ contents: 'module.exports = testsHere' }));
          onLoad({ filter: /\/(test|lib)\/.*\.ts$/ }, ({ path }) => ({
            contents: inOneText(path),
            loader: 'ts',
          }));
        },
      },
    ],
  });
  return new Script(outputFiles[0]?.text ?? '', { filename: 'tests-of-the-rules.js' });
}

/** A file of the project with what depends on its address written out, for the one text has but one address. */
function inOneText(path: string): string {
  return readFileSync(path, 'utf8')
    .replaceAll(/import\.meta\.glob<.*?>\('(.*)\*\.ts', .*?\)/g, (_, folder: string) => {
      const found = readdirSync(join(dirname(path), folder)).filter((name) => name.endsWith('.ts'));
      return `{${found.map((name) => `'${folder}${name}': require('${folder}${name}')`).join()}}`;
    })
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
}

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** What the tests import as Vitest; each test that is defined is added to the list. */
function collector(tests: Test[]) {
  let file = '';
  const define = (name: string, run: () => unknown) => {
    tests.push({ id: `${file} ${tests.length} ${name}`, file, run });
  };
  const each =
    (take: (name: string, run: () => unknown) => unknown) =>
    (rows: readonly unknown[]) =>
    (name: string, run: (...row: unknown[]) => unknown) => {
      for (const row of rows) take(name, () => run(...(Array.isArray(row) ? row : [row])));
    };
  const group = (_name: string, body: () => unknown) => body();
  return {
    files: new Map<string, () => void>(),
    it: Object.assign(define, { each: each(define) }),
    describe: Object.assign(group, { each: each(group) }),
    expect: Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect),
    begin(name: string) {
      file = name;
    },
  };
}

/**
 * Runs the tests of the files, in a program that is begun anew.
 * @param state what tells the program which mutant is active, and is told by it which it met
 * @param bail whether the first failure is the end of it
 */
async function runTests(
  files: readonly string[],
  state: Switch,
  bail: boolean,
  seen: (test: Test, failure: Failure) => void,
): Promise<Failure> {
  const tests: Test[] = [];
  const vitest = collector(tests);
  const require = createRequire(join(top(), 'package.json'));
  Object.assign(globalThis, { __stryker__: state, testsHere: vitest, require });
  program?.runInThisContext();
  for (const file of files) {
    tests.length = 0;
    vitest.begin(file);
    const loading: Test = { id: `${file} is read`, file, run: () => vitest.files.get(file)?.() };
    for (const test of reading(loading, tests)) {
      const failure = await attempt(test);
      seen(test, failure);
      if (failure && bail) return failure;
    }
  }
  return undefined;
}

/** The test that a file can be read, and then those that it has defined by that. */
function* reading(loading: Test, tests: readonly Test[]) {
  yield loading;
  yield* tests;
}

async function attempt({ id, run }: Test): Promise<Failure> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return { id, message: String(error) };
  }
}

/** Runs each file alone as the rules are: how long its tests take, what became of them, which mutants they meet. */
async function runUnchanged() {
  const tests: (Test & { readonly failure: Failure; readonly milliseconds: number })[] = [];
  for (const name of order) {
    const state: Switch = {};
    let start = performance.now();
    await runTests([name], state, false, (test, failure) => {
      tests.push({ ...test, failure, milliseconds: performance.now() - start });
      start = performance.now();
    });
    met.set(name, new Set(Object.keys(state.mutantCoverage?.static ?? {})));
  }
  const timeOf = (name: string) =>
    tests.reduce((sum, { file, milliseconds }) => (file === name ? sum + milliseconds : sum), 0);
  order = order.toSorted((a, b) => timeOf(a) - timeOf(b));
  return tests;
}

const runner = {
  capabilities: () => ({ reloadEnvironment: true }),

  async init() {
    order = namesOfFiles();
    program = await together(order);
    await runUnchanged();
  },

  async dryRun() {
    const tests = (await runUnchanged()).map(({ id, file, failure, milliseconds }) => {
      const its = { id, name: id, fileName: join(top(), file), timeSpentMs: milliseconds };
      return failure ? { ...its, status: 1, failureMessage: failure.message } : { ...its, status: 0 };
    });
    return { status: 'complete', tests };
  },

  async mutantRun({ activeMutant: { id } }: { activeMutant: { id: string } }) {
    const files = order.filter((name) => met.get(name)?.has(id));
    const state: Switch = { activeMutant: id, hitCount: 0, hitLimit: mostHits };
    let count = 0;
    const failure = await runTests(files, state, true, ({ file }, failed) => {
      count += 1;
      if (failed) order = [file, ...order.filter((name) => name !== file)];
    });
    if ((state.hitCount ?? 0) > mostHits) return { status: 'timeout', reason: 'goes round for ever' };
    if (!failure) return { status: 'survived', nrOfTests: count };
    return { status: 'killed', killedBy: [failure.id], failureMessage: failure.message, nrOfTests: count };
  },
};

// What tests print is said by `npm test`; here it would be said for every mutant.
console.log = () => {};

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', value: runner }];
