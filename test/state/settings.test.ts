import { describe, expect, it, vi } from 'vitest';
import { parseChosen } from '../../lib/state/kept-settings';
import { longestTemplate } from '../../lib/state/setting-choices';
import {
  changeSettings,
  createSettings,
  defaultSettings,
  followSettings,
  patienceMs,
} from '../../lib/state/settings';
import type { LocalPlace } from '../../lib/storage/local';
import type { ManagedPlace } from '../../lib/storage/managed';

/* What a person sets: kept, followed by every page, and never half read. */

class FakePlace implements LocalPlace {
  value: unknown;
  broken = false;
  readonly followers: ((value: unknown) => void)[] = [];
  async read() {
    if (this.broken) throw new Error('no storage');
    return this.value;
  }
  async write(value: unknown) {
    if (this.broken) throw new Error('full');
    this.value = value;
    for (const follower of this.followers) follower(value);
  }
  async forget() {
    this.value = undefined;
    for (const follower of this.followers) follower(undefined);
  }
  follow(changed: (value: unknown) => void) {
    this.followers.push(changed);
  }
}

/** What an organisation prescribes, and whom a change of it is told. */
class FakePolicy implements ManagedPlace {
  readonly followers: ((value: Readonly<Record<string, unknown>>) => void)[] = [];
  constructor(public value: Readonly<Record<string, unknown>> = {}) {}
  async read() {
    return this.value;
  }
  follow(changed: (value: Readonly<Record<string, unknown>>) => void) {
    this.followers.push(changed);
  }
  become(value: Readonly<Record<string, unknown>>) {
    this.value = value;
    for (const follower of this.followers) follower(value);
  }
}

async function page(place: LocalPlace, managed: ManagedPlace = new FakePolicy()) {
  const store = createSettings();
  await followSettings(store, place, managed);
  return store;
}

/** Lets what a page is told be read. */
const told = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('settings', () => {
  it('are as at first where nothing is kept, and only what differs is kept', async () => {
    expect(parseChosen(undefined)).toEqual({});
    expect(parseChosen({})).toEqual({});
    const place = new FakePlace();
    const store = await page(place);
    expect(store.getState().settings).toEqual(defaultSettings);
    await changeSettings(store, place, { payer: 'medicare', singleKeys: false, scheme: 'system' });
    expect(place.value).toEqual({ payer: 'medicare', singleKeys: false });
    await changeSettings(store, place, { payer: 'cpt' });
    expect(place.value).toEqual({ singleKeys: false });
  });

  it.each([
    ['a family that is none', { family: 'dentist' }],
    ['a payer that is none', { payer: 'toString' }],
    ['a contractor that is none', { contractor: 'acme' }],
    ['a place of service that is none', { placeOfService: '98' }],
    ['a scheme that is none', { scheme: 'pink' }],
    ['a density that is none', { density: 'dense' }],
    ['a switch that is neither on nor off', { whatHolds: 'no' }],
    ['an order of rows that are none', { rowOrders: { problems: ['toString'] } }],
    ['an order that has a row twice', { rowOrders: { risk: ['low', 'low'] } }],
    ['a key of another version', { surprise: 1 }],
    ['a text that is too long', { noteTemplate: 'x'.repeat(longestTemplate + 1) }],
    ['no settings at all', 'light'],
  ])('of %s cannot be read', async (_, value) => {
    expect(parseChosen(value)).toBeUndefined();
    const place = new FakePlace();
    place.value = value;
    const { settings, problem } = (await page(place)).getState();
    expect(settings).toEqual(defaultSettings);
    expect(problem).toBe('unreadable');
  });

  it('changed on one page hold on another, and after it', async () => {
    const place = new FakePlace();
    const [one, other] = [await page(place), await page(place)];
    await changeSettings(one, place, { scheme: 'dark', placeOfService: '11' });
    await told();
    await changeSettings(other, place, { family: 'hospital', noteTemplate: '{level}' });
    const wanted = {
      ...defaultSettings,
      ...{ scheme: 'dark', placeOfService: '11', family: 'hospital', noteTemplate: '{level}' },
    };
    await told();
    expect(one.getState().settings).toEqual(wanted);
    expect((await page(place)).getState().settings).toEqual(wanted);
    await place.forget();
    await told();
    expect(one.getState().settings).toEqual(defaultSettings);
  });

  it('that follow each other quickly are never taken back by what is told of the earlier ones', async () => {
    const place = new FakePlace();
    const store = await page(place);
    const seen: (string | undefined)[] = [];
    store.subscribe(({ settings }) => seen.push(settings.noteTemplate));
    const typed = ['{', '{l', '{le', '{level}'];
    await Promise.all(typed.map((noteTemplate) => changeSettings(store, place, { noteTemplate })));
    await told();
    expect(store.getState().settings.noteTemplate).toBe('{level}');
    // Each is at least as long as the one before.
    expect(seen.map((text) => text?.length ?? 0)).toEqual(
      seen.map((text) => text?.length ?? 0).toSorted((one, other) => one - other),
    );
  });

  it('that cannot be kept hold on this page, and that is told', async () => {
    const place = new FakePlace();
    const store = await page(place);
    place.broken = true;
    await changeSettings(store, place, { scheme: 'dark' });
    expect(store.getState().settings).toEqual({ ...defaultSettings, scheme: 'dark' });
    expect(store.getState().problem).toBe('not-kept');
    expect((await page(place)).getState().problem).toBe('no-storage');
  });
});

