import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

/** The workbench around its open page: the way between its pages above. */
export function Workbench({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="workbench">
      <header class="top">
        <b>{i18n.t('extension.name')}</b>
        <nav aria-label={i18n.t('workbench.pages')}>
          <a href="/workbench.html" aria-current="page">
            {i18n.t('rulebook.title')}
          </a>
        </nav>
      </header>
      {children}
      <footer class="about">{i18n.t('foot.about')}</footer>
    </div>
  );
}
