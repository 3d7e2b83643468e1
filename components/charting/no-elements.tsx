import { i18n } from '#i18n';
import { Card } from '../common/card';
import type { View } from './view';

/** In place of the three elements, where medical decision making does not level the family. */
export function NoElements({ draft: { ticks } }: View) {
  const ticked = [ticks.problems, ticks.data, ticks.risk].some(
    (element) => Object.keys(element ?? {}).length > 0,
  );
  return (
    <Card id="elements" title={i18n.t('elements.title')}>
      <p class="aside">
        {i18n.t('elements.notUsed')} {ticked && i18n.t('elements.kept')}
      </p>
    </Card>
  );
}
