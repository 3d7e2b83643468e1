import { i18n } from '#i18n';
import { type Assessment, sources } from '../../lib/rules';
import { Card } from '../common/card';

const marks = { error: '✕', warning: '!', info: 'i' } as const;

/** What a person should know or answer, worst first, each with where it is written. */
export function Findings({ findings }: { readonly findings: Assessment['findings'] }) {
  if (findings.length === 0) return null;
  return (
    <Card id="findings" title={i18n.t('findings.title')} pill={{ words: String(findings.length), step: 0 }}>
      <ul>
        {findings.map(({ id, severity, message, sources: ids }) => (
          <li key={id} class={`finding ${severity}`} data-finding={id}>
            <span class="mark">
              <span aria-hidden="true">{marks[severity]}</span>
              <span class="hidden">{i18n.t(`findings.${severity}`)}: </span>
            </span>
            <p>{message}</p>
            <p class="why">
              {ids.map((source) => (
                <a key={source} href={sources[source].address} target="_blank" rel="noreferrer">
                  {sources[source].publisher}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
