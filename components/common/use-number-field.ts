import type { InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';

interface NumberField {
  /** Undefined shows an empty field. */
  readonly value: number | undefined;
  readonly most: number;
  /** Whether parts of one are allowed, and the most itself is not. */
  readonly fractions?: boolean;
  /** Called with each allowed number, and with undefined when the field is emptied. */
  readonly onChange: (value: number | undefined) => void;
}

/**
 * A field for a number from 0. What is not allowed stays in the field, marked, until it is mended or left;
 * the value it stands for is not touched meanwhile.
 * @returns what the input needs, and whether what stands in it is refused
 */
export function useNumberField({ value, most, fractions = false, onChange }: NumberField): {
  readonly input: InputHTMLAttributes<HTMLInputElement>;
  readonly refused: boolean;
} {
  const [refused, setRefused] = useState(false);
  const input: InputHTMLAttributes<HTMLInputElement> = {
    type: 'number',
    inputMode: 'numeric',
    min: 0,
    max: most,
    step: fractions ? 'any' : 1,
    value: value ?? '',
    'aria-invalid': refused,
    onInput: ({ currentTarget: field }) => {
      const bad =
        field.validity.badInput || (field.value !== '' && !isAllowed(field.valueAsNumber, most, fractions));
      setRefused(bad);
      if (!bad) onChange(field.value === '' ? undefined : field.valueAsNumber);
    },
    // Digits replace what stands there. A press of the pointer sets its own selection after the focus.
    onFocus: ({ currentTarget: field }) => field.select(),
    onClick: ({ currentTarget: field }) => field.select(),
    onBlur: ({ currentTarget: field }) => {
      field.value = String(value ?? '');
      setRefused(false);
    },
    // A wheel over a focused number would change it while the person only means to scroll.
    onWheel: ({ currentTarget: field }) => field.blur(),
  };
  return { input, refused };
}

function isAllowed(value: number, most: number, fractions: boolean): boolean {
  return fractions ? value >= 0 && value < most : Number.isInteger(value) && value >= 0 && value <= most;
}
