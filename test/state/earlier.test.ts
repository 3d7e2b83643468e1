import { expect, it } from 'vitest';
import { createEarlier, rememberEarlier } from '../../lib/state/earlier';
import { createOpenEncounter } from '../../lib/state/open-encounter';
import { FakePlace, settle } from './place';

const day = '2026-03-02';

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
  expect(earlier.getState().drafts).toEqual([second, first]);
  await settle();
  expect((await page(place)).earlier.getState().drafts).toEqual([second, first]);
});

it('nothing is remembered of an empty encounter, nor of one that was only undone', async () => {
  const { earlier, store } = await page(new FakePlace());
  store.getState().clear(day);
  store.getState().setProblem('chronic-stable', 1);
  store.getState().undo();
  expect(earlier.getState().drafts).toEqual([]);
});

it('is opened again in place of what is open, and undone', async () => {
  const { earlier, store } = await page(new FakePlace());
  store.getState().setProblem('chronic-stable', 2);
  const first = store.getState().draft;
  store.getState().clear(day);
  store.getState().setRisk('low', true);
  const second = store.getState().draft;
  const [remembered] = earlier.getState().drafts;
  if (!remembered) throw new Error('nothing remembered');
  store.getState().reopen(remembered);
  expect(store.getState().draft).toEqual(first);
  store.getState().undo();
  expect(store.getState().draft).toEqual(second);
});

it('holds twenty; what cannot be read is left out, and where nothing is kept this page still remembers', async () => {
  const place = new FakePlace([{ version: 7 }, 'nothing']);
  expect((await page(place)).earlier.getState().drafts).toEqual([]);
  const [earlier, store] = [createEarlier(), createOpenEncounter(day)];
  await rememberEarlier(earlier, store, Promise.reject(new Error('no storage')));
  for (let count = 1; count <= 25; count += 1) {
    store.getState().setProblem('chronic-stable', count);
    store.getState().clear(day);
  }
  expect(earlier.getState().drafts).toHaveLength(20);
  expect(earlier.getState().drafts[0]?.ticks.problems).toEqual({ 'chronic-stable': 25 });
});
