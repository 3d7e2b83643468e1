import { inForce } from '../dated';
import type { Citations } from '../reason';
import type { Gap } from '../tables/gap';
import { type GapId, gaps } from '../tables/gaps';

/** A gap as it is put to a person: the fact and the query are shown in different places. */
interface ShownGap {
  /** What of the note it is about. */
  readonly element: Gap['element'];
  /** What the note must show. */
  readonly shows: string;
  readonly gap: string;
  readonly query: string;
  readonly version: number;
  readonly cites: Citations;
  readonly since: string;
}

/**
 * What a gap says.
 * @param dateOfService a day, YYYY-MM-DD; without one, or on a day before the gap's first, its latest words
 */
export function gapOf(id: GapId, dateOfService?: string): ShownGap {
  const { element, rows } = gaps[id];
  const row = (dateOfService && inForce(rows, dateOfService)) || rows.at(-1);
  if (!row) throw new Error(`the gap ${id} has no words`);
  return { element, ...row.value, cites: row.cites, since: row.from };
}
