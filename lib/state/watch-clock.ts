import type { TimeBlocksPlace } from '../storage/time-blocks';
import { blockMinutes } from './block-minutes';
import { keptClock, parseClock } from './kept-clock';
import { seenRunning } from './run-clock';
import type { Clock } from './time-blocks';

/** What the background can do for a clock. */
interface Outside {
  /** Writes on the toolbar button. */
  readonly showBadge: (text: string) => Promise<void>;
  /** Has the background woken each minute, or no more. */
  readonly wakeEachMinute: (wanted: boolean) => Promise<void>;
  /** The instant, in milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Watches over the clock where no panel may be open: shows its minutes on the toolbar button, and beats while it runs.
 * Where the browser gives or keeps nothing there is nobody to tell; the panel tells it as soon as it is open.
 * @returns a beat, to be called when the background is woken
 */
export function watchClock(place: TimeBlocksPlace, { showBadge, wakeEachMinute, now }: Outside): () => void {
  const show = (kept: unknown) => {
    const clock = parseClock(kept);
    void Promise.allSettled([showBadge(badgeText(clock)), wakeEachMinute(clock?.running !== undefined)]);
  };
  const beat = () => {
    place.change((kept) => beaten(kept, now())).catch(() => undefined);
  };
  place.follow(show);
  // The browser has begun, or the background has been woken: what is kept may be from long ago.
  place.read().then(
    (kept) => {
      show(kept);
      beat();
    },
    () => undefined,
  );
  return beat;
}

/** A kept clock after a beat; as it is where none runs, or it cannot be read. */
function beaten(kept: unknown, now: number): unknown {
  const clock = parseClock(kept);
  return clock?.running ? keptClock(seenRunning(clock, now)) : kept;
}

/** Up to so many minutes the badge shows them all. */
const mostMinutes = 99;

/** The minutes of a clock that runs, as there is room for them: 12, 1h+ from 100 on; with a question, if one is open. */
export function badgeText(clock: Clock | undefined): string {
  if (!clock?.running) return '';
  const { visit, open } = blockMinutes(clock);
  const short = visit > mostMinutes ? `${Math.floor(visit / 60)}h+` : String(visit);
  return open > 0 ? `${short}?` : short;
}
