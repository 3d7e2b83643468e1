import { type Dated, inForce } from '../dated';
import type { Encounter } from '../encounter';
import type { Rank } from '../level';
import type { Citations, Step } from '../reason';
import { sharedBy } from '../shared';
import { codeAt, type LadderId } from '../tables/codes';
import { type Minutes, minutes as minuteTable } from '../tables/minutes';

/** The clinician's own minutes on the date, less those of services reported apart. */
export interface TotalTime {
  readonly minutes: number;
  /** The highest level whose minimum is met; null below the first. */
  readonly rank: Rank | null;
}

/** The minutes of an encounter that count toward its level; undefined when none were given. */
export function netMinutes({ time }: Encounter): number | undefined {
  return time && netOf(time);
}

const netOf = ({ minutes, separatelyReportedMinutes = 0 }: NonNullable<Encounter['time']>) =>
  minutes - separatelyReportedMinutes;

/** The least minutes of each level of a ladder on a day, with their citations. */
export function minutesInForce(ladder: LadderId, day: string) {
  const rows = minuteTable[ladder];
  return rows && inForce(rows, day);
}

/**
 * Level by total time: the highest minimum that the minutes meet or exceed. Minutes are never rounded up.
 * Undefined where no minutes were given or the ladder takes none on that day.
 */
export function totalTime({ time, dateOfService }: Encounter, ladder: LadderId): Step<TotalTime> | undefined {
  if (!time) return undefined;
  const row = minutesInForce(ladder, dateOfService);
  if (!row) return undefined;
  const minutes = netOf(time);
  const rank = reached(row.value, minutes);
  const says =
    rank === null
      ? `${minutes} minutes are below the first minimum, ${row.value[0]}.`
      : `${minutes} minutes: ${codeAt(ladder, rank)} begins at ${row.value[rank]}.`;
  const facts = {
    minutes: time.minutes,
    separatelyReportedMinutes: time.separatelyReportedMinutes ?? 0,
    net: minutes,
  };
  return {
    value: { minutes, rank },
    reason: { rule: 'time.total', says, facts, cites: citesOf(row, 0), since: row.from },
  };
}

const citesOf = sharedBy((row: Dated<Minutes>): Citations => [...row.cites, 'hopkins-time']);

const highestFirst = [3, 2, 1, 0] as const satisfies readonly Rank[];

/** The highest rank whose minimum the minutes meet, or null below all of them. */
function reached(minimums: Minutes, minutes: number): Rank | null {
  for (const rank of highestFirst) if (minimums[rank] <= minutes) return rank;
  return null;
}
