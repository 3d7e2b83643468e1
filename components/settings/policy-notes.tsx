import { i18n } from '#i18n';
import type { Policy } from '../../lib/state/policy';

/** What there is to know of the organisation's policy: that there is one, and what of it is not understood. */
export function PolicyNotes({ policy: { preset, misread } }: { readonly policy: Policy }) {
  const isGiven = Object.keys(preset).length > 0;
  if (!isGiven && misread.length === 0) return null;
  return (
    <section class="setting" data-answer="policy" aria-label={i18n.t('policy.title')}>
      {isGiven && <p>{i18n.t('policy.given')}</p>}
      {misread.length > 0 && (
        <div class="refusal">
          <p>{i18n.t('policy.misread')}</p>
          <ul class="kept">
            {misread.map(({ path, message }) => (
              <li key={`${path} ${message}`}>{i18n.t('policy.entry', [path, message])}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
