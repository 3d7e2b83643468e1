import { i18n } from '#i18n';
import { type CodeStatus, codeStatus, type RulebookSource } from '../../lib/rules';
import { Cited } from './cited';

interface CodeAnswerProps {
  /** What was searched for. */
  readonly text: string;
  readonly day: string;
  readonly sources: readonly RulebookSource[];
}

/** Whether a code is in force, where a code was searched for and these rules know it. */
export function CodeAnswer({ text, day, sources }: CodeAnswerProps) {
  const code = text.trim().toUpperCase();
  if (!/^(?=.*\d)[0-9A-Z]{5}$/.test(code)) return null;
  const status = codeStatus(code, day);
  if (status.status === 'unknown') return null;
  return (
    <p class="code-answer" data-status={status.status}>
      <b class="num">{code}</b> <span>{wordsOf(status)}</span>{' '}
      <span class="cited num">
        <Cited cites={status.cites} sources={sources} />
      </span>
    </p>
  );
}

function wordsOf(status: Exclude<CodeStatus, { status: 'unknown' }>): string {
  const { what } = status;
  switch (status.status) {
    case 'retired': {
      const { until, inPlace, successors } = status;
      const codes = successors.length > 0 ? ` (${successors.join(', ')})` : '';
      return i18n.t('rulebook.codeRetired', [what, until, `${inPlace}${codes}`]);
    }
    case 'not-yet':
      return [i18n.t('rulebook.codeNotYet', [what, status.from]), status.why].filter(Boolean).join(' ');
    case 'in-force':
      if (status.until) return i18n.t('rulebook.codeUntil', [what, status.until]);
      return status.from
        ? i18n.t('rulebook.codeSince', [what, status.from])
        : i18n.t('rulebook.codeInForce', [what]);
  }
}
