import {
  dataCountIds,
  dataItems,
  dataTickIds,
  type Encounter,
  problemKinds,
  problemKindsFor,
  riskItems,
  riskItemsFor,
  takesMdm,
  takesTime,
} from '../rules';
import { findWords, type RowId } from './find-words';

/** A row that can be found, as it stands in the panel. */
export interface Findable {
  readonly row: RowId;
  readonly label: string;
  /** What is entered: a number, or a tick. */
  readonly takes: 'count' | 'minutes' | 'tick';
}

/** What a query would enter in one row. Without a number it is a tick, or one more. */
export interface Entry {
  readonly found: Findable;
  readonly number: number | undefined;
}

/** What a query comes to: all of it as shorthand, or the rows whose words it matches, best first. */
export type Found =
  | { readonly kind: 'shorthand'; readonly entries: readonly Entry[] }
  | { readonly kind: 'rows'; readonly rows: readonly Findable[] };

const most = { count: 99, minutes: 1440 } as const;

/** The rows that can be found in an encounter: those its family, visit and date offer. */
export function findableIn(encounter: Encounter): readonly Findable[] {
  const rows: Findable[] = [];
  if (takesMdm(encounter) !== false) {
    for (const kind of problemKindsFor(encounter)) {
      rows.push({ row: `problems.${kind}`, label: problemKinds[kind].label, takes: 'count' });
    }
    for (const item of dataCountIds) {
      // Tests listed one by one have taken the place of their counts.
      if (encounter.data?.tests && item !== 'externalNotes') continue;
      rows.push({ row: `data.${item}`, label: dataItems[item].label, takes: 'count' });
    }
    for (const item of dataTickIds) {
      rows.push({ row: `data.${item}`, label: dataItems[item].label, takes: 'tick' });
    }
    for (const { item } of riskItemsFor(encounter)) {
      rows.push({ row: `risk.${item}`, label: riskItems[item].label, takes: 'tick' });
    }
  }
  if (takesTime(encounter) !== false) rows.push({ row: 'time.minutes', label: '', takes: 'minutes' });
  return rows;
}

/**
 * Reads a query: as shorthand where all of it is (`2sc rx 3t 24m`, with blanks or without), else as words.
 * @param rows what can be found (`findableIn`)
 */
export function find(query: string, rows: readonly Findable[]): Found {
  const text = query.trim().toLowerCase();
  if (text === '') return { kind: 'rows', rows: [] };
  const entries = shorthand(text.replaceAll(/\s+/g, ' '), rows);
  // A word of letters alone may be a code by chance: its row stands first, what else it finds below.
  if (entries && (entries.length > 1 || /\d/.test(text))) return { kind: 'shorthand', entries };
  const byCode = entries?.map(({ found }) => found) ?? [];
  const byWords = rowsOf(text, rows).filter((row) => !byCode.includes(row));
  return { kind: 'rows', rows: [...byCode, ...byWords] };
}

/** The entries of a text that is shorthand from its beginning to its end; undefined of any other. */
function shorthand(text: string, rows: readonly Findable[]): readonly Entry[] | undefined {
  if (text === '') return [];
  const [, digits = '', letters = ''] = /^(\d{0,4}) ?([a-z]+)/.exec(text) ?? [];
  if (letters === '') return undefined;
  const before = text.length - text.replace(/^\d{0,4} ?/, '').length;
  // The longest code that leaves a rest which can be read as well.
  for (let length = letters.length; length > 0; length -= 1) {
    const code = letters.slice(0, length);
    const found = rows.find(({ row }) => findWords[row].codes.includes(code));
    const number = digits === '' ? undefined : Number(digits);
    if (!found) continue;
    // `2rx` is a slip, not two results and a prescription.
    if (!takes(found, number)) return undefined;
    const rest = shorthand(text.slice(before + length).trimStart(), rows);
    if (rest) return [{ found, number }, ...rest];
  }
  return undefined;
}

/** Whether a row takes a number, or its absence. */
function takes({ takes: what }: Findable, number: number | undefined): boolean {
  if (what === 'tick') return number === undefined;
  if (what === 'minutes') return number !== undefined && number <= most.minutes;
  return number === undefined || (number >= 1 && number <= most.count);
}

/** The rows of which every word of a text begins a word of theirs: those by label first. */
function rowsOf(text: string, rows: readonly Findable[]): readonly Findable[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const begins = (words: readonly string[]) =>
    wanted.every((one) => words.some((word) => word.startsWith(one)));
  const ranks = rows.map((found) => {
    if (begins(wordsOf(found.label))) return { found, rank: 0 };
    const others = findWords[found.row].words.split(',');
    if (others.some((phrase) => begins(wordsOf(phrase)))) return { found, rank: 1 };
    return { found, rank: begins(wordsOf(`${found.label} ${others.join(' ')}`)) ? 2 : 3 };
  });
  return ranks
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ found }) => found);
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
