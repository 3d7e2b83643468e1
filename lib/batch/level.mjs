import { fileURLToPath } from 'node:url';
import { runBundled } from './bundled.mjs';

/* `npm run level`, right after `npm ci`. */

runBundled(fileURLToPath(new URL('main.ts', import.meta.url)));
