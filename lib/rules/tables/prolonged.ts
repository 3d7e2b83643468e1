import type { Dated } from '../dated';
import type { LadderId, ProlongedCodeId } from './codes';

/** Whose prolonged rule a payer follows. */
export type ProlongedRule = 'cpt' | 'medicare';

export interface ProlongedThreshold {
  readonly code: ProlongedCodeId;
  /** Total minutes at which the first unit is reached. */
  readonly first: number;
  /** Minutes of each further unit; a part of one does not count. */
  readonly each: number;
}

/** Prolonged services on top of the highest code of a ladder, when that code was chosen by time. */
export const prolonged: Readonly<
  Record<ProlongedRule, Partial<Readonly<Record<LadderId, readonly Dated<ProlongedThreshold>[]>>>>
> = {
  cpt: {
    'office.new': [
      {
        from: '2021-01-01',
        value: { code: 'office-cpt', first: 75, each: 15 },
        cites: ['bca-prolonged', 'codapedia-prolonged'],
      },
    ],
    'office.established': [
      {
        from: '2021-01-01',
        value: { code: 'office-cpt', first: 55, each: 15 },
        cites: ['bca-prolonged', 'codapedia-prolonged'],
      },
    ],
    'consult-outpatient': [
      {
        from: '2023-01-01',
        value: { code: 'office-cpt', first: 70, each: 15 },
        cites: ['codapedia-prolonged', 'cbiz-prolonged-2023'],
      },
    ],
    'telemedicine-video.new': [
      {
        from: '2025-01-01',
        value: { code: 'office-cpt', first: 75, each: 15 },
        cites: ['codapedia-prolonged', 'jucm-telemedicine'],
      },
    ],
    'telemedicine-video.established': [
      {
        from: '2025-01-01',
        value: { code: 'office-cpt', first: 55, each: 15 },
        cites: ['codapedia-prolonged', 'jucm-telemedicine'],
      },
    ],
    'telemedicine-audio.new': [
      {
        from: '2025-01-01',
        value: { code: 'office-cpt', first: 75, each: 15 },
        cites: ['codapedia-prolonged', 'jucm-telemedicine'],
      },
    ],
    'telemedicine-audio.established': [
      {
        from: '2025-01-01',
        value: { code: 'office-cpt', first: 55, each: 15 },
        cites: ['codapedia-prolonged', 'jucm-telemedicine'],
      },
    ],
    'hospital.initial': [
      {
        from: '2023-01-01',
        value: { code: 'hospital-cpt', first: 90, each: 15 },
        cites: ['cbiz-prolonged-2023', 'codapedia-prolonged'],
      },
    ],
    'hospital.subsequent': [
      {
        from: '2023-01-01',
        value: { code: 'hospital-cpt', first: 65, each: 15 },
        cites: ['cbiz-prolonged-2023', 'codapedia-prolonged'],
      },
    ],
    'hospital-same-day': [
      {
        from: '2023-01-01',
        value: { code: 'hospital-cpt', first: 100, each: 15 },
        cites: ['cbiz-prolonged-2023', 'codapedia-prolonged'],
      },
    ],
    'consult-inpatient': [
      {
        from: '2023-01-01',
        value: { code: 'hospital-cpt', first: 95, each: 15 },
        cites: ['cbiz-prolonged-2023', 'codapedia-prolonged'],
      },
    ],
    'nursing-facility.initial': [
      {
        from: '2023-01-01',
        until: '2023-12-31',
        value: { code: 'hospital-cpt', first: 60, each: 15 },
        cites: ['cbiz-prolonged-2023', 'codapedia-prolonged'],
      },
      {
        from: '2024-01-01',
        value: { code: 'hospital-cpt', first: 65, each: 15 },
        cites: ['cbiz-prolonged-2023', 'amc-2024'],
      },
    ],
    'nursing-facility.subsequent': [
      {
        from: '2023-01-01',
        value: { code: 'hospital-cpt', first: 60, each: 15 },
        cites: ['cbiz-prolonged-2023', 'codapedia-prolonged'],
      },
    ],
    'home.new': [
      {
        from: '2023-01-01',
        value: { code: 'office-cpt', first: 90, each: 15 },
        cites: ['cbiz-prolonged-2023', 'codapedia-prolonged'],
      },
    ],
    'home.established': [
      {
        from: '2023-01-01',
        value: { code: 'office-cpt', first: 75, each: 15 },
        cites: ['cbiz-prolonged-2023', 'codapedia-prolonged'],
      },
    ],
  },
  medicare: {
    'office.new': [
      {
        from: '2021-01-01',
        value: { code: 'office-medicare', first: 89, each: 15 },
        cites: ['ngs-prolonged', 'aafp-prolonged', 'bca-prolonged'],
      },
    ],
    'office.established': [
      {
        from: '2021-01-01',
        value: { code: 'office-medicare', first: 69, each: 15 },
        cites: ['ngs-prolonged', 'aafp-prolonged', 'bca-prolonged'],
      },
    ],
    'hospital.initial': [
      {
        from: '2023-01-01',
        value: { code: 'hospital-medicare', first: 90, each: 15 },
        cites: ['ngs-prolonged', 'novitas-g0316', 'aafp-prolonged'],
      },
    ],
    'hospital.subsequent': [
      {
        from: '2023-01-01',
        value: { code: 'hospital-medicare', first: 65, each: 15 },
        cites: ['ngs-prolonged', 'novitas-g0316', 'aafp-prolonged'],
      },
    ],
    'hospital-same-day': [
      {
        from: '2023-01-01',
        value: { code: 'hospital-medicare', first: 110, each: 15 },
        cites: ['ngs-prolonged', 'novitas-g0316', 'aafp-prolonged'],
      },
    ],
    'nursing-facility.initial': [
      {
        from: '2023-01-01',
        value: { code: 'nursing-facility-medicare', first: 95, each: 15 },
        cites: ['ngs-prolonged', 'aafp-prolonged'],
      },
    ],
    'nursing-facility.subsequent': [
      {
        from: '2023-01-01',
        value: { code: 'nursing-facility-medicare', first: 85, each: 15 },
        cites: ['ngs-prolonged', 'aafp-prolonged'],
      },
    ],
    'home.new': [
      {
        from: '2023-01-01',
        value: { code: 'home-medicare', first: 140, each: 15 },
        cites: ['ngs-prolonged', 'aafp-prolonged'],
      },
    ],
    'home.established': [
      {
        from: '2023-01-01',
        value: { code: 'home-medicare', first: 110, each: 15 },
        cites: ['ngs-prolonged', 'aafp-prolonged'],
      },
    ],
  },
};
