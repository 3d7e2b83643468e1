import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showBadge } from '../../lib/storage/badge';
import { onEachMinute, wakeEachMinute } from '../../lib/storage/heartbeat';
import { forgetEverything } from '../../lib/storage/local';
import { timeBlocksPlace } from '../../lib/storage/time-blocks';

/* What a clock needs of a browser, as far as it is used: a local area, locks, alarms and the badge. */

interface Change {
  readonly newValue?: unknown;
}

const fake = vi.hoisted(() => ({
  items: new Map<string, unknown>(),
  changed: [] as ((changes: Record<string, Change>, area: string) => void)[],
  alarms: new Map<string, object>(),
  created: 0,
  onAlarm: [] as ((alarm: { readonly name: string }) => void)[],
  badge: [] as [string, string][],
}));

vi.mock('wxt/browser', () => {
  const tell = (key: string, change: Change, area = 'local') => {
    for (const changed of fake.changed) changed({ [key]: change }, area);
  };
  return {
    browser: {
      storage: {
        onChanged: { addListener: (listener: (typeof fake.changed)[number]) => fake.changed.push(listener) },
        local: {
          // A turn passes, as in a browser: whoever reads and writes without a lock loses something.
          get: async (key: string) => {
            await new Promise((resolve) => setTimeout(resolve));
            return fake.items.has(key) ? { [key]: structuredClone(fake.items.get(key)) } : {};
          },
          set: async (items: Record<string, unknown>) => {
            for (const [key, value] of Object.entries(items)) {
              fake.items.set(key, structuredClone(value));
              tell(key, { newValue: value });
            }
          },
          remove: async (key: string) => {
            fake.items.delete(key);
            tell(key, {});
          },
          clear: async () => fake.items.clear(),
        },
        session: { clear: async () => undefined },
      },
      alarms: {
        get: async (name: string) => fake.alarms.get(name),
        create: async (name: string, info: object) => {
          fake.created += 1;
          fake.alarms.set(name, info);
        },
        clear: async (name: string) => fake.alarms.delete(name),
        onAlarm: { addListener: (listener: (typeof fake.onAlarm)[number]) => fake.onAlarm.push(listener) },
      },
      action: {
        setBadgeText: async ({ text }: { text: string }) => fake.badge.push(['text', text]),
        setBadgeBackgroundColor: async ({ color }: { color: string }) => fake.badge.push(['on', color]),
        setBadgeTextColor: async ({ color }: { color: string }) => fake.badge.push(['in', color]),
      },
    },
  };
});

/** Locks as pages have them: one after the other for each name. */
const held = new Map<string, Promise<unknown>>();
vi.stubGlobal('navigator', {
  locks: {
    request: (name: string, run: () => Promise<void>) => {
      const mine = (held.get(name) ?? Promise.resolve()).then(run);
      held.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  },
});

beforeEach(() => {
  fake.items.clear();
  fake.alarms.clear();
  fake.changed.length = 0;
  fake.badge.length = 0;
  fake.created = 0;
});

describe('the place of time blocks', () => {
  it('gives what a change made of it, until a change takes it away', async () => {
    const place = timeBlocksPlace();
    expect(await place.read()).toBeUndefined();
    await place.change((kept) => [kept, 'a']);
    expect(await place.read()).toEqual([undefined, 'a']);
    await place.change(() => undefined);
    expect(fake.items.size).toBe(0);
  });

  it('loses no change of two pages at once', async () => {
    const [one, other] = [timeBlocksPlace(), timeBlocksPlace()];
    const more = (kept: unknown) => Number(kept ?? 0) + 1;
    await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? one : other).change(more)));
    expect(await one.read()).toBe(20);
  });

  it('writes nothing where nothing changed', async () => {
    const place = timeBlocksPlace();
    await place.change(() => 'a');
    const seen: unknown[] = [];
    place.follow((value) => seen.push(value));
    await place.change((kept) => kept);
    expect(seen).toEqual([]);
  });

  it('goes on after a change that failed', async () => {
    const place = timeBlocksPlace();
    const failed = place.change(() => {
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await place.change(() => 'a');
    expect(await place.read()).toBe('a');
  });

  it('is forgotten with everything, by no beat written again', async () => {
    const place = timeBlocksPlace();
    await place.change(() => 'a');
    const beat = place.change((kept) => kept && `${kept}a`);
    await Promise.all([beat, forgetEverything()]);
    expect(await place.read()).toBeUndefined();
  });

  it('puts aside what cannot be read, and nothing where nothing is or what is there can be', async () => {
    const place = timeBlocksPlace();
    await place.putAside(() => true);
    expect(fake.items.size).toBe(0);
    await place.change(() => 'unreadable');
    await place.putAside((kept) => kept !== 'unreadable');
    expect(await place.read()).toBe('unreadable');
    await place.putAside((kept) => kept === 'unreadable');
    expect(await place.read()).toBeUndefined();
    expect([...fake.items.values()]).toEqual(['unreadable']);
  });

  it('tells every page what is written and taken away, and nothing of other places', async () => {
    const seen: unknown[] = [];
    timeBlocksPlace().follow((value) => seen.push(value));
    await timeBlocksPlace().change(() => 'a');
    for (const changed of fake.changed) changed({ 'time-blocks': { newValue: 'b' } }, 'session');
    for (const changed of fake.changed) changed({ settings: { newValue: 'c' } }, 'local');
    await timeBlocksPlace().change(() => undefined);
    expect(seen).toEqual(['a', undefined]);
  });
});

describe('the alarm', () => {
  it('is there while it is wanted, once, and wakes', async () => {
    let beats = 0;
    onEachMinute(() => {
      beats += 1;
    });
    await wakeEachMinute(true);
    await wakeEachMinute(true);
    expect([...fake.alarms]).toEqual([['heartbeat', { periodInMinutes: 1 }]]);
    expect(fake.created).toBe(1);
    for (const onAlarm of fake.onAlarm) onAlarm({ name: 'another' });
    for (const onAlarm of fake.onAlarm) onAlarm({ name: 'heartbeat' });
    expect(beats).toBe(1);
    await wakeEachMinute(false);
    expect(fake.alarms.size).toBe(0);
  });
});

describe('the badge', () => {
  it('has its colours with a text, and nothing without', async () => {
    await showBadge('12');
    expect(Object.fromEntries(fake.badge)).toEqual({ text: '12', on: '#1f4fd8', in: '#ffffff' });
    fake.badge.length = 0;
    await showBadge('');
    expect(fake.badge).toEqual([['text', '']]);
  });
});
