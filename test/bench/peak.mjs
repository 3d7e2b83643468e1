import { existsSync, readFileSync, writeSync } from 'node:fs';

/* Loaded before a program: says on its third stream how much memory the program took at most, in megabytes. */

const status = '/proc/self/status';

process.on('exit', () => writeSync(3, String(peakKilobytes() / 1024)));

/** Of this program alone: what Node itself tells begins, on Linux, with what the program that started it had. */
function peakKilobytes() {
  if (!existsSync(status)) return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]);
}
