import { i18n } from '#i18n';
import { type RiskItemId, riskItems, riskItemsFor } from '../../lib/rules';
import { orderedRows, type RowOrders, rowListsOf } from '../../lib/state/row-orders';
import { Card } from '../common/card';
import { Fold } from '../common/fold';
import { TickRow } from '../common/tick-row';
import { pillOf, wordOf } from './levels';
import type { View } from './view';

/** Risk of management: a tick for each item, with the level it stands for. */
export function Risk({ draft, assessment, actions, orders }: View & { readonly orders: RowOrders }) {
  const { ticks } = draft;
  const offered = riskItemsFor(ticks);
  const levelOf = new Map(offered.map(({ item, level }) => [item, level]));
  const ordered = orderedRows(rowListsOf(ticks.family).risk, orders);
  const first = ordered.first.filter((item) => levelOf.has(item));
  const rest = ordered.rest.filter((item) => levelOf.has(item));
  const isTicked = (item: RiskItemId) => ticks.risk?.includes(item) ?? false;
  const row = (item: RiskItemId) => {
    const level = levelOf.get(item);
    return (
      <TickRow
        key={item}
        row={`risk.${item}`}
        label={riskItems[item].label}
        hint={level ? `${wordOf(level)} · ${riskItems[item].hint}` : riskItems[item].hint}
        rule={`mdm.risk.${item}`}
        ticked={isTicked(item)}
        onChange={(ticked) => actions.setRisk(item, ticked)}
      />
    );
  };
  return (
    <Card
      title={i18n.t('risk.title')}
      pill={pillOf(
        assessment?.mdm?.risk,
        offered.some(({ item }) => isTicked(item)),
      )}
    >
      {first.map(row)}
      <Fold
        key={ticks.family}
        summary={i18n.t('risk.more', [String(rest.length)])}
        ticked={rest.filter(isTicked).length}
      >
        {rest.map(row)}
      </Fold>
    </Card>
  );
}
