import type { Dated } from '../dated';

/** Minutes of a discharge day beyond which its longer code stands. */
export const dischargeMinutes: readonly Dated<number>[] = [
  { from: '2023-01-01', value: 30, cites: ['cms-fee-schedule'] },
];
