import type { StoreApi } from 'zustand/vanilla';
import type { Settings, SettingsState } from '../../lib/state/settings';
import { useStore } from '../common/use-store';
import { BeginningSettings } from './beginning-settings';
import { FavouriteSettings } from './favourite-settings';
import { KeptSettings } from './kept-settings';
import { LookSettings } from './look-settings';
import { PolicyNotes } from './policy-notes';
import { RowOrderSettings } from './row-order-settings';

export interface GeneralSettingsProps {
  readonly settings: StoreApi<SettingsState>;
  readonly onSet: (change: Partial<Settings>) => void;
  readonly onForgetEverything: () => Promise<void>;
}

/** What an encounter begins with, how the pages look, what keys do, and what is kept where. */
export function GeneralSettings({ settings, onSet, onForgetEverything }: GeneralSettingsProps) {
  const { settings: given, policy, problem } = useStore(settings);
  const view = { given, policy, onSet };
  return (
    <>
      <PolicyNotes policy={policy} />
      <BeginningSettings {...view} />
      <LookSettings {...view} />
      <RowOrderSettings {...view} />
      <FavouriteSettings {...view} />
      <KeptSettings problem={problem} onForgetEverything={onForgetEverything} />
    </>
  );
}
