import {
  type Clock,
  type Gap,
  isSame,
  longestBlockMs,
  minuteMs,
  type RunningBlock,
  type TimeBlock,
  withBlock,
} from './time-blocks';

/* How a clock starts, runs and stops. Every change is given the instant at which it is made (`now`). */

/** The clock beats each minute; after more than one beat was missed, nobody knows what the time was spent on. */
export const longestSilenceMs = 2 * minuteMs;

/** Clocks of two processes differ by less. */
const sameInstantMs = 1000;

/** Starts the clock of an encounter; one that runs goes on, and one of another encounter stays as it is. */
export function started(clock: Clock | undefined, encounter: string, now: number): Clock {
  if (clock && clock.encounter !== encounter) return clock;
  const seen = seenRunning(clock ?? { encounter, blocks: [], gaps: [] }, now);
  return seen.running ? seen : { ...seen, running: { start: now, lastBeat: now } };
}

/** Stops the clock. What nobody saw before is asked about, as at a beat. */
export function stopped(clock: Clock, now: number): Clock {
  const { running, ...rest } = seenRunning(clock, now);
  return running ? { ...rest, blocks: withBlock(rest.blocks, endedAt(running, running.lastBeat)) } : rest;
}

/**
 * A beat: the clock was seen running. After a silence the time since the last beat becomes a gap and the clock goes on
 * from now. Where the device's clock was set back, what came before moves with it and keeps its length.
 */
export function seenRunning(clock: Clock, now: number): Clock {
  const moved = movedWithClock(clock, now);
  const { running, ...rest } = moved;
  if (!running) return moved;
  const { start, lastBeat, activity: doing } = running;
  // Another process may have beaten a moment later.
  const beat = Math.max(now, lastBeat);
  if (beat - lastBeat > longestSilenceMs) {
    return {
      ...rest,
      blocks: withBlock(rest.blocks, endedAt(running, lastBeat)),
      gaps: [...rest.gaps, { start: lastBeat, stop: beat, activity: doing }],
      running: { start: beat, lastBeat: beat, activity: doing },
    };
  }
  if (beat - start < longestBlockMs) return { ...rest, running: { ...running, lastBeat: beat } };
  return { ...rest, blocks: withBlock(rest.blocks, endedAt(running, start + longestBlockMs)) };
}

/** Whether a gap can count as a whole: a device's clock that was set back has no length, and no block passes a day. */
export function mayCount({ start, stop }: Gap): boolean {
  return stop > start && stop - start <= longestBlockMs;
}

/** Answers a gap: its time counts, where it may, or it does not; it is asked about no more. */
export function gapAnswered(clock: Clock, asked: Gap, counts: boolean, now: number): Clock {
  const seen = seenRunning(clock, now);
  const gap = seen.gaps.find((one) => isSame(one, asked));
  if (!gap) return seen;
  const answered = { ...seen, gaps: seen.gaps.filter((one) => one !== gap) };
  return counts && mayCount(gap) ? joined({ ...answered, blocks: withBlock(seen.blocks, gap) }) : answered;
}

function endedAt({ start, activity: doing }: RunningBlock, stop: number): TimeBlock {
  return { start, stop, activity: doing };
}

/** Blocks of one activity that touch are one, up to the length of a day: what a gap split is whole again. */
function joined(clock: Clock): Clock {
  const blocks: TimeBlock[] = [];
  for (const block of clock.blocks.toSorted((one, other) => one.start - other.start)) {
    const last = blocks.at(-1);
    if (last && touches(last, block) && block.stop - last.start <= longestBlockMs) {
      blocks[blocks.length - 1] = { ...last, stop: block.stop };
    } else blocks.push(block);
  }
  const { running } = clock;
  const last = running && blocks.find((block) => touches(block, running));
  if (!last || running.lastBeat - last.start >= longestBlockMs) return { ...clock, blocks };
  return {
    ...clock,
    blocks: blocks.filter((block) => block !== last),
    running: { ...running, start: last.start },
  };
}

function touches(one: TimeBlock, next: Pick<TimeBlock, 'start' | 'activity'>): boolean {
  return one.stop === next.start && one.activity === next.activity;
}

/**
 * Where an instant lies after now, the device's clock was set back: everything before is moved by as much, so that its
 * length stays and nothing overlaps with what comes. Told as a gap where it is a minute or more.
 */
function movedWithClock(clock: Clock, now: number): Clock {
  const { blocks, running, gaps } = clock;
  const before = gaps.filter(({ start, stop }) => stop > start);
  const latest = Math.max(
    ...blocks.map(({ stop }) => stop),
    ...before.map(({ stop }) => stop),
    running?.lastBeat ?? 0,
  );
  const by = latest - now;
  if (by < sameInstantMs) return clock;
  const moved = <Stretch extends TimeBlock>(one: Stretch) => ({
    ...one,
    start: Math.max(0, one.start - by),
    stop: Math.max(1, one.stop - by),
  });
  return {
    ...clock,
    blocks: blocks.map(moved),
    gaps: [
      ...gaps.map((gap) => (before.includes(gap) ? moved(gap) : gap)),
      ...(by >= minuteMs ? [{ start: latest, stop: now }] : []),
    ],
    ...(running
      ? {
          running: {
            ...running,
            start: Math.max(0, running.start - by),
            lastBeat: Math.max(0, running.lastBeat - by),
          },
        }
      : {}),
  };
}
