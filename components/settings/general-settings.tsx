import { useId, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { i18n } from '#i18n';
import { builtInPayers, familiesCovered, familyTable } from '../../lib/rules';
import { withoutFavourite } from '../../lib/state/favourites';
import { type Settings, type SettingsState, schemes } from '../../lib/state/settings';
import { useStore } from '../common/use-store';

export interface GeneralSettingsProps {
  readonly settings: StoreApi<SettingsState>;
  readonly onSet: (change: Partial<Settings>) => void;
  readonly onForgetEverything: () => Promise<void>;
}

/** What an encounter begins with, how the pages look, what keys do, and what is kept where. */
export function GeneralSettings({ settings, onSet, onForgetEverything }: GeneralSettingsProps) {
  const { settings: given, problem } = useStore(settings);
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  return (
    <>
      <section class="setting" aria-labelledby={`${id}-begin`}>
        <h2 id={`${id}-begin`}>{i18n.t('settings.begin')}</h2>
        <p>{i18n.t('settings.beginHint')}</p>
        <label class="choice-line">
          {i18n.t('context.family')}
          <select
            data-setting="family"
            value={given.family}
            onChange={({ currentTarget: { value } }) => {
              const family = familiesCovered().find((one) => one === value);
              if (family) onSet({ family });
            }}
          >
            {familiesCovered().map((family) => (
              <option key={family} value={family}>
                {familyTable[family].label}
              </option>
            ))}
          </select>
        </label>
        <label class="choice-line">
          {i18n.t('context.payer')}
          <select
            data-setting="payer"
            value={given.payer}
            onChange={({ currentTarget }) => onSet({ payer: currentTarget.value })}
          >
            {Object.values(builtInPayers).map((payer) => (
              <option key={payer.id} value={payer.id}>
                {payer.label}
              </option>
            ))}
          </select>
        </label>
      </section>
      <section class="setting" aria-labelledby={`${id}-look`}>
        <h2 id={`${id}-look`}>{i18n.t('settings.look')}</h2>
        <label class="choice-line">
          {i18n.t('settings.scheme')}
          <select
            data-setting="scheme"
            value={given.scheme}
            onChange={({ currentTarget: { value } }) => {
              const scheme = schemes.find((one) => one === value);
              if (scheme) onSet({ scheme });
            }}
          >
            {schemes.map((scheme) => (
              <option key={scheme} value={scheme}>
                {i18n.t(`settings.${scheme}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="choice-line">
          <input
            type="checkbox"
            data-setting="single-keys"
            checked={given.singleKeys}
            onChange={({ currentTarget }) => onSet({ singleKeys: currentTarget.checked })}
          />
          {i18n.t('settings.singleKeys')}
        </label>
      </section>
      <section class="setting" aria-labelledby={`${id}-favourites`}>
        <h2 id={`${id}-favourites`}>{i18n.t('settings.favourites')}</h2>
        <p>{i18n.t('settings.favouritesHint')}</p>
        <ul class="kept">
          {given.favourites.map(({ name }) => (
            <li key={name} data-favourite={name}>
              {name}{' '}
              <button
                type="button"
                class="ghost small"
                aria-label={i18n.t('settings.removeFavourite', [name])}
                onClick={() => onSet({ favourites: withoutFavourite(given.favourites, name) })}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section class="setting" aria-labelledby={`${id}-kept`}>
        <h2 id={`${id}-kept`}>{i18n.t('settings.keptTitle')}</h2>
        <ul class="kept">
          <li>{i18n.t('settings.keptEncounter')}</li>
          <li>{i18n.t('settings.keptClock')}</li>
          <li>{i18n.t('settings.keptSettings')}</li>
          <li>{i18n.t('settings.keptFile')}</li>
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
    </>
  );
}

const problemWords = {
  unreadable: 'unreadable',
  'no-storage': 'noStorage',
  'not-kept': 'notKept',
} as const satisfies Record<NonNullable<SettingsState['problem']>, string>;
