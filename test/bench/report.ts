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

  /** Something that takes a time that can be seen, beside the first of its kind. */
  milliseconds({ name, time, ratio }: Timed, most?: number): void {
    const goal = most === undefined ? '' : this.#goal(ratio <= most, `at most × ${most}`);
    this.#line(name, `${time.toFixed(0)} ms`, `× ${ratio.toFixed(2)}`, goal);
  }

  /** @param most in milliseconds, as the duration is */
  duration(name: string, time: number, most: number): void {
    this.#line(name, `${time.toFixed(1)} ms`, '', this.#goal(time <= most, `at most ${most} ms`));
  }

  /** Memory in megabytes, beside other memory. */
  share(name: string, megabytes: number, beside: number, most?: number): void {
    const ratio = megabytes / beside;
    const goal = most === undefined ? '' : this.#goal(ratio <= most, `at most × ${most}`);
    this.#line(name, `${megabytes.toFixed(2)} MB`, `× ${ratio.toFixed(2)}`, goal);
  }

  kilobytes(name: string, kilobytes: number, most: number): void {
    const goal = this.#goal(kilobytes <= most, `at most ${most} kB`);
    this.#line(name, `${kilobytes.toFixed(1)} kB`, '', goal);
  }

  /** @param seconds by the keystroke-level model */
  keys(name: string, count: number, seconds: number, most: number): void {
    const goal = this.#goal(count <= most, `at most ${most} keys`);
    this.#line(name, `${count} keys`, `${seconds.toFixed(1)} s`, goal);
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
