import { i18n } from '#i18n';
import { type FamilyId, type ProblemKindId, problemKinds, problemKindsFor } from '../../lib/rules';
import { visitOf } from '../../lib/state/draft';
import { Card } from '../common/card';
import { CounterRow } from '../common/counter-row';
import { Fold } from '../common/fold';
import { pillOf } from './levels';
import type { View } from './view';

const usual: readonly ProblemKindId[] = [
  'chronic-stable',
  'chronic-exacerbation',
  'acute-uncomplicated',
  'undiagnosed-uncertain',
  'self-limited',
];
const acute: readonly ProblemKindId[] = [
  'threat-to-life-or-function',
  'chronic-severe-exacerbation',
  'chronic-exacerbation',
  'acute-systemic',
  'undiagnosed-uncertain',
  'acute-uncomplicated',
];

/** The kinds each family meets most, shown first; where none are named, the usual ones. */
const common: Partial<Readonly<Record<FamilyId, readonly ProblemKindId[]>>> = {
  hospital: acute,
  emergency: acute,
};

/** Problems addressed: a counter for each kind. */
export function Problems({ draft, assessment, actions }: View) {
  const { ticks } = draft;
  const visit = visitOf(draft);
  const offered = problemKindsFor({ ...ticks, ...(visit ? { visit } : {}) });
  const first = (common[ticks.family] ?? usual).filter((kind) => offered.includes(kind));
  const rest = offered.filter((kind) => !first.includes(kind));
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
