import type { ComponentChildren } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { RuleAddress } from './rule-address';

interface RowProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** The name of its rule among the rules and sources. */
  readonly rule?: string | undefined;
  /** What is allowed, said while something else stands in the control. */
  readonly error?: string | undefined;
  /** Draws the control with the ids of its label and of what describes it. */
  readonly children: (ids: { readonly control: string; readonly describedBy: string }) => ComponentChildren;
}

/** A labelled row with a hint: the control at its end, or at its side where the panel is narrow. */
export function Row({ label, hint, rule, error, children }: RowProps) {
  const addressOf = useContext(RuleAddress);
  const id = useId();
  const control = `${id}-control`;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  return (
    <div class="item">
      <label class="name" for={control}>
        {label}
      </label>
      {hint && (
        <span class="hint">
          {rule && addressOf && (
            // Out of the tab order, which goes from row to row: the key I does the same on the row.
            <a
              class="rule"
              tabIndex={-1}
              href={addressOf(`rule-${rule}`)}
              target="_blank"
              rel="noopener"
              aria-label={i18n.t('row.rule', [label])}
              title={i18n.t('row.rule', [label])}
            >
              §
            </a>
          )}
          <label id={hintId} for={control}>
            {hint}
          </label>
        </span>
      )}
      <span class="control">
        {children({ control, describedBy: [hint && hintId, error && errorId].filter(Boolean).join(' ') })}
      </span>
      {error && (
        <span class="error" id={errorId} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
