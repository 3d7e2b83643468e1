import { edits } from './tables/services/pairings';

/** The edits that were read, as a sentence names them on a day: those of later days than a visit may not have paired it. */
export function editsOn(day: string): string {
  return day < edits.from ? `${edits.of}, later than the date of service` : edits.of;
}
