import type { StoreApi } from 'zustand/vanilla';
import type { TimeBlocksPlace } from '../storage/time-blocks';
import { untilNextMinute } from './block-minutes';
import type { ClockChange, ClockState } from './clock-state';
import { followKept } from './follow-kept';
import type { OpenEncounter } from './open-encounter';
import { seenRunning, stopped } from './run-clock';
import { type Clock, minuteMs } from './time-blocks';

/** Most visits have no clock, and nothing to read one with. */
const loadKeptClock = () => import('./kept-clock');

/** Takes up the clock that is kept, and follows what any page or the background makes of it. */
export async function followClock(store: StoreApi<ClockState>, place: TimeBlocksPlace): Promise<void> {
  const take = async (value: unknown) => {
    const reading = value === undefined ? undefined : await loadKeptClock();
    const clock = reading?.parseClock(value);
    if (reading && !clock) {
      store.setState({ clock: undefined, problem: 'unreadable' });
      const isUnreadable = (kept: unknown) => reading.parseClock(kept) === undefined;
      place.putAside(isUnreadable).catch(() => store.setState({ problem: 'not-kept' }));
      return;
    }
    // What was put aside stays told until there is a clock again.
    const { problem } = store.getState();
    store.setState({ clock, problem: !clock && problem === 'unreadable' ? problem : undefined });
  };
  if (!(await followKept(place, take))) store.setState({ problem: 'not-kept' });
}

/** Changes the clock and keeps it; the change holds on this page even where the browser cannot keep it. */
export async function changeClock(
  store: StoreApi<ClockState>,
  place: TimeBlocksPlace,
  change: ClockChange,
  now: () => number = Date.now,
): Promise<void> {
  const { keptClock, parseClock } = await loadKeptClock();
  const changedNow: ClockChange = (clock, at) => {
    const changed = change(clock, at);
    return changed && !isNothing(changed) ? changed : undefined;
  };
  try {
    await place.change((kept) => {
      const clock = parseClock(kept);
      const changed = changedNow(clock, now());
      // What cannot be read is left to whoever follows, who puts it aside.
      return changed === clock ? kept : changed && keptClock(changed);
    });
  } catch {
    store.setState({ clock: changedNow(store.getState().clock, now()), problem: 'not-kept' });
  }
}

/** Whether nothing is left of a clock: no block, none that runs, and nothing asked. */
function isNothing({ blocks, running, gaps }: Clock): boolean {
  return blocks.length === 0 && !running && gaps.length === 0;
}

/** Beats as long as the page is open and a clock runs: whenever its minutes become one more, at the latest. */
export function beatWhileOpen(store: StoreApi<ClockState>, change: (change: ClockChange) => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const beat = () => change((clock, now) => clock && seenRunning(clock, now));
  const wait = () => {
    clearTimeout(waiting);
    const { clock } = store.getState();
    if (clock?.running) waiting = setTimeout(beat, Math.min(untilNextMinute(clock), minuteMs));
  };
  store.subscribe(wait);
  if (store.getState().clock?.running) beat();
}

/**
 * Has the clock go with its encounter: another encounter in its place stops the clock and takes it off the device;
 * coming back to the encounter, as by undoing, brings the clock back, stopped. In memory alone, as the way back is.
 */
export function wipeWithEncounter(
  encounters: StoreApi<Pick<OpenEncounter, 'draft' | 'past' | 'future'>>,
  change: (change: ClockChange) => void,
): void {
  const gone = new Map<string, Clock>();
  encounters.subscribe(({ draft: { id }, past, future }, { draft: before }) => {
    if (id === before.id) return;
    change((clock, now) => {
      if (past.length === 0 && future.length === 0) gone.clear();
      if (clock && clock.encounter !== before.id) return clock;
      if (clock) gone.set(clock.encounter, stopped(clock, now));
      // Nothing was left of it: nothing comes back.
      else if (before.id !== undefined) gone.delete(before.id);
      return id === undefined ? undefined : gone.get(id);
    });
  });
}
