import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { problemKinds, riskItems } from '../../lib/rules';
import { RowOrder } from './row-order';
import type { SettingsView } from './setting';

/** The order of the rows that a person meets in the panel. */
export function RowOrderSettings({ given: { rowOrders }, onSet }: SettingsView) {
  const id = useId();
  const shared = {
    orders: rowOrders,
    onOrder: (orders: typeof rowOrders) => onSet({ rowOrders: orders }),
  };
  const problemName = (kind: keyof typeof problemKinds) => problemKinds[kind].label;
  const riskName = (item: keyof typeof riskItems) => riskItems[item].label;
  return (
    <section class="setting" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('order.title')}</h2>
      <p>{i18n.t('order.hint')}</p>
      <RowOrder {...shared} list="problems" title={i18n.t('order.problems')} nameOf={problemName} />
      <RowOrder {...shared} list="risk" title={i18n.t('order.risk')} nameOf={riskName} />
      <RowOrder {...shared} list="acuteProblems" title={i18n.t('order.acuteProblems')} nameOf={problemName} />
      <RowOrder {...shared} list="acuteRisk" title={i18n.t('order.acuteRisk')} nameOf={riskName} />
    </section>
  );
}
