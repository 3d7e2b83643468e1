import type { Policy } from '../../lib/state/policy';
import type { Settings } from '../../lib/state/settings';

/** What a group of settings draws from. */
export interface SettingsView {
  /** The settings as they hold. */
  readonly given: Settings;
  readonly policy: Policy;
  readonly onSet: (change: Partial<Settings>) => void;
}
