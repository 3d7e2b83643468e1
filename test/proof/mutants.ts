import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import { attempt, npm } from '../run/install.mjs';
import { keepWhatHolds } from './earlier';
import { readReport } from './report';
import { since } from './since';
import { type Equivalent, judge } from './verdict';

/* Stryker on the rules: started under a Node that it can run on, its report read and judged. */

interface Wanted {
  /** Files of the rules with commas between; absent for all. */
  readonly mutate?: string | undefined;
  /** Whether every mutant is tried again. */
  readonly force: boolean;
}

const reportFile = join(root, '.artefacts/mutants.json');
const earlierFile = join(root, '.artefacts/mutants-earlier.json');

/** Tries the mutants and says what became of them. @returns whether the run is to be believed and good enough */
export async function tryMutants({ mutate, force }: Wanted): Promise<boolean> {
  const start = performance.now();
  // npm is told to look there for packages, and will not if it is missing.
  mkdirSync(join(root, '.artefacts'), { recursive: true });
  if (force) rmSync(earlierFile, { force: true });
  else keepWhatHolds(earlierFile);
  // Yesterday's report must not be told as today's.
  rmSync(reportFile, { force: true });
  const only = mutate ? ['--mutate', `${mutate},test/proof/canary.ts`] : [];
  const status = await attempt(...stryker('run', 'test/stryker.config.mjs', ...only));
  if (status !== 0) {
    console.error(`Stryker ended with ${status}.`);
    return false;
  }
  const verdict = judge(readReport(reportFile), equivalents(), mutate?.split(','));
  const { tried, killed, endless, score, leftOut, faults } = verdict;
  const notTried = Object.entries(leftOut).map(([reason, count]) => `${count} ${reason}`);
  console.log(
    [
      `Mutants of the rules: ${killed} of ${tried} killed (${endless} of them did not end), score ${score.toFixed(2)} %, in ${since(start)}`,
      `not tried: ${notTried.join(', ') || 'none'}`,
      ...faults,
    ].join('\n'),
  );
  return faults.length === 0;
}

function equivalents(): readonly Equivalent[] {
  return JSON.parse(readFileSync(new URL('equivalents.json', import.meta.url), 'utf8')) as Equivalent[];
}

/**
 * How to start Stryker. It needs a newer Node than the project does, so it is no package of the project: npm keeps it
 * in its own cache, with a Node of its own where this one is too old.
 */
function stryker(...args: readonly string[]): [string, string[]] {
  const packages = [
    ...(isNewEnough(process.versions.node) ? [] : ['node@24.21.0']),
    '@stryker-mutator/core@10.1.1',
  ];
  // As if there were no packages here: npm would leave out those that the project has, and then choose their versions.
  const elsewhere = ['--prefix', join(root, '.artefacts')];
  const wanted = packages.map((name) => `--package=${name}`);
  return npm('exec', '--yes', '--loglevel=error', ...elsewhere, ...wanted, '--', 'stryker', ...args);
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}
