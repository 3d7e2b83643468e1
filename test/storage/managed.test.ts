import { beforeEach, expect, it, vi } from 'vitest';
import { managedPlace } from '../../lib/storage/managed';

/* The managed storage of a browser, as far as it is used: one area that is read, and the event of its changes. */

const fake = vi.hoisted(() => ({
  given: undefined as Record<string, unknown> | undefined,
  changed: [] as ((changes: object, area: string) => void)[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      onChanged: { addListener: (listener: (typeof fake.changed)[number]) => fake.changed.push(listener) },
      managed: {
        // Firefox refuses where there is no policy.
        get: async () => {
          if (!fake.given) throw new Error('Managed storage manifest not found');
          return fake.given;
        },
      },
    },
  },
}));

beforeEach(() => {
  fake.given = undefined;
  fake.changed.length = 0;
});

it('gives what is prescribed, and nothing where there is no policy', async () => {
  expect(await managedPlace().read()).toEqual({});
  fake.given = { payer: 'medicare' };
  expect(await managedPlace().read()).toEqual({ payer: 'medicare' });
});

it('tells all that is prescribed when it changes, and nothing of other areas', async () => {
  const seen: unknown[] = [];
  managedPlace().follow((value) => seen.push(value));
  fake.given = { payer: 'medicare', scheme: 'dark' };
  for (const changed of fake.changed) changed({ payer: {} }, 'local');
  for (const changed of fake.changed) changed({ scheme: {} }, 'managed');
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  expect(seen).toEqual([{ payer: 'medicare', scheme: 'dark' }]);
});

it('offers no way to write', () => {
  expect(Object.keys(managedPlace()).toSorted()).toEqual(['follow', 'read']);
});
