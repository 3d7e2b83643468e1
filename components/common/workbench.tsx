import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type WorkbenchPage, workbenchAddress, workbenchPages } from '../../lib/state/workbench-page';

interface WorkbenchProps {
  /** Which of its pages is open. */
  readonly page: WorkbenchPage;
  readonly children: ComponentChildren;
}

/** The workbench around its open page: the way between its pages above. */
export function Workbench({ page, children }: WorkbenchProps) {
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
