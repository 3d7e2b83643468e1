import { i18n } from '#i18n';
import { type Cited, type Reason, sourceOf } from '../../lib/rules';

interface ReasonsProps {
  readonly reasons: readonly Reason[];
}

/** Reasons with those under them, each numbered to where it is written. */
export function Reasons({ reasons }: ReasonsProps) {
  const cited = citedIn(reasons);
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <ReasonItem key={reason.rule} reason={reason} cited={cited} />
      ))}
    </ul>
  );
}

/** Where the reasons are written, by the same numbers. */
export function Sources({ reasons, note }: ReasonsProps & { readonly note?: string | undefined }) {
  return (
    <section class="sources">
      <h3>{i18n.t('explain.sources')}</h3>
      <ol>
        {citedIn(reasons).map((id, index) => (
          <SourceItem key={id} id={id} number={index + 1} />
        ))}
      </ol>
      {note && <p class="hint">{note}</p>}
    </section>
  );
}

function ReasonItem({
  reason,
  cited,
}: {
  readonly reason: Reason;
  readonly cited: readonly Cited[number][];
}) {
  return (
    <li data-rule={reason.rule}>
      <p>{reason.says}</p>
      <p class="cited num">
        {reason.since && <span>{i18n.t('explain.since', [reason.since])}</span>}
        {reason.cites.map((id) => (
          <a
            key={id}
            href={`#source-${id}`}
            aria-label={`${i18n.t('findings.source')} ${cited.indexOf(id) + 1}, ${sourceOf(id).publisher}`}
          >
            [{cited.indexOf(id) + 1}]
          </a>
        ))}
      </p>
      {reason.because && reason.because.length > 0 && (
        <ul class="reasons">
          {reason.because.map((under) => (
            <ReasonItem key={under.rule} reason={under} cited={cited} />
          ))}
        </ul>
      )}
    </li>
  );
}

function SourceItem({ id, number }: { readonly id: Cited[number]; readonly number: number }) {
  const { title, publisher, address, read, confidence } = sourceOf(id);
  return (
    <li id={`source-${id}`}>
      <span class="num">{number}</span>
      <span>
        <a href={address} target="_blank" rel="noreferrer">
          {title}
        </a>
        <span class="hint">
          {publisher} · {i18n.t('explain.read', [read, confidence ?? '–'])}
        </span>
      </span>
    </li>
  );
}

/** The sources of reasons and of those under them, in the order in which a reader meets them. */
function citedIn(reasons: readonly Reason[]): readonly Cited[number][] {
  return [...new Set(reasons.flatMap(({ cites, because = [] }) => [...cites, ...citedIn(because)]))];
}
