import { i18n } from '#i18n';
import { type Reason, sourceOf } from '../../lib/rules';
import { type RulebookView, rulebookAddress } from '../../lib/state/rulebook-view';

/* Loaded once it is unfolded: the sources of all rules weigh more than the findings. */

interface WrittenSourcesProps {
  readonly reason: Reason;
  readonly rules: RulebookView;
}

/** Links to the rule behind something, and to who says so. */
export function WrittenSources({ reason: { rule, cites }, rules }: WrittenSourcesProps) {
  return (
    <>
      <a class="num" href={rulebookAddress(rules, `rule-${rule}`)} target="_blank" rel="noopener">
        {i18n.t('written.rule')}
      </a>
      {cites.map((id) => (
        <a key={id} href={sourceOf(id).address} target="_blank" rel="noreferrer">
          {sourceOf(id).publisher}
        </a>
      ))}
    </>
  );
}
