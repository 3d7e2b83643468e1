import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type Reason,
  type Visit,
  type VisitAnswered,
  type VisitAnswers,
  type VisitStep,
  visitQuestion,
  visitsFor,
  visitTable,
} from '../../lib/rules';
import type { Draft } from '../../lib/state/draft';
import type { RulebookView } from '../../lib/state/rulebook-view';
import { Reasons, Sources } from './reasons';
import { VisitChoices } from './visit-choices';

interface VisitDialogProps {
  readonly ticks: Draft['ticks'];
  readonly rules: RulebookView;
  /** Called when the person chooses the visit found; nothing sets it otherwise. */
  readonly onChoose: (visit: Visit) => void;
  readonly onClose: () => void;
}

/** Which visit it is, one question at a time, each with its rule. The answers are kept nowhere else. */
export function VisitDialog({ ticks, rules, onChoose, onClose }: VisitDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const [answers, setAnswers] = useState<VisitAnswers>({});
  const step = visitQuestion(ticks, answers);
  const at = step?.kind === 'question' ? step.question.id : step?.kind;
  // Before the first frame, so that nothing is drawn that is not open yet.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    // Another page of this window may have changed the family to one that tells no visits apart.
    if (at === undefined) onClose();
    heading.current?.focus();
  }, [at]);
  if (!step) return null;
  const reasons = reasonsOf(step);
  const title = i18n.t(visitsFor(ticks).includes('new') ? 'visit.patient' : 'visit.stay');
  return (
    <dialog ref={dialog} class="asking" aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="ghost" data-do="close" onClick={() => dialog.current?.close()}>
          {i18n.t('explain.close')}
        </button>
      </header>
      <p class="hidden" role="status">
        {spoken(step)}
      </p>
      <Answered
        answered={step.answered}
        onBack={(to) =>
          setAnswers(Object.fromEntries(step.answered.slice(0, to).map(({ id }) => [id, answers[id]])))
        }
      />
      <h3 ref={heading} id={headingId} tabIndex={-1} data-asked={at}>
        {headingOf(step)}
      </h3>
      <Reasons reasons={reasons} rules={rules} />
      {step.kind === 'question' && (
        <VisitChoices
          key={at}
          question={step.question}
          labelledBy={headingId}
          onAnswer={(answer) => setAnswers({ ...answers, [step.question.id]: answer })}
        />
      )}
      {step.kind === 'result' && (
        <p class="answers">
          <button
            type="button"
            class="primary"
            data-choose-found={step.visit}
            onClick={() => {
              dialog.current?.close();
              onChoose(step.visit);
            }}
          >
            {i18n.t('visit.choose', [visitTable[step.visit].short])}
          </button>
        </p>
      )}
      <Sources reasons={reasons} rules={rules} note={i18n.t('visit.forgotten')} />
    </dialog>
  );
}

interface AnsweredProps {
  readonly answered: readonly VisitAnswered[];
  /** Goes back to the question at an index; the answers from there on are taken away. */
  readonly onBack: (to: number) => void;
}

/** What was answered so far, each with the way back to it. */
function Answered({ answered, onBack }: AnsweredProps) {
  if (answered.length === 0) return null;
  return (
    <ol class="answered" aria-label={i18n.t('visit.answered')}>
      {answered.map(({ id, about, answer }, index) => (
        <li key={id} data-answered={id}>
          <p>
            <span class="hint">{about}</span> {answer}
          </p>
          <button
            type="button"
            class="ghost small"
            data-change={id}
            aria-label={i18n.t('visit.changeName', [about])}
            onClick={() => onBack(index)}
          >
            {i18n.t('visit.change')}
          </button>
        </li>
      ))}
    </ol>
  );
}

function headingOf(step: VisitStep): string {
  if (step.kind === 'question') return step.question.asks;
  return step.kind === 'result' ? visitTable[step.visit].label : i18n.t('visit.undecided');
}

function reasonsOf(step: VisitStep): readonly Reason[] {
  if (step.kind === 'question') return [step.question.rule];
  return step.kind === 'result' ? [step.reason, ...step.warnings] : [step.reason];
}

/** What the live region says beside the heading, which has the focus and is read for that. */
function spoken(step: VisitStep): string {
  if (step.kind === 'question') return i18n.t('visit.question', [String(step.answered.length + 1)]);
  return reasonsOf(step)
    .map(({ says }) => says)
    .join(' ');
}
