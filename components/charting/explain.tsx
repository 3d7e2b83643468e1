import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Assessment, lastChecked, type Reason, type SourceId, sources } from '../../lib/rules';
import { type RulebookView, rulebookAddress } from '../../lib/state/rulebook-view';

interface ExplainProps {
  readonly assessment: Assessment | undefined;
  /** The day and payer the rules are read for. */
  readonly rules: RulebookView;
  readonly onClose: () => void;
}

/** The reasons from the code down to the ticks, each with where it is written and since when it is in force. */
export function Explain({ assessment, rules, onClose }: ExplainProps) {
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
            <ReasonItem reason={assessment.why} cited={cited} rules={rules} />
          </ul>
          <section class="sources">
            <h3>{i18n.t('explain.sources')}</h3>
            <ol>
              {cited.map((id, index) => (
                <SourceItem key={id} id={id} number={index + 1} rules={rules} />
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

interface ReasonItemProps {
  readonly reason: Reason;
  readonly cited: readonly SourceId[];
  readonly rules: RulebookView;
}

function ReasonItem({ reason, cited, rules }: ReasonItemProps) {
  return (
    <li data-rule={reason.rule}>
      <p>{reason.says}</p>
      <p class="cited num">
        {reason.since && (
          <a
            class="since"
            href={rulebookAddress(rules, `rule-${reason.rule}`)}
            target="_blank"
            rel="noopener"
          >
            {i18n.t('explain.since', [reason.since])}
          </a>
        )}
        {reason.cites.map((id) => (
          <a
            key={id}
            href={`#source-${id}`}
            aria-label={`${i18n.t('findings.source')} ${cited.indexOf(id) + 1}, ${sources[id].publisher}`}
          >
            [{cited.indexOf(id) + 1}]
          </a>
        ))}
      </p>
      {reason.because && reason.because.length > 0 && (
        <ul class="reasons">
          {reason.because.map((under) => (
            <ReasonItem key={under.rule} reason={under} cited={cited} rules={rules} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface SourceItemProps {
  readonly id: SourceId;
  readonly number: number;
  readonly rules: RulebookView;
}

function SourceItem({ id, number, rules }: SourceItemProps) {
  const { title, publisher, address, read, confidence } = sources[id];
  return (
    <li id={`source-${id}`}>
      <span class="num">{number}</span>
      <span>
        <a href={address} target="_blank" rel="noreferrer">
          {title}
        </a>
        <span class="hint">
          {publisher} · {i18n.t('explain.read', [read, confidence])} ·{' '}
          <a href={rulebookAddress(rules, `source-${id}`)} target="_blank" rel="noopener">
            {i18n.t('explain.rulesOf')}
            <span class="hidden">: {title}</span>
          </a>
        </span>
      </span>
    </li>
  );
}

/** The sources of a reason and of those under it, in the order in which a reader meets them. */
function citedIn(reason: Reason): readonly SourceId[] {
  return [...new Set([...reason.cites, ...(reason.because ?? []).flatMap(citedIn)])];
}
