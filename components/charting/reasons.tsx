import { i18n } from '#i18n';
import { type Cited, type Reason, sourceOf } from '../../lib/rules';
import { type RulebookView, rulebookAddress } from '../../lib/state/rulebook-view';
import { reasonsUnder } from './reasons-under';
import { sinceWords } from './since-words';

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  /** The day and payer under which the workbench shows the rule. */
  readonly rules: RulebookView;
}

/** Reasons with those under them, each numbered to where it is written. */
export function Reasons({ reasons, rules }: ReasonsProps) {
  const cited = citedIn(reasons);
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <ReasonItem key={reason.rule} reason={reason} cited={cited} rules={rules} />
      ))}
    </ul>
  );
}

/** Where the reasons are written, by the same numbers. */
export function Sources({ reasons, rules, note }: ReasonsProps & { readonly note?: string | undefined }) {
  return (
    <section class="sources">
      <h3>{i18n.t('explain.sources')}</h3>
      <ol>
        {citedIn(reasons).map((id, index) => (
          <SourceItem key={id} id={id} number={index + 1} rules={rules} />
        ))}
      </ol>
      {note && <p class="hint">{note}</p>}
    </section>
  );
}

interface ReasonItemProps {
  readonly reason: Reason;
  readonly cited: readonly Cited[number][];
  readonly rules: RulebookView;
}

function ReasonItem({ reason, cited, rules }: ReasonItemProps) {
  const under = reasonsUnder(reason);
  return (
    <li data-rule={reason.rule}>
      <p>{reason.says}</p>
      <p class="cited num">
        <a class="since" href={rulebookAddress(rules, `rule-${reason.rule}`)} target="_blank" rel="noopener">
          {sinceWords(reason)}
        </a>
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
      {under.length > 0 && (
        <ul class="reasons">
          {under.map((one) => (
            <ReasonItem key={one.rule} reason={one} cited={cited} rules={rules} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface SourceItemProps {
  readonly id: Cited[number];
  readonly number: number;
  readonly rules: RulebookView;
}

function SourceItem({ id, number, rules }: SourceItemProps) {
  const { title, publisher, address, read, confidence } = sourceOf(id);
  return (
    <li id={`source-${id}`}>
      <span class="num">{number}</span>
      <span>
        <a href={address} target="_blank" rel="noreferrer">
          {title}
        </a>
        <span class="hint">
          {publisher} · {i18n.t('explain.read', [read, confidence ?? '–'])} ·{' '}
          <a href={rulebookAddress(rules, `source-${id}`)} target="_blank" rel="noopener">
            {i18n.t('explain.rulesOf')}
            <span class="hidden">: {title}</span>
          </a>
        </span>
      </span>
    </li>
  );
}

/** The sources of reasons and of those under them, in the order in which a reader meets them. */
function citedIn(reasons: readonly Reason[]): readonly Cited[number][] {
  return [...new Set(reasons.flatMap((reason) => [...reason.cites, ...citedIn(reasonsUnder(reason))]))];
}
