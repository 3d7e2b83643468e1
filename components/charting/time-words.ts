/** The time of an instant as fields of time show it where the person is, such as 1:42 PM or 13:42. */
export function timeWords(instant: number): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(instant);
}
