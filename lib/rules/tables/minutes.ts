import type { Dated } from '../dated';
import type { Citations } from '../reason';
import type { LadderId } from './codes';

/** The least total minutes on the date for each level, straightforward first. */
export type Minutes = readonly [number, number, number, number];

const telemedicine: Citations = ['jucm-telemedicine', 'rheumatologist-telemedicine'];

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
  'hospital-same-day': [
    { from: '2023-01-01', value: [45, 45, 70, 85], cites: ['cms-fee-schedule', 'aapc-hospital-2023'] },
  ],
  'consult-outpatient': [{ from: '2023-01-01', value: [20, 30, 40, 55], cites: ['cms-fee-schedule'] }],
  'consult-inpatient': [{ from: '2023-01-01', value: [35, 45, 60, 80], cites: ['cms-fee-schedule'] }],
  'nursing-facility.initial': [
    { from: '2023-01-01', until: '2023-12-31', value: [25, 25, 35, 45], cites: ['cms-fee-schedule'] },
    { from: '2024-01-01', value: [25, 25, 35, 50], cites: ['cms-fee-schedule', 'amc-2024'] },
  ],
  'nursing-facility.subsequent': [
    { from: '2023-01-01', until: '2023-12-31', value: [10, 15, 30, 45], cites: ['cms-fee-schedule'] },
    { from: '2024-01-01', value: [10, 20, 30, 45], cites: ['cms-fee-schedule', 'amc-2024'] },
  ],
  'home.new': [
    { from: '2023-01-01', value: [15, 30, 60, 75], cites: ['cms-fee-schedule', 'aafp-home-visits'] },
  ],
  'home.established': [
    { from: '2023-01-01', value: [20, 30, 40, 60], cites: ['cms-fee-schedule', 'aafp-home-visits'] },
  ],
  'telemedicine-video.new': [{ from: '2025-01-01', value: [15, 30, 45, 60], cites: telemedicine }],
  'telemedicine-video.established': [{ from: '2025-01-01', value: [10, 20, 30, 40], cites: telemedicine }],
  'telemedicine-audio.new': [{ from: '2025-01-01', value: [15, 30, 45, 60], cites: telemedicine }],
  // More than ten minutes, so from the eleventh on.
  'telemedicine-audio.established': [{ from: '2025-01-01', value: [11, 20, 30, 40], cites: telemedicine }],
};
