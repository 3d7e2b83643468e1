import { i18n } from '#i18n';
import type { RulebookSource, SourceId } from '../../lib/rules';

const confidences = ['A', 'B', 'C'] as const;

interface SourceListProps {
  readonly sources: readonly RulebookSource[];
  /** Shows the rows that rest on a source. */
  readonly onFind: (id: SourceId) => void;
}

/** Where the rules are written: title, publisher, address, the day it was read, and how sure it is. */
export function SourceList({ sources, onFind }: SourceListProps) {
  if (sources.length === 0) return null;
  return (
    <section class="table sources" id="sources" aria-labelledby="title-sources">
      <h2 id="title-sources">{i18n.t('rulebook.sources')}</h2>
      <dl class="confidences">
        {confidences.map((confidence) => (
          <div key={confidence}>
            <dt>{confidence}</dt>
            <dd>{i18n.t(`rulebook.confidence${confidence}`)}</dd>
          </div>
        ))}
      </dl>
      <ol>
        {sources.map(({ id, number, title, publisher, address, read, confidence, citedBy }) => (
          <li key={id} id={`source-${id}`}>
            <span class="num">{number}</span>
            <div>
              <a href={address} target="_blank" rel="noreferrer">
                {title}
              </a>
              <p class="hint num">
                {publisher} · {i18n.t('explain.read', [read, confidence])}
              </p>
            </div>
            {citedBy > 0 && (
              <button type="button" class="ghost small" data-do="find-source" onClick={() => onFind(id)}>
                {i18n.t('rulebook.rowsOf', citedBy)}
                <span class="hidden">: {title}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
