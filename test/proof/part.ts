import type { Difference } from '../rules/against';

/** What one process saw of a part of the proof. */
export interface Seen {
  readonly states: number;
  /** The first on which the rules and the independent scorer differ; nothing was looked at after it. */
  readonly difference?: Difference;
}

/** Which states a process looks at: every `of`th, the first of them the one with the number `index`. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

/** One space of states, each held against the independent scorer. */
export interface Part {
  readonly title: string;
  run(share: Share): Seen;
}
