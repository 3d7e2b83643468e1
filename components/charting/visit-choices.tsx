import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isDay, type VisitQuestion } from '../../lib/rules';

interface VisitChoicesProps {
  readonly question: VisitQuestion;
  /** The id of the element that holds the question. */
  readonly labelledBy: string;
  readonly onAnswer: (answer: string) => void;
}

/** The answers to choose from, and a day in place of one where the question takes it. */
export function VisitChoices({ question, labelledBy, onAnswer }: VisitChoicesProps) {
  const { choices, latestDay } = question;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no label from a heading elsewhere
    <div class="answers" role="group" aria-labelledby={labelledBy}>
      {choices.map(({ id, label }) => (
        <button key={id} type="button" class="ghost" data-choice={id} onClick={() => onAnswer(id)}>
          {label}
        </button>
      ))}
      {latestDay && <DayInstead latest={latestDay} onDay={onAnswer} />}
    </div>
  );
}

/** No service is told to be older, and one after the visit is none before it. */
const earliest = '1900-01-01';

function DayInstead({ latest, onDay }: { readonly latest: string; readonly onDay: (day: string) => void }) {
  const [day, setDay] = useState('');
  const [refused, setRefused] = useState(false);
  const id = useId();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const allowed = isDay(day) && day >= earliest && day <= latest;
        setRefused(!allowed);
        if (allowed) onDay(day);
      }}
    >
      <label for={`${id}-day`}>{i18n.t('visit.day')}</label>
      <input
        type="date"
        class="num"
        id={`${id}-day`}
        data-visit-day
        min={earliest}
        max={latest}
        value={day}
        aria-invalid={refused}
        aria-describedby={refused ? `${id}-error` : undefined}
        onInput={(event) => {
          setDay(event.currentTarget.value);
          setRefused(false);
        }}
      />
      <button type="submit" class="ghost">
        {i18n.t('visit.useDay')}
      </button>
      {refused && (
        <span class="error" id={`${id}-error`} role="alert">
          {i18n.t('visit.dayError', [latest])}
        </span>
      )}
    </form>
  );
}
