import { i18n } from '#i18n';
import { memo } from '../common/memo';

interface FootProps {
  readonly rulesAddress: string;
  readonly onExplain: () => void;
  readonly onCopy: () => void;
  readonly onNew: () => void;
}

/** What can be done with the whole encounter, always in view. */
export const Foot = memo(function Foot({ rulesAddress, onExplain, onCopy, onNew }: FootProps) {
  return (
    <footer class="foot">
      <button type="button" class="ghost" data-do="explain" onClick={onExplain}>
        {i18n.t('explain.open')}
      </button>
      <button type="button" class="ghost" data-do="copy" onClick={onCopy}>
        {i18n.t('note.open')}
      </button>
      <a
        aria-label={i18n.t('rulebook.title')}
        class="rules"
        href={rulesAddress}
        target="_blank"
        data-do="rules"
        rel="noopener"
      >
        <span title={i18n.t('rulebook.title')}>{i18n.t('foot.rules')}</span>
      </a>
      <button type="button" class="ghost" data-do="new" title={i18n.t('foot.newName')} onClick={onNew}>
        <span aria-hidden="true">{i18n.t('foot.new')}</span>
      </button>
    </footer>
  );
});
