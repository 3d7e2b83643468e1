import { i18n } from '#i18n';
import { type Assessment, sourceOf } from '../../lib/rules';
import { Card } from '../common/card';

const marks = { error: '✕', warning: '!', info: 'i' } as const;

/** What a person should know or answer, worst first, each with where it is written. */
export function Findings({ assessment: { findings, grounds } }: { readonly assessment: Assessment }) {
  if (findings.length === 0) return null;
  return (
    <Card id="findings" title={i18n.t('findings.title')} pill={{ words: String(findings.length), step: 0 }}>
      <ul>
        {findings.map(({ id, severity, message, sources: ids }, index) => (
          <li key={id} class={`finding ${severity}`} data-finding={id}>
            <span class="mark">
              <span aria-hidden="true">{marks[severity]}</span>
              <span class="hidden">{i18n.t(`findings.${severity}`)}: </span>
            </span>
            <p>{message}</p>
            <p class="why">
              <Since day={grounds.findings[index]?.since} />
              {ids.map((source) => (
                <a key={source} href={sourceOf(source).address} target="_blank" rel="noreferrer">
                  {sourceOf(source).publisher}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Since when a rule is in force, where that is known. */
function Since({ day }: { readonly day: string | undefined }) {
  return day ? <span class="num">{i18n.t('explain.since', [day])}</span> : null;
}
