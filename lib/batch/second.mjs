import { fileURLToPath } from 'node:url';
import { runBundled } from './bundled.mjs';

/* The second thread of a long batch. */

runBundled(fileURLToPath(new URL('second.ts', import.meta.url)));
