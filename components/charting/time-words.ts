/** The time of an instant as fields of time show it where the person is: 1:42 PM or 13:42; medium has seconds. */
export function timeWords(instant: number, style: 'short' | 'medium' = 'short'): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: style }).format(instant);
}

/** A time (HH:MM) in the same form. */
export function typedTimeWords(time: string): string {
  const format = new Intl.DateTimeFormat(undefined, { timeStyle: 'short', timeZone: 'UTC' });
  return format.format(Date.parse(`1970-01-01T${time}:00Z`));
}
