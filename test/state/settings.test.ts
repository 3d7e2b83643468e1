import { describe, expect, it } from 'vitest';
import {
  changeSettings,
  createSettings,
  defaultSettings,
  followSettings,
  keptSettings,
  longestTemplate,
  parseSettings,
} from '../../lib/state/settings';
import type { LocalPlace } from '../../lib/storage/local';

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

async function page(place: LocalPlace) {
  const store = createSettings();
  await followSettings(store, place);
  return store;
}

describe('settings', () => {
  it('are as at first where nothing is kept, and only what differs is kept', () => {
    expect(parseSettings(undefined)).toEqual(defaultSettings);
    expect(parseSettings({})).toEqual(defaultSettings);
    expect(keptSettings(defaultSettings)).toEqual({});
    expect(keptSettings({ ...defaultSettings, payer: 'medicare', singleKeys: false })).toEqual({
      payer: 'medicare',
      singleKeys: false,
    });
  });

  it.each([
    ['a family that is none', { family: 'dentist' }],
    ['a payer that is none', { payer: 'toString' }],
    ['a scheme that is none', { scheme: 'pink' }],
    ['a key of another version', { density: 'compact' }],
    ['a text that is too long', { noteTemplate: 'x'.repeat(longestTemplate + 1) }],
    ['no settings at all', 'light'],
  ])('of %s cannot be read', async (_, value) => {
    expect(parseSettings(value)).toBeUndefined();
    const place = new FakePlace();
    place.value = value;
    const { settings, problem } = (await page(place)).getState();
    expect(settings).toEqual(defaultSettings);
    expect(problem).toBe('unreadable');
  });

  it('changed on one page hold on another, and after it', async () => {
    const place = new FakePlace();
    const [one, other] = [await page(place), await page(place)];
    await changeSettings(one, place, { scheme: 'dark' });
    await changeSettings(other, place, { family: 'hospital', noteTemplate: '{level}' });
    const wanted = { ...defaultSettings, scheme: 'dark', family: 'hospital', noteTemplate: '{level}' };
    expect(one.getState().settings).toEqual(wanted);
    expect((await page(place)).getState().settings).toEqual(wanted);
    await place.forget();
    expect(one.getState().settings).toEqual(defaultSettings);
  });

  it('that cannot be kept hold on this page, and that is told', async () => {
    const place = new FakePlace();
    const store = await page(place);
    place.broken = true;
    await changeSettings(store, place, { scheme: 'dark' });
    expect(store.getState()).toEqual({
      settings: { ...defaultSettings, scheme: 'dark' },
      problem: 'not-kept',
    });
    expect((await page(place)).getState().problem).toBe('no-storage');
  });
});
