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

  /** A task beside the first one, with the goal for their ratio where there is one. */
  task({ name, time, ratio }: Timed, most?: number): void {
    const goal = most === undefined ? '' : this.#goal(ratio <= most, `at most × ${most}`);
    const times = ratio >= 100 ? Math.round(ratio).toLocaleString('en') : ratio.toFixed(2);
    console.log(`  ${name.padEnd(52)} ${time.toFixed(0).padStart(7)} ms  × ${times.padEnd(7)}${goal}`);
  }

  amount(name: string, amount: number, unit: string, below: number): void {
    const goal = this.#goal(amount < below, `under ${below} ${unit}`);
    console.log(`  ${name.padEnd(52)} ${amount.toFixed(0).padStart(7)} ${unit}           ${goal}`);
  }

  #goal(holds: boolean, words: string): string {
    if (!holds) this.#missed += 1;
    return `goal ${words}: ${holds ? 'holds' : 'MISSED'}`;
  }
}
