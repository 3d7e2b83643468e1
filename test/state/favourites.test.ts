import { expect, it } from 'vitest';
import {
  entriesOf,
  favouriteOf,
  favouritesFor,
  longestName,
  mostFavourites,
  withFavourite,
  withoutFavourite,
} from '../../lib/state/favourites';
import { findableIn } from '../../lib/state/find';
import { parseChosen } from '../../lib/state/kept-settings';
import { createOpenEncounter } from '../../lib/state/open-encounter';

const day = '2026-03-02';

function ticked() {
  const store = createOpenEncounter(day);
  store.getState().setProblem('chronic-stable', 2);
  store.getState().setDataCount('testsOrdered', 1);
  store.getState().setDataTick('independentHistorian', true);
  store.getState().setRisk('prescription-drug-management', true);
  store.getState().setMinutes(24);
  store.getState().setServices([{ code: '17110' }]);
  return store;
}

it('holds the ticks, and neither minutes nor a level nor services', () => {
  expect(favouriteOf(' Diabetes ', ticked().getState().draft)).toEqual({
    name: 'Diabetes',
    entries: [
      { row: 'problems.chronic-stable', number: 2 },
      { row: 'data.testsOrdered', number: 1 },
      { row: 'data.independentHistorian' },
      { row: 'risk.prescription-drug-management' },
    ],
  });
  expect(favouriteOf('Nothing', createOpenEncounter(day).getState().draft)).toBeUndefined();
  expect(favouriteOf('x'.repeat(60), ticked().getState().draft)?.name).toHaveLength(longestName);
});

it('enters what it holds, where the family offers it, as one change', () => {
  const favourite = favouriteOf('Diabetes', ticked().getState().draft);
  if (!favourite) throw new Error('nothing ticked');
  const store = createOpenEncounter(day);
  const before = store.getState().draft;
  const rows = findableIn({ ...before.ticks, visit: 'established' });
  store.getState().enter(entriesOf(favourite, rows));
  const { problems, data, risk, time } = store.getState().draft.ticks;
  expect({ problems, data, risk, time }).toEqual({
    problems: { 'chronic-stable': 2 },
    data: { testsOrdered: 1, independentHistorian: true },
    risk: ['prescription-drug-management'],
    time: undefined,
  });
  store.getState().undo();
  expect(store.getState().draft).toEqual(before);
  const critical = findableIn({ dateOfService: day, family: 'critical-care' });
  expect(entriesOf(favourite, critical)).toEqual([]);
});

it('is found by the beginnings of its words, one of a name, and kept with the settings', () => {
  const one = { name: 'Diabetes visit', entries: [{ row: 'risk.low' as const }] };
  const other = { name: 'diabetes VISIT', entries: [{ row: 'risk.minimal' as const }] };
  const both = withFavourite(withFavourite([], one), other);
  expect(both).toEqual([other]);
  expect(favouritesFor('dia vis', both)).toEqual([other]);
  expect(favouritesFor('abetes', both)).toEqual([]);
  expect(favouritesFor(' ', both)).toEqual([]);
  expect(withoutFavourite(both, 'Diabetes Visit')).toEqual([]);
  expect(parseChosen({ favourites: both })).toEqual({ favourites: both });
  expect(parseChosen({ favourites: [{ name: 'x', entries: [{ row: 'level.high' }] }] })).toBeUndefined();
  const many = Array.from({ length: 60 }, (_, index) => ({ name: `${index}`, entries: one.entries }));
  expect(many.reduce(withFavourite, [] as readonly (typeof one)[])).toHaveLength(mostFavourites);
});

it('has a name by which the field finds it: signs that mean something else there are no part of it', () => {
  const { draft } = ticked().getState();
  expect(favouriteOf('+ /Diabetes', draft)?.name).toBe('Diabetes');
  expect(favouriteOf('+', draft)?.name).toBe('');
  // One that was kept with them is found by what follows.
  const kept = { name: '/+diabetes stable', entries: [] };
  expect(favouritesFor('diab', [kept])).toEqual([kept]);
});
