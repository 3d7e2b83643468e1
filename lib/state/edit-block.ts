import { dayAfter, instantsAt, localDay } from './local-time';
import { seenRunning } from './run-clock';
import { type Clock, isSame, minuteMs, type TimeBlock, withBlock } from './time-blocks';

/** Why a time that was typed is not taken. */
export type BlockRefusal = 'no-such-time' | 'not-before-stop' | 'not-after-start' | 'in-future';

/** An instant that a typed time was taken for, and the one it may mean as well, in the hour that comes twice. */
interface TimeReading {
  readonly ok: true;
  readonly instant: number;
  readonly other?: number;
}

type Read = TimeReading | { readonly ok: false; readonly refused: BlockRefusal };

/** A typed time is looked for so far from the other end of its block: beyond, it is taken for a slip. */
const farthestMs = 12 * 60 * minuteMs;

/**
 * The instant meant by a time (HH:MM) typed as the start of a block: the last one with that time before its stop. In
 * the hour that comes twice that is the one which makes the block shorter; the other is given beside it.
 */
export function startRead(time: string, stop: number, zone?: string): Read {
  return read(time, stop, -1, zone);
}

/** The same for the stop of a block: the first instant with that time after its start, and not after now. */
export function stopRead(time: string, start: number, now: number, zone?: string): Read {
  const found = read(time, start, 1, zone);
  if (!found.ok || found.instant <= now) {
    if (!found.ok || found.other === undefined || found.other <= now) return found;
    return { ok: true, instant: found.instant };
  }
  // A time before the start is met again on the next day.
  const isSameDay = localDay(found.instant, zone) === localDay(start, zone);
  return { ok: false, refused: isSameDay ? 'in-future' : 'not-after-start' };
}

/** @param way 1 for the first instant after the other end of the block, -1 for the last before it */
function read(time: string, end: number, way: 1 | -1, zone: string | undefined): Read {
  const day = localDay(end, zone);
  const instants = [-1, 0, 1].flatMap((days) => instantsAt(dayAfter(day, days), time, zone));
  const [instant, next] = instants
    .filter((one) => (one - end) * way > 0 && (one - end) * way <= farthestMs)
    .sort((one, other) => (one - other) * way);
  if (instant !== undefined) return { ok: true, instant, ...(next === undefined ? {} : { other: next }) };
  const isMissing = [day, dayAfter(day, way)].some((one) => instantsAt(one, time, zone).length === 0);
  if (isMissing) return { ok: false, refused: 'no-such-time' };
  return { ok: false, refused: way === 1 ? 'not-after-start' : 'not-before-stop' };
}

/**
 * A block that was typed whole, with the next longer one that may be meant as well and which of its ends makes it so;
 * or which of the times is not taken, and why.
 */
type BlockReading =
  | {
      readonly ok: true;
      readonly block: TimeBlock;
      readonly other?: TimeBlock;
      readonly twice?: 'start' | 'stop';
    }
  | { readonly ok: false; readonly refused: BlockRefusal; readonly of: 'start' | 'stop' };

/**
 * The block meant by two times (HH:MM) of which the first is on a day (YYYY-MM-DD) and the second follows it, up to 12
 * hours later and not after now. In the hour that comes twice that is the shorter block; the other is given beside it.
 */
export function blockRead(
  start: string,
  stop: string,
  day: string,
  now: number,
  zone?: string,
): BlockReading {
  const starts = instantsAt(day, start, zone);
  if (starts.length === 0) return { ok: false, refused: 'no-such-time', of: 'start' };
  const begun = starts.filter((instant) => instant <= now);
  if (begun.length === 0) return { ok: false, refused: 'in-future', of: 'start' };
  const reads = begun.map((instant) => ({ start: instant, stop: stopRead(stop, instant, now, zone) }));
  const blocks = reads.flatMap(({ start: from, stop: to }) => {
    if (!to.ok) return [];
    const stops = to.other === undefined ? [to.instant] : [to.instant, to.other];
    return stops.map((until) => ({ start: from, stop: until }));
  });
  const lengthOf = (one: TimeBlock) => one.stop - one.start;
  const [block, ...others] = blocks.sort((one, another) => lengthOf(one) - lengthOf(another));
  if (block) {
    // Two hours in which it is as long make no difference.
    const other = others.find((one) => lengthOf(one) > lengthOf(block));
    return other
      ? { ok: true, block, other, twice: other.stop === block.stop ? 'start' : 'stop' }
      : { ok: true, block };
  }
  const [first] = reads;
  const refused = first && !first.stop.ok ? first.stop.refused : 'not-after-start';
  return { ok: false, refused, of: 'stop' };
}

/** The clock of an encounter with a block more; one that belongs to another encounter stays as it is. */
export function blockAdded(clock: Clock | undefined, encounter: string, block: TimeBlock): Clock {
  if (clock && clock.encounter !== encounter) return clock;
  const { blocks, ...rest } = clock ?? { encounter, blocks: [], gaps: [] };
  return { ...rest, blocks: withBlock(blocks, block) };
}

/** What there is to change of a block that runs. */
type Begun = Pick<TimeBlock, 'start' | 'activity'>;

/** What can be changed of a block. */
type BlockChange = Partial<Pick<TimeBlock, 'start' | 'stop' | 'activity'>>;

/**
 * The clock with another start, stop or activity of a block that has ended; undefined takes the block away. Where
 * another page has changed the block meanwhile, what is meant is not known and nothing changes.
 */
export function blockChanged(clock: Clock, block: TimeBlock, change: BlockChange | undefined): Clock {
  const { blocks } = clock;
  // Two may have the same times: one of them is meant.
  const same = blocks.filter((one) => isSame(one, block));
  const meant = same.find(({ activity }) => activity === block.activity) ?? same[0];
  if (!meant) return clock;
  const changed = change ? [{ ...meant, ...change }] : [];
  return { ...clock, blocks: blocks.toSpliced(blocks.indexOf(meant), 1, ...changed) };
}

/**
 * The clock with another start or activity of the block that runs, which it began with at the latest now. Where it has
 * been stopped since, it is known by its start; where there is none of that start, nothing of it changes.
 */
export function runningChanged(clock: Clock, block: Begun, change: Begun, now: number): Clock {
  const seen = seenRunning(clock, now);
  const { running } = seen;
  if (running?.start === block.start) {
    const changed = { ...running, ...change };
    return changed.start < running.lastBeat ? { ...seen, running: changed } : seen;
  }
  const ended = seen.blocks.find(
    ({ start, activity }) => start === block.start && activity === block.activity,
  );
  return ended && change.start < ended.stop ? blockChanged(seen, ended, change) : seen;
}
