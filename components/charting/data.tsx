import { i18n } from '#i18n';
import {
  type Assessment,
  type DataCountId,
  type DataTickId,
  dataCountIds,
  dataItems,
  dataTickIds,
} from '../../lib/rules';
import { Card } from '../common/card';
import { CounterRow } from '../common/counter-row';
import { Fold } from '../common/fold';
import { memo } from '../common/memo';
import { TickRow } from '../common/tick-row';
import { useSetters } from '../common/use-setters';
import { pillOf } from './levels';
import { Tests } from './tests';
import type { View } from './view';

/** The two counts that give way to a list of tests. */
const testCounts: readonly DataCountId[] = ['testsOrdered', 'resultsReviewed'];

/** The rule of each: one for what is counted together, one for each category of its own. */
const rules: Readonly<Record<DataCountId | DataTickId, string>> = {
  testsOrdered: 'mdm.data.units',
  resultsReviewed: 'mdm.data.units',
  externalNotes: 'mdm.data.units',
  independentHistorian: 'mdm.data.units',
  independentInterpretation: 'mdm.data.interpretation',
  externalDiscussion: 'mdm.data.discussion',
};

interface DataProps {
  readonly given: View['draft']['ticks']['data'];
  /** Undefined where nothing is leveled yet. */
  readonly level: NonNullable<Assessment['mdm']>['data'] | undefined;
  readonly onCount: View['actions']['setDataCount'];
  readonly onTick: View['actions']['setDataTick'];
  readonly onTests: View['actions']['setTests'];
}

/** Data reviewed and analyzed: counts and the historian in one category, two more categories of their own. */
export const Data = memo(function Data({ given: data = {}, level, onCount, onTick, onTests }: DataProps) {
  const tests = data.tests ?? [];
  const ticked = Object.values(data).some((value) =>
    Array.isArray(value) ? value.length > 0 : Boolean(value),
  );
  const counts = useSetters(dataCountIds, onCount);
  const ticks = useSetters(dataTickIds, onTick);
  const counter = (item: DataCountId) => (
    <CounterRow
      key={item}
      row={`data.${item}`}
      label={dataItems[item].label}
      hint={dataItems[item].hint}
      rule={rules[item]}
      count={data[item] ?? 0}
      onChange={counts[item]}
    />
  );
  const tick = (item: DataTickId) => (
    <TickRow
      key={item}
      row={`data.${item}`}
      label={dataItems[item].label}
      hint={dataItems[item].hint}
      rule={rules[item]}
      ticked={data[item] ?? false}
      onChange={ticks[item]}
    />
  );
  const [historian, ...categories] = dataTickIds;
  return (
    <Card id="data" title={i18n.t('data.title')} pill={pillOf(level, ticked)}>
      <h3 class="group">{i18n.t('data.counted')}</h3>
      {dataCountIds.filter((item) => tests.length === 0 || !testCounts.includes(item)).map(counter)}
      {tick(historian)}
      <Fold summary={i18n.t('data.listTests')} ticked={tests.length}>
        {() => <Tests tests={tests} onChange={onTests} />}
      </Fold>
      <h3 class="group">{i18n.t('data.categories')}</h3>
      {categories.map(tick)}
    </Card>
  );
});
