import { parseArgs } from 'node:util';
import { benchBatch } from './batch';
import { Report } from './report';
import { benchRules } from './rules';

/*
 * `npm run bench`: everything the project says of its speed, as ratios of one run.
 * `-- --only rules`, `-- --only batch`, `-- --rounds 9`, `-- --lines 50000` for less or more of it.
 */

const { only, rounds, lines } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    lines: { type: 'string', default: '1000000' },
  },
}).values;

async function run(): Promise<void> {
  const report = new Report();
  if (only !== 'batch') await benchRules(report, 5 * Number(rounds));
  if (only !== 'rules') await benchBatch(report, Number(rounds), Number(lines));
  process.exitCode = report.missed > 0 ? 1 : 0;
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
