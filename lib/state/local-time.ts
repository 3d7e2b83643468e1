import { minuteMs } from './time-blocks';

/*
 * Between instants and what a clock on the wall shows. A zone is an IANA name; undefined is that of the device, asked
 * anew each time, since devices travel.
 */

const dayMs = 24 * 60 * minuteMs;

/** The day of an instant where the person is, YYYY-MM-DD. */
export function localDay(instant: number, zone?: string): string {
  return wallOf(instant, zone).slice(0, 10);
}

/** The time of an instant where the person is, HH:MM. */
export function localTime(instant: number, zone?: string): string {
  return wallOf(instant, zone).slice(11, 16);
}

/**
 * The instants at which a clock on the wall shows a day (YYYY-MM-DD) and a time (HH:MM): one as a rule, none in the
 * hour that is left out when clocks go forward, two in the hour that comes again when they go back.
 */
export function instantsAt(day: string, time: string, zone?: string): readonly number[] {
  const wall = Date.parse(`${day}T${time}:00Z`);
  // The offsets before and after whatever change there is that day.
  const offsets = new Set([offsetOf(wall - dayMs, zone), offsetOf(wall + dayMs, zone)]);
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((instant) => wallOf(instant, zone) === `${day}T${time}`)
    .sort((one, other) => one - other);
}

/** The day after one (YYYY-MM-DD), or so many days after it. */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** How far the clock on the wall is before universal time at an instant, in milliseconds. */
function offsetOf(instant: number, zone: string | undefined): number {
  return Date.parse(`${wallOf(instant, zone)}:00Z`) - Math.floor(instant / minuteMs) * minuteMs;
}

/** What a clock on the wall shows at an instant, YYYY-MM-DDTHH:MM. */
function wallOf(instant: number, zone: string | undefined): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    ...{ hourCycle: 'h23', timeZone: zone },
  } as Intl.DateTimeFormatOptions).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}
