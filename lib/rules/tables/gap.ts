import type { Dated } from '../dated';
import type { DataCountId, DataTickId } from './data-items';
import type { ProblemKindId } from './problem-kinds';
import type { RiskItemId } from './risk-items';

/** What of the note a gap is about. */
type GapElement =
  | 'problems'
  | 'data'
  | 'risk'
  | 'time'
  | 'attestation'
  | 'telehealth'
  | 'modifier'
  | 'add-on'
  | 'visit';

/** The fixed words of a gap: a prompt is a query, so none of it is put together from what is ticked. */
interface GapWords {
  /** What the note must show. */
  readonly shows: string;
  /** What it does not, as a fact: 20 words at most. */
  readonly gap: string;
  /** What is put to the clinician, apart from the fact: open, or a choice with a way out. */
  readonly query: string;
  /** One more whenever any of these words changes, so that a query that was sent can be told. */
  readonly version: number;
}

export const words = (shows: string, gap: string, query: string, version = 1): GapWords => ({
  shows,
  gap,
  query,
  version,
});

/** A condition that more than one tick decides. */
export type GapCondition =
  | 'test'
  | 'order-and-review'
  | 'interpretation'
  | 'time-basis'
  | 'time-beside-services'
  | 'prolonged'
  | 'critical-care'
  | 'split-shared'
  | 'teaching'
  | 'exception'
  | 'staff'
  | 'long-discharge'
  | 'telehealth'
  | 'audio'
  | 'modifier-25'
  | 'modifier-57'
  | 'postoperative'
  | 'preventive-and-problem'
  | 'longitudinal-care'
  | 'psychotherapy'
  | 'counselling'
  | 'new-patient'
  | 'visit';

/** When a gap bears on an encounter. */
export type GapBearing =
  | { readonly problems: readonly ProblemKindId[]; readonly least?: number }
  | { readonly data: DataCountId | DataTickId }
  | { readonly risk: readonly RiskItemId[] }
  | { readonly when: GapCondition };

/** Something that a note may fail to show. */
export interface Gap {
  readonly element: GapElement;
  readonly bearing: GapBearing;
  /**
   * Error where the lack leaves the tick or the code without support whatever else the note says, info where it is
   * good practice only, else a warning.
   */
  readonly severity: 'error' | 'warning' | 'info';
  readonly rows: readonly [Dated<GapWords>, ...Dated<GapWords>[]];
}
