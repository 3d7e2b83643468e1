import { type Findable, most, takes } from './find';
import { findWords } from './find-words';

/** What could stand in a shorthand in place of a part that is none. */
export type Allowed =
  /** The code is one, and takes no number; or takes one, from the least to the most. */
  | { readonly kind: 'no-number'; readonly code: string }
  | { readonly kind: 'number'; readonly code: string; readonly least: number; readonly most: number }
  /** Codes that begin as the part does, each written out, with its row. */
  | { readonly kind: 'begun'; readonly codes: readonly { readonly code: string; readonly found: Findable }[] }
  /** Codes that may follow a number. */
  | { readonly kind: 'after-number'; readonly codes: readonly string[] }
  | { readonly kind: 'nothing' };

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
  const begun = rows.flatMap((found) => {
    const code = findWords[found.row].codes.find((one) => letters !== '' && one.startsWith(letters));
    return code && takes(found, number) ? [{ code: digits + code, found }] : [];
  });
  if (begun.length > 0) return { kind: 'begun', codes: begun };
  if (number === undefined) return { kind: 'nothing' };
  const numbered = rows.filter((found) => takes(found, number));
  return { kind: 'after-number', codes: numbered.map(({ row }) => findWords[row].codes[0]) };
}

/** What a code that is one wants of the number before it. */
function wantedBy({ takes: what }: Findable, code: string): Allowed {
  if (what === 'tick') return { kind: 'no-number', code };
  return { kind: 'number', code, least: what === 'count' ? 1 : 0, most: most[what] };
}
