import { spawn } from 'node:child_process';
import { root } from '../root';

/** How the command ended and what it wrote. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the real command as a process of its own: as `npm run level` does, without npm and without a shell. */
export function start(args: readonly string[], input: 'pipe' | number = 'pipe', env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, ['lib/batch/level.mjs', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: [input, 'pipe', 'pipe'],
  });
}

/** Runs the command over an input to its end. */
export function run(input: string | Uint8Array | number, ...args: readonly string[]): Promise<Run> {
  const child = start(args, typeof input === 'number' ? input : 'pipe');
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  // A command that refuses to start does not read what it is given.
  child.stdin?.on('error', () => {});
  if (typeof input !== 'number') child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

/** The answers of a run, one JSON value a line. */
export function answers({ out }: Run): readonly unknown[] {
  if (out === '') return [];
  if (!out.endsWith('\n')) throw new Error('the last answer has no line feed');
  return out
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
