import type { Timed } from './ratio';

/** Writes what was measured, and remembers whether a goal was missed. */
export class Report {
  #missed = 0;

  get missed(): number {
    return this.#missed;
  }

  title(text: string): void {
    console.log(`\n${text}`);
  }

  /**
   * A task beside the first one.
   * @param count how many things it did, to say the time of one
   * @param most the goal for its ratio to the first task, where there is one
   */
  task({ name, time, ratio }: Timed, count: number, most?: number): void {
    const goal = most === undefined ? '' : this.#goal(ratio <= most, `at most × ${most}`);
    const each = (time * 1000) / count;
    const times = ratio >= 100 ? Math.round(ratio).toLocaleString('en') : ratio.toFixed(2);
    this.#line(name, `${each.toFixed(each < 10 ? 2 : 0)} µs each`, `× ${times}`, goal);
  }

  /** What a program needs before its first line. */
  start({ name, time }: Timed): void {
    this.#line(name, `${time.toFixed(0)} ms`, '', '');
  }

  memory(name: string, megabytes: number, below: number): void {
    this.#line(name, `${megabytes.toFixed(0)} MB`, '', this.#goal(megabytes < below, `under ${below} MB`));
  }

  #line(name: string, amount: string, ratio: string, goal: string): void {
    console.log(`  ${name.padEnd(52)}${amount.padStart(15)}  ${ratio.padEnd(9)}${goal}`.trimEnd());
  }

  #goal(holds: boolean, words: string): string {
    if (!holds) this.#missed += 1;
    return `goal ${words}: ${holds ? 'holds' : 'MISSED'}`;
  }
}
