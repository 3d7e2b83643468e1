import type { GlobalPeriod } from './tables/services/service';

/** What a fee schedule says of a code; the descriptors it also holds are the AMA's and are never kept. */
interface FeeScheduleEntry {
  readonly global: GlobalPeriod;
  /** Medicare's letter for how it treats the code, such as A for active. */
  readonly status: string;
}

/** The global periods of a whole fee schedule. */
export interface FeeSchedule {
  /** What the file calls itself, such as the year and the release; empty where it does not say. */
  readonly title: string;
  readonly codes: ReadonlyMap<string, FeeScheduleEntry>;
}
