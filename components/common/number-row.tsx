import { Row } from './row';
import { useNumberField } from './use-number-field';

interface NumberRowProps {
  /** Where the number stands in the encounter, such as `time.minutes`. */
  readonly row: string;
  readonly label: string;
  readonly hint: string;
  /** Undefined shows an empty field. */
  readonly value: number | undefined;
  readonly most: number;
  readonly fractions?: boolean;
  /** What is allowed, said while something else stands in the field. */
  readonly allowed: string;
  readonly onChange: (value: number | undefined) => void;
}

/** A row with a number that may be left empty. */
export function NumberRow({
  row,
  label,
  hint,
  value,
  most,
  fractions = false,
  allowed,
  onChange,
}: NumberRowProps) {
  const { input, refused } = useNumberField({ value, most, fractions, onChange });
  return (
    <Row label={label} hint={hint} error={refused ? allowed : undefined}>
      {({ control, describedBy }) => (
        <input {...input} class="minutes" id={control} aria-describedby={describedBy} data-row={row} />
      )}
    </Row>
  );
}