describe('what an organisation prescribes', () => {
  const policy = { family: 'hospital', payer: 'medicare', whatHolds: false, locked: ['payer'] };

  it('holds before ours; a person changes what is not locked, and cannot change what is', async () => {
    const [place, managed] = [new FakePlace(), new FakePolicy(policy)];
    const store = await page(place, managed);
    expect(store.getState().settings).toEqual({
      ...defaultSettings,
      ...{ family: 'hospital', payer: 'medicare', whatHolds: false },
    });
    await changeSettings(store, place, { family: 'office', payer: 'cpt', whatHolds: true });
    // Ours, chosen by a person, is a choice like any other.
    expect(store.getState().settings).toEqual({ ...defaultSettings, payer: 'medicare' });
    expect((await page(place, managed)).getState().settings).toEqual({
      ...defaultSettings,
      payer: 'medicare',
    });
  });

  it('is kept nowhere: what a person left as it was goes with the policy', async () => {
    const [place, managed] = [new FakePlace(), new FakePolicy(policy)];
    const store = await page(place, managed);
    await changeSettings(store, place, { scheme: 'dark', family: 'hospital' });
    expect(place.value).toEqual({ scheme: 'dark' });
    managed.become({ family: 'emergency' });
    await told();
    expect(store.getState().settings).toEqual({ ...defaultSettings, scheme: 'dark', family: 'emergency' });
    managed.become({});
    await told();
    expect(store.getState().settings).toEqual({ ...defaultSettings, scheme: 'dark' });
  });

  it('gives back what a person had chosen once it locks it no more', async () => {
    const [place, managed] = [new FakePlace(), new FakePolicy()];
    const store = await page(place, managed);
    await changeSettings(store, place, { scheme: 'dark' });
    managed.become({ scheme: 'light', locked: ['scheme'] });
    await told();
    expect(store.getState().settings.scheme).toBe('light');
    await changeSettings(store, place, { singleKeys: false });
    expect(place.value).toEqual({ scheme: 'dark', singleKeys: false });
    managed.become({ scheme: 'light' });
    await told();
    expect(store.getState().settings.scheme).toBe('dark');
  });

  it('stays where everything else is forgotten', async () => {
    const [place, managed] = [new FakePlace(), new FakePolicy(policy)];
    const store = await page(place, managed);
    await changeSettings(store, place, { family: 'home', scheme: 'dark' });
    await place.forget();
    await told();
    expect(store.getState().settings).toEqual({
      ...defaultSettings,
      ...{ family: 'hospital', payer: 'medicare', whatHolds: false },
    });
  });

  it('is waited for only so long, and holds once it comes', async () => {
    vi.useFakeTimers();
    try {
      const managed = new FakePolicy(policy);
      managed.read = async () => {
        await new Promise((resume) => setTimeout(resume, 2 * patienceMs));
        return managed.value;
      };
      const opening = page(new FakePlace(), managed);
      await vi.advanceTimersByTimeAsync(patienceMs);
      const store = await opening;
      expect(store.getState().settings).toEqual(defaultSettings);
      await vi.advanceTimersByTimeAsync(patienceMs);
      expect(store.getState().settings.payer).toBe('medicare');
      expect(store.getState().policy.locked).toEqual(['payer']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('holds as far as it is understood, beside settings that cannot be read', async () => {
    const place = new FakePlace();
    place.value = { surprise: 1 };
    const store = await page(place, new FakePolicy({ payer: 'medicare', scheme: 'pink' }));
    const { settings, policy: held, problem } = store.getState();
    expect(settings).toEqual({ ...defaultSettings, payer: 'medicare' });
    expect(held.misread.map(({ path }) => path)).toEqual(['scheme']);
    expect(problem).toBe('unreadable');
  });
});
