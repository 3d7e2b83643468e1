import { i18n } from '#i18n';
import { type Reason, sourceOf } from '../../lib/rules';
import { type RulebookView, rulebookAddress } from '../../lib/state/rulebook-view';
import { Fold } from '../common/fold';
import { sinceWords } from './since-words';

interface WrittenProps {
  readonly reason: Reason | undefined;
  readonly rules: RulebookView;
}

/** Where a rule is written, since when it is in force, and who says so, one press away. */
export function Written({ reason, rules }: WrittenProps) {
  if (!reason) return null;
  const { rule, cites } = reason;
  const summary = (
    <>
      <span class="num">{sinceWords(reason)} · </span>
      {i18n.t('written.sources', cites.length)}
    </>
  );
  return (
    <Fold class="written" summary={summary}>
      {() => (
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
      )}
    </Fold>
  );
}
