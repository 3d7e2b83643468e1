import { i18n } from '#i18n';
import { type GapId, gapOf } from '../../lib/rules';
import type { RulebookView } from '../../lib/state/rulebook-view';
import { Card } from '../common/card';
import { Question } from '../common/question';
import { Query } from './query';
import { statusWords } from './status-words';
import type { View } from './view';
import { Written } from './written';

/** What the note must show for a modifier: what may be put to the clinician while nobody says that it does. */
const gapBehind: Readonly<Record<string, GapId>> = { '25': 'M1', '57': 'M2' };

/** The modifiers that are in question, each with its answer and its rule. None is ever put on the code. */
export function Modifiers({ draft: { ticks }, assessment, actions, rules }: View & { rules: RulebookView }) {
  if (!assessment || assessment.modifiers.length === 0) return null;
  const { modifiers, grounds } = assessment;
  return (
    <Card
      id="modifiers"
      title={i18n.t('modifiers.title')}
      pill={{ words: String(modifiers.length), step: 0 }}
    >
      <ul>
        {modifiers.map(({ modifier, status }, index) => {
          const gap = gapBehind[modifier];
          const reason = grounds.modifiers[index];
          return (
            <li key={modifier} class={`modifier ${status}`} data-modifier={modifier}>
              <p>
                <b class="num">{i18n.t('modifiers.modifier', [modifier])}</b>
                <span class="status">{i18n.t(`modifiers.${statusWords[status]}`)}</span>
              </p>
              <p>{reason?.says}</p>
              {modifier === 'AI' && (
                <Question
                  row="modifiers.AI"
                  asks={i18n.t('modifiers.principal')}
                  answer={ticks.context?.admittingPhysician}
                  onAnswer={(admittingPhysician) => actions.setContext({ admittingPhysician })}
                />
              )}
              <Written reason={reason} rules={rules} />
              {gap && status !== 'supported' && <Query words={gapOf(gap, ticks.dateOfService).query} />}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
