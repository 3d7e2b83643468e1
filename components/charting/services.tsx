import { i18n } from '#i18n';
import { AddCode } from '../common/add-code';
import { Card } from '../common/card';
import { onDemand } from '../common/on-demand';
import type { View } from './view';

const ListedServices = onDemand(async () => (await import('./listed-services')).ListedServices);

/** What else was done on the day, and the field for the code of one more. */
export function Services(view: View) {
  const { draft, actions } = view;
  const given = draft.ticks.services ?? [];
  return (
    <Card
      id="services"
      title={i18n.t('services.title')}
      pill={given.length > 0 ? { words: String(given.length), step: 0 } : undefined}
    >
      {given.length > 0 && <ListedServices {...view} />}
      <AddCode
        row="services.add"
        label={i18n.t('services.code')}
        action={i18n.t('services.add')}
        listed={given.map(({ code }) => code)}
        twice={i18n.t('services.twice')}
        onAdd={(code) => actions.setServices([...given, { code }])}
      />
    </Card>
  );
}
