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
  putAside(): Promise<void>;
  /** Calls back with what is written here, by this page or another, and with undefined once it is taken away. */
  follow(changed: (value: unknown) => void): void;
}

const key = 'time-blocks';

export function timeBlocksPlace(): TimeBlocksPlace {
  const { local } = browser.storage;
  const read = async () => (await local.get(key))[key];
  const alone = (run: () => Promise<void>) => navigator.locks.request(key, run);
  return {
    read,
    change: (change) =>
      alone(async () => {
        const kept = await read();
        const changed = change(kept);
        if (changed === kept) return;
        await (changed === undefined ? local.remove(key) : local.set({ [key]: changed }));
      }),
    putAside: () =>
      alone(async () => {
        const kept = await read();
        if (kept === undefined) return;
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
