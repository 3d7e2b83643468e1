import { describe, expect, it } from 'vitest';
import { clockOnceNeeded } from '../../lib/state/clock-once-needed';
import { createClock } from '../../lib/state/clock-state';
import { keptClock } from '../../lib/state/kept-clock';
import { createOpenEncounter } from '../../lib/state/open-encounter';
import { started } from '../../lib/state/run-clock';
import { clockOf, running } from './clock-at';
import { settle } from './place';
import { FakeBlocksPlace } from './place-of-blocks';

/* The clock of a page that follows none until there is one. */

function openPage(place: FakeBlocksPlace) {
  const [store, encounters] = [createClock(), createOpenEncounter('2026-03-02')];
  return { store, encounters, change: clockOnceNeeded(store, encounters, place) };
}

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !condition(); turn += 1) await settle();
}

describe('without a clock', () => {
  it('nothing is written, and nothing told', async () => {
    const place = new FakeBlocksPlace();
    const { store } = openPage(place);
    await settle();
    expect(store.getState()).toEqual({ clock: undefined, problem: undefined });
    expect(place.writes).toBe(0);
  });

  it('the first start is kept, and goes with its encounter', async () => {
    const place = new FakeBlocksPlace();
    const { store, encounters, change } = openPage(place);
    const id = encounters.getState().hold();
    change((clock, now) => started(clock, id, now));
    await until(() => store.getState().clock?.running !== undefined);
    expect(store.getState().clock).toMatchObject({ encounter: id });
    encounters.getState().clear('2026-03-03');
    await until(() => place.value === undefined);
    expect(place.value).toBeUndefined();
    expect(store.getState().clock).toBeUndefined();
  });

  it('one that another page starts is shown here', async () => {
    const place = new FakeBlocksPlace();
    const { store } = openPage(place);
    const other = openPage(place);
    await settle();
    other.change((clock, now) => started(clock, 'a', now));
    await until(() => store.getState().clock !== undefined);
    expect(store.getState().clock).toMatchObject({ encounter: 'a' });
  });
});

describe('with a clock that is kept', () => {
  it('it is shown, and what nobody saw is asked about', async () => {
    const place = new FakeBlocksPlace(keptClock(clockOf([], running(0, 5))));
    const { store } = openPage(place);
    await until(() => (store.getState().clock?.gaps.length ?? 0) > 0);
    expect(store.getState().clock?.gaps).toHaveLength(1);
  });

  it('a browser that gives nothing back is told of', async () => {
    const place = new FakeBlocksPlace();
    place.broken = true;
    const { store } = openPage(place);
    await until(() => store.getState().problem !== undefined);
    expect(store.getState().problem).toBe('not-kept');
  });
});
