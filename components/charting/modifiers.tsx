import { i18n } from '#i18n';
import type { Assessment } from '../../lib/rules';
import type { RulebookView } from '../../lib/state/rulebook-view';
import { Card } from '../common/card';
import { statusWords } from './status-words';
import { Written } from './written';

/** The modifiers that are in question, each with its answer and its rule. None is ever put on the code. */
export function Modifiers({
  assessment: { modifiers, grounds },
  rules,
}: {
  readonly assessment: Assessment;
  readonly rules: RulebookView;
}) {
  if (modifiers.length === 0) return null;
  return (
    <Card
      id="modifiers"
      title={i18n.t('modifiers.title')}
      pill={{ words: String(modifiers.length), step: 0 }}
    >
      <ul>
        {modifiers.map(({ modifier, status }, index) => (
          <li key={modifier} class={`modifier ${status}`} data-modifier={modifier}>
            <p>
              <b class="num">{i18n.t('modifiers.modifier', [modifier])}</b>
              <span class="status">{i18n.t(`modifiers.${statusWords[status]}`)}</span>
            </p>
            <p>{grounds.modifiers[index]?.says}</p>
            <Written reason={grounds.modifiers[index]} rules={rules} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
