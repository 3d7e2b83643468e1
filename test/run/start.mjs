import { fileURLToPath } from 'node:url';
import {
  attempt,
  hasDisplay,
  installBrowsers,
  installPackages,
  packageCommand,
  requireNode,
  run,
} from './install.mjs';

/* `npm start`: from a fresh clone to the panel beside the demo chart. */

requireNode();
await installPackages();
await installBrowsers(['chromium']);

console.log('Building the extension.');
await run(...packageCommand('wxt', 'wxt', 'build', '-b', 'chrome'), { quiet: true });

// On a build machine nobody looks, even where it has a display.
const seen = hasDisplay() && !process.env.CI;
console.log(seen ? 'Opening a browser.' : 'No display: scoring the demo visit in an unseen browser.');
const demo = fileURLToPath(new URL('./demo.ts', import.meta.url));
process.exitCode = await attempt(...packageCommand('tsx', 'tsx', demo, seen ? '--seen' : '--unseen'));
