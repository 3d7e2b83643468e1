import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { FeeScheduleSetting, type FeeScheduleSettingProps } from './fee-schedule-setting';

/** What a person may set, kept on this device. */
export function SettingsPage(feeSchedule: FeeScheduleSettingProps) {
  useEffect(() => {
    document.title = `${i18n.t('settings.title')} · ${i18n.t('extension.name')}`;
  }, []);
  return (
    <main class="settings">
      <div class="lead">
        <h1>{i18n.t('settings.title')}</h1>
      </div>
      <FeeScheduleSetting {...feeSchedule} />
    </main>
  );
}
