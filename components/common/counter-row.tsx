import { i18n } from '#i18n';
import { memo } from './memo';
import { Row } from './row';
import { useNumberField } from './use-number-field';

const most = 99;

interface CounterRowProps {
  /** Where the count stands in the encounter, such as `problems.chronic-stable`. */
  readonly row: string;
  readonly label: string;
  readonly hint: string;
  readonly rule?: string;
  readonly count: number;
  readonly onChange: (count: number) => void;
}

/** A row with a number: typed, stepped by arrow keys, or by its two buttons with a pointer. */
export const CounterRow = memo(function CounterRow({
  row,
  label,
  hint,
  rule,
  count,
  onChange,
}: CounterRowProps) {
  const { input, refused } = useNumberField({
    value: count,
    most,
    neverEmpty: true,
    onChange: (value) => onChange(value ?? 0),
  });
  // A button at its end stays one: a disabled one would lose the focus to the page.
  const step = (by: number) => {
    if (count + by >= 0 && count + by <= most) onChange(count + by);
  };
  return (
    <Row
      row={row}
      label={label}
      hint={hint}
      rule={rule}
      error={refused && i18n.t('field.refused', [refused, i18n.t('counter.error')])}
    >
      {(tied) => (
        <span class={count === 0 ? 'step zero' : 'step on'}>
          {/* Out of the tab order: the arrow keys of the field do the same. */}
          <button
            type="button"
            tabIndex={-1}
            aria-label={i18n.t('counter.fewer', [label])}
            aria-disabled={count === 0}
            onClick={() => step(-1)}
          >
            −
          </button>
          <input {...input} {...tied} data-row={row} />
          <button
            type="button"
            tabIndex={-1}
            aria-label={i18n.t('counter.more', [label])}
            aria-disabled={count === most}
            onClick={() => step(1)}
          >
            +
          </button>
        </span>
      )}
    </Row>
  );
});
