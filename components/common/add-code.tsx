import { i18n } from '#i18n';
import { useOfEncounter } from './use-of-encounter';

interface AddCodeProps {
  readonly row: string;
  readonly label: string;
  /** What the button says. */
  readonly action: string;
  readonly listed: readonly string[];
  /** Said of a code that stands in the list. */
  readonly twice: string;
  readonly onAdd: (code: string) => void;
}

/** A code to add; one that is not a code, or stands in the list, stays in the field with what is allowed. */
export function AddCode({ row, label, action, listed, twice, onAdd }: AddCodeProps) {
  const [text, setText] = useOfEncounter('');
  const [error, setError] = useOfEncounter('');
  const errorId = `${row}-error`;
  const add = () => {
    const code = text.trim().toUpperCase();
    if (!/^[0-9A-Z]{5}$/.test(code)) setError(i18n.t('field.codeError'));
    else if (listed.includes(code)) setError(twice);
    else {
      setText('');
      onAdd(code);
    }
  };
  return (
    <form
      class="add-code"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        data-row={row}
        aria-label={label}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-invalid={error !== ''}
        aria-describedby={error ? errorId : undefined}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setError('');
        }}
      />
      <button type="submit" class="ghost">
        {action}
      </button>
      {error && (
        <span class="error" id={errorId} role="alert">
          {error}
        </span>
      )}
    </form>
  );
}
