import * as z from 'zod/mini';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { builtInPayers, defaultPayer, type FamilyId, familiesCovered } from '../rules';
import type { LocalPlace } from '../storage/local';
import { type Favourite, longestName, mostFavourites } from './favourites';
import { rowIds } from './find-words';
import { followKept } from './follow-kept';

export const schemes = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** What a person may set, on this device. */
export interface Settings {
  /** The family and payer with which the first encounter of a browser session is open. */
  readonly family: FamilyId;
  readonly payer: string;
  readonly scheme: Scheme;
  /** Whether single letters and signs are shortcuts. */
  readonly singleKeys: boolean;
  /** Whether the panel shows what holds the code, and what would change it. */
  readonly whatHolds: boolean;
  /** The text that is copied for the note, with names in braces where what is ticked goes; undefined for ours. */
  readonly noteTemplate: string | undefined;
  /** Sets of ticks under names of one's own. */
  readonly favourites: readonly Favourite[];
}

export const defaultSettings: Settings = {
  family: 'office',
  payer: defaultPayer,
  scheme: 'system',
  singleKeys: true,
  whatHolds: true,
  noteTemplate: undefined,
  favourites: [],
};

/** The longest template; far more than a note takes. */
export const longestTemplate = 4000;

const keptShape = z.strictObject({
  family: z.optional(z.enum(familiesCovered())),
  payer: z.optional(z.enum(Object.keys(builtInPayers))),
  scheme: z.optional(z.enum(schemes)),
  singleKeys: z.optional(z.boolean()),
  whatHolds: z.optional(z.boolean()),
  noteTemplate: z.optional(z.string().check(z.maxLength(longestTemplate))),
  favourites: z.optional(
    z
      .array(
        z.strictObject({
          name: z.string().check(z.minLength(1), z.maxLength(longestName)),
          entries: z.array(
            z.strictObject({
              row: z.enum(rowIds),
              number: z.optional(z.int().check(z.gte(1), z.lte(99))),
            }),
          ),
        }),
      )
      .check(z.maxLength(mostFavourites)),
  ),
});

/** What a page knows of the settings. */
export interface SettingsState {
  readonly settings: Settings;
  /** `unreadable`: something is kept that this version cannot read; `no-storage`: the browser gives nothing back. */
  readonly problem: 'unreadable' | 'no-storage' | 'not-kept' | undefined;
}

/** Reads settings that were kept; undefined where they cannot be read. What is absent is as it was at first. */
export function parseSettings(value: unknown): Settings | undefined {
  if (value === undefined) return defaultSettings;
  const { success, data } = z.safeParse(keptShape, value);
  return success ? { ...defaultSettings, ...withoutUndefined(data) } : undefined;
}

/** Settings in the form in which they are kept: only what differs from what they are at first. */
export function keptSettings(settings: Settings): unknown {
  return Object.fromEntries(
    Object.entries(settings).filter(([key, value]) => value !== defaultSettings[key as keyof Settings]),
  );
}

/** What is known before anything was read. */
export function createSettings(): StoreApi<SettingsState> {
  return createStore<SettingsState>(() => ({ settings: defaultSettings, problem: undefined }));
}

/** Takes up the settings that are kept, and follows what any page makes of them. */
export async function followSettings(store: StoreApi<SettingsState>, place: LocalPlace): Promise<void> {
  const take = (value: unknown) => {
    const settings = parseSettings(value);
    store.setState({
      settings: settings ?? defaultSettings,
      problem: settings ? undefined : 'unreadable',
    });
  };
  if (!(await followKept(place, take))) store.setState({ problem: 'no-storage' });
}

/** Changes settings and keeps them; they hold on this page even where the browser cannot keep them. */
export async function changeSettings(
  store: StoreApi<SettingsState>,
  place: LocalPlace,
  change: Partial<Settings>,
): Promise<void> {
  const settings = { ...store.getState().settings, ...change };
  store.setState({ settings, problem: undefined });
  try {
    await place.write(keptSettings(settings));
  } catch {
    store.setState({ problem: 'not-kept' });
  }
}

function withoutUndefined<Shape extends object>(
  shape: Shape,
): { [Key in keyof Shape]: NonNullable<Shape[Key]> } {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Shape]: NonNullable<Shape[Key]>;
  };
}
