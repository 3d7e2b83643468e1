import type { Dated } from '../dated';

/** The first age in whole years of each band of preventive visits, youngest band first. */
export const preventiveAges: readonly Dated<readonly number[]>[] = [
  { from: '2023-01-01', value: [0, 1, 5, 12, 18, 40, 65], cites: ['cpt-em-guidelines', 'cms-fee-schedule'] },
];
