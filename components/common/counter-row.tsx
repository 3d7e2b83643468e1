import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { NumberInput } from './number-input';

const most = 99;

interface CounterRowProps {
  readonly row: string;
  readonly label: string;
  readonly hint: string;
  readonly count: number;
  readonly onChange: (count: number) => void;
}

/** A row with a number: typed, stepped by arrow keys, or by its two buttons with a pointer. */
export function CounterRow({ row, label, hint, count, onChange }: CounterRowProps) {
  const id = useId();
  const hintId = useId();
  const classes = ['step', count === 0 ? 'zero' : 'on'].join(' ');
  return (
    <div class="item">
      <div class="name">
        <label for={id}>{label}</label>
        <span class="hint" id={hintId}>
          {hint}
        </span>
      </div>
      <span class={classes}>
        {/* Out of the tab order: the arrow keys of the field do the same. */}
        <button
          type="button"
          tabIndex={-1}
          aria-label={i18n.t('counter.fewer', [label])}
          disabled={count === 0}
          onClick={() => onChange(count - 1)}
        >
          −
        </button>
        <NumberInput
          id={id}
          row={row}
          value={count}
          most={most}
          allowed={i18n.t('counter.error')}
          describedBy={hintId}
          onChange={(value) => onChange(value ?? 0)}
        />
        <button
          type="button"
          tabIndex={-1}
          aria-label={i18n.t('counter.more', [label])}
          disabled={count === most}
          onClick={() => onChange(count + 1)}
        >
          +
        </button>
      </span>
    </div>
  );
}
