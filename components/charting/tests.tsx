import { i18n } from '#i18n';
import type { ListedTest } from '../../lib/state/open-encounter';
import { AddCode } from '../common/add-code';

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
      <AddCode
        row="data.tests.add"
        label={i18n.t('data.testCode')}
        action={i18n.t('data.addTest')}
        listed={tests.map(({ code }) => code)}
        twice={i18n.t('data.testTwice')}
        onAdd={(code) => onChange([...tests, { code, ordered: true }])}
      />
    </>
  );
}
