import { browser } from 'wxt/browser';

/** The place of the time blocks on this device. They are instants alone, and stay when the browser ends. */
export interface TimeBlocksPlace {
  read(): Promise<unknown>;
  /**
   * Reads, changes and writes without another page or the background in between. Undefined takes away what lies here;
   * what is given back as it was is not written.
   */
  change(change: (kept: unknown) => unknown): Promise<void>;
  /** Puts aside what cannot be read, so that it is neither used nor lost; replaces what was put aside before. */
  putAside(isUnreadable: (kept: unknown) => boolean): Promise<void>;
  /** Calls back with what is written here, by this page or another, and with undefined once it is taken away. */
  follow(changed: (value: unknown) => void): void;
}

const key = 'time-blocks';

/** Runs something while no page and no background changes the time blocks. */
export function alone(run: () => Promise<void>): Promise<void> {
  return navigator.locks.request(key, run);
}

export function timeBlocksPlace(): TimeBlocksPlace {
  const { local } = browser.storage;
  const read = async () => (await local.get(key))[key];
  return {
    read,
    change: (change) =>
      alone(async () => {
        const kept = await read();
        const changed = change(kept);
        if (changed === kept) return;
        await (changed === undefined ? local.remove(key) : local.set({ [key]: changed }));
      }),
    putAside: (isUnreadable) =>
      alone(async () => {
        const kept = await read();
        // Another page may have put it aside already, and a clock may run since.
        if (kept === undefined || !isUnreadable(kept)) return;
        await local.set({ [`${key}-put-aside`]: kept });
        await local.remove(key);
      }),
    follow(changed) {
      browser.storage.onChanged.addListener((changes, area) => {
        const change = area === 'local' ? changes[key] : undefined;
        if (change) changed(change.newValue);
      });
    },
  };
}
