import { i18n } from '#i18n';
import { type Assessment, type Encounter, gapBehindModifier, gapOf } from '../../lib/rules';
import type { RulebookView } from '../../lib/state/rulebook-view';
import { Card } from '../common/card';
import { Question } from '../common/question';
import { Query } from './query';
import { statusWords } from './status-words';
import type { View } from './view';
import { Written } from './written';

/** The modifiers that are in question, each with its answer and its rule. None is ever put on the code. */
export function Modifiers({ draft: { ticks }, assessment, actions, rules }: View & { rules: RulebookView }) {
  if (!assessment || assessment.modifiers.length === 0) return null;
  const { modifiers, grounds } = assessment;
  const wellness = wellnessAsked(ticks, assessment);
  return (
    <Card
      id="modifiers"
      title={i18n.t('modifiers.title')}
      pill={{ words: String(modifiers.length), step: 0 }}
    >
      <ul>
        {modifiers.map(({ modifier, status }, index) => {
          const reason = grounds.modifiers[index];
          const gap = gapBehindModifier(modifier, reason, wellness !== undefined);
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
              {modifier === '25' && wellness && (
                <Question
                  row={`modifiers.25.${wellness}`}
                  asks={i18n.t('services.separateWork', [wellness])}
                  answer={undefined}
                  onAnswer={(separateEM) =>
                    actions.setServices([...(ticks.services ?? []), { code: wellness, separateEM }])
                  }
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

/** The wellness visit that only a fact tells of, while modifier 25 waits for its answer; answered, it is a service. */
function wellnessAsked(
  { services, context }: Pick<Encounter, 'services' | 'context'>,
  { modifiers }: Assessment,
): string | undefined {
  const wellness = context?.wellness;
  if (!wellness || services?.some(({ code }) => code === wellness)) return undefined;
  return modifiers.some(({ modifier }) => modifier === '25') ? wellness : undefined;
}
