import { i18n } from '#i18n';
import { type Reason, sourceOf } from '../../lib/rules';
import { type RulebookView, rulebookAddress } from '../../lib/state/rulebook-view';

/** Where a rule is written, since when it is in force where that is known, and who says so, one press away. */
export function Written({
  reason,
  rules,
}: {
  readonly reason: Reason | undefined;
  readonly rules: RulebookView;
}) {
  if (!reason) return null;
  const { rule, since, cites } = reason;
  return (
    <details class="written">
      <summary>
        {since && <span class="num">{i18n.t('explain.since', [since])} · </span>}
        {i18n.t('written.sources', cites.length)}
      </summary>
      {since && (
        <a class="num" href={rulebookAddress(rules, `rule-${rule}`)} target="_blank" rel="noopener">
          {i18n.t('written.rule')}
        </a>
      )}
      {cites.map((id) => (
        <a key={id} href={sourceOf(id).address} target="_blank" rel="noreferrer">
          {sourceOf(id).publisher}
        </a>
      ))}
    </details>
  );
}
