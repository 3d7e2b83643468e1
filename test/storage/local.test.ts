import { beforeEach, describe, expect, it, vi } from 'vitest';
import { feeSchedulePlace } from '../../lib/storage/local';

/* The local storage of a browser, as far as it is used: one area and its change events. */

interface Change {
  readonly newValue?: unknown;
}

const fake = vi.hoisted(() => ({
  items: new Map<string, unknown>(),
  changed: [] as ((changes: Record<string, Change>, area: string) => void)[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      onChanged: { addListener: (listener: (typeof fake.changed)[number]) => fake.changed.push(listener) },
      local: {
        get: async (key: string) => (fake.items.has(key) ? { [key]: fake.items.get(key) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) {
            fake.items.set(key, structuredClone(value));
            for (const changed of fake.changed) changed({ [key]: { newValue: value } }, 'local');
          }
        },
        remove: async (key: string) => {
          fake.items.delete(key);
          for (const changed of fake.changed) changed({ [key]: {} }, 'local');
        },
      },
    },
  },
}));

beforeEach(() => {
  fake.items.clear();
  fake.changed.length = 0;
});

describe('the place of the fee schedule', () => {
  it('gives what was written until it is forgotten', async () => {
    expect(await feeSchedulePlace().read()).toBeUndefined();
    await feeSchedulePlace().write({ a: 1 });
    expect(await feeSchedulePlace().read()).toEqual({ a: 1 });
    await feeSchedulePlace().forget();
    expect(await feeSchedulePlace().read()).toBeUndefined();
    expect(fake.items.size).toBe(0);
  });

  it('tells every page what is written and that it was forgotten, and nothing of other areas', async () => {
    const seen: unknown[] = [];
    feeSchedulePlace().follow((value) => seen.push(value));
    await feeSchedulePlace().write('a');
    for (const changed of fake.changed) changed({ 'fee-schedule': { newValue: 'b' } }, 'session');
    for (const changed of fake.changed) changed({ another: { newValue: 'c' } }, 'local');
    await feeSchedulePlace().forget();
    expect(seen).toEqual(['a', undefined]);
  });
});
