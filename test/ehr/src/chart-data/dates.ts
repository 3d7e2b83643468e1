/** The day of the visit the chart is open at. Every date is fixed, so the page looks the same on any day. */
export const visitDay = '2026-06-16';

/** A moment on the reader's own clock, so the page shows the same hour in every time zone. */
export function at(day: string, time: string): string {
  return new Date(`${day}T${time}:00`).toISOString();
}
