import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetClosedWindows, openEncounterPlace } from '../../lib/storage/session';

/* The session storage of a browser, as far as it is used: one area, its change events, windows. */

interface Change {
  readonly newValue?: unknown;
}

const fake = vi.hoisted(() => ({
  window: 1,
  items: new Map<string, unknown>(),
  changed: [] as ((changes: Record<string, Change>, area: string) => void)[],
  closed: [] as ((id: number) => void)[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    windows: {
      getCurrent: async () => ({ id: fake.window }),
      onRemoved: { addListener: (listener: (id: number) => void) => fake.closed.push(listener) },
    },
    storage: {
      onChanged: {
        addListener: (listener: (changes: Record<string, Change>, area: string) => void) =>
          fake.changed.push(listener),
      },
      session: {
        get: async (key: string) =>
          fake.items.has(key) ? { [key]: structuredClone(fake.items.get(key)) } : {},
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) {
            fake.items.set(key, structuredClone(value));
            for (const changed of fake.changed) changed({ [key]: { newValue: value } }, 'session');
          }
        },
        remove: async (keys: readonly string[]) => {
          for (const key of keys) fake.items.delete(key);
        },
      },
    },
  },
}));

async function placeOf(window: number) {
  fake.window = window;
  return await openEncounterPlace();
}

beforeEach(() => {
  fake.items.clear();
  fake.changed.length = 0;
  fake.closed.length = 0;
});

describe('the place of a window', () => {
  it('gives what was written, and nothing before that', async () => {
    const place = await placeOf(1);
    expect(await place.read()).toBeUndefined();
    await place.write({ a: 1 });
    expect(await place.read()).toEqual({ a: 1 });
    // A panel opened again in that window finds it.
    expect(await (await placeOf(1)).read()).toEqual({ a: 1 });
  });

  it('is not that of another window', async () => {
    const [one, other] = [await placeOf(1), await placeOf(2)];
    await one.write('one');
    await other.write('other');
    expect(await one.read()).toBe('one');
    expect(await other.read()).toBe('other');
  });

  it('what is put aside is neither used nor lost', async () => {
    const place = await placeOf(1);
    await place.write('kept');
    await place.putAside('unreadable');
    expect(await place.read()).toBe('kept');
    expect([...fake.items.values()]).toEqual(['kept', 'unreadable']);
  });
});

describe('following', () => {
  it('tells what is written here, and nothing of other windows, areas and what was put aside', async () => {
    const [one, other] = [await placeOf(1), await placeOf(2)];
    const seen: unknown[] = [];
    one.follow((value) => seen.push(value));
    await one.write('a');
    await other.write('b');
    await one.putAside('c');
    const [key] = [...fake.items.keys()];
    for (const changed of fake.changed) changed({ [key ?? '']: { newValue: 'd' } }, 'local');
    expect(seen).toEqual(['a']);
  });
});

describe('a window that is closed', () => {
  it('takes its encounter with it, and only its own', async () => {
    const [one, other] = [await placeOf(1), await placeOf(12)];
    await one.write('one');
    await one.putAside('one aside');
    await other.write('other');
    forgetClosedWindows();
    for (const closed of fake.closed) closed(1);
    expect([...fake.items.values()]).toEqual(['other']);
  });
});
