import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LocalPlace } from '../storage/local';
import { followKept } from './follow-kept';
import type { KeptFeeSchedule } from './kept-fee-schedule';

/** What a page knows of the fee schedule that somebody loaded. */
export interface FeeScheduleState {
  readonly kept: KeptFeeSchedule | undefined;
  /** `unreadable`: something is kept that this version cannot read; `no-storage`: the browser gives nothing back. */
  readonly problem: 'unreadable' | 'no-storage' | undefined;
}

/** What is known before anything was read. */
export function createFeeSchedule(): StoreApi<FeeScheduleState> {
  return createStore<FeeScheduleState>(() => ({ kept: undefined, problem: undefined }));
}

/** Takes up the fee schedule that is kept, and follows what any page makes of it. */
export async function followFeeSchedule(store: StoreApi<FeeScheduleState>, place: LocalPlace): Promise<void> {
  const { parseKept } = await import('./kept-fee-schedule');
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
