import type { InputHTMLAttributes } from 'preact';
import { useOfEncounter } from './use-of-encounter';

interface NumberField {
  /** Undefined shows an empty field. */
  readonly value: number | undefined;
  readonly most: number;
  /** Whether parts of one are allowed, and the most itself is not. */
  readonly fractions?: boolean;
  /** Whether a number always stands there: an empty field that is told to be one to step is spoken as zero. */
  readonly neverEmpty?: boolean;
  /** Called with each allowed number, and with undefined when the field is emptied. */
  readonly onChange: (value: number | undefined) => void;
}

/** What is typed, while it is typed. */
interface Typing {
  readonly text: string;
  /** What stood there before: it counts again if what is typed is not allowed. */
  readonly before: number | undefined;
}

/** What the input of a number needs; `data-typing` is there while a number is being typed. */
type NumberInput = InputHTMLAttributes<HTMLInputElement> & { readonly 'data-typing': '' | undefined };

/**
 * A field for a number from 0. An allowed number counts as it is typed. What is not allowed stays in the field while
 * it is typed, and the number from before counts; on leaving the field that number stands there again, and what was
 * refused is still said.
 * @returns what the input needs, and what is refused of what was typed
 */
export function useNumberField({
  value,
  most,
  fractions = false,
  neverEmpty = false,
  onChange,
}: NumberField): {
  readonly input: NumberInput;
  readonly refused: string | undefined;
} {
  const [typing, setTyping] = useOfEncounter<Typing | undefined>(undefined);
  const [said, setSaid] = useOfEncounter<Typing | undefined>(undefined);
  // A number that was entered elsewhere since is not what was refused.
  const refused = said && said.before === value ? said.text : undefined;
  const input: NumberInput = {
    // Not a number field: those change what is typed, and change under a wheel that only means to scroll.
    type: 'text',
    inputMode: fractions ? 'decimal' : 'numeric',
    role: neverEmpty ? 'spinbutton' : undefined,
    'aria-valuemin': neverEmpty ? 0 : undefined,
    'aria-valuemax': neverEmpty ? most : undefined,
    'aria-valuenow': neverEmpty ? value : undefined,
    autocomplete: 'off',
    value: typing && isCurrent(typing, value, most, fractions) ? typing.text : (value ?? ''),
    'aria-invalid': refused !== undefined,
    // What is typed next belongs to it, be it a letter.
    'data-typing': typing?.text ? '' : undefined,
    onFocus: ({ currentTarget: field }) => field.select(),
    // Digits replace what stands there. A press of the pointer sets its own selection after the focus, and begins a
    // new entry.
    onClick: ({ currentTarget: field }) => {
      setTyping(undefined);
      field.select();
    },
    onInput: ({ currentTarget: { value: text } }) => {
      const before = typing ? typing.before : value;
      setTyping({ text, before });
      const number = read(text, most, fractions);
      setSaid(number === 'refused' ? { text, before } : undefined);
      onChange(number === 'refused' ? before : number);
    },
    onKeyDown: (event) => {
      // With Alt they move the row.
      if (event.altKey) return;
      const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
      if (step === 0) return;
      event.preventDefault();
      const next = (value ?? 0) + step;
      setTyping(undefined);
      setSaid(undefined);
      if (read(String(next), most, fractions) !== 'refused') onChange(next);
    },
    onBlur: () => setTyping(undefined),
  };
  return { input, refused };
}

/** Whether what is typed is still what counts: the number may have been changed elsewhere, by undoing. */
function isCurrent(
  { text, before }: Typing,
  value: number | undefined,
  most: number,
  fractions: boolean,
): boolean {
  const number = read(text, most, fractions);
  if (number === 'refused') return before === value;
  return (number ?? 0) === (value ?? 0);
}

/** The number a text stands for, undefined for none, or that it is not allowed. */
function read(text: string, most: number, fractions: boolean): number | undefined | 'refused' {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (!(fractions ? /^\d{1,2}(\.\d{0,2})?$/ : /^\d{1,4}$/).test(trimmed)) return 'refused';
  const number = Number(trimmed);
  return (fractions ? number < most : number <= most) ? number : 'refused';
}
