import { i18n } from '#i18n';
import { type ProblemKindId, problemKinds, problemKindsFor } from '../../lib/rules';
import { visitOf } from '../../lib/state/draft';
import { orderedRows, type RowOrders, rowListsOf } from '../../lib/state/row-orders';
import { Card } from '../common/card';
import { CounterRow } from '../common/counter-row';
import { Fold } from '../common/fold';
import { pillOf } from './levels';
import type { View } from './view';

/** Problems addressed: a counter for each kind. */
export function Problems({ draft, assessment, actions, orders }: View & { readonly orders: RowOrders }) {
  const { ticks } = draft;
  const visit = visitOf(draft);
  const offered = problemKindsFor({ ...ticks, ...(visit ? { visit } : {}) });
  const ordered = orderedRows(rowListsOf(ticks.family).problems, orders);
  const first = ordered.first.filter((kind) => offered.includes(kind));
  const rest = ordered.rest.filter((kind) => offered.includes(kind));
  const countOf = (kind: ProblemKindId) => ticks.problems?.[kind] ?? 0;
  const row = (kind: ProblemKindId) => (
    <CounterRow
      key={kind}
      row={`problems.${kind}`}
      label={problemKinds[kind].label}
      hint={problemKinds[kind].hint}
      rule={`mdm.problems.${kind}`}
      count={countOf(kind)}
      onChange={(count) => actions.setProblem(kind, count)}
    />
  );
  const ticked = offered.some((kind) => countOf(kind) > 0);
  return (
    <Card title={i18n.t('problems.title')} pill={pillOf(assessment?.mdm?.problems, ticked)}>
      {first.map(row)}
      <Fold
        // Another family folds other kinds away: what is ticked among them starts in view.
        key={ticks.family}
        summary={i18n.t('problems.more', [String(rest.length)])}
        ticked={rest.filter((kind) => countOf(kind) > 0).length}
      >
        {rest.map(row)}
      </Fold>
    </Card>
  );
}
