import { inForce } from '../dated';
import type { Encounter } from '../encounter';
import { type Rank, ranks } from '../level';
import type { Step } from '../reason';
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
  return time && time.minutes - (time.separatelyReportedMinutes ?? 0);
}

/** The least minutes of each level of a ladder on a day, with their citations. */
export function minutesInForce(ladder: LadderId, day: string) {
  return inForce(minuteTable[ladder] ?? [], day);
}

/**
 * Level by total time: the highest minimum that the minutes meet or exceed. Minutes are never rounded up.
 * Undefined where no minutes were given or the ladder takes none on that day.
 */
export function totalTime(encounter: Encounter, ladder: LadderId): Step<TotalTime> | undefined {
  const minutes = netMinutes(encounter);
  const row = minutesInForce(ladder, encounter.dateOfService);
  if (minutes === undefined || !row) return undefined;
  const rank = reached(row.value, minutes);
  const next = row.value.find((minimum) => minimum > minutes);
  const from = rank === null ? undefined : row.value[rank];
  const supports =
    rank === null
      ? `${minutes} minutes are below the first minimum, ${row.value[0]}.`
      : `${minutes} minutes: ${codeAt(ladder, rank)} begins at ${from}.`;
  return {
    value: { minutes, rank },
    reason: {
      rule: 'time.total',
      says: supports,
      facts: {
        minutes: encounter.time?.minutes ?? 0,
        separatelyReportedMinutes: encounter.time?.separatelyReportedMinutes ?? 0,
        net: minutes,
        ...(next === undefined ? {} : { next }),
      },
      cites: [...row.cites, 'hopkins-time'],
      since: row.from,
    },
  };
}

/** The highest rank whose minimum the minutes meet, or null below all of them. */
function reached(minimums: Minutes, minutes: number): Rank | null {
  return ranks.findLast((rank) => minimums[rank] <= minutes) ?? null;
}
