import { i18n } from '#i18n';
import { ticksOfVisit } from '../../lib/state/draft';
import { findableIn } from '../../lib/state/find';
import { findWords } from '../../lib/state/find-words';
import { workbenchAddress } from '../../lib/state/workbench-page';
import { Dialog } from '../common/dialog';
import type { View } from './view';

/** Keys that do something anywhere in the panel, as they are pressed. */
const keys = [
  { id: 'find', pressed: '/' },
  { id: 'help', pressed: '?' },
  { id: 'rule', pressed: 'I' },
  { id: 'clock', pressed: 'T' },
  { id: 'services', pressed: 'S' },
  { id: 'explain', pressed: 'E' },
  { id: 'copy', pressed: 'C' },
  { id: 'begin', pressed: 'N' },
  { id: 'undo', pressed: 'Ctrl+Z' },
  { id: 'redo', pressed: 'Ctrl+Shift+Z' },
  { id: 'rowUp', pressed: 'Alt+↑' },
  { id: 'rowDown', pressed: 'Alt+↓' },
] as const;

/** The keys, and the shorthand with the words by which each row of this visit is found. */
export function Help({ draft, onClose }: View & { readonly onClose: () => void }) {
  return (
    <Dialog title={i18n.t('help.title')} class="help" onClose={onClose}>
      <h3 class="group">{i18n.t('help.keys')}</h3>
      <dl>
        {keys.map(({ id, pressed }) => (
          <div key={id}>
            <dt>
              <kbd>{pressed}</kbd>
            </dt>
            <dd>{i18n.t(`help.${id}`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={workbenchAddress('settings')} target="_blank" rel="noopener">
          {i18n.t('help.settings')}
        </a>
      </p>
      <h3 class="group">{i18n.t('help.shorthand')}</h3>
      <p>{i18n.t('help.example')}</p>
      <p>{i18n.t('help.further')}</p>
      <p>{i18n.t('help.favourites')}</p>
      <dl>
        {findableIn(ticksOfVisit(draft)).map(({ row, label, takes }) => (
          <div key={row} data-help={row}>
            <dt>
              {findWords[row].codes.map((code) => (
                <kbd key={code}>{takes === 'minutes' ? `24${code}` : code}</kbd>
              ))}
            </dt>
            <dd>
              <span>{takes === 'minutes' ? i18n.t('time.minutes') : label}</span>
              <span class="hint">{findWords[row].words}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
