import { expect, it } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import { closedOf, createEarlier, type Earlier, rememberEarlier } from '../../lib/state/earlier';
import { createOpenEncounter } from '../../lib/state/open-encounter';
import { FakePlace, settle } from './place';

const day = '2026-03-02';

const drafts = (earlier: StoreApi<Earlier>) => earlier.getState().encounters.map(({ draft }) => draft);

async function page(place: FakePlace) {
  const [earlier, store] = [createEarlier(), createOpenEncounter(day)];
  await rememberEarlier(earlier, store, Promise.resolve(place.page()));
  return { earlier, store };
}

it('what a new encounter takes the place of is remembered, the latest first, and by the page that opens next', async () => {
  const place = new FakePlace();
  const { earlier, store } = await page(place);
  store.getState().setProblem('chronic-stable', 2);
  const first = store.getState().draft;
  store.getState().clear(day);
  store.getState().setRisk('low', true);
  const second = store.getState().draft;
  store.getState().clear(day);
  expect(drafts(earlier)).toEqual([second, first]);
  await settle();
  expect(drafts((await page(place)).earlier)).toEqual([second, first]);
});

it('nothing is remembered of an empty encounter, nor of one that was only undone', async () => {
  const { earlier, store } = await page(new FakePlace());
  store.getState().clear(day);
  store.getState().setProblem('chronic-stable', 1);
  store.getState().undo();
  expect(drafts(earlier)).toEqual([]);
});

it('is opened again in place of what is open, and undone', async () => {
  const { earlier, store } = await page(new FakePlace());
  store.getState().setProblem('chronic-stable', 2);
  const first = store.getState().draft;
  store.getState().clear(day);
  store.getState().setRisk('low', true);
  const second = store.getState().draft;
  const [remembered] = drafts(earlier);
  if (!remembered) throw new Error('nothing remembered');
  store.getState().reopen(remembered);
  expect(store.getState()).toMatchObject({ draft: first, notice: { of: 'reopened' } });
  store.getState().undo();
  expect(store.getState().draft).toEqual(second);
  expect(store.getState().notice).toBeUndefined();
});

it('what an earlier one takes the place of is remembered, and each stands there once, as it was left last', async () => {
  const { earlier, store } = await page(new FakePlace());
  const { setProblem, setRisk, clear, reopen, undo, redo } = store.getState();
  const listed = () =>
    closedOf(earlier.getState().encounters, store.getState().draft).map(({ draft }) => draft);
  setProblem('chronic-stable', 2);
  const first = store.getState().draft;
  clear(day);
  setRisk('low', true);
  const second = store.getState().draft;
  reopen(first);
  expect(listed()).toEqual([second]);
  // The way back is another way to leave it.
  undo();
  expect(listed()).toEqual([first]);
  redo();
  setProblem('chronic-stable', 3);
  const changed = store.getState().draft;
  clear(day);
  expect(listed()).toEqual([changed, second]);
  undo();
  expect(listed()).toEqual([second]);
});

it('what another page of the window put away is left to that page to remember', async () => {
  const { earlier, store } = await page(new FakePlace());
  store.getState().setProblem('chronic-stable', 2);
  store.getState().replace(createOpenEncounter(day).getState().draft);
  expect(drafts(earlier)).toEqual([]);
});

it('holds twenty; what cannot be read is left out, and where nothing is kept this page still remembers', async () => {
  const place = new FakePlace([{ version: 7 }, 'nothing']);
  expect(drafts((await page(place)).earlier)).toEqual([]);
  const [earlier, store] = [createEarlier(), createOpenEncounter(day)];
  await rememberEarlier(earlier, store, Promise.reject(new Error('no storage')));
  for (let count = 1; count <= 25; count += 1) {
    store.getState().setProblem('chronic-stable', count);
    store.getState().clear(day);
  }
  expect(drafts(earlier)).toHaveLength(20);
  expect(drafts(earlier)[0]?.ticks.problems).toEqual({ 'chronic-stable': 25 });
});

it('tells when each was left, to the page that opens next as well; what is kept without is left out', async () => {
  const place = new FakePlace();
  const [earlier, store] = [createEarlier(), createOpenEncounter(day)];
  let now = Date.UTC(2026, 2, 2, 14, 42);
  await rememberEarlier(earlier, store, Promise.resolve(place.page()), () => now);
  store.getState().setProblem('chronic-stable', 2);
  store.getState().clear(day);
  now += 60_000;
  store.getState().setProblem('chronic-stable', 2);
  store.getState().clear(day);
  const left = [now, now - 60_000];
  expect(earlier.getState().encounters.map((one) => one.left)).toEqual(left);
  await settle();
  expect((await page(place)).earlier.getState().encounters.map((one) => one.left)).toEqual(left);
  const kept = await place.page().read();
  if (!Array.isArray(kept)) throw new Error('nothing kept');
  const broken = new FakePlace([kept[0], { ...kept[1], left: 'noon' }, kept[1].draft]);
  expect((await page(broken)).earlier.getState().encounters.map((one) => one.left)).toEqual([now]);
});

it('a late word of an earlier write of its own does not set the list back; that of another page is followed', async () => {
  const place = new FakePlace();
  const one = await page(place);
  const other = await page(place);
  place.slow = true;
  for (const count of [1, 2]) {
    one.store.getState().setProblem('chronic-stable', count);
    one.store.getState().clear(day);
  }
  const both = drafts(one.earlier);
  expect(both).toHaveLength(2);
  for (const { finish } of place.pending) {
    finish();
    await settle();
    expect(drafts(one.earlier)).toEqual(both);
  }
  await expect.poll(() => drafts(other.earlier)).toEqual(both);
});
