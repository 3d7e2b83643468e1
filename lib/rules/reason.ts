import type { SourceId } from './tables/sources';

export type Citations = readonly [SourceId, ...SourceId[]];

/** A note of a payer profile of one's own, by the profile's id and its place in the profile, from 1. */
export type NoteId = `${string}/note-${number}`;

/** Where something that is said is written: in sources of ours or, of a payer's note, in the source of the note. */
export type Cited = readonly [SourceId | NoteId, ...(SourceId | NoteId)[]];

/** One thing a step read to reach its value, as the clinician would name it. */
type Fact = string | number | boolean | null;

/**
 * Why a value is what it is: a sentence, the facts it read, where the rule is written and since when, and the
 * reasons under it, only those that decided. The panel, the batch command and every report print this one tree.
 */
export interface Reason {
  /** Stable name of the rule, such as `mdm.two-of-three`. */
  readonly rule: string;
  readonly says: string;
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly cites: Cited;
  /** First day on which the rule was in force, YYYY-MM-DD. */
  readonly since?: string;
  /** Of a rule without such a day that rests on one edition of a table: that edition, as a person says it. */
  readonly tableOf?: string;
  /** False where what was answered means that the visit is on no line of the claim, whatever code it supports. */
  readonly visitReported?: false;
  readonly because?: readonly Reason[];
}

/** What a step of the rules found, with its reason. */
export interface Step<Value> {
  readonly value: Value;
  readonly reason: Reason;
}
