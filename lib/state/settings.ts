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
  const prescribed = followKept(managed, async (given) => {
    const isNone = Object.keys(given).length === 0;
    hold(store, { policy: isNone ? noPolicy : (await loadKeptSettings()).parsePolicy(given) });
  });
  // What a page is told may be older than what it wrote since: it says only that there is something to read.
  place.follow((value) => {
    // Where everything is forgotten, what this page could not keep is forgotten with it.
    if (value === undefined) keepingOf(store).known = undefined;
    void takeUp(store, place);
  });
  await Promise.all([
    takeUp(store, place),
    Promise.race([prescribed, new Promise((resume) => setTimeout(resume, patienceMs))]),
  ]);
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
  const keeping = keepingOf(store);
  keeping.begun += 1;
  const { begun } = keeping;
  try {
    await place.write(Object.fromEntries(kept));
    keeping.known = textOf(Object.fromEntries(kept));
  } catch {
    // A later change has all of this one in it, and tells for both.
    if (begun === keeping.begun) store.setState({ problem: 'not-kept' });
  }
  keeping.ended += 1;
  await takeUp(store, place);
}

/** What a page knows of its own changes and of what is kept. */
interface Keeping {
  /** How many changes it began to write, and how many of them are written or refused. */
  begun: number;
  ended: number;
  /** The text of what is kept, as this page last took it up or wrote it; undefined where it did neither. */
  known: string | undefined;
  /** The last reading: one begins when the one before it has ended. */
  taken: Promise<void>;
}

const keepings = new WeakMap<StoreApi<SettingsState>, Keeping>();

function keepingOf(store: StoreApi<SettingsState>): Keeping {
  const keeping = keepings.get(store) ?? { begun: 0, ended: 0, known: undefined, taken: Promise.resolve() };
  keepings.set(store, keeping);
  return keeping;
}

/** Reads what is kept and takes it up, after what is being read already. */
function takeUp(store: StoreApi<SettingsState>, place: LocalPlace): Promise<void> {
  const keeping = keepingOf(store);
  keeping.taken = keeping.taken.then(async () => {
    const { ended } = keeping;
    try {
      const value = await place.read();
      const known = textOf(value);
      // What this page wrote itself is on it already, and what it could not keep stays on it.
      if (known === keeping.known) return;
      const chosen = value === undefined ? {} : (await loadKeptSettings()).parseChosen(value);
      // A change that was under way at any time meanwhile is newer; it reads again as it ends.
      if (keeping.begun !== ended) return;
      keeping.known = known;
      hold(store, { chosen: chosen ?? {}, problem: chosen ? undefined : 'unreadable' });
    } catch {
      store.setState(({ problem = 'no-storage' }) => ({ problem }));
    }
  });
  return keeping.taken;
}

/** The same for the same settings: browsers give back what they keep with its keys in another order. */
function textOf(kept: unknown): string {
  const sorted = (_: string, part: unknown) =>
    part instanceof Object && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted())
      : part;
  return String(JSON.stringify(kept, sorted));
}

/** Takes up a change, with the settings that follow from it. */
function hold(store: StoreApi<SettingsState>, change: Partial<Omit<SettingsState, 'settings'>>): void {
  const { chosen, policy } = { ...store.getState(), ...change };
  const { preset } = policy;
  const locked = Object.fromEntries(policy.locked.map((key) => [key, preset[key]]));
  store.setState({ ...change, settings: { ...defaultSettings, ...preset, ...chosen, ...locked } });
}
