/**
 * How much an element or a whole visit amounts to, from 0 to 3. One scale serves the three elements and the
 * whole; only the words differ.
 */
export type Rank = 0 | 1 | 2 | 3;

/** The whole of medical decision making. */
export const levels = ['straightforward', 'low', 'moderate', 'high'] as const;
export type Level = (typeof levels)[number];

/** Problems addressed, and risk of management. */
export const elementLevels = ['minimal', 'low', 'moderate', 'high'] as const;
export type ElementLevel = (typeof elementLevels)[number];

/** Data reviewed and analyzed. */
export const dataLevels = ['minimal', 'limited', 'moderate', 'extensive'] as const;
export type DataLevel = (typeof dataLevels)[number];

/** Something for each rank, made once. */
export function byRank<Value>(make: (rank: Rank) => Value): Readonly<Record<Rank, Value>> {
  return { 0: make(0), 1: make(1), 2: make(2), 3: make(3) };
}
