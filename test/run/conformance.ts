import { readFileSync } from 'node:fs';
import { conformance } from '../cases/conformance';

/*
 * `npm run conformance`: the published cases beside our answers, as Markdown. With `--check` nothing is printed; the
 * exit status is 1 where the file kept in the repository is not what would be printed.
 */

const table = conformance();
const [option, ...more] = process.argv.slice(2);
if (option === undefined) {
  process.stdout.write(table);
} else if (option === '--check' && more.length === 0) {
  const kept = readFileSync(new URL('../cases/conformance.md', import.meta.url), 'utf8');
  if (kept !== table) {
    console.error(
      'test/cases/conformance.md is stale: npm run --silent conformance > test/cases/conformance.md',
    );
    process.exitCode = 1;
  }
} else {
  console.error('Usage: npm run conformance [-- --check]');
  process.exitCode = 2;
}
