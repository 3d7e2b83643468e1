import { useId } from 'preact/hooks';

interface TickRowProps {
  readonly row: string;
  readonly label: string;
  readonly hint: string;
  /** A word at the end of the row, such as its level. */
  readonly tag?: string;
  readonly ticked: boolean;
  readonly onChange: (ticked: boolean) => void;
}

/** A row that is ticked or not; pressing anywhere on it ticks. */
export function TickRow({ row, label, hint, tag, ticked, onChange }: TickRowProps) {
  const hintId = useId();
  const nameId = useId();
  return (
    <label class="item">
      <span class="name">
        <span id={nameId}>{label}</span>
        <span class="hint" id={hintId}>
          {tag ? `${tag} · ${hint}` : hint}
        </span>
      </span>
      <input
        type="checkbox"
        data-row={row}
        checked={ticked}
        aria-labelledby={nameId}
        aria-describedby={hintId}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
