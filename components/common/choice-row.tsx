import { Row } from './row';

interface ChoiceRowProps {
  readonly row: string;
  readonly label: string;
  readonly hint?: string;
  /** Undefined while nothing is chosen. */
  readonly value: string | undefined;
  /** Said for nothing chosen. */
  readonly none: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
}

/** A row with one of a few choices, or none. */
export function ChoiceRow({ row, label, hint, value, none, choices, onChange }: ChoiceRowProps) {
  return (
    <Row row={row} label={label} hint={hint}>
      {(tied) => (
        <select
          {...tied}
          class="choice"
          data-row={row}
          value={value ?? ''}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        >
          <option value="">{none}</option>
          {choices.map(({ id, label: words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Row>
  );
}
