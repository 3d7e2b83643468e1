import { browser } from 'wxt/browser';
import { alone } from './time-blocks';

/** One place in the browser's storage on this device: it stays until it is forgotten, or the extension is removed. */
export interface LocalPlace {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
  forget(): Promise<void>;
  /** Calls back with what is written here, by this page or another, and with undefined once it is forgotten. */
  follow(changed: (value: unknown) => void): void;
}

/**
 * The place of the fee schedule that somebody loaded. It has some 100 kB, a hundredth of what this storage takes; its
 * changes reach every open page by themselves, for which a database would need a channel of its own.
 */
export function feeSchedulePlace(): LocalPlace {
  return placeOf('fee-schedule');
}

/** The place of what a person has set. */
export function settingsPlace(): LocalPlace {
  return placeOf('settings');
}

/** Forgets everything that the extension keeps in this browser, the open encounter with it. */
export async function forgetEverything(): Promise<void> {
  const { local, session } = browser.storage;
  // A beat of the clock under way would write again what it has read.
  await Promise.all([alone(() => local.clear()), session.clear()]);
}

function placeOf(key: string): LocalPlace {
  const { local } = browser.storage;
  return {
    async read() {
      return (await local.get(key))[key];
    },
    async write(value) {
      await local.set({ [key]: value });
    },
    async forget() {
      await local.remove(key);
    },
    follow(changed) {
      browser.storage.onChanged.addListener((changes, area) => {
        const change = area === 'local' ? changes[key] : undefined;
        if (change) changed(change.newValue);
      });
    },
  };
}
