import { i18n } from '#i18n';
import { problemKinds, problemKindsFor, riskItems, riskItemsFor } from '../../lib/rules';
import { type Draft, ticksOfVisit } from '../../lib/state/draft';
import {
  orderedRows,
  type RowListId,
  type RowOf,
  type RowOrders,
  rowListsOf,
  withRowMoved,
} from '../../lib/state/row-orders';
import { goToRow } from './go-to-row';

/** What follows when a row of the panel is moved. */
export interface MovedRow {
  readonly orders: RowOrders;
  /** Where the row stands now, in words. */
  readonly words: string;
  /** Brings the focus back to the row, once it is drawn where it stands now. */
  readonly focus: () => void;
}

/**
 * Moves a row one place up (-1) or down (1) among those that the panel shows.
 * @param row as it is named in the panel; undefined is returned for one that has no order of one's own
 */
export function movedRow(row: string, by: -1 | 1, draft: Draft, orders: RowOrders): MovedRow | undefined {
  const { ticks } = draft;
  const lists = rowListsOf(ticks.family);
  const [part, id] = row.split('.');
  const moved = <List extends RowListId>(
    list: List,
    shown: readonly RowOf[List][],
    labelOf: (one: RowOf[List]) => string,
  ): MovedRow | undefined => {
    const one = shown.find((other) => other === id);
    if (one === undefined) return undefined;
    const next = withRowMoved(orders, list, one, by, shown);
    const { first, rest } = orderedRows(list, next);
    const seen = [...first, ...rest].filter((other) => shown.includes(other));
    const place = String(seen.indexOf(one) + 1);
    return {
      orders: next,
      words: i18n.t('row.moved', [labelOf(one), place, String(seen.length)]),
      focus: () => goToRow(row),
    };
  };
  if (part === 'problems') {
    const kinds = problemKindsFor(ticksOfVisit(draft));
    return moved(lists.problems, kinds, (kind) => problemKinds[kind].label);
  }
  if (part !== 'risk') return undefined;
  const items = riskItemsFor(ticks).map(({ item }) => item);
  return moved(lists.risk, items, (item) => riskItems[item].label);
}
