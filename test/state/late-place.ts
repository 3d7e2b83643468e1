import type { LocalPlace } from '../../lib/storage/local';

/** What is on its way between one page and the storage. */
interface Line {
  /** What the page asked of the storage, in the order in which it takes effect. */
  readonly asked: ((isRefused: boolean) => void)[];
  readonly answers: (() => void)[];
  readonly events: (() => void)[];
  readonly followers: ((value: unknown) => void)[];
}

/**
 * A place in local storage as browsers have it at their slowest: what a page asks takes effect later, is answered later
 * still, and each page is told of every change in order, the writer included, some time before or after the answer. A
 * write that changes nothing is told to nobody. What lies there has its keys in order, whoever wrote it.
 */
export class LatePlace {
  value: unknown;
  readonly #lines: Line[] = [];

  /** What one more page sees of the place. */
  page(): LocalPlace {
    const line: Line = { asked: [], answers: [], events: [], followers: [] };
    this.#lines.push(line);
    const ask = <Answer>(take: () => Answer) =>
      new Promise<Answer>((resolve, reject) => {
        line.asked.push((isRefused) => {
          if (isRefused) {
            line.answers.push(() => reject(new Error('the browser refuses')));
            return;
          }
          const answer = take();
          line.answers.push(() => resolve(answer));
        });
      });
    return {
      read: () => ask(() => structuredClone(this.value)),
      write: (value) => {
        const copy = inOrder(value);
        return ask(() => this.#become(copy));
      },
      forget: () => ask(() => this.#become(undefined)),
      follow: (changed) => {
        line.followers.push(changed);
      },
    };
  }

  /** The oldest thing that a page asked takes effect, or is refused. */
  takes(page: number, isRefused = false): void {
    this.#lines[page]?.asked.shift()?.(isRefused);
  }

  /** A page has the oldest answer that it waits for. */
  answers(page: number): void {
    this.#lines[page]?.answers.shift()?.();
  }

  /** A page is told of the oldest change that it has not heard of. */
  tells(page: number): void {
    this.#lines[page]?.events.shift()?.();
  }

  /** Everything is forgotten, by none of the pages here. */
  forgotten(): void {
    this.#become(undefined);
  }

  /** Whether a page waits for an answer. */
  get isAsked(): boolean {
    return this.#lines.some(({ asked, answers }) => asked.length + answers.length > 0);
  }

  /** Whether nothing is on its way. */
  get isStill(): boolean {
    return !this.isAsked && this.#lines.every(({ events }) => events.length === 0);
  }

  /** How many pages there are. */
  get pages(): number {
    return this.#lines.length;
  }

  #become(value: unknown): void {
    const isSame = JSON.stringify(value) === JSON.stringify(this.value);
    this.value = value;
    if (isSame) return;
    for (const { events, followers } of this.#lines) {
      events.push(() => {
        for (const changed of followers) changed(structuredClone(value));
      });
    }
  }
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  );
}
