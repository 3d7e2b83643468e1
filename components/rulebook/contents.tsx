import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Shown } from './shown';

/** Where the list stands beside the tables, and has room to be open. */
const beside = '(min-width: 60.01em)';

/** The sections that are shown, each with the number of its rows. */
export function Contents({ shown: { sections, sources } }: { readonly shown: Shown }) {
  const [open] = useState(() => matchMedia(beside).matches);
  return (
    <nav class="contents" aria-label={i18n.t('rulebook.contents')}>
      <details open={open}>
        <summary>{i18n.t('rulebook.contents')}</summary>
        <ul>
          {sections.map(({ id, title, rows }) => (
            <li key={id}>
              <a href={`#rule-${id}`}>
                {title} <span class="num">{rows.length}</span>
              </a>
            </li>
          ))}
          {sources.length > 0 && (
            <li>
              <a href="#sources">
                {i18n.t('rulebook.sources')} <span class="num">{sources.length}</span>
              </a>
            </li>
          )}
        </ul>
      </details>
    </nav>
  );
}
