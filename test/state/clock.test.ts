import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beatWhileOpen, changeClock, followClock, wipeWithEncounter } from '../../lib/state/clock';
import { type ClockChange, createClock } from '../../lib/state/clock-state';
import { keptClock, parseClock } from '../../lib/state/kept-clock';
import { createOpenEncounter } from '../../lib/state/open-encounter';
import { seenRunning, started, stopped } from '../../lib/state/run-clock';
import { at, block, clockOf, running } from './clock-at';
import { settle } from './place';
import { FakeBlocksPlace } from './place-of-blocks';

/* The clock of a page: read, followed, changed, kept, and gone with its encounter. */

const day = '2026-03-02';
const start: ClockChange = (clock, now) => started(clock, 'a', now);
const stop: ClockChange = (clock, now) => clock && stopped(clock, now);

/** A page that follows a place, with a device's clock that stands at some minutes after noon. */
async function openPage(place: FakeBlocksPlace) {
  const store = createClock();
  await followClock(store, place);
  const change = (wanted: ClockChange, minutes: number) =>
    changeClock(store, place, wanted, () => at(minutes));
  return { store, change };
}

describe('a page', () => {
  it('begins without a clock, and writes nothing for that', async () => {
    const place = new FakeBlocksPlace();
    const { store } = await openPage(place);
    expect(store.getState()).toEqual({ clock: undefined, problem: undefined });
    expect(place.writes).toBe(0);
  });

  it('keeps each change where the next page finds it, as other pages do at once', async () => {
    const place = new FakeBlocksPlace();
    const [one, other] = [await openPage(place), await openPage(place)];
    await one.change(start, 0);
    await settle();
    expect(other.store.getState().clock).toEqual(clockOf([], running(0, 0)));
    await other.change(stop, 1);
    await settle();
    expect(one.store.getState().clock).toEqual(clockOf([block(0, 1)]));
    expect((await openPage(place)).store.getState().clock).toEqual(clockOf([block(0, 1)]));
  });

  it('changes what is kept, not what it last saw of it', async () => {
    const place = new FakeBlocksPlace();
    const { change } = await openPage(place);
    await change(start, 0);
    place.value = keptClock(clockOf([block(-10, 0)], running(0, 1)));
    await change(stop, 2);
    expect(parseClock(place.value)).toEqual(clockOf([block(-10, 0), block(0, 2)]));
  });

  it('does not write what is no change', async () => {
    const place = new FakeBlocksPlace(keptClock(clockOf([block(0, 1)])));
    const { change } = await openPage(place);
    await change((clock) => clock, 5);
    expect(place.writes).toBe(0);
  });

  it('keeps no clock of which nothing is left, and one with an open question', async () => {
    const place = new FakeBlocksPlace(keptClock(clockOf([block(0, 1)])));
    const { store, change } = await openPage(place);
    await change((clock) => clock && { ...clock, blocks: [] }, 5);
    await settle();
    expect(place.value).toBeUndefined();
    expect(store.getState().clock).toBeUndefined();
    const asked = { ...clockOf([]), gaps: [{ start: at(0), stop: at(9) }] };
    await change(() => asked, 10);
    expect(parseClock(place.value)).toEqual(asked);
  });

  it.each([['hello'], [{ version: 7 }]])('puts aside what cannot be read, and tells: %o', async (value) => {
    const place = new FakeBlocksPlace(value);
    const { store, change } = await openPage(place);
    await settle();
    expect(place).toMatchObject({ aside: value, value: undefined });
    expect(store.getState()).toEqual({ clock: undefined, problem: 'unreadable' });
    await change(start, 0);
    await settle();
    expect(store.getState()).toEqual({ clock: clockOf([], running(0, 0)), problem: undefined });
    expect(place.aside).toEqual(value);
  });

  it('goes on by itself where the browser keeps nothing, and tells', async () => {
    const place = new FakeBlocksPlace();
    place.broken = true;
    const { store, change } = await openPage(place);
    expect(store.getState().problem).toBe('not-kept');
    await change(start, 0);
    await change((clock, now) => clock && seenRunning(clock, now), 1);
    await change(stop, 2);
    expect(store.getState()).toEqual({ clock: clockOf([block(0, 2)]), problem: 'not-kept' });
    place.broken = false;
    await change(start, 10);
    await settle();
    expect(store.getState().problem).toBeUndefined();
  });
});

