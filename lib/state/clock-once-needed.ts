import type { StoreApi } from 'zustand/vanilla';
import type { TimeBlocksPlace } from '../storage/time-blocks';
import type { ClockChange, ClockState } from './clock-state';
import type { OpenEncounter } from './open-encounter';

/**
 * Has a page follow the clock from when there is one: most visits have none, and need nothing of what counts it.
 * @returns what changes the clock
 */
export function clockOnceNeeded(
  store: StoreApi<ClockState>,
  encounters: StoreApi<OpenEncounter>,
  place: TimeBlocksPlace,
): (change: ClockChange) => void {
  let following: Promise<typeof import('./clock')> | undefined;
  const follow = () => {
    following ??= import('./clock').then(async (clock) => {
      await clock.followClock(store, place);
      clock.beatWhileOpen(store, change);
      clock.wipeWithEncounter(encounters, change);
      return clock;
    });
    return following;
  };
  const change = (wanted: ClockChange) =>
    void follow().then(({ changeClock }) => changeClock(store, place, wanted));
  place.follow(() => void follow());
  place.read().then(
    (kept) => kept !== undefined && void follow(),
    // Whoever follows says that nothing is given back.
    () => void follow(),
  );
  return change;
}
