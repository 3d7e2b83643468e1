import { useId } from 'preact/hooks';
import { Locked } from './locked';
import type { SettingsView } from './setting';

interface SwitchSettingProps extends SettingsView {
  readonly setting: 'singleKeys' | 'whatHolds';
  readonly label: string;
}

/** A setting that is on or off. */
export function SwitchSetting({ setting, label, given, policy, onSet }: SwitchSettingProps) {
  const id = useId();
  const isLocked = policy.locked.includes(setting);
  return (
    <div class="choice-line">
      <label>
        <input
          type="checkbox"
          data-setting={setting}
          checked={given[setting]}
          disabled={isLocked}
          aria-describedby={isLocked ? `${id}-locked` : undefined}
          onChange={({ currentTarget }) => onSet({ [setting]: currentTarget.checked })}
        />
        {label}
      </label>
      {isLocked && <Locked id={`${id}-locked`} />}
    </div>
  );
}
