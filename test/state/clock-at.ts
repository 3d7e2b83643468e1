import type { Clock, Gap, RunningBlock, TimeBlock } from '../../lib/state/time-blocks';

/* Clocks written down in minutes after a day's noon in universal time. */

const noon = Date.UTC(2026, 2, 2, 12);

/** The instant so many minutes after noon. */
export const at = (minutes: number) => noon + Math.round(minutes * 60_000);

/** A stretch between two minutes after noon: a block, or a gap. */
export function block(start: number, stop: number, activity?: TimeBlock['activity']): TimeBlock & Gap {
  return { start: at(start), stop: at(stop), activity };
}

export function running(
  start: number,
  lastBeat: number,
  activity?: RunningBlock['activity'],
): { readonly running: RunningBlock } {
  return { running: { start: at(start), lastBeat: at(lastBeat), activity } };
}

export function clockOf(blocks: readonly TimeBlock[], more: Partial<Clock> = {}): Clock {
  return { encounter: 'a', blocks, gaps: [], ...more };
}
