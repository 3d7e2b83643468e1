import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface RowProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is allowed, said while something else stands in the control. */
  readonly error?: string | undefined;
  /** Draws the control with the ids of its label and of what describes it. */
  readonly children: (ids: { readonly control: string; readonly describedBy: string }) => ComponentChildren;
}

/** A labelled row with a hint: the control at its end, or at its side where the panel is narrow. */
export function Row({ label, hint, error, children }: RowProps) {
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
        <label class="hint" id={hintId} for={control}>
          {hint}
        </label>
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
