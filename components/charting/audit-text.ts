import { i18n } from '#i18n';
import { type Cited, type Reason, sourceOf } from '../../lib/rules';
import { answerTo, toAnswer } from '../../lib/state/answered';
import { answerWords } from './finding';
import { noteText, wholeTemplate } from './note-text';
import { reasonsUnder } from './reasons-under';
import { sinceWords } from './since-words';
import type { View } from './view';

type SourceName = Cited[number];

/**
 * The trail for an audit: the text for the note, then every reason with since when its rule is in force, then what was
 * answered, and last where all of it is written, by the numbers that stand behind each.
 */
export function auditText(view: View): string {
  const { assessment, draft, payers } = view;
  const text = noteText(view, wholeTemplate());
  if (!assessment) return text;
  const cited: SourceName[] = [];
  const reasons = [assessment.why, ...assessment.grounds.modifiers].flatMap((reason) =>
    reasonLines(reason, 0, cited),
  );
  const findings = toAnswer(assessment, view.isUntouched).map(({ finding, reason }) => {
    const answer = answerTo(draft.answers, finding);
    const said = answer ? i18n.t(`findings.${answerWords[answer]}`) : i18n.t('findings.answerOpen');
    return `- ${finding.message} (${said}) [${written(finding.sources, reason, cited)}]`;
  });
  const sources = cited.map((id, index) => {
    const { title, publisher } = sourceOf(id, payers);
    return `${index + 1}. ${i18n.t('explain.source', [title, publisher])}`;
  });
  return [
    text,
    ...part(i18n.t('note.reasons'), reasons),
    ...part(i18n.t('note.findings'), findings),
    ...part(i18n.t('explain.sources'), sources),
  ].join('\n');
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? ['', `${title}:`, ...lines] : [];
}

function reasonLines(reason: Reason, depth: number, cited: SourceName[]): readonly string[] {
  return [
    `${'  '.repeat(depth)}- ${reason.says} [${written(reason.cites, reason, cited)}]`,
    ...reasonsUnder(reason).flatMap((under) => reasonLines(under, depth + 1, cited)),
  ];
}

/** Since when a rule is in force and where it is written, by the numbers of sources; a new source has the next. */
function written(ids: Cited, rule: Reason | undefined, cited: SourceName[]): string {
  for (const id of ids) if (!cited.includes(id)) cited.push(id);
  const numbers = ids.map((id) => cited.indexOf(id) + 1).join(', ');
  return rule ? `${sinceWords(rule)}; ${numbers}` : numbers;
}
