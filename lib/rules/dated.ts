import type { Citations } from './reason';

/** A value an authority publishes, with the days it is in force and where it is written. */
export interface Dated<Value> {
  /** First day in force, YYYY-MM-DD. */
  readonly from: string;
  /** Last day in force, YYYY-MM-DD; absent while it still is. */
  readonly until?: string;
  readonly value: Value;
  readonly cites: Citations;
}

/** The rows of what has had a value since some day. */
export type Rows<Value> = readonly [Dated<Value>, ...Dated<Value>[]];

/** The row in force on a day (YYYY-MM-DD), or undefined where none is: a value is never borrowed from another day. */
export function inForce<Value>(rows: readonly Dated<Value>[], day: string): Dated<Value> | undefined {
  for (const row of rows) {
    if (row.from <= day && (row.until === undefined || day <= row.until)) return row;
  }
  return undefined;
}

/**
 * The row in force on a day that the table covers.
 * @throws when it does not
 */
export function rowOn<Value>(rows: readonly Dated<Value>[], day: string): Dated<Value> {
  const row = inForce(rows, day);
  if (!row) throw new Error(`no row is in force on ${day}`);
  return row;
}
