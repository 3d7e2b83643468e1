import { i18n } from '#i18n';

interface QuestionProps {
  /** Where the answer stands in the encounter, such as `services.17110.separateEM`. */
  readonly row: string;
  readonly asks: string;
  /** Undefined while it is not answered. */
  readonly answer: boolean | undefined;
  readonly onAnswer: (answer: boolean | undefined) => void;
}

const answers = [
  { words: 'yes', value: true },
  { words: 'no', value: false },
  { words: 'open', value: undefined },
] as const;

/** A question with yes, no and unanswered; unanswered to begin with. */
export function Question({ row, asks, answer, onAnswer }: QuestionProps) {
  return (
    <fieldset class="question">
      <legend>{asks}</legend>
      <span class="segments">
        {answers.map(({ words, value }) => (
          <label key={words}>
            <input
              type="radio"
              name={row}
              data-row={`${row}.${words}`}
              checked={answer === value}
              onChange={() => onAnswer(value)}
            />
            {i18n.t(`question.${words}`)}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