describe('while a page is open', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.setSystemTime(at(0));
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A page that beats by the faked clock. */
  async function beating(place: FakeBlocksPlace) {
    const store = createClock();
    await followClock(store, place);
    const change = (wanted: ClockChange) => void changeClock(store, place, wanted);
    beatWhileOpen(store, change);
    await settle();
    return { store, change };
  }

  it('a clock that runs beats as each minute is full', async () => {
    const place = new FakeBlocksPlace(keptClock(clockOf([block(-10.5, -10)], running(0, 0))));
    const { store } = await beating(place);
    // Half a minute is there already.
    await vi.advanceTimersByTimeAsync(29_000);
    expect(store.getState().clock?.running?.lastBeat).toBe(at(0));
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState().clock?.running?.lastBeat).toBe(at(0.5));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.getState().clock?.running?.lastBeat).toBe(at(1.5));
  });

  it('a clock that stands does not, and one that is started later does', async () => {
    const place = new FakeBlocksPlace();
    const { store, change } = await beating(place);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(place.writes).toBe(0);
    change(start);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.getState().clock?.running).toEqual(running(5, 6).running);
    change(stop);
    await settle();
    const { writes } = place;
    await vi.advanceTimersByTimeAsync(300_000);
    expect(place.writes).toBe(writes);
  });

  it('what nobody saw before is asked about at once', async () => {
    const place = new FakeBlocksPlace(keptClock(clockOf([], running(-40, -30))));
    const { store } = await beating(place);
    expect(store.getState().clock?.gaps).toEqual([block(-30, 0)]);
  });
});

describe('another encounter', () => {
  async function charting() {
    const place = new FakeBlocksPlace();
    const store = createClock();
    await followClock(store, place);
    let minutes = 0;
    const change = (wanted: ClockChange) => void changeClock(store, place, wanted, () => at(minutes));
    const encounters = createOpenEncounter(day);
    wipeWithEncounter(encounters, change);
    const id = encounters.getState().hold();
    change((clock, now) => started(clock, id, now));
    await settle();
    return {
      place,
      encounters,
      id,
      change,
      later: (to: number) => {
        minutes = to;
      },
    };
  }

  it('takes the clock off the device; undoing brings it back, stopped, and redoing takes it off again', async () => {
    const { place, encounters, id, later } = await charting();
    later(1);
    encounters.getState().clear(day);
    await settle();
    expect(place.value).toBeUndefined();
    later(30);
    encounters.getState().undo();
    await settle();
    expect(parseClock(place.value)).toEqual({ ...clockOf([block(0, 1)]), encounter: id });
    encounters.getState().redo();
    await settle();
    expect(place.value).toBeUndefined();
  });

  it('does not bring back blocks that were taken off meanwhile', async () => {
    const { place, encounters, change, later } = await charting();
    later(1);
    encounters.getState().clear(day);
    encounters.getState().undo();
    await settle();
    expect(place.value).toBeDefined();
    change((clock) => clock && { ...clock, blocks: [] });
    encounters.getState().redo();
    encounters.getState().undo();
    await settle();
    expect(place.value).toBeUndefined();
  });

  it('of before takes it off too', async () => {
    const { place, encounters } = await charting();
    encounters.getState().reopen({ ticks: { dateOfService: day, family: 'office' }, visits: {}, id: 'z' });
    await settle();
    expect(place.value).toBeUndefined();
  });

  it('has a clock of its own, which undoing keeps apart from the first', async () => {
    const { place, encounters, id, change, later } = await charting();
    later(1);
    encounters.getState().clear(day);
    const other = encounters.getState().hold();
    expect(other).not.toBe(id);
    change((clock, now) => started(clock, other, now));
    await settle();
    later(2);
    encounters.getState().undo();
    await settle();
    expect(parseClock(place.value)).toEqual({ ...clockOf([block(0, 1)]), encounter: id });
    encounters.getState().redo();
    await settle();
    expect(parseClock(place.value)).toEqual({ ...clockOf([block(1, 2)]), encounter: other });
  });

  it('leaves the clock of an encounter in another window alone', async () => {
    const { place, encounters } = await charting();
    place.value = keptClock(clockOf([block(0, 5)]));
    encounters.getState().clear(day);
    await settle();
    expect(parseClock(place.value)).toEqual(clockOf([block(0, 5)]));
  });

  it('that comes from elsewhere, as when everything is forgotten, leaves no way back', async () => {
    const { place, encounters, id } = await charting();
    const { draft } = encounters.getState();
    encounters.getState().replace({ ...draft, id: 'z' });
    await settle();
    encounters.getState().replace({ ...draft, id });
    await settle();
    expect(place.value).toBeUndefined();
  });

  it('is none where something is ticked or undone in the same one', async () => {
    const { place, encounters } = await charting();
    encounters.getState().setRisk('low', true);
    encounters.getState().undo();
    encounters.getState().setFamily('hospital');
    await settle();
    expect(parseClock(place.value)?.running).toEqual(running(0, 0).running);
  });
});
