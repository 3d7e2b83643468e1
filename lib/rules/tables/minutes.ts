import type { Dated } from '../dated';
import type { LadderId } from './codes';

/** The least total minutes on the date for each level, straightforward first. */
export type Minutes = readonly [number, number, number, number];

/**
 * Minutes by ladder. Office minutes were ranges until 2023 and are a bare minimum since 2024; the lower ends did
 * not move, so one row serves both. A ladder that is not here is never leveled by time.
 */
export const minutes: Partial<Readonly<Record<LadderId, readonly Dated<Minutes>[]>>> = {
  'office.new': [{ from: '2021-01-01', value: [15, 30, 45, 60], cites: ['cms-fee-schedule'] }],
  'office.established': [{ from: '2021-01-01', value: [10, 20, 30, 40], cites: ['cms-fee-schedule'] }],
  'hospital.initial': [
    { from: '2023-01-01', value: [40, 40, 55, 75], cites: ['cms-fee-schedule', 'aapc-hospital-2023'] },
  ],
  'hospital.subsequent': [
    { from: '2023-01-01', value: [25, 25, 35, 50], cites: ['cms-fee-schedule', 'aapc-hospital-2023'] },
  ],
};
