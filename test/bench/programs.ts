import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/* Programs run in the folder of the benchmark, the top of the checkout, where npm starts it. */

/** How long a program took over an input of its own, in milliseconds. */
export interface ProgramTime {
  /** From its start to its end, as a person waits for it. */
  readonly elapsed: number;
  /** Of all processors, for it and for all that it starts. */
  readonly processor: number;
}

/**
 * Runs a program to its end.
 * @param command the program and its arguments
 * @param input the path of a file
 */
export function programTime(command: readonly string[], input: string): ProgramTime {
  // A shell's `times`: its own and, in the second line, that of whatever it has waited for.
  const script = '"$@" < "$0" > /dev/null || exit 1; times';
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync('sh', ['-c', script, input, ...command], { encoding: 'utf8' });
  const elapsed = performance.now() - start;
  const times = [...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  if (status !== 0 || times.length !== 2) throw new Error(`${command.join(' ')}: ${stderr || stdout}`);
  const processor = times.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
  return { elapsed, processor };
}

/**
 * The memory a Node program takes at most, in megabytes, while it reads a text several times over.
 * @param command what Node runs
 */
export async function programPeak(
  command: readonly string[],
  text: Uint8Array,
  times: number,
): Promise<number> {
  const options: SpawnOptions = { stdio: ['pipe', 'ignore', 'inherit', 'pipe'] };
  const child = spawn(process.execPath, ['--import', './test/bench/peak.mjs', ...command], options);
  let said = '';
  child.stdio[3]?.on('data', (piece: Uint8Array) => {
    said += piece;
  });
  const closed = once(child, 'close');
  for (let time = 0; time < times; time += 1) {
    if (child.stdin?.write(text) === false) await Promise.race([once(child.stdin, 'drain'), closed]);
  }
  child.stdin?.end();
  const [status] = await closed;
  if (status !== 0 || said === '') throw new Error(`${command.join(' ')}: ended ${status}`);
  return Number(said);
}
