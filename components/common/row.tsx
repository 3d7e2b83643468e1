import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { RuleAddress } from './rule-address';

interface Tied {
  readonly id: string;
  /** Its name alone: the hint is a label too, for a press on it, and would else be spoken twice. */
  readonly 'aria-labelledby': string;
  readonly 'aria-describedby': string | undefined;
}

interface RowProps {
  /** Where its answer stands in the encounter: no other row of the page has the same. */
  readonly row: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The name of its rule among the rules and sources. */
  readonly rule?: string | undefined;
  /** What is allowed, said while something else stands in the control. */
  readonly error?: string | undefined;
  /** Draws the control with what ties it to its label and to what describes it. */
  readonly children: (tied: Tied) => ComponentChildren;
}

/** A labelled row with a hint: the control at its end, or at its side where the panel is narrow. */
export function Row({ row, label, hint, rule, error, children }: RowProps) {
  const addressOf = useContext(RuleAddress);
  const control = `${row}-control`;
  const labelId = `${row}-label`;
  const hintId = `${row}-hint`;
  const errorId = `${row}-error`;
  return (
    <div class="item">
      <label class="name" id={labelId} for={control}>
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
            >
              {/* On the link itself a title with the words of the name would be spoken after it. */}
              <span title={i18n.t('row.rule', [label])}>§</span>
            </a>
          )}
          <label id={hintId} for={control}>
            {hint}
          </label>
        </span>
      )}
      <span class="control">
        {children({
          id: control,
          'aria-labelledby': labelId,
          'aria-describedby': [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined,
        })}
      </span>
      {error && (
        <span class="error" id={errorId} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
