import { readdirSync } from 'node:fs';

/* The dated rows of every table, found by their shape: no list of tables is kept by hand. */

export interface Row {
  readonly from: string;
  readonly until?: string;
  readonly value: unknown;
  readonly cites?: readonly string[];
}

interface RowList {
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

const folder = new URL('../../lib/rules/tables/', import.meta.url);

/** What each file of the tables exports. */
const tables = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map(async (file) => ({ file, exports: (await import(`${folder.href}${file}`)) as object })),
);

/** Every list of dated rows in the tables. */
export const lists = tables.flatMap(({ file, exports }) => rowLists(exports, file.replace('.ts', '')));
