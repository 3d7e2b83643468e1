import type { ComponentChildren } from 'preact';
import type { StoreApi } from 'zustand/vanilla';
import { i18n } from '#i18n';
import type { SettingsState } from '../../lib/state/settings';
import { type WorkbenchPage, workbenchAddress, workbenchPages } from '../../lib/state/workbench-page';
import { useLook } from './use-look';
import { useStore } from './use-store';

interface WorkbenchProps {
  /** Which of its pages is open. */
  readonly page: WorkbenchPage;
  readonly settings: StoreApi<SettingsState>;
  readonly children: ComponentChildren;
}

/** The workbench around its open page: the way between its pages above. */
export function Workbench({ page, settings, children }: WorkbenchProps) {
  useLook(useStore(settings).settings);
  return (
    <div class="workbench">
      <header class="top">
        <b>{i18n.t('extension.name')}</b>
        <nav aria-label={i18n.t('workbench.pages')}>
          {workbenchPages.map((each) => (
            <a
              key={each}
              href={workbenchAddress(each)}
              aria-current={each === page ? 'page' : undefined}
              data-page={each}
            >
              {titles[each]()}
            </a>
          ))}
        </nav>
      </header>
      {children}
      <footer class="about">{i18n.t('foot.about')}</footer>
    </div>
  );
}

const titles: Readonly<Record<WorkbenchPage, () => string>> = {
  rules: () => i18n.t('rulebook.title'),
  settings: () => i18n.t('settings.title'),
};
