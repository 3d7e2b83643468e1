import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock } from './time-blocks';

/** What a page knows of the clock on this device, which may be of another encounter. */
export interface ClockState {
  readonly clock: Clock | undefined;
  /**
   * `unreadable`: something was kept that this version cannot read, and was put aside; `not-kept`: the browser gives
   * nothing back, or could not keep the last change, which holds on this page alone.
   */
  readonly problem: 'unreadable' | 'not-kept' | undefined;
}

/** A change of the clock at an instant; undefined is no clock. */
export type ClockChange = (clock: Clock | undefined, now: number) => Clock | undefined;

/** What is known before anything was read. */
export function createClock(): StoreApi<ClockState> {
  return createStore<ClockState>(() => ({ clock: undefined, problem: undefined }));
}
