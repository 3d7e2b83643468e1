import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { densities, schemes } from '../../lib/state/setting-choices';
import { ChoiceSetting } from './choice-setting';
import type { SettingsView } from './setting';
import { SwitchSetting } from './switch-setting';

/** How the pages look, what keys do, and what the panel shows. */
export function LookSettings(view: SettingsView) {
  const id = useId();
  const { scheme, density } = view.given;
  return (
    <section class="setting" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('settings.look')}</h2>
      <ChoiceSetting
        {...view}
        setting="scheme"
        label={i18n.t('settings.scheme')}
        value={scheme}
        choices={schemes.map((one) => ({ id: one, label: i18n.t(`settings.${one}`) }))}
      />
      <ChoiceSetting
        {...view}
        setting="density"
        label={i18n.t('defaults.density')}
        value={density}
        choices={densities.map((one) => ({ id: one, label: i18n.t(`defaults.${one}`) }))}
      />
      <SwitchSetting {...view} setting="singleKeys" label={i18n.t('settings.singleKeys')} />
      <SwitchSetting {...view} setting="whatHolds" label={i18n.t('settings.whatHolds')} />
    </section>
  );
}
