import { i18n } from '#i18n';
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
  /** Said of a number that is allowed but does not fit with another. */
  readonly warning?: string | undefined;
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
  warning,
  onChange,
}: NumberRowProps) {
  const { input, refused } = useNumberField({ value, most, fractions, onChange });
  return (
    <Row
      row={row}
      label={label}
      hint={hint}
      error={refused ? i18n.t('field.refused', [refused, allowed]) : warning}
    >
      {(tied) => <input {...input} {...tied} class="minutes" data-row={row} />}
    </Row>
  );
}
