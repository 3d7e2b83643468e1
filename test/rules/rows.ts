/* Every dated row of every table of the rules, found by its form, so that no table can be left out. */

export interface Row {
  readonly from: string;
  readonly until?: string;
  readonly value: unknown;
  readonly cites?: readonly string[];
}

export interface RowList {
  /** Table, name and keys that lead to it, joined by dots. */
  readonly at: string;
  readonly rows: readonly Row[];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'from' in value && 'value' in value;
}

/** Every list of dated rows in a value, with the path to it. */
function rowLists(value: unknown, at: string): readonly RowList[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length > 0 && value.every(isRow)) return [{ at, rows: value }];
  return Object.entries(value).flatMap(([key, inner]) => rowLists(inner, `${at}.${key}`));
}

const tables = import.meta.glob<object>('../../lib/rules/tables/*.ts', { eager: true });

/** The lists of all tables. */
export const lists: readonly RowList[] = Object.entries(tables).flatMap(([path, exports]) =>
  rowLists(exports, path.replace(/^.*\/(.*)\.ts$/, '$1')),
);

/**
 * The lists that a code rests on. Tables of words (what a note must show, which visit it is) and of what is part of what change no code: the tests of
 * gaps, of the visit question and of the checks have their days.
 */
export const answering = lists.filter(
  ({ at }) =>
    !/^(gaps|modifiers|places|add-ons\.formerTelephone|visit-question|visit-grounds|panels|critical-care\.criticalCareIncludes|tests\.interpretedServices)/.test(
      at,
    ),
);
