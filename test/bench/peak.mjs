import { writeSync } from 'node:fs';

/* Loaded before a program: says on its third stream how much memory the program took at most, in megabytes. */

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS / 1024)));
