import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isDay } from '../../lib/rules';

interface DateFieldProps {
  readonly label: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly onChange: (day: string) => void;
  readonly 'data-context': string;
}

/** No encounter is older; the digits of a year that is being typed make earlier ones. */
const earliest = '1990-01-01';

/** The date of service; an unfinished or impossible date leaves the last one standing, and is said on leaving. */
export function DateField({ label, day, onChange, 'data-context': name }: DateFieldProps) {
  const [refused, setRefused] = useState(false);
  // What stood when the field was entered: parts of a date that is typed make dates of their own on the way.
  const before = useRef(day);
  const typed = useRef(day);
  // One that was not typed came in between, as by undoing.
  if (day !== typed.current) {
    before.current = day;
    typed.current = day;
  }
  // It covers what is below, and goes with whatever is done next; leaving the field is not that.
  useEffect(() => {
    if (!refused) return undefined;
    const listening = new AbortController();
    for (const next of ['focusin', 'pointerdown'])
      document.addEventListener(next, () => setRefused(false), { signal: listening.signal });
    return () => listening.abort();
  }, [refused]);
  const allowed = (value: string) => isDay(value) && value >= earliest;
  return (
    <>
      <input
        type="date"
        class="num"
        data-context={name}
        aria-label={label}
        aria-invalid={refused}
        value={day}
        min={earliest}
        max="9999-12-31"
        onFocus={() => {
          before.current = day;
        }}
        onInput={({ currentTarget: { value } }) => {
          if (!allowed(value)) return;
          setRefused(false);
          typed.current = value;
          onChange(value);
        }}
        onBlur={({ currentTarget: field }) => {
          const isRefused = !allowed(field.value);
          const stands = isRefused ? before.current : day;
          setRefused(isRefused);
          if (stands !== day) onChange(stands);
          field.value = stands;
        }}
      />
      {refused && (
        <span class="error" role="alert">
          {i18n.t('context.dateError')}
        </span>
      )}
    </>
  );
}
