import type { TimeBlocksPlace } from '../../lib/storage/time-blocks';

/** The place of time blocks as browsers have it: values are copies, changes come one after the other, all are told. */
export class FakeBlocksPlace implements TimeBlocksPlace {
  value: unknown;
  aside: unknown;
  writes = 0;
  broken = false;
  readonly #followers: ((value: unknown) => void)[] = [];

  constructor(value?: unknown) {
    this.value = value;
  }

  async read(): Promise<unknown> {
    this.#refuse();
    return structuredClone(this.value);
  }

  async change(change: (kept: unknown) => unknown): Promise<void> {
    this.#refuse();
    const kept = structuredClone(this.value);
    const changed = change(kept);
    if (changed === kept) return;
    this.writes += 1;
    this.value = structuredClone(changed);
    this.#tell();
  }

  async putAside(isUnreadable: (kept: unknown) => boolean): Promise<void> {
    this.#refuse();
    if (!isUnreadable(this.value)) return;
    this.aside = this.value;
    this.value = undefined;
    this.#tell();
  }

  follow(changed: (value: unknown) => void): void {
    this.#followers.push(changed);
  }

  #tell(): void {
    for (const changed of this.#followers) changed(structuredClone(this.value));
  }

  #refuse(): void {
    if (this.broken) throw new Error('the browser refuses');
  }
}
