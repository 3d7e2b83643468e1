import { type Findable, most, takes } from './find';
import { findWords } from './find-words';

/** What could stand in a shorthand in place of a part that is none. */
export type Allowed =
  /** The code is one, and takes no number; or takes one, from the least to the most. */
  | (OfRow & { readonly kind: 'no-number' })
  | (OfRow & { readonly kind: 'number'; readonly least: number; readonly most: number })
  /** Codes that begin as the part does, each written out. */
  | { readonly kind: 'begun'; readonly codes: readonly OfRow[] }
  | { readonly kind: 'nothing' };

/** A code, with the row for which it stands. */
export interface OfRow {
  readonly code: string;
  readonly found: Findable;
}

/**
 * What is allowed in place of a part of a query that is no shorthand, by the codes that stand for the rows.
 * @param rows what can be found (`findableIn`)
 */
export function allowedFor(part: string, rows: readonly Findable[]): Allowed {
  const [, digits, letters] = /^(\d*) ?([a-z]*)$/.exec(part) ?? [];
  if (digits === undefined || letters === undefined) return { kind: 'nothing' };
  const known = rows.find(({ row }) => findWords[row].codes.includes(letters));
  if (known) return wantedBy(known, letters);
  const number = digits === '' ? undefined : Number(digits);
  const isMinutes = ({ takes: what }: Findable) => Number(what === 'minutes');
  // A day has more minutes than of anything that is counted: a number alone is most often theirs.
  const likeliest = rows.toSorted((one, other) => isMinutes(other) - isMinutes(one));
  const begun = likeliest.flatMap((found) => {
    const code = findWords[found.row].codes.find((one) => one.startsWith(letters));
    return code && takes(found, number) ? [{ code: digits + code, found }] : [];
  });
  return begun.length > 0 ? { kind: 'begun', codes: begun } : { kind: 'nothing' };
}

/** What a code that is one wants of the number before it. */
function wantedBy(found: Findable, code: string): Allowed {
  const { takes: what } = found;
  if (what === 'tick') return { kind: 'no-number', code, found };
  return { kind: 'number', code, found, least: what === 'count' ? 1 : 0, most: most[what] };
}
