import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListedTest } from '../../lib/state/open-encounter';

const facts = ['ordered', 'reviewed', 'interpreted', 'interpretationBilled'] as const;

interface TestsProps {
  readonly tests: readonly ListedTest[];
  readonly onChange: (tests: readonly ListedTest[]) => void;
}

/** Tests listed one by one by code, each with what was done with it; the rules count them. */
export function Tests({ tests, onChange }: TestsProps) {
  return (
    <>
      {tests.map((test) => (
        <fieldset key={test.code} class="test" data-test={test.code}>
          <legend class="num">{i18n.t('data.test', [test.code])}</legend>
          <button
            type="button"
            class="ghost small"
            aria-label={i18n.t('data.removeTest', [test.code])}
            onClick={() => {
              onChange(tests.filter((other) => other !== test));
              // The button goes with the test: the focus stays in the list.
              document.querySelector<HTMLInputElement>('[data-row="data.tests.add"]')?.focus();
            }}
          >
            ✕
          </button>
          <div class="facts">
            {facts.map((fact) => (
              <label key={fact}>
                <input
                  type="checkbox"
                  data-row={`data.tests.${test.code}.${fact}`}
                  checked={test[fact] ?? false}
                  onChange={(event) => {
                    const changed = { ...test, [fact]: event.currentTarget.checked };
                    onChange(tests.map((other) => (other === test ? changed : other)));
                  }}
                />
                {i18n.t(`data.${fact}`)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <AddTest
        known={tests.map(({ code }) => code)}
        onAdd={(code) => onChange([...tests, { code, ordered: true }])}
      />
    </>
  );
}

/** A code to add; one that is not a code, or stands in the list, stays in the field with what is allowed. */
function AddTest({
  known,
  onAdd,
}: {
  readonly known: readonly string[];
  readonly onAdd: (code: string) => void;
}) {
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const errorId = useId();
  const add = () => {
    const code = text.trim().toUpperCase();
    if (!/^[0-9A-Z]{5}$/.test(code)) setError(i18n.t('data.testCodeError'));
    else if (known.includes(code)) setError(i18n.t('data.testTwice'));
    else {
      setText('');
      onAdd(code);
    }
  };
  return (
    <form
      class="add-test"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        data-row="data.tests.add"
        aria-label={i18n.t('data.testCode')}
        placeholder={i18n.t('data.testCode')}
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
        {i18n.t('data.addTest')}
      </button>
      {error && (
        <span class="error" id={errorId} role="alert">
          {error}
        </span>
      )}
    </form>
  );
}
