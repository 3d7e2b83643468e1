import { fileURLToPath } from 'node:url';
import { runBundled } from '../../lib/batch/bundled.mjs';

/* `npm run bench`: its rules are put together as the command's are, for a loader's additions would be timed too. */

runBundled(fileURLToPath(new URL('all.bench.ts', import.meta.url)));
