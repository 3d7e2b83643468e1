import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  attempt,
  hasDisplay,
  installBrowsers,
  installPackages,
  npm,
  packageCommand,
  requireNode,
  root,
} from './install.mjs';

/* `npm test`: everything, from a fresh clone. Stops at the first step that fails. */

const artefacts = join(root, '.artefacts');
const ehr = join(root, 'test/ehr');
const linux = process.platform === 'linux';
// Keys for the shortcut test go through a display; where there is none, one that nobody sees is started.
const ownDisplay = linux && !hasDisplay();

requireNode();
await installPackages();
await installPackages(ehr);
await installBrowsers(
  ['chromium', 'firefox'],
  [...(linux ? ['xdotool'] : []), ...(ownDisplay ? ['Xvfb', 'xvfb-run'] : [])],
);

/** A step that counts tests, and how to read its count from the report it writes. */
const runners = {
  vitest: {
    report: join(artefacts, 'vitest.json'),
    /** A file that could not even be loaded has no tests to count, and yet it failed. */
    count: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => ({
      passed: numPassedTests,
      failed:
        numFailedTests +
        testResults.filter(
          ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
        ).length,
      skipped: numPendingTests + (numTodoTests ?? 0),
    }),
  },
  playwright: {
    report: join(artefacts, 'playwright.json'),
    count: ({ stats, errors }) => ({
      passed: stats.expected + stats.flaky,
      again: stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
    }),
  },
};

const vitest = [
  ...['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json'],
  `--outputFile.json=${runners.vitest.report}`,
];
const playwright = packageCommand(
  ...['@playwright/test', 'playwright', 'test', '-c', 'test/playwright.config.ts', '--reporter=list,json'],
);

/** @type {readonly { title: string, runs: [string, string[]], cwd?: string, env?: object, runner?: keyof runners }[]} */
const steps = [
  { title: 'Prepare', runs: packageCommand('wxt', 'wxt', 'prepare') },
  { title: 'Types', runs: npm('run', 'types') },
  { title: 'Lint', runs: npm('run', 'lint') },
  {
    title: 'Rules, batch and state',
    runs: packageCommand('vitest', 'vitest', ...vitest),
    runner: 'vitest',
  },
  { title: 'Builds', runs: npm('run', 'build') },
  { title: 'EHR page', runs: npm('run', 'build'), cwd: ehr },
  {
    title: 'Browsers',
    runs: ownDisplay ? onOwnDisplay(playwright) : playwright,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: runners.playwright.report },
    runner: 'playwright',
  },
];

mkdirSync(artefacts, { recursive: true });
// Yesterday's count must not be told as today's.
for (const { report } of Object.values(runners)) rmSync(report, { force: true });

const closing = [];
for (const { title, runs, cwd, env, runner } of steps) {
  console.log(`\n== ${title}`);
  const status = await attempt(...runs, { cwd, env });
  const counts = runner && countsOf(runners[runner], status);
  if (counts) closing.push(lineOf(runner, counts));
  if (status !== 0 || counts?.failed > 0) {
    console.error(`\n${title}: failed`);
    process.exitCode = 1;
    break;
  }
}
console.log(`\n${closing.join('\n')}`);

/** On a display that nobody sees, large enough for page and panel. @param {[string, string[]]} runs */
function onOwnDisplay([command, args]) {
  return ['xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', command, ...args]];
}

/** What a runner reports; one that fell before it could report has failed as a whole. */
function countsOf({ report, count }, status) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = count(JSON.parse(readFileSync(report, 'utf8')));
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {string} runner
 * @param {{ passed: number, failed: number, skipped: number, again?: number }} counts `again`: of the passed, those that
 *   failed before they were tried again
 */
function lineOf(runner, { passed, failed, skipped, again = 0 }) {
  const rest = [
    ...(again > 0 ? [`${again} at the second try`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return [`${runner}: ${passed} passed`, `${failed} failed`, ...rest].join(', ');
}
