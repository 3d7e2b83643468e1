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

export const ranks = [0, 1, 2, 3] as const;

/** The highest rank among those given; 0 when there are none. */
export function highest(found: readonly Rank[]): Rank {
  return ranks.findLast((rank) => found.includes(rank)) ?? 0;
}
