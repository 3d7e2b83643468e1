import type { Rank } from '../level';
import type { Reason } from '../reason';

/** One of the three elements of medical decision making, weighed. */
export interface Element {
  readonly rank: Rank;
  /** Whether anything that counts was ticked: nothing ticked weighs as minimal, yet is not the same. */
  readonly ticked: boolean;
  readonly reason: Reason;
}
