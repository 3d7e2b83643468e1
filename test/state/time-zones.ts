/* Where and when clocks go forward and back, found by asking the time zones themselves. */

const hourMs = 3_600_000;

/** With daylight saving and without, with half an hour of it, on either half of the earth. */
export const zones = [
  ...['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Anchorage'],
  ...['America/Phoenix', 'Pacific/Honolulu', 'Europe/Berlin', 'Australia/Lord_Howe'],
];

export interface ZoneEdge {
  readonly zone: string;
  /** The first instant of the new time. */
  readonly instant: number;
  /** By how much clocks go forward, in minutes; negative back. */
  readonly forward: number;
}

/** Every change of a zone's clocks from the beginning of one year up to the end of another. */
export function edgesOf(zone: string, firstYear: number, lastYear: number): readonly ZoneEdge[] {
  const offset = offsetIn(zone);
  const edges: ZoneEdge[] = [];
  const end = Date.UTC(lastYear + 1, 0, 1);
  for (let hour = Date.UTC(firstYear, 0, 1); hour < end; hour += 24 * hourMs) {
    let [before, after] = [hour, Math.min(hour + 24 * hourMs, end)];
    const forward = offset(after) - offset(before);
    if (forward === 0) continue;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offset(middle) === offset(before)) before = middle;
      else after = middle;
    }
    edges.push({ zone, instant: after, forward });
  }
  return edges;
}

/** The minutes by which a zone is before universal time at an instant, as its name in full says. */
function offsetIn(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (instant) => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(name) ?? [];
    return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  };
}
