import { timeActivities } from '../rules';
import { localDay } from './local-time';
import { type Clock, minuteMs, type TimeBlock } from './time-blocks';

/** What the blocks of a clock come to, in whole minutes: those begun are left off once, at the end. */
export interface BlockMinutes {
  /** Of the visit itself. */
  readonly visit: number;
  /** Of services reported apart, which are part of the total and taken off it. */
  readonly apart: number;
  /** Of what does not count, such as travel. */
  readonly left: number;
  /** On days other than that of the service, which do not count. */
  readonly otherDay: number;
  /** In stretches of which nobody has said yet whether they count. */
  readonly open: number;
  /** Whether blocks overlap: minutes in more than one count once. */
  readonly overlap: boolean;
}

/**
 * The minutes of a clock as far as it was seen running. A block that goes on past midnight is of the day on which it
 * began and of the next: a service that goes on is of one date.
 * @param day the date of service, YYYY-MM-DD; without it every day counts
 * @param zone an IANA time zone, by default that of the device
 */
export function blockMinutes(clock: Clock, day?: string, zone?: string): BlockMinutes {
  const blocks = blocksOf(clock);
  const isOn = (block: TimeBlock) => day === undefined || isOnDay(block, day, zone);
  const onDay = blocks.filter(isOn);
  const lengths = lengthsOf(onDay);
  const visit = wholeMinutes(lengths.yes);
  return {
    visit,
    // Rounded with the visit's, so that the total less these is what the visit has.
    apart: wholeMinutes(lengths.yes + lengths.apart) - visit,
    left: wholeMinutes(lengths.no),
    otherDay: wholeMinutes(lengthOf(blocks.filter((block) => !isOn(block)))),
    open: wholeMinutes(lengthOf(clock.gaps.filter(({ start, stop }) => stop > start))),
    overlap: onDay.some((block, index) => onDay.slice(0, index).some((other) => overlaps(block, other))),
  };
}

/** How long it is, in milliseconds, until the minutes of a clock that runs become one more. */
export function untilNextMinute(clock: Clock): number {
  return minuteMs - (lengthsOf(blocksOf(clock)).yes % minuteMs);
}

/** The blocks, and last the one that runs as far as it was seen. */
export function blocksOf({ blocks, running }: Clock): readonly TimeBlock[] {
  if (!running) return blocks;
  const { lastBeat, ...rest } = running;
  return [...blocks, { ...rest, stop: lastBeat }];
}

/** Whole minutes of a stretch of time given in milliseconds. */
export function wholeMinutes(ms: number): number {
  return Math.floor(ms / minuteMs);
}

function overlaps(one: TimeBlock, other: TimeBlock): boolean {
  return one.start < other.stop && other.start < one.stop;
}

function isOnDay({ start, stop }: TimeBlock, day: string, zone: string | undefined): boolean {
  // Up to midnight is not of the day that begins then.
  return localDay(start, zone) <= day && day <= localDay(Math.max(start, stop - 1), zone);
}

type Counts = (typeof timeActivities)[keyof typeof timeActivities]['counts'];

/** How long the blocks are together by what counts, in milliseconds: an instant in several blocks is of one alone. */
function lengthsOf(blocks: readonly TimeBlock[]): Readonly<Record<Counts, number>> {
  const of = (...wanted: readonly Counts[]) =>
    lengthOf(
      blocks.filter(({ activity }) => wanted.includes(activity ? timeActivities[activity].counts : 'yes')),
    );
  // What is said not to count does not, whatever else is said of the same time.
  const no = of('no');
  const notVisit = of('no', 'apart');
  return { no, apart: notVisit - no, yes: of('no', 'apart', 'yes') - notVisit };
}

/** How long the union of stretches of time is. */
function lengthOf(stretches: readonly TimeBlock[]): number {
  let [length, end] = [0, 0];
  for (const { start, stop } of stretches.toSorted((one, other) => one.start - other.start)) {
    length += Math.max(0, stop - Math.max(start, end));
    end = Math.max(end, stop);
  }
  return length;
}
