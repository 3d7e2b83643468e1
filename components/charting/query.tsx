import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** A question to the clinician, to be copied. */
export function Query({ words }: { readonly words: string }) {
  const [copied, setCopied] = useState<boolean>();
  const copy = () => {
    navigator.clipboard.writeText(words).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <p class="query">
      <span>{words}</span>
      <button type="button" class="ghost small" data-do="copy-query" onClick={copy}>
        {i18n.t('findings.copyQuery')}
      </button>
      <span class="hint" role="status">
        {copied !== undefined && i18n.t(copied ? 'findings.copied' : 'findings.notCopied')}
      </span>
    </p>
  );
}
