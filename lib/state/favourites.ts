import type { DataCountId, DataTickId, ProblemKindId, RiskItemId } from '../rules';
import type { Draft } from './draft';
import type { Entry, Findable } from './find';
import type { RowId } from './find-words';

/** A set of ticks under a name of a person's own. It holds ticks alone: never a level, never minutes. */
export interface Favourite {
  readonly name: string;
  readonly entries: readonly FavouriteEntry[];
}

interface FavouriteEntry {
  readonly row: RowId;
  /** Absent for a tick. */
  readonly number?: number | undefined;
}

/** The longest name, and the most favourites that are kept. */
export const longestName = 40;
export const mostFavourites = 50;

/** What is ticked now, under a name; undefined where nothing is. Tests listed one by one are of one patient alone. */
export function favouriteOf(name: string, { ticks }: Draft): Favourite | undefined {
  const { tests: _, ...data } = ticks.data ?? {};
  const entries: FavouriteEntry[] = [
    ...Object.entries(ticks.problems ?? {}).map(
      ([kind, number]): FavouriteEntry => ({ row: `problems.${kind as ProblemKindId}`, number }),
    ),
    ...Object.entries(data).map(([item, value]): FavouriteEntry => {
      const row = `data.${item as DataCountId | DataTickId}` as const;
      return typeof value === 'number' ? { row, number: value } : { row };
    }),
    ...(ticks.risk ?? []).map((item): FavouriteEntry => ({ row: `risk.${item as RiskItemId}` })),
  ];
  return entries.length > 0 ? { name: nameFrom(name).slice(0, longestName), entries } : undefined;
}

/** A name without the signs before it by which the field of finding means something else: it would not be found. */
function nameFrom(typed: string): string {
  return typed.replace(/^[+/\s]+/, '').trimEnd();
}

/** A favourite among others: it takes the place of one of its name. */
export function withFavourite(others: readonly Favourite[], favourite: Favourite): readonly Favourite[] {
  return [...withoutFavourite(others, favourite.name), favourite].slice(-mostFavourites);
}

/** The others, without the one of a name. */
export function withoutFavourite(others: readonly Favourite[], name: string): readonly Favourite[] {
  return others.filter((other) => other.name.toLowerCase() !== name.toLowerCase());
}

/** The favourites of whose name a word begins with each word of a query. */
export function favouritesFor(query: string, favourites: readonly Favourite[]): readonly Favourite[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return favourites.filter(({ name }) => {
    const words = nameFrom(name).toLowerCase().split(/\s+/);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  });
}

/** What a favourite enters in an encounter: as much of it as its family, visit and date offer. */
export function entriesOf({ entries }: Favourite, rows: readonly Findable[]): readonly Entry[] {
  return entries.flatMap(({ row, number }) => {
    const found = rows.find((one) => one.row === row);
    return found ? [{ found, number }] : [];
  });
}
