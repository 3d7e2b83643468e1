import { type GlobalPeriod, globalPeriods } from './tables/services/service';

/** What a fee schedule says of a code; the descriptors it also holds are the AMA's and are never kept. */
export interface FeeScheduleEntry {
  /** Undefined where it says none that the rules know: then it is asked for. */
  readonly global: GlobalPeriod | undefined;
  /** Medicare's letter for how it treats the code, such as A for active. */
  readonly status: string;
}

/** The global periods of a whole fee schedule. */
export interface FeeSchedule {
  /** What the file calls itself, such as the year and the release; empty where it does not say. */
  readonly title: string;
  readonly codes: ReadonlyMap<string, FeeScheduleEntry>;
}

/**
 * Deleted codes. Every other letter is about payment, and a code that Medicare does not pay for, or does not take,
 * is reported to others: its global period says the same of it.
 */
const deleted: readonly string[] = ['D', 'F', 'H'];

/** What a fee schedule says of a code whose status and global period are written so. */
export function feeScheduleEntry(status: string, written: string): FeeScheduleEntry {
  const global = deleted.includes(status) ? undefined : globalPeriods.find((period) => period === written);
  return { global, status };
}
