import { browser } from 'wxt/browser';

/** One place in the browser's session storage: in memory, for extension pages only, gone with the browser. */
export interface SessionPlace {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
  /** Puts aside what cannot be read, so that it is neither used nor lost; replaces what was put aside before. */
  putAside(value: unknown): Promise<void>;
  /** Calls back with what is written here, by this page or another. */
  follow(changed: (value: unknown) => void): void;
}

/** The place of the encounter that is open in this browser window: two windows never write over each other. */
export function openEncounterPlace(): Promise<SessionPlace> {
  return placeOf('open-encounter');
}

/** The place of the encounters that were open in this browser window before. */
export function earlierPlace(): Promise<SessionPlace> {
  return placeOf('earlier');
}

async function placeOf(name: string): Promise<SessionPlace> {
  const { id } = await browser.windows.getCurrent();
  const key = `${name}-${id}`;
  const { session } = browser.storage;
  return {
    async read() {
      return (await session.get(key))[key];
    },
    async write(value) {
      await session.set({ [key]: value });
    },
    async putAside(value) {
      await session.set({ [`${key}-put-aside`]: value });
    },
    follow(changed) {
      browser.storage.onChanged.addListener((changes, area) => {
        const change = area === 'session' ? changes[key] : undefined;
        if (change) changed(change.newValue);
      });
    },
  };
}

/** Forgets the encounters of browser windows as they are closed. */
export function forgetClosedWindows(): void {
  browser.windows.onRemoved.addListener((id) => {
    const keys = [`open-encounter-${id}`, `open-encounter-${id}-put-aside`, `earlier-${id}`];
    void browser.storage.session.remove(keys);
  });
}
