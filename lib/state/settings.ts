import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ContractorId, defaultPayer, type FamilyId } from '../rules';
import type { LocalPlace } from '../storage/local';
import type { ManagedPlace } from '../storage/managed';
import type { Favourite } from './favourites';
import { followKept } from './follow-kept';
import { noPolicy, type Policy } from './policy';
import type { RowOrders } from './row-orders';
import { type Density, noPlace, type Scheme } from './setting-choices';

/** What a person may set, on this device. */
export interface Settings {
  /** The family and payer with which the first encounter of a browser session is open. */
  readonly family: FamilyId;
  readonly payer: string;
  /** The contractor whose own readings apply wherever Medicare pays. */
  readonly contractor: ContractorId;
  /** The place of service of a new encounter, where it fits the family; two digits, or `none`. */
  readonly placeOfService: string;
  readonly scheme: Scheme;
  readonly density: Density;
  /** Whether single letters and signs are shortcuts. */
  readonly singleKeys: boolean;
  /** Whether the panel shows what holds the code, and what would change it. */
  readonly whatHolds: boolean;
  /** The text that is copied for the note, with names in braces where what is ticked goes; undefined for ours. */
  readonly noteTemplate: string | undefined;
  /** Sets of ticks under names of one's own. */
  readonly favourites: readonly Favourite[];
  /** The order of rows in the panel. */
  readonly rowOrders: RowOrders;
}

export const defaultSettings: Settings = {
  family: 'office',
  payer: defaultPayer,
  contractor: 'none',
  placeOfService: noPlace,
  scheme: 'system',
  density: 'comfortable',
  singleKeys: true,
  whatHolds: true,
  noteTemplate: undefined,
  favourites: [],
  rowOrders: {},
};

/** What a person has set; what is absent is as the organisation has it or, without one, as at first. */
export type Chosen = { readonly [Key in keyof Settings]?: Settings[Key] };

/** What a page knows of the settings. */
export interface SettingsState {
  /** As they hold: what the organisation locked, then what a person set, then what the organisation preset. */
  readonly settings: Settings;
  readonly chosen: Chosen;
  readonly policy: Policy;
  /** `unreadable`: something is kept that this version cannot read; `no-storage`: the browser gives nothing back. */
  readonly problem: 'unreadable' | 'no-storage' | 'not-kept' | undefined;
}

/** What is known before anything was read. */
export function createSettings(): StoreApi<SettingsState> {
  return createStore<SettingsState>(() => ({
    settings: defaultSettings,
    chosen: {},
    policy: noPolicy,
    problem: undefined,
  }));
}

/** Where nothing is set and nothing prescribed, as at first, there is nothing to read it with either. */
const loadKeptSettings = () => import('./kept-settings');

/** A browser that has just started may take seconds to say what is prescribed: a page waits as long as this for it. */
export const patienceMs = 500;

/**
 * Takes up what is kept and what the organisation prescribes, and follows what becomes of either. What is prescribed
 * and comes late holds once it comes.
 */
export async function followSettings(
  store: StoreApi<SettingsState>,
  place: LocalPlace,
  managed: ManagedPlace,
): Promise<void> {
  const take = async (value: unknown) => {
    const chosen = value === undefined ? {} : (await loadKeptSettings()).parseChosen(value);
    hold(store, { chosen: chosen ?? {}, problem: chosen ? undefined : 'unreadable' });
  };
  const follow = (changed: (value: unknown) => void) =>
    place.follow((value) => {
      // What this page is writing is newer than what it is told meanwhile.
      if (!writing.has(store)) changed(value);
    });
  const prescribed = followKept(managed, async (given) => {
    const isNone = Object.keys(given).length === 0;
    hold(store, { policy: isNone ? noPolicy : (await loadKeptSettings()).parsePolicy(given) });
  });
  const [isRead] = await Promise.all([
    followKept({ read: () => place.read(), follow }, take),
    Promise.race([prescribed, new Promise((resume) => setTimeout(resume, patienceMs))]),
  ]);
  if (!isRead) store.setState({ problem: 'no-storage' });
}

/** Changes settings and keeps them; they hold on this page even where the browser cannot keep them. */
export async function changeSettings(
  store: StoreApi<SettingsState>,
  place: LocalPlace,
  change: Chosen,
): Promise<void> {
  const { chosen, policy } = store.getState();
  const unset: Settings = { ...defaultSettings, ...policy.preset };
  // Only what differs is kept: the rest goes on as the organisation has it, whatever it makes of it.
  const kept = Object.entries({ ...chosen, ...change }).filter(
    ([key, value]) => value !== undefined && value !== unset[key as keyof Settings],
  );
  hold(store, { chosen: Object.fromEntries(kept), problem: undefined });
  writing.set(store, (writing.get(store) ?? 0) + 1);
  try {
    await place.write(Object.fromEntries(kept));
  } catch {
    store.setState({ problem: 'not-kept' });
  } finally {
    const others = (writing.get(store) ?? 1) - 1;
    if (others > 0) writing.set(store, others);
    else writing.delete(store);
  }
}

/** How many changes of a page are on their way to where they are kept. */
const writing = new WeakMap<StoreApi<SettingsState>, number>();

/** Takes up a change, with the settings that follow from it. */
function hold(store: StoreApi<SettingsState>, change: Partial<Omit<SettingsState, 'settings'>>): void {
  const { chosen, policy } = { ...store.getState(), ...change };
  const { preset } = policy;
  const locked = Object.fromEntries(policy.locked.map((key) => [key, preset[key]]));
  store.setState({ ...change, settings: { ...defaultSettings, ...preset, ...chosen, ...locked } });
}
