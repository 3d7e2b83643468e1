import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SettingsState } from '../../lib/state/settings';

interface KeptSettingsProps {
  readonly problem: SettingsState['problem'];
  readonly onForgetEverything: () => Promise<void>;
}

/** What is kept where, and the button that forgets it. */
export function KeptSettings({ problem, onForgetEverything }: KeptSettingsProps) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  return (
    <section class="setting" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('settings.keptTitle')}</h2>
      <ul class="kept">
        <li>{i18n.t('settings.keptEncounter')}</li>
        <li>{i18n.t('settings.keptClock')}</li>
        <li>{i18n.t('settings.keptSettings')}</li>
        <li>{i18n.t('settings.keptFile')}</li>
        <li>{i18n.t('policy.kept')}</li>
        <li>{i18n.t('settings.keptNothing')}</li>
      </ul>
      {asking ? (
        <p class="choice-line">
          <button
            type="button"
            class="ghost"
            data-do="forget-sure"
            onClick={() => {
              setAsking(false);
              void onForgetEverything().then(() => setForgotten(true));
            }}
          >
            {i18n.t('settings.forgetSure')}
          </button>
          <button type="button" class="ghost" data-do="keep" onClick={() => setAsking(false)}>
            {i18n.t('settings.keep')}
          </button>
        </p>
      ) : (
        <button
          type="button"
          class="ghost"
          data-do="forget-everything"
          onClick={() => {
            setForgotten(false);
            setAsking(true);
          }}
        >
          {i18n.t('settings.forgetEverything')}
        </button>
      )}
      <p role="status" data-answer="settings">
        {problem && i18n.t(`settings.${problemWords[problem]}`)}
        {forgotten && i18n.t('settings.forgotten')}
      </p>
    </section>
  );
}

const problemWords = {
  unreadable: 'unreadable',
  'no-storage': 'noStorage',
  'not-kept': 'notKept',
} as const satisfies Record<NonNullable<SettingsState['problem']>, string>;
