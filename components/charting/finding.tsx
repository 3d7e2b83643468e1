import { i18n } from '#i18n';
import type { Finding, Reason } from '../../lib/rules';
import { type AnswerId, answerIds } from '../../lib/state/answered';
import type { RulebookView } from '../../lib/state/rulebook-view';
import { memo } from '../common/memo';
import { Query } from './query';
import type { Holding } from './use-held';
import { Written } from './written';

const marks = { error: '✕', warning: '!', info: 'i' } as const;

/** The names under which the catalogue has the answers. */
export const answerWords = {
  elsewhere: 'elsewhere',
  'not-applicable': 'notApplicable',
  queried: 'queried',
} as const satisfies Record<AnswerId, string>;

interface FindingItemProps {
  readonly finding: Finding;
  readonly reason: Reason | undefined;
  readonly rules: RulebookView;
  /** What may be put to the clinician, apart from the fact. */
  readonly query: string | undefined;
  /** Undefined while it is open. */
  readonly answer: AnswerId | undefined;
  readonly onAnswer: (answer: AnswerId | undefined) => void;
  /** Takes back that the note does not show it; absent where nobody said so. */
  readonly onFound: (() => void) | undefined;
  readonly holding: Holding;
}

/** One finding: the fact, where its rule is written, what may be asked about it, and what was answered. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { finding, reason, rules, query, answer, onAnswer, onFound, holding } = props;
  const { id, severity, message } = finding;
  return (
    <li class={`finding ${severity}`} data-finding={id} {...holding}>
      <span class="mark" aria-hidden="true">
        {marks[severity]}
      </span>
      <div>
        <p>{message}</p>
        <Written reason={reason} rules={rules} />
        {query && <Query words={query} />}
        <span class="answer-line">
          <select
            class="choice"
            data-row={`answers.${id}`}
            aria-label={i18n.t('findings.answerTo', [message])}
            value={answer ?? ''}
            onChange={({ currentTarget: { value } }) => onAnswer(answerIds.find((one) => one === value))}
          >
            <option value="">{i18n.t('findings.answerOpen')}</option>
            {answerIds.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`findings.${answerWords[one]}`)}
              </option>
            ))}
          </select>
          {onFound && (
            <button type="button" class="ghost small" onClick={onFound}>
              {i18n.t('findings.foundAfterAll')}
            </button>
          )}
        </span>
      </div>
    </li>
  );
}, areSame);

/** The same finding in the same words, whichever tick it was found after: its answer goes by those too. */
function areSame(before: FindingItemProps, next: FindingItemProps): boolean {
  const { finding, reason } = next;
  return (
    before.finding.id === finding.id &&
    before.finding.message === finding.message &&
    before.finding.severity === finding.severity &&
    before.reason?.rule === reason?.rule &&
    before.reason?.since === reason?.since &&
    before.rules === next.rules &&
    before.query === next.query &&
    before.answer === next.answer
  );
}
