/** Runs of one task, in milliseconds of processor time. */
interface Task {
  readonly name: string;
  run(): void;
}

const rounds = 15;

/**
 * Times tasks in turn, round by round, so that whatever else the machine does falls on all of them alike, and prints
 * each as a multiple of the first. Only such ratios mean anything on a shared machine.
 * @returns the median ratio of each task to the first, by name
 */
export function compare(tasks: readonly [Task, ...Task[]]): Readonly<Record<string, number>> {
  const times = tasks.map(() => [] as number[]);
  for (const { run } of tasks) run();
  for (let round = 0; round < rounds; round += 1) {
    tasks.forEach(({ run }, index) => {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      times[index]?.push((user + system) / 1000);
    });
  }
  const floor = median(times[0] ?? []);
  const ratios: Record<string, number> = {};
  tasks.forEach(({ name }, index) => {
    const time = median(times[index] ?? []);
    ratios[name] = time / floor;
    console.log(`${name.padEnd(44)} ${time.toFixed(1).padStart(8)} ms  × ${(time / floor).toFixed(2)}`);
  });
  return ratios;
}

/** The middle one of some numbers; 0 of none. */
function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
