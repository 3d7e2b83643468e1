import type { TimeActivityId } from '../rules';

/*
 * The clock of an encounter: blocks of time as instants, in milliseconds since 1970, so that no daylight saving, zone
 * or midnight has a part in how long they are.
 */

/** A stretch of time that has ended. */
export interface TimeBlock {
  readonly start: number;
  /** After its start. */
  readonly stop: number;
  /** Absent where nobody said what was done: the visit. */
  readonly activity?: TimeActivityId | undefined;
}

/** The stretch that goes on. */
export interface RunningBlock {
  readonly start: number;
  /** The clock was last seen running: what came after it is not known. */
  readonly lastBeat: number;
  readonly activity?: TimeActivityId | undefined;
}

/**
 * A stretch in which nothing saw the clock run: the device slept, or the browser was closed. It counts only once a
 * person says so. One that stops before it starts is a device's clock that was set back between the two.
 */
export interface Gap {
  readonly start: number;
  readonly stop: number;
  readonly activity?: TimeActivityId | undefined;
}

export interface Clock {
  /** The id of the encounter to which the time belongs. */
  readonly encounter: string;
  readonly blocks: readonly TimeBlock[];
  readonly running?: RunningBlock | undefined;
  readonly gaps: readonly Gap[];
}

export const minuteMs = 60_000;

/** No block is longer: the clock stops by itself after a day. */
export const longestBlockMs = 24 * 60 * minuteMs;

/** Whether two stretches are one: they are known by their instants, whichever page drew them. */
export function isSame(one: Gap, other: Gap): boolean {
  return one.start === other.start && one.stop === other.stop;
}

/** The blocks with one more, by their start; one without length is none. */
export function withBlock(blocks: readonly TimeBlock[], block: TimeBlock): readonly TimeBlock[] {
  if (block.stop <= block.start) return blocks;
  return [...blocks, block].sort((one, other) => one.start - other.start || one.stop - other.stop);
}
