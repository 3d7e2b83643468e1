import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';

/* Programs run in the folder of the benchmark, the top of the checkout, where npm starts it. */

/**
 * The processor time of a program and of all that it starts, in milliseconds, over an input of its own.
 * @param command the program and its arguments
 * @param input the path of a file
 */
export function programTime(command: readonly string[], input: string): number {
  // A shell's `times`: its own and, in the second line, that of whatever it has waited for.
  const script = '"$@" < "$0" > /dev/null || exit 1; times';
  const { stdout, stderr, status } = spawnSync('sh', ['-c', script, input, ...command], { encoding: 'utf8' });
  const times = [...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  if (status !== 0 || times.length !== 2) throw new Error(`${command.join(' ')}: ${stderr || stdout}`);
  return times.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
}

/**
 * The memory a Node program takes at most, in megabytes, while it reads a file through a pipe.
 * @param command what Node runs
 * @param input the path of the file
 */
export async function programPeak(command: readonly string[], input: string): Promise<number> {
  const options: SpawnOptions = { stdio: ['pipe', 'ignore', 'inherit', 'pipe'] };
  const child = spawn(process.execPath, ['--import', './test/bench/peak.mjs', ...command], options);
  let said = '';
  child.stdio[3]?.on('data', (piece: Uint8Array) => {
    said += piece;
  });
  const closed = once(child, 'close');
  if (child.stdin) createReadStream(input).pipe(child.stdin);
  const [status] = await closed;
  if (status !== 0 || said === '') throw new Error(`${command.join(' ')}: ended ${status}`);
  return Number(said);
}
