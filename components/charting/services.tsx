import { i18n } from '#i18n';
import { AddCode } from '../common/add-code';
import { Card } from '../common/card';
import { memo } from '../common/memo';
import { onDemand } from '../common/on-demand';
import type { ServicesProps } from './listed-services';

const ListedServices = onDemand(async () => (await import('./listed-services')).ListedServices);

/** What else was done on the day, and the field for the code of one more. */
export const Services = memo(function Services(props: ServicesProps) {
  const { given, actions } = props;
  return (
    <Card
      id="services"
      title={i18n.t('services.title')}
      pill={given.length > 0 ? { words: String(given.length), step: 0 } : undefined}
    >
      {given.length > 0 && <ListedServices {...props} />}
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
});
