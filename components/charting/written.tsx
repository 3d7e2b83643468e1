import { i18n } from '#i18n';
import type { Reason } from '../../lib/rules';
import type { RulebookView } from '../../lib/state/rulebook-view';
import { Fold } from '../common/fold';
import { onDemand } from '../common/on-demand';
import { sinceWords } from './since-words';

const WrittenSources = onDemand(async () => (await import('./written-sources')).WrittenSources);

interface WrittenProps {
  readonly reason: Reason | undefined;
  readonly rules: RulebookView;
}

/** Where a rule is written, since when it is in force, and who says so, one press away. */
export function Written({ reason, rules }: WrittenProps) {
  if (!reason) return null;
  const summary = (
    <>
      <span class="num">{sinceWords(reason)} · </span>
      {i18n.t('written.sources', reason.cites.length)}
    </>
  );
  return (
    <Fold class="written" summary={summary}>
      {() => <WrittenSources reason={reason} rules={rules} />}
    </Fold>
  );
}
