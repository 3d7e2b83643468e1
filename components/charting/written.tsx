import { i18n } from '#i18n';
import { type Reason, sourceOf } from '../../lib/rules';
import { type RulebookView, rulebookAddress } from '../../lib/state/rulebook-view';
import { sinceWords } from './since-words';

/** Where a rule is written, since when it is in force, and who says so, one press away. */
export function Written({
  reason,
  rules,
}: {
  readonly reason: Reason | undefined;
  readonly rules: RulebookView;
}) {
  if (!reason) return null;
  const { rule, cites } = reason;
  return (
    <details class="written">
      <summary>
        <span class="num">{sinceWords(reason)} · </span>
        {i18n.t('written.sources', cites.length)}
      </summary>
      <a class="num" href={rulebookAddress(rules, `rule-${rule}`)} target="_blank" rel="noopener">
        {i18n.t('written.rule')}
      </a>
      {cites.map((id) => (
        <a key={id} href={sourceOf(id).address} target="_blank" rel="noreferrer">
          {sourceOf(id).publisher}
        </a>
      ))}
    </details>
  );
}
