import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly summary: string;
  /** How many of the rows inside are ticked: shown while folded, and enough to start unfolded. */
  readonly ticked: number;
  readonly children: ComponentChildren;
}

/** Rows that are folded away until asked for; they start open when something in them is ticked. */
export function Fold({ summary, ticked, children }: FoldProps) {
  const [open, setOpen] = useState(ticked > 0);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {summary}
        {ticked > 0 && <span class="count num">✓ {ticked}</span>}
      </summary>
      {children}
    </details>
  );
}
