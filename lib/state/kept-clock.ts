import * as z from 'zod/mini';
import { timeActivityIds } from '../rules';
import { type Clock, longestBlockMs } from './time-blocks';

/* For the panel loaded once a clock is kept: it brings the shape of one along. */

const version = 1;

const instant = z.int().check(z.gte(0), z.lte(8.64e15));
const activity = z.optional(z.enum(timeActivityIds));

const keptShape = z.strictObject({
  version: z.literal(version),
  encounter: z.string().check(z.minLength(1), z.maxLength(64)),
  blocks: z.array(
    z
      .strictObject({ start: instant, stop: instant, activity })
      .check(z.refine(({ start, stop }) => stop > start && stop - start <= longestBlockMs)),
  ),
  running: z.optional(
    z
      .strictObject({ start: instant, lastBeat: instant, activity })
      .check(z.refine(({ start, lastBeat }) => lastBeat >= start && lastBeat - start <= longestBlockMs)),
  ),
  gaps: z.array(z.strictObject({ start: instant, stop: instant, activity })),
});

/** The form in which a clock is kept. */
export function keptClock(clock: Clock): unknown {
  return { version, ...clock };
}

/** Reads a clock that was kept; undefined where it cannot be read, never repaired. */
export function parseClock(kept: unknown): Clock | undefined {
  const { success, data } = keptShape.safeParse(kept);
  if (!success) return undefined;
  const { version: _, ...clock } = data;
  return clock;
}
