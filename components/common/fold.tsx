import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly summary: string;
  /** How many of the rows inside are ticked: shown while folded. */
  readonly ticked: number;
  /** Whether it starts unfolded; where absent, with anything in it ticked. */
  readonly startsOpen?: boolean;
  readonly children: ComponentChildren;
}

/** Rows that are folded away until asked for; they start open when something in them is ticked. */
export function Fold({ summary, ticked, startsOpen = ticked > 0, children }: FoldProps) {
  const [open, setOpen] = useState(startsOpen);
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
