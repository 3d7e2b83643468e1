import type { SessionPlace } from '../../lib/storage/session';

/** A write that is under way. */
interface Pending {
  finish(): void;
  fail(): void;
}

/**
 * A place in session storage as browsers have it: values are copies, writes take effect in the order in which they
 * were made, each is confirmed some time later, and every page, the writer included, is told after that.
 */
export class FakePlace {
  value: unknown;
  readonly aside: unknown[] = [];
  readonly written: unknown[] = [];
  /** Writes not yet confirmed, oldest first; only where `slow`. */
  readonly pending: Pending[] = [];
  slow = false;
  /** What is refused: writes, putting aside, reading. */
  readonly broken = new Set<'write' | 'putAside' | 'read'>();
  readonly #followers: ((value: unknown) => void)[] = [];

  constructor(value?: unknown) {
    this.value = value;
  }

  /** What a page sees of the place. */
  page(): SessionPlace {
    return {
      read: async () => {
        this.#refuse('read');
        return structuredClone(this.value);
      },
      write: async (value) => {
        this.#refuse('write');
        const copy = structuredClone(value);
        if (!this.slow) {
          this.#take(copy);
          this.#tell(copy);
          return;
        }
        this.#take(copy);
        await new Promise<void>((resolve, reject) => {
          this.pending.push({
            finish: () => {
              this.#tell(copy);
              resolve();
            },
            fail: () => reject(new Error('the browser kept nothing')),
          });
        });
      },
      putAside: async (value) => {
        this.#refuse('putAside');
        this.aside.push(structuredClone(value));
      },
      follow: (changed) => {
        this.#followers.push(changed);
      },
    };
  }

  /** Something is written here by a page that is not under test. */
  writtenElsewhere(value: unknown): void {
    this.#take(structuredClone(value));
    this.#tell(value);
  }

  /** The place is emptied, as when the window's encounter is forgotten. */
  removed(): void {
    this.value = undefined;
    this.#tell(undefined);
  }

  #take(value: unknown): void {
    this.value = value;
    this.written.push(value);
  }

  #tell(value: unknown): void {
    for (const changed of this.#followers) changed(structuredClone(value));
  }

  #refuse(what: 'write' | 'putAside' | 'read'): void {
    if (this.broken.has(what)) throw new Error(`the browser refuses to ${what}`);
  }
}

/** Lets everything that is already settled run, and what it loads be loaded. */
export async function settle(): Promise<void> {
  await Promise.all([import('../../lib/state/kept-draft'), import('../../lib/state/kept-clock')]);
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => realTimeout(resolve));
}

/** Not one that a test has put in its place. */
const realTimeout = globalThis.setTimeout;
