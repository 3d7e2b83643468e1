import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { useOfEncounter } from './use-of-encounter';

interface FoldProps {
  readonly class?: string;
  readonly summary: ComponentChildren;
  /** How many of the rows inside are ticked: shown while folded. */
  readonly ticked?: number;
  /** Their names, shown while folded too: what carries the level may be among them. */
  readonly named?: readonly string[];
  /** Whether it starts unfolded; where absent, with anything in it ticked. */
  readonly startsOpen?: boolean;
  /** The rows inside, by which whoever looks for one of them finds the fold before it is drawn. */
  readonly rows?: readonly string[];
  /** Draws what is inside, once it is first unfolded. */
  readonly children: () => ComponentChildren;
}

/** What is folded away until it is asked for, and not drawn before; it starts open when something in it is ticked. */
export function Fold({
  class: name,
  summary,
  ticked = 0,
  named = [],
  startsOpen = ticked > 0,
  rows,
  children,
}: FoldProps) {
  const [open, setOpen] = useOfEncounter(startsOpen);
  const [wasOpen, setWasOpen] = useOfEncounter(startsOpen);
  return (
    <details
      class={name}
      open={open}
      data-rows={rows?.join(' ')}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        setWasOpen(wasOpen || currentTarget.open);
      }}
    >
      <summary>
        {summary}
        {ticked > 0 && (
          <>
            <span class="count num" aria-hidden="true">
              ✓ {ticked}
            </span>
            <span class="hidden">{i18n.t('fold.entered', [String(ticked)])}</span>
          </>
        )}
        {!open && named.length > 0 && <span class="hint named">{named.join(' · ')}</span>}
      </summary>
      {wasOpen && children()}
    </details>
  );
}
