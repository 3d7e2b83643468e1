import { browser } from 'wxt/browser';

/** What an organisation prescribes by a policy of the browser. It is read, and never written. */
export interface ManagedPlace {
  read(): Promise<Readonly<Record<string, unknown>>>;
  /** Calls back with all that is prescribed whenever it changes. */
  follow(changed: (value: Readonly<Record<string, unknown>>) => void): void;
}

/** The place of the policy. */
export function managedPlace(): ManagedPlace {
  const read = async () => {
    try {
      return await browser.storage.managed.get();
    } catch {
      // Firefox has this storage only where there is a policy, Safari never: nothing is prescribed.
      return {};
    }
  };
  return {
    read,
    follow(changed) {
      browser.storage.onChanged.addListener((_, area) => {
        if (area === 'managed') void read().then(changed);
      });
    },
  };
}
