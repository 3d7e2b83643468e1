/** Something to time: how much processor time one run takes, in milliseconds. */
export interface Task {
  readonly name: string;
  readonly run: () => number | Promise<number>;
}

/** A task's median time, and the median of its ratio to the first task of the same round. */
export interface Timed {
  readonly name: string;
  readonly time: number;
  readonly ratio: number;
}

/**
 * Times tasks in turn, round by round, so that whatever else the machine does falls on all of them alike. Only the
 * ratio of two tasks of one round means anything on a shared machine. A first round goes by unmeasured.
 */
export async function inTurn(tasks: readonly Task[], rounds: number): Promise<readonly Timed[]> {
  const measured: number[][] = [];
  for (let round = -1; round < rounds; round += 1) {
    const times: number[] = [];
    for (const { run } of tasks) times.push(await run());
    if (round >= 0) measured.push(times);
  }
  return tasks.map(({ name }, index) => ({
    name,
    time: median(measured.map((times) => times[index] ?? Number.NaN)),
    ratio: median(measured.map((times) => (times[index] ?? Number.NaN) / (times[0] ?? Number.NaN))),
  }));
}

/** The processor time of this process while some work is done, in milliseconds. */
export async function cpuTime(work: () => void | Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
