import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runBundled } from '../../lib/batch/bundled.mjs';

/* `npm run bench`: everything the project says of its speed, in one run; `-- --only panel` for the panel alone. */

const at = process.argv.indexOf('--only');
const only = at < 0 ? undefined : process.argv[at + 1];

if (only === undefined || only === 'panel') {
  const commands = [
    ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome'],
    ['--import', 'tsx', 'test/bench/panel.bench.ts', ...process.argv.slice(2)],
  ];
  for (const command of commands) {
    const { status } = spawnSync(process.execPath, command, {
      stdio: command.includes('build') ? 'ignore' : 'inherit',
    });
    if (status !== 0) process.exitCode = status ?? 2;
  }
}
// Its rules are put together as the command's are, for a loader's additions would be timed too.
if (only !== 'panel') runBundled(fileURLToPath(new URL('all.bench.ts', import.meta.url)));
