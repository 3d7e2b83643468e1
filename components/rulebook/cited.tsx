import { i18n } from '#i18n';
import type { RulebookRow, RulebookSource } from '../../lib/rules';

/** The numbers of sources, each leading to its place in the list. */
export function Cited({
  cites,
  sources,
}: {
  readonly cites: RulebookRow['cites'];
  readonly sources: readonly RulebookSource[];
}) {
  return (
    <>
      {sources
        .filter(({ id }) => cites.includes(id))
        .map(({ id, number, publisher, title }) => (
          <a
            key={id}
            href={`#source-${id}`}
            title={`${publisher}: ${title}`}
            aria-label={`${i18n.t('findings.source')} ${number}, ${publisher}`}
          >
            [{number}]
          </a>
        ))}
    </>
  );
}
