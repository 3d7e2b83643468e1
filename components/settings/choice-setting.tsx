import { useId } from 'preact/hooks';
import type { PolicyKey } from '../../lib/state/setting-shapes';
import { Locked } from './locked';
import type { SettingsView } from './setting';

interface ChoiceSettingProps<Value extends string> extends SettingsView {
  readonly setting: PolicyKey;
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly choices: readonly { readonly id: Value; readonly label: string }[];
}

/** A setting that is one of several values. */
export function ChoiceSetting<Value extends string>({
  setting,
  label,
  hint,
  value,
  choices,
  policy,
  onSet,
}: ChoiceSettingProps<Value>) {
  const id = useId();
  const isLocked = policy.locked.includes(setting);
  return (
    <div class="choice-line">
      <label for={id}>{label}</label>
      <select
        id={id}
        data-setting={setting}
        value={value}
        disabled={isLocked}
        aria-describedby={[hint && `${id}-hint`, isLocked && `${id}-locked`].filter(Boolean).join(' ')}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((one) => one.id === currentTarget.value);
          if (chosen) onSet({ [setting]: chosen.id });
        }}
      >
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
      {isLocked && <Locked id={`${id}-locked`} />}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
