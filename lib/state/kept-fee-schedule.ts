import * as z from 'zod/mini';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type FeeSchedule, type FeeScheduleEntry, feeScheduleEntry, isDay } from '../rules';
import type { LocalPlace } from '../storage/local';
import { followKept } from './follow-kept';

/** A fee schedule as it is kept on this device. */
export interface KeptFeeSchedule {
  readonly schedule: FeeSchedule;
  /** YYYY-MM-DD. */
  readonly loadedOn: string;
}

/** What a page knows of the fee schedule that somebody loaded. */
export interface FeeScheduleState {
  readonly kept: KeptFeeSchedule | undefined;
  /** `unreadable`: something is kept that this version cannot read; `no-storage`: the browser gives nothing back. */
  readonly problem: 'unreadable' | 'no-storage' | undefined;
}

/** Codes of one status and global period stand together: a tenth of what they would take one by one. */
const keptShape = z.strictObject({
  title: z.string(),
  loadedOn: z.string().check(z.refine(isDay)),
  groups: z.array(
    z.strictObject({
      status: z.string(),
      global: z.string(),
      codes: z.string().check(z.regex(/^[0-9A-Z]{5}( [0-9A-Z]{5})*$/)),
    }),
  ),
});

/** The form in which a fee schedule is kept. */
export function keptForm({ schedule, loadedOn }: KeptFeeSchedule): z.output<typeof keptShape> {
  const groups = new Map<string, { status: string; global: string; codes: string[] }>();
  for (const [code, { status, global = '' }] of schedule.codes) {
    const name = `${status} ${global}`;
    const group = groups.get(name) ?? { status, global, codes: [] };
    groups.set(name, group);
    group.codes.push(code);
  }
  return {
    title: schedule.title,
    loadedOn,
    groups: [...groups.values()].map((group) => ({ ...group, codes: group.codes.join(' ') })),
  };
}

/** Reads a fee schedule that was kept; undefined where it cannot be read. */
export function parseKept(value: unknown): KeptFeeSchedule | undefined {
  const { success, data } = z.safeParse(keptShape, value);
  if (!success) return undefined;
  const codes = new Map<string, FeeScheduleEntry>();
  for (const { status, global, codes: together } of data.groups) {
    const entry = feeScheduleEntry(status, global);
    for (const code of together.split(' ')) codes.set(code, entry);
  }
  return { schedule: { title: data.title, codes }, loadedOn: data.loadedOn };
}

/** What is known before anything was read. */
export function createFeeSchedule(): StoreApi<FeeScheduleState> {
  return createStore<FeeScheduleState>(() => ({ kept: undefined, problem: undefined }));
}

/** Takes up the fee schedule that is kept, and follows what any page makes of it. */
export async function followFeeSchedule(store: StoreApi<FeeScheduleState>, place: LocalPlace): Promise<void> {
  const take = (value: unknown) => {
    const kept = value === undefined ? undefined : parseKept(value);
    store.setState({ kept, problem: value !== undefined && !kept ? 'unreadable' : undefined });
  };
  if (!(await followKept(place, take))) store.setState({ problem: 'no-storage' });
}

/** Follows the fee schedule from the first encounter on that has services: most visits have none. */
export function followOnceNeeded(
  store: StoreApi<FeeScheduleState>,
  encounter: StoreApi<{ readonly draft: { readonly ticks: { readonly services?: unknown } } }>,
  place: LocalPlace,
): void {
  const isNeeded = () => encounter.getState().draft.ticks.services !== undefined;
  if (isNeeded()) {
    void followFeeSchedule(store, place);
    return;
  }
  const stop = encounter.subscribe(() => {
    if (!isNeeded()) return;
    stop();
    void followFeeSchedule(store, place);
  });
}
