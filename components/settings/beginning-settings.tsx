import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  builtInPayers,
  familiesCovered,
  familyTable,
  knownContractors,
  placesOfService,
} from '../../lib/rules';
import { noPlace } from '../../lib/state/setting-choices';
import { ChoiceSetting } from './choice-setting';
import type { SettingsView } from './setting';

/** What an encounter begins with, and the contractor whose readings apply. */
export function BeginningSettings(view: SettingsView) {
  const id = useId();
  const { family, payer, contractor, placeOfService } = view.given;
  return (
    <section class="setting" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('settings.begin')}</h2>
      <p>{i18n.t('settings.beginHint')}</p>
      <ChoiceSetting
        {...view}
        setting="family"
        label={i18n.t('context.family')}
        value={family}
        choices={familiesCovered().map((one) => ({ id: one, label: familyTable[one].label }))}
      />
      <ChoiceSetting
        {...view}
        setting="payer"
        label={i18n.t('context.payer')}
        value={payer}
        choices={Object.values<{ readonly id: string; readonly label: string }>(builtInPayers)}
      />
      <ChoiceSetting
        {...view}
        setting="placeOfService"
        label={i18n.t('facts.placeOfService')}
        hint={i18n.t('defaults.placeHint')}
        value={placeOfService}
        choices={[
          { id: noPlace, label: i18n.t('defaults.noPlace') },
          ...placesOfService.map(({ code, label }) => ({ id: code, label: `${code} ${label}` })),
        ]}
      />
      <ChoiceSetting
        {...view}
        setting="contractor"
        label={i18n.t('defaults.contractor')}
        hint={i18n.t('defaults.contractorHint')}
        value={contractor}
        choices={knownContractors}
      />
    </section>
  );
}
