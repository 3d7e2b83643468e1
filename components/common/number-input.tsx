import { useId, useState } from 'preact/hooks';

interface NumberInputProps {
  readonly id: string;
  /** Where the value stands in the encounter, such as `problems.chronic-stable`. */
  readonly row: string;
  /** Undefined shows an empty field. */
  readonly value: number | undefined;
  readonly most: number;
  /** What is allowed, said while something else stands in the field. */
  readonly allowed: string;
  readonly describedBy?: string;
  /** Called with each allowed number, and with undefined when the field is emptied. */
  readonly onChange: (value: number | undefined) => void;
}

/**
 * A field for a whole number from 0. What is not allowed stays in the field, marked and explained, until it is
 * mended or left; the value it stands for is not touched meanwhile.
 */
export function NumberInput({ id, row, value, most, allowed, describedBy, onChange }: NumberInputProps) {
  const [refused, setRefused] = useState(false);
  const errorId = useId();
  const read = (field: HTMLInputElement) => {
    const bad = field.validity.badInput || (field.value !== '' && !isWhole(field.valueAsNumber, most));
    setRefused(bad);
    if (!bad) onChange(field.value === '' ? undefined : field.valueAsNumber);
  };
  return (
    <>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={most}
        step={1}
        id={id}
        data-row={row}
        value={value ?? ''}
        aria-invalid={refused}
        aria-describedby={[describedBy, refused ? errorId : undefined].filter(Boolean).join(' ') || undefined}
        onInput={(event) => read(event.currentTarget)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={(event) => {
          if (!refused) return;
          event.currentTarget.value = String(value ?? '');
          setRefused(false);
        }}
        // A wheel over a focused number would change it while the person only means to scroll.
        onWheel={(event) => event.currentTarget.blur()}
      />
      {refused && (
        <span class="error" id={errorId} role="alert">
          {allowed}
        </span>
      )}
    </>
  );
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}
