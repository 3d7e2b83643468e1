import { i18n } from '#i18n';
import { type Assessment, type FamilyId, type RiskItemId, riskItems, riskItemsFor } from '../../lib/rules';
import { orderedRows, type RowOrders, riskIds, rowListsOf } from '../../lib/state/row-orders';
import { Card } from '../common/card';
import { Fold } from '../common/fold';
import { memo } from '../common/memo';
import { TickRow } from '../common/tick-row';
import { useSetters } from '../common/use-setters';
import { pillOf, wordOf } from './levels';
import type { View } from './view';

interface RiskProps {
  readonly risk: View['draft']['ticks']['risk'];
  readonly family: FamilyId;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Undefined where nothing is leveled yet. */
  readonly level: NonNullable<Assessment['mdm']>['risk'] | undefined;
  readonly orders: RowOrders;
  readonly onTick: View['actions']['setRisk'];
}

/** Risk of management: a tick for each item, with the level it stands for. */
export const Risk = memo(function Risk({ risk, family, day, level, orders, onTick }: RiskProps) {
  const offered = riskItemsFor({ dateOfService: day });
  const levelOf = new Map(offered.map(({ item, level }) => [item, level]));
  const ordered = orderedRows(rowListsOf(family).risk, orders);
  const first = ordered.first.filter((item) => levelOf.has(item));
  const rest = ordered.rest.filter((item) => levelOf.has(item));
  const setters = useSetters(riskIds, onTick);
  const isTicked = (item: RiskItemId) => risk?.includes(item) ?? false;
  const inFold = rest.filter(isTicked);
  const row = (item: RiskItemId) => {
    const stands = levelOf.get(item);
    return (
      <TickRow
        key={item}
        row={`risk.${item}`}
        label={riskItems[item].label}
        hint={stands ? `${wordOf(stands)} · ${riskItems[item].hint}` : riskItems[item].hint}
        rule={`mdm.risk.${item}`}
        ticked={isTicked(item)}
        onChange={setters[item]}
      />
    );
  };
  return (
    <Card
      id="risk"
      title={i18n.t('risk.title')}
      pill={pillOf(
        level,
        offered.some(({ item }) => isTicked(item)),
      )}
    >
      {first.map(row)}
      <Fold
        key={family}
        summary={i18n.t('risk.more', [String(rest.length)])}
        ticked={inFold.length}
        named={inFold.map((item) => riskItems[item].label)}
        rows={rest.map((item) => `risk.${item}`)}
      >
        {() => rest.map(row)}
      </Fold>
    </Card>
  );
});
