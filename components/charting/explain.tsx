import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Assessment, type Cited, lastChecked, type Reason, sourceOf } from '../../lib/rules';

interface ExplainProps {
  readonly assessment: Assessment | undefined;
  readonly onClose: () => void;
}

/** The reasons from the code down to the ticks, each with where it is written and since when it is in force. */
export function Explain({ assessment, onClose }: ExplainProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const cited = assessment ? citedIn(assessment.why) : [];
  const title = assessment?.code ? i18n.t('explain.title', [assessment.code]) : i18n.t('explain.titleNone');
  return (
    <dialog ref={dialog} aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="ghost" data-do="close" onClick={() => dialog.current?.close()}>
          {i18n.t('explain.close')}
        </button>
      </header>
      {assessment ? (
        <>
          <ul class="reasons">
            <ReasonItem reason={assessment.why} cited={cited} />
          </ul>
          <section class="sources">
            <h3>{i18n.t('explain.sources')}</h3>
            <ol>
              {cited.map((id, index) => (
                <SourceItem key={id} id={id} number={index + 1} />
              ))}
            </ol>
            {assessment.edition && (
              <p class="hint">{i18n.t('explain.edition', [assessment.edition, lastChecked])}</p>
            )}
          </section>
        </>
      ) : (
        <p class="reasons">{i18n.t('explain.none')}</p>
      )}
    </dialog>
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

/** The sources of a reason and of those under it, in the order in which a reader meets them. */
function citedIn(reason: Reason): readonly Cited[number][] {
  return [...new Set([...reason.cites, ...(reason.because ?? []).flatMap(citedIn)])];
}
