import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChosen } from '../../lib/state/kept-settings';
import {
  type Chosen,
  changeSettings,
  createSettings,
  defaultSettings,
  followSettings,
} from '../../lib/state/settings';
import { seed } from '../seed';
import { LatePlace } from './late-place';

/* Settings that are changed faster than the browser keeps them and tells of it, on one page or on two. */

const noManaged = { read: async () => ({}), follow: () => {} };

/** Lets everything that is already settled run, and what it loads be loaded. */
async function settle(): Promise<void> {
  await import('../../lib/state/kept-settings');
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Everything that is on its way arrives. */
async function calm(place: LatePlace): Promise<void> {
  await settle();
  while (!place.isStill) {
    for (let page = 0; page < place.pages; page += 1) {
      place.takes(page);
      await settle();
      place.answers(page);
      await settle();
      place.tells(page);
      await settle();
    }
  }
}

type Page = ReturnType<typeof opening>;

/** A page that begins to take up what is kept. */
function opening(place: LatePlace) {
  const store = createSettings();
  const seen = place.page();
  void followSettings(store, seen, noManaged);
  return {
    state: () => store.getState(),
    change: (change: Chosen) => void changeSettings(store, seen, change),
  };
}

/** A page that has taken up what is kept. */
async function open(place: LatePlace): Promise<Page> {
  const page = opening(place);
  await calm(place);
  return page;
}

/** A page that changes something, and the browser keeps it: the page has its answer, and is not yet told. */
async function keeps({ change }: Page, place: LatePlace, changed: Chosen) {
  change(changed);
  while (place.isAsked) {
    place.takes(0);
    place.answers(0);
    await settle();
  }
}

const numRuns = 300;

const favourite = { name: 'Diabetes', entries: [{ row: 'problems.chronic-stable' as const, number: 2 }] };

const changes: readonly Chosen[] = [
  { payer: 'medicare' },
  { payer: 'cpt' },
  { scheme: 'dark' },
  { scheme: 'light' },
  { density: 'compact' },
  { singleKeys: false },
  { singleKeys: true },
  { favourites: [favourite] },
  { favourites: [] },
];

type Happening = 'change' | 'takes' | 'refuses' | 'answers' | 'tells' | 'forgotten';

interface Step {
  readonly happens: Happening;
  readonly page: number;
  readonly change: Chosen;
  /** Whether everything that can go on without the browser does so before the next step. */
  readonly isSettled: boolean;
}

function stepsOf(pages: number, happenings: readonly Happening[]): fc.Arbitrary<readonly Step[]> {
  const step = fc.record({
    happens: fc.constantFrom(...happenings),
    page: fc.nat({ max: pages - 1 }),
    change: fc.constantFrom(...changes),
    isSettled: fc.boolean(),
  });
  return fc.array(step, { maxLength: 60 });
}

async function take(place: LatePlace, pages: readonly Page[], step: Step): Promise<void> {
  const { happens, page, change, isSettled } = step;
  if (happens === 'change') pages[page]?.change(change);
  else if (happens === 'forgotten') place.forgotten();
  else if (happens === 'refuses') place.takes(page, true);
  else place[happens](page);
  if (isSettled) await settle();
}

describe('settings that are changed at once', () => {
  it('are all kept, though what the browser tells of the first comes after the second', async () => {
    const place = new LatePlace();
    const page = await open(place);
    await keeps(page, place, { payer: 'medicare' });
    await keeps(page, place, { scheme: 'dark' });
    place.tells(0);
    await settle();
    expect(page.state().chosen).toEqual({ payer: 'medicare', scheme: 'dark' });
    page.change({ density: 'compact' });
    await calm(place);
    const wanted = { payer: 'medicare', scheme: 'dark', density: 'compact' };
    expect(place.value).toEqual(wanted);
    expect(page.state().chosen).toEqual(wanted);
  });

  it('are all kept, though one is changed while what was told before it is being read', async () => {
    const place = new LatePlace();
    const page = await open(place);
    await keeps(page, place, { payer: 'medicare' });
    place.tells(0);
    page.change({ scheme: 'dark' });
    await settle();
    expect(page.state().chosen).toEqual({ payer: 'medicare', scheme: 'dark' });
    await calm(place);
    expect(page.state().chosen).toEqual({ payer: 'medicare', scheme: 'dark' });
  });

  it('hold on the page where the browser refuses the later, whatever it tells of the earlier', async () => {
    const place = new LatePlace();
    const page = await open(place);
    page.change({ singleKeys: false, favourites: [favourite] });
    page.change({ payer: 'medicare' });
    place.takes(0);
    place.takes(0, true);
    await calm(place);
    expect(place.value).toEqual({ singleKeys: false, favourites: [favourite] });
    expect(page.state().chosen).toEqual({ singleKeys: false, favourites: [favourite], payer: 'medicare' });
    expect(page.state().problem).toBe('not-kept');
  });

  it('are kept where the browser refuses the earlier: the later has both', async () => {
    const place = new LatePlace();
    const page = await open(place);
    page.change({ singleKeys: false });
    page.change({ payer: 'medicare' });
    place.takes(0, true);
    await calm(place);
    expect(place.value).toEqual({ singleKeys: false, payer: 'medicare' });
    expect(page.state().chosen).toEqual(place.value);
    expect(page.state().problem).toBeUndefined();
  });

  it('give way to another page where the browser refuses them', async () => {
    const place = new LatePlace();
    const [page, other] = [await open(place), await open(place)];
    page.change({ payer: 'medicare' });
    other.change({ scheme: 'dark' });
    place.takes(1);
    place.tells(0);
    place.takes(0, true);
    await calm(place);
    expect(page.state().chosen).toEqual({ scheme: 'dark' });
  });

  it('are forgotten with everything, those that the browser refused as well', async () => {
    const place = new LatePlace();
    const [page, other] = [await open(place), await open(place)];
    page.change({ payer: 'medicare' });
    place.takes(0, true);
    await calm(place);
    expect(page.state().problem).toBe('not-kept');
    other.change({ scheme: 'dark' });
    place.takes(1);
    place.forgotten();
    await calm(place);
    for (const { state } of [page, other]) {
      expect(state().settings).toEqual(defaultSettings);
      expect(state().problem).toBeUndefined();
    }
  });

  it('are forgotten on another page that is still reading what they were', async () => {
    const place = new LatePlace();
    const [page, other] = [await open(place), await open(place)];
    other.change({ scheme: 'dark' });
    place.takes(1);
    place.tells(0);
    await settle();
    place.takes(0);
    place.forgotten();
    place.tells(0);
    await settle();
    place.takes(0);
    place.answers(0);
    place.answers(0);
    await calm(place);
    expect(page.state().chosen).toEqual({});
  });

  it('are drawn once: what a page hears of its own change changes nothing on it', async () => {
    const place = new LatePlace();
    const page = await open(place);
    page.change({ singleKeys: false, favourites: [favourite] });
    const { settings } = page.state();
    await calm(place);
    expect(page.state().settings).toBe(settings);
  });
});

describe('whatever comes in whatever order', () => {
  it('one page has all that was changed on it at any time, and so has what is kept in the end', async () => {
    const steps = stepsOf(1, ['change', 'takes', 'answers', 'tells']);
    const holds = async (taken: readonly Step[]) => {
      const place = new LatePlace();
      const page = await open(place);
      let wanted = defaultSettings;
      for (const step of taken) {
        if (step.happens === 'change') wanted = { ...wanted, ...step.change };
        await take(place, [page], step);
        expect(page.state().settings).toEqual(wanted);
      }
      await calm(place);
      expect(page.state().settings).toEqual(wanted);
      expect(parseChosen(place.value)).toEqual(page.state().chosen);
      expect(page.state().problem).toBeUndefined();
    };
    await fc.assert(fc.asyncProperty(steps, holds), { seed, numRuns });
  });

  it('two pages end with what is kept', async () => {
    const steps = stepsOf(2, ['change', 'takes', 'answers', 'tells', 'forgotten']);
    const holds = async (taken: readonly Step[]) => {
      const place = new LatePlace();
      place.value = { scheme: 'dark', payer: 'medicare' };
      const pages = [opening(place), opening(place)];
      for (const step of taken) await take(place, pages, step);
      await calm(place);
      for (const { state } of pages) {
        expect(state().chosen).toEqual(parseChosen(place.value));
        expect(state().problem).toBeUndefined();
      }
    };
    await fc.assert(fc.asyncProperty(steps, holds), { seed, numRuns });
  });

  it('two pages end with what is kept, but for one that tells that the browser refused it', async () => {
    const steps = stepsOf(2, ['change', 'takes', 'refuses', 'answers', 'tells', 'forgotten']);
    const holds = async (taken: readonly Step[]) => {
      const place = new LatePlace();
      place.value = { scheme: 'dark', payer: 'medicare' };
      const pages = [opening(place), opening(place)];
      for (const step of taken) await take(place, pages, step);
      await calm(place);
      for (const { state } of pages) {
        if (!state().problem) expect(state().chosen).toEqual(parseChosen(place.value));
      }
    };
    await fc.assert(fc.asyncProperty(steps, holds), { seed, numRuns });
  });
});
