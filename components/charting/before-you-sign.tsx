import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { type GapId, gapAskedOfService, gapIds, gapOf, gapsFor, severities } from '../../lib/rules';
import { type AnswerId, answerTo, type Found, toAnswer } from '../../lib/state/answered';
import type { RulebookView } from '../../lib/state/rulebook-view';
import { Card } from '../common/card';
import { ChoiceRow } from '../common/choice-row';
import { Fold } from '../common/fold';
import { askedOfServices } from './asked';
import { FindingItem } from './finding';
import { type Holding, type Place, useHeld } from './use-held';
import type { View } from './view';

/** So many findings are laid open at once; more would be passed over. */
const laidOpen = 3;

/** What a person should know or answer before the visit is signed, worst first, and what the note should show. */
export function BeforeYouSign({ rules, ...view }: View & { readonly rules: RulebookView }) {
  const { draft, encounter, assessment, payers, loaded } = view;
  const gaps = useMemo(
    () => (encounter ? gapsFor(encounter, payers, loaded) : []),
    [encounter, payers, loaded],
  );
  const { held, holding } = useHeld();
  if (!assessment || assessment.edition === null) return null;
  const found = toAnswer(assessment, view.isUntouched);
  const placeOf = ({ finding }: Found): Place =>
    finding.id === held?.id ? held.place : placeBy(answerTo(draft.answers, finding));
  const inPlace = (place: Place) => found.filter((one) => placeOf(one) === place);
  const [open, queried, answered] = [inPlace('open'), inPlace('queried'), inPlace('answered')];
  const unanswered = found.filter(({ finding }) => !answerTo(draft.answers, finding));
  // What is said not to be recorded stands among the findings; what is asked of the services is answered there.
  const askedThere = new Set([...askedOfServices(view)].map((question) => gapAskedOfService[question]));
  const toDecide = assessment.modifiers.filter(({ status }) => status === 'review');
  const isToShow = (id: GapId) =>
    encounter?.context?.documented?.[id] !== false || (held?.id === id && held.place === 'to-show');
  const toShow = gaps.filter((id) => isToShow(id) && !askedThere.has(id));
  if (found.length === 0 && toShow.length === 0 && toDecide.length === 0) return null;
  const list = (some: readonly Found[], place: Place) => (
    <FindingList found={some} rules={rules} holding={(id) => holding(id, place)} {...view} />
  );
  return (
    <Card
      id="findings"
      title={i18n.t('findings.title')}
      pill={{ words: i18n.t('findings.open', unanswered.length + toDecide.length), step: 0 }}
    >
      {toDecide.length > 0 && (
        <a class="to-decide" href="#modifiers">
          {i18n.t('findings.modifiers', toDecide.length, [
            String(toDecide.length),
            toDecide.map(({ modifier }) => modifier).join(', '),
          ])}
        </a>
      )}
      {list(open.slice(0, laidOpen), 'open')}
      {open.length > laidOpen && (
        <Fold class="more-findings" summary={i18n.t('findings.more', open.length - laidOpen)}>
          {() => list(open.slice(laidOpen), 'open')}
        </Fold>
      )}
      {queried.length > 0 && (
        <Fold class="queried" summary={i18n.t('findings.queriedOnes', queried.length)}>
          {() => list(queried, 'queried')}
        </Fold>
      )}
      {answered.length > 0 && (
        <Fold class="settled" summary={i18n.t('findings.answered', answered.length)}>
          {() => list(answered, 'answered')}
        </Fold>
      )}
      {toShow.length > 0 && (
        <Fold class="to-show" summary={i18n.t('findings.toShow', toShow.length)}>
          {() =>
            toShow.map((id, index) => {
              const { shows, element } = gapOf(id, draft.ticks.dateOfService);
              const before = toShow[index - 1];
              const isFirst = !before || gapOf(before, draft.ticks.dateOfService).element !== element;
              return (
                <Fragment key={id}>
                  {isFirst && (
                    <h3 class="group">{i18n.t(`findings.${element === 'add-on' ? 'addOn' : element}`)}</h3>
                  )}
                  <div {...holding(id, 'to-show')}>
                    <ChoiceRow
                      row={`documented.${id}`}
                      label={shows}
                      none={i18n.t('findings.notLookedFor')}
                      value={choiceOf(encounter?.context?.documented?.[id])}
                      choices={[
                        { id: 'recorded', label: i18n.t('findings.recorded') },
                        { id: 'not-recorded', label: i18n.t('findings.notRecorded') },
                      ]}
                      onChange={(value) =>
                        view.actions.setDocumented(id, value === undefined ? undefined : value === 'recorded')
                      }
                    />
                  </div>
                </Fragment>
              );
            })
          }
        </Fold>
      )}
    </Card>
  );
}

function choiceOf(isRecorded: boolean | undefined): 'recorded' | 'not-recorded' | undefined {
  if (isRecorded === undefined) return undefined;
  return isRecorded ? 'recorded' : 'not-recorded';
}

function placeBy(answer: AnswerId | undefined): Place {
  if (!answer) return 'open';
  return answer === 'queried' ? 'queried' : 'answered';
}

/** Findings under the heading of their severity. */
function FindingList({
  found,
  rules,
  holding,
  draft,
  actions,
}: View & {
  readonly found: readonly Found[];
  readonly rules: RulebookView;
  readonly holding: (id: string) => Holding;
}) {
  return severities.map((severity) => {
    const some = found.filter(({ finding }) => finding.severity === severity);
    if (some.length === 0) return null;
    return (
      <section key={severity}>
        <h3 class="group">{i18n.t(`findings.${severity}`)}</h3>
        <ul>
          {some.map(({ finding, reason }) => {
            const gap = gapIds.find((id) => id === finding.id);
            return (
              <FindingItem
                key={finding.id}
                finding={finding}
                reason={reason}
                rules={rules}
                query={gap && gapOf(gap, draft.ticks.dateOfService).query}
                answer={answerTo(draft.answers, finding)}
                onAnswer={(answer) => actions.answer(finding, answer)}
                holding={holding(finding.id)}
                onFound={
                  gap &&
                  (() => {
                    actions.setDocumented(gap, true);
                    // The button goes with its finding.
                    document.querySelector<HTMLElement>('.to-show > summary')?.focus();
                  })
                }
              />
            );
          })}
        </ul>
      </section>
    );
  });
}
