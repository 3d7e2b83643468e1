import type { Dated } from '../dated';
import type { Citations } from '../reason';
import type { PayerProfile } from '../tables/payers';

/** What the rulebook is read for: a date of service (YYYY-MM-DD) and a payer. */
export interface Setting {
  readonly day: string;
  readonly payer: PayerProfile;
}

/** Whether a row holds on the day and under the payer. */
type RowState = 'in-force' | 'not-yet' | 'ended' | 'other-payer';

/**
 * Why a row has no days: it has those of the table that its rule reads; or it is told and not applied, as what payers
 * announced and the positions of others are.
 */
type RowDays = 'of-table' | 'not-applied';

/** What stands in one column: words, or a list of codes. */
export type Cell = string | readonly string[];

/** First and last code of a range. */
export type CodeRange = readonly [string, string];

/** One row of a table as a person reads it. */
export interface RulebookRow {
  /** Stable name; where a reason rests on the row it begins with the name of the reason's rule. */
  readonly id: string;
  readonly says: string;
  readonly note?: string;
  /** One for each column of the section. */
  readonly cells: readonly Cell[];
  /** The codes that the row is about, written in it or not. */
  readonly codes: readonly string[];
  readonly ranges: readonly CodeRange[];
  readonly state: RowState;
  /** Of a row without days: why it has none; absent where it holds on every date that is covered. */
  readonly days?: RowDays;
  /**
   * First and last day in force; absent where the table is not dated, or the row has not ended. Of retired codes the
   * last day is that of the codes.
   */
  readonly from?: string;
  readonly until?: string;
  readonly cites: Citations;
  /** The entry of a table that the row was drawn from. */
  readonly drawnFrom: object;
}

/** A table as a person reads it. */
export interface RulebookSection {
  readonly id: string;
  readonly title: string;
  /** Headings of the cells. */
  readonly columns: readonly string[];
  readonly rows: readonly RulebookRow[];
}

/** What a row says, before its days are known. */
interface Wording {
  readonly id: string;
  readonly says: string;
  readonly note?: string;
  readonly cells: readonly Cell[];
  readonly codes?: readonly string[];
  readonly ranges?: readonly CodeRange[];
  readonly days?: RowDays;
  /** False where the payer does otherwise. */
  readonly applies?: boolean;
}

/** A row drawn from a dated entry; its first day is part of its name. */
export function datedRow(setting: Setting, dated: Dated<unknown>, wording: Wording): RulebookRow {
  const { from, until, cites } = dated;
  return {
    ...plain({ ...wording, id: `${wording.id}.${from}` }),
    state: stateOf(setting.day, from, until, wording.applies),
    from,
    ...(until === undefined ? {} : { until }),
    cites,
    drawnFrom: dated,
  };
}

/** A row drawn from an entry that bears no day. */
export function undatedRow(entry: object, cites: Citations, wording: Wording): RulebookRow {
  return {
    ...plain(wording),
    state: wording.applies === false ? 'other-payer' : 'in-force',
    cites,
    drawnFrom: entry,
  };
}

function plain({ id, says, note, cells, codes = [], ranges = [], days }: Wording) {
  return {
    ...{ id, says, ...(note === undefined ? {} : { note }), cells, codes, ranges },
    ...(days ? { days } : {}),
  };
}

function stateOf(day: string, from: string, until: string | undefined, applies = true): RowState {
  if (day < from) return 'not-yet';
  if ((until ?? day) < day) return 'ended';
  return applies ? 'in-force' : 'other-payer';
}
