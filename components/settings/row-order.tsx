import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  orderedRows,
  type RowListId,
  type RowOf,
  type RowOrders,
  withoutOrder,
  withRowMoved,
} from '../../lib/state/row-orders';

interface RowOrderProps<List extends RowListId> {
  readonly list: List;
  readonly title: string;
  readonly orders: RowOrders;
  readonly nameOf: (row: RowOf[List]) => string;
  readonly onOrder: (orders: RowOrders) => void;
}

/** A list of rows, each to be brought up or down, in view or among those that are folded away. */
export function RowOrder<List extends RowListId>({
  list,
  title,
  orders,
  nameOf,
  onOrder,
}: RowOrderProps<List>) {
  const { first, rest } = orderedRows(list, orders);
  const rows = [...first, ...rest];
  const [moved, setMoved] = useState<{ readonly row: RowOf[List]; readonly by: -1 | 1 }>();
  const whole = useRef<HTMLDetailsElement>(null);
  // A row that moved is drawn elsewhere, and its button would lose the focus.
  useLayoutEffect(() => {
    if (!moved) return;
    whole.current?.querySelector<HTMLElement>(`[data-move="${moved.row} ${moved.by}"]`)?.focus();
  }, [moved]);
  const move = (row: RowOf[List], by: -1 | 1) => {
    onOrder(withRowMoved(orders, list, row, by));
    setMoved({ row, by });
  };
  const item = (row: RowOf[List]) => (
    <li key={row}>
      <span>{nameOf(row)}</span>
      <MoveButton
        row={row}
        by={-1}
        name={i18n.t('order.up', [nameOf(row)])}
        isEnd={row === rows[0]}
        onMove={move}
      />
      <MoveButton
        row={row}
        by={1}
        name={i18n.t('order.down', [nameOf(row)])}
        isEnd={row === rows.at(-1)}
        onMove={move}
      />
    </li>
  );
  const isAsAtFirst = orders[list] === undefined;
  return (
    <details class="order" data-order={list} ref={whole}>
      <summary>{title}</summary>
      <ol>{first.map(item)}</ol>
      <p class="folded">{i18n.t('order.folded')}</p>
      <ol start={first.length + 1}>{rest.map(item)}</ol>
      <button
        type="button"
        class="ghost"
        data-do="order-as-first"
        aria-disabled={isAsAtFirst}
        onClick={() => {
          setMoved(undefined);
          if (!isAsAtFirst) onOrder(withoutOrder(orders, list));
        }}
      >
        {i18n.t('order.asAtFirst')}
      </button>
      <p class="hidden" role="status">
        {moved &&
          i18n.t('order.moved', [
            nameOf(moved.row),
            String(rows.indexOf(moved.row) + 1),
            String(rows.length),
          ])}
      </p>
    </details>
  );
}

interface MoveButtonProps<Row extends string> {
  readonly row: Row;
  readonly by: -1 | 1;
  readonly name: string;
  /** Whether there is no further to go; the button stays, so that the focus does. */
  readonly isEnd: boolean;
  readonly onMove: (row: Row, by: -1 | 1) => void;
}

function MoveButton<Row extends string>({ row, by, name, isEnd, onMove }: MoveButtonProps<Row>) {
  return (
    <button
      type="button"
      class="ghost small"
      data-move={`${row} ${by}`}
      title={name}
      aria-disabled={isEnd}
      onClick={() => {
        if (!isEnd) onMove(row, by);
      }}
    >
      <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
    </button>
  );
}
