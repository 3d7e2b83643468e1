import { useState } from 'preact/hooks';

interface TimeFieldProps {
  readonly label: string;
  /** HH:MM. */
  readonly time: string;
  /** Called with another time once it is typed: with what has the focus after it on leaving the field, or with Enter. */
  readonly onChange: (time: string, next?: EventTarget | null) => void;
  readonly 'data-row': string;
}

/** A time of the day. What stands half typed counts as nothing; left unfinished, the time from before stands again. */
export function TimeField({ label, time, onChange, 'data-row': row }: TimeFieldProps) {
  const [typed, setTyped] = useState<string>();
  const take = (value: string, next?: EventTarget | null) => {
    setTyped(undefined);
    if (value !== '' && value !== time) onChange(value, next);
  };
  return (
    <input
      type="time"
      class="num"
      aria-label={label}
      data-row={row}
      value={typed ?? time}
      onInput={({ currentTarget: { value } }) => setTyped(value)}
      onBlur={({ currentTarget, relatedTarget }) => take(currentTarget.value, relatedTarget)}
      onKeyDown={(event) => {
        const { key, ctrlKey, metaKey, currentTarget: field } = event;
        if (key === 'Enter') take(field.value);
        // What is half typed is the last change; only then it is the turn of those before.
        const isHalfTyped = field.value !== time || field.validity.badInput;
        if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || !isHalfTyped) return;
        event.preventDefault();
        event.stopPropagation();
        setTyped(undefined);
        field.value = time;
      }}
    />
  );
}
