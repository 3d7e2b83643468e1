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
import { type FactRow, factWords, rowOfFact, type VisitFact } from './find-facts';
import { findWords, type RowId } from './find-words';

/** A row that can be found, as it stands in the panel. */
export interface Findable {
  readonly row: RowId;
  readonly label: string;
  /** What is entered: a number, or a tick. */
  readonly takes: 'count' | 'minutes' | 'tick';
}

/** A fact about the visit that can be found: what it takes is given in its row. */
export interface FindableFact {
  readonly row: FactRow;
  readonly label: string;
  readonly takes: 'answer';
  /** Other words for it, between commas. */
  readonly words: string;
}

/** What a query would enter in one row. Without a number it is a tick, or one more. */
export interface Entry {
  readonly found: Findable;
  readonly number: number | undefined;
}

/** What a query comes to: all of it as shorthand, or the rows whose words it matches, best first. */
export type Found =
  | { readonly kind: 'shorthand'; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'rows';
      readonly rows: readonly (Findable | FindableFact)[];
      /** What keeps the rest from being shorthand, where nothing was found. */
      readonly refused?: string;
    };

/** The most that a row takes. */
export const most = { count: 99, minutes: 1440 } as const;

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

/** A fact as it can be found by its name and by other words. */
export function findableFact(fact: VisitFact, label: string): FindableFact {
  return { row: rowOfFact(fact), label, takes: 'answer', words: factWords[fact] };
}

/**
 * Reads a query: as shorthand where all of it is (`2sc rx 3t 24m`), else as words. Codes stand apart, by blanks,
 * by commas, semicolons or a full stop at their end, or by the number that begins the next (`2c2r1o`): letters run
 * together are a word, however they could be taken apart.
 * @param rows what can be found (`findableIn`)
 * @param facts what can be found by words alone
 */
export function find(query: string, rows: readonly Findable[], facts: readonly FindableFact[] = []): Found {
  const text = query
    .toLowerCase()
    .replace(/[.,;]+(?=\s|$)|[\s;]+/g, ' ')
    .trim();
  // A number is of the code after it: `2 sc`, `30 min`.
  const parts = text.match(/\d+ ?[a-z]+|[^\s,\d]+|\d+/g) ?? [];
  const entries = parts.map((part) => entryOf(part, rows));
  const read = entries.filter((entry) => entry !== undefined);
  if (read.length === parts.length && (parts.length > 1 || /\d/.test(text))) {
    return { kind: 'shorthand', entries: read };
  }
  // A single word may be a code by chance: its row stands first, what else it finds below.
  const byCode = parts.length === 1 ? read.map(({ found }) => found) : [];
  const byWords = rowsOf(text, [...rows, ...facts]);
  const found = [...byCode, ...byWords.filter((row) => !byCode.some((one) => one === row))];
  const refused = read.length > 0 || /\d/.test(text) ? parts.find((_, index) => !entries[index]) : undefined;
  return { kind: 'rows', rows: found, ...(found.length === 0 && refused ? { refused } : {}) };
}

/**
 * What entries come to where they are made one after the other: each row once, with the number that stands there in
 * the end where several entries meet or there is room for no more.
 */
export function merged(entries: readonly Entry[], { problems, data }: Encounter): readonly Entry[] {
  const counts: Readonly<Record<string, unknown>> = { ...problems, ...data };
  const before = ({ row }: Findable) => Number(counts[row.slice(row.indexOf('.') + 1)] ?? 0);
  const rows = [...new Set(entries.map(({ found }) => found))];
  return rows.map((found) => {
    const numbers = entries.filter((entry) => entry.found === found).map(({ number }) => number);
    const [number] = numbers;
    const isFull = found.takes === 'count' && before(found) === most.count;
    if (found.takes === 'tick' || (numbers.length === 1 && !isFull)) return { found, number };
    const inTheEnd = numbers.reduce<number>(
      (sum, one) => one ?? Math.min(sum + 1, most.count),
      before(found),
    );
    return { found, number: inTheEnd };
  });
}

/** What a part of a shorthand enters; undefined where it is none, or its row takes no such number. */
function entryOf(part: string, rows: readonly Findable[]): Entry | undefined {
  // The code of a service (0075t) is no number with zeros before it.
  if (/^0\d{3}[a-z]$/.test(part)) return undefined;
  const [, digits = '', code = ''] = /^(\d*) ?([a-z]+)$/.exec(part) ?? [];
  const found = rows.find(({ row }) => findWords[row].codes.includes(code));
  const number = digits === '' ? undefined : Number(digits);
  return found && takes(found, number) ? { found, number } : undefined;
}

/** Whether a row takes a number, or its absence. */
export function takes({ takes: what }: Findable, number: number | undefined): boolean {
  if (what === 'tick') return number === undefined;
  if (what === 'minutes') return number !== undefined && number <= most.minutes;
  return number === undefined || (number >= 1 && number <= most.count);
}

/** The rows of which every word of a text is a word, or begins one: whole words first, and labels before other words. */
function rowsOf<Row extends Findable | FindableFact>(text: string, rows: readonly Row[]): readonly Row[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const ranks = rows.map((found) => ({ found, rank: rankOf(found, wanted) }));
  return ranks
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ found }) => found);
}

function rankOf(found: Findable | FindableFact, wanted: readonly string[]): number | undefined {
  const { label } = found;
  const others = (found.takes === 'answer' ? found.words : findWords[found.row].words).split(',');
  const phrases = [[label], others, [`${label} ${others.join(' ')}`]];
  const isAny = (texts: readonly string[], matches: (word: string, one: string) => boolean) =>
    texts.some((phrase) => {
      const words = wordsOf(phrase);
      return wanted.every((one) => words.some((word) => matches(word, one)));
    });
  const whole = phrases.findIndex((texts) => isAny(texts, (word, one) => word === one));
  if (whole >= 0) return whole;
  const begun = phrases.findIndex((texts) => isAny(texts, (word, one) => word.startsWith(one)));
  return begun >= 0 ? phrases.length + begun : undefined;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
