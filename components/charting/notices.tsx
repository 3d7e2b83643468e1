import { i18n } from '#i18n';
import { familyTable } from '../../lib/rules';
import type { KeepProblem } from '../../lib/state/keep';
import type { Notice } from '../../lib/state/open-encounter';
import { focusContext } from './go-to-row';
import type { View } from './view';

/** What the last change did that may surprise, with the way back. */
export function ChangeNotice({ notice, view }: { readonly notice: Notice; readonly view: View }) {
  return (
    <div class="notice" data-notice={notice.of}>
      <p>{noticeWords(notice, view)}</p>
      <button
        type="button"
        class="ghost small"
        data-do="undo"
        onClick={() => {
          view.actions.undo();
          // The button goes with what it did.
          focusContext();
        }}
      >
        {i18n.t('notice.undo')}
      </button>
    </div>
  );
}

/** The notice in words, with what was put aside. */
export function noticeWords(notice: Notice, { draft, assessment }: View): string {
  if (notice.of === 'cleared' || notice.of === 'reopened') {
    const opened = i18n.t(`notice.${notice.of}`);
    return notice.stopsClock ? i18n.t('notice.clockStopped', [opened]) : opened;
  }
  if (notice.of === 'tests') return i18n.t('notice.tests');
  if (notice.of === 'test-removed') return i18n.t('notice.testRemoved');
  if (notice.of === 'service-removed') return i18n.t('notice.serviceRemoved');
  if (notice.of === 'block-removed') return i18n.t('notice.blockRemoved');
  const aside = assessment?.findings.filter(({ id }) => putAside.has(id)).map(({ message }) => message) ?? [];
  return [i18n.t('notice.family', [familyTable[draft.ticks.family].label]), ...aside].join(' ');
}

/** The findings that tell of ticks the family or date does not use. */
const putAside: ReadonlySet<string> = new Set([
  'time-not-used',
  'ticks-not-used',
  'out-of-place-date',
  'out-of-place-family',
]);

/** What went wrong with keeping the encounter. */
export function KeepNotice({ problem }: { readonly problem: KeepProblem }) {
  return (
    <div class="notice bad" role="alert">
      <p>{i18n.t(problem === 'unreadable' ? 'notice.unreadable' : 'notice.notKept')}</p>
    </div>
  );
}
