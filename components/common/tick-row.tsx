import { memo } from './memo';
import { Row } from './row';

interface TickRowProps {
  /** Where the tick stands in the encounter, such as `data.independentHistorian`. */
  readonly row: string;
  readonly label: string;
  readonly hint: string;
  readonly rule?: string;
  readonly ticked: boolean;
  readonly onChange: (ticked: boolean) => void;
}

/** A row that is ticked or not. */
export const TickRow = memo(function TickRow({ row, label, hint, rule, ticked, onChange }: TickRowProps) {
  return (
    <Row row={row} label={label} hint={hint} rule={rule}>
      {(tied) => (
        <input
          {...tied}
          type="checkbox"
          data-row={row}
          checked={ticked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )}
    </Row>
  );
});
