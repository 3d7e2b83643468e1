import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { FeeScheduleSetting, type FeeScheduleSettingProps } from './fee-schedule-setting';
import { GeneralSettings, type GeneralSettingsProps } from './general-settings';

/** What a person may set, kept on this device. */
export function SettingsPage({
  general,
  feeSchedule,
}: {
  readonly general: GeneralSettingsProps;
  readonly feeSchedule: FeeScheduleSettingProps;
}) {
  useEffect(() => {
    document.title = `${i18n.t('settings.title')} · ${i18n.t('extension.name')}`;
  }, []);
  return (
    <main class="settings">
      <div class="lead">
        <h1>{i18n.t('settings.title')}</h1>
      </div>
      <GeneralSettings {...general} />
      <FeeScheduleSetting {...feeSchedule} />
    </main>
  );
}
