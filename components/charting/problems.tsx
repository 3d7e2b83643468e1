import { i18n } from '#i18n';
import {
  type Assessment,
  type FamilyId,
  type ProblemKindId,
  problemKinds,
  problemKindsFor,
  type Visit,
} from '../../lib/rules';
import { orderedRows, problemIds, type RowOrders, rowListsOf } from '../../lib/state/row-orders';
import { Card } from '../common/card';
import { CounterRow } from '../common/counter-row';
import { Fold } from '../common/fold';
import { memo } from '../common/memo';
import { useSetters } from '../common/use-setters';
import { pillOf } from './levels';
import type { View } from './view';

interface ProblemsProps {
  readonly problems: View['draft']['ticks']['problems'];
  readonly family: FamilyId;
  readonly visit: Visit | undefined;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Undefined where nothing is leveled yet. */
  readonly level: NonNullable<Assessment['mdm']>['problems'] | undefined;
  readonly orders: RowOrders;
  readonly onCount: View['actions']['setProblem'];
}

/** Problems addressed: a counter for each kind. */
export const Problems = memo(function Problems(props: ProblemsProps) {
  const { problems, family, visit, day, level, orders, onCount } = props;
  const offered = problemKindsFor({ family, dateOfService: day, ...(visit ? { visit } : {}) });
  const ordered = orderedRows(rowListsOf(family).problems, orders);
  const first = ordered.first.filter((kind) => offered.includes(kind));
  const rest = ordered.rest.filter((kind) => offered.includes(kind));
  const setters = useSetters(problemIds, onCount);
  const countOf = (kind: ProblemKindId) => problems?.[kind] ?? 0;
  const inFold = rest.filter((kind) => countOf(kind) > 0);
  const row = (kind: ProblemKindId) => (
    <CounterRow
      key={kind}
      row={`problems.${kind}`}
      label={problemKinds[kind].label}
      hint={problemKinds[kind].hint}
      rule={`mdm.problems.${kind}`}
      count={countOf(kind)}
      onChange={setters[kind]}
    />
  );
  const ticked = offered.some((kind) => countOf(kind) > 0);
  return (
    <Card id="problems" title={i18n.t('problems.title')} pill={pillOf(level, ticked)}>
      {first.map(row)}
      <Fold
        // Another family folds other kinds away: what is ticked among them starts in view.
        key={family}
        summary={i18n.t('problems.more', [String(rest.length)])}
        ticked={inFold.length}
        named={inFold.map((kind) => problemKinds[kind].label)}
        rows={rest.map((kind) => `problems.${kind}`)}
      >
        {() => rest.map(row)}
      </Fold>
    </Card>
  );
});
