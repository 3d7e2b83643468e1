import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { longestTemplate } from '../../lib/state/setting-choices';
import { Dialog } from '../common/dialog';
import { auditText } from './audit-text';
import { noteParts, noteText, ownTemplate, unknownParts } from './note-text';
import type { View } from './view';

interface NoteDialogProps extends View {
  /** The template of a person's own; undefined for ours. */
  readonly template: string | undefined;
  /** Whether the organisation has locked the template. */
  readonly isLocked: boolean;
  readonly onTemplate: (template: string | undefined) => void;
  readonly onClose: () => void;
}

/** What was ticked, in neutral words, to be copied into the note or kept for an audit; nothing else is ever in it. */
export function NoteDialog({ template: kept, isLocked, onTemplate, onClose, ...view }: NoteDialogProps) {
  // While it is written nothing that is kept or told may come between the letters.
  const [written, setWritten] = useState(kept);
  const template = isLocked ? kept : written;
  const change = (text: string | undefined) => {
    setWritten(text);
    onTemplate(text);
  };
  const [isAudit, setAudit] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  // Without anything ticked there is nothing to say.
  const isTicked = !view.isUntouched;
  const unknown = unknownParts(template ?? '');
  const text = isAudit ? auditText(view) : noteText(view, template ?? ownTemplate());
  const copy = () => {
    copyText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Dialog title={i18n.t('note.open')} class="note" onClose={onClose}>
      <div class="note-of segments" role="radiogroup" aria-label={i18n.t('note.version')}>
        {[false, true].map((audit) => (
          <label key={String(audit)}>
            <input
              type="radio"
              name="note-version"
              data-row={audit ? 'note.audit' : 'note.statement'}
              checked={isAudit === audit}
              onChange={() => {
                setAudit(audit);
                setCopied(undefined);
              }}
            />
            {i18n.t(audit ? 'note.audit' : 'note.statement')}
          </label>
        ))}
      </div>
      <textarea
        readOnly
        class="preview"
        rows={isAudit ? 16 : 10}
        aria-label={i18n.t('note.preview')}
        data-answer="note"
        value={text}
      />
      <p class="note-copy">
        <button type="button" class="primary" data-do="copy-note" disabled={!isTicked} onClick={copy}>
          {i18n.t('note.copy')}
        </button>
        <span class="hint" role="status">
          {!isTicked && i18n.t('note.nothing')}
          {copied !== undefined && i18n.t(copied ? 'findings.copied' : 'findings.notCopied')}
        </span>
      </p>
      {!isAudit && (
        <details>
          <summary>{i18n.t('note.template')}</summary>
          <p class="hint">{i18n.t('note.templateHint', [noteParts.map((part) => `{${part}}`).join(' ')])}</p>
          <textarea
            data-row="note.template"
            aria-label={i18n.t('note.template')}
            rows={9}
            maxLength={longestTemplate}
            readOnly={isLocked}
            value={template ?? ownTemplate()}
            onInput={({ currentTarget: { value } }) => change(value)}
          />
          {unknown.length > 0 && <p class="error">{i18n.t('note.unknown', [unknown.join(' ')])}</p>}
          {isLocked ? (
            <p class="locked">{i18n.t('policy.locked')}</p>
          ) : (
            <button
              type="button"
              class="ghost small"
              data-do="own-template"
              disabled={template === undefined}
              onClick={() => {
                change(undefined);
                // The button can no more be pressed: the focus goes to what it changed.
                document.querySelector<HTMLElement>('[data-row="note.template"]')?.focus();
              }}
            >
              {i18n.t('note.ownTemplate')}
            </button>
          )}
        </details>
      )}
    </Dialog>
  );
}

/** Copies a text as plain text, and as rich text in which its lines stay lines. */
async function copyText(text: string): Promise<void> {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const html = escaped
    .split('\n')
    .map((line) => `<div>${line || '<br>'}</div>`)
    .join('');
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ]);
}
