import type { Citations } from '../reason';

/** Something a payer has announced of its own: shown with its day, never applied. A profile of one's own can take it up. */
export interface Announcement {
  readonly payer: string;
  readonly says: string;
  /** First day or, where only that is known, month or year: 2025-10-01, 2019. */
  readonly from: string;
  readonly cites: Citations;
}

export const announcements: readonly Announcement[] = [
  {
    payer: 'UnitedHealthcare, Cigna',
    says: 'Consultation codes are not recognized.',
    from: '2019',
    cites: ['tma-consultations'],
  },
  {
    payer: 'Aetna',
    says: 'Consultation codes of the office are not recognized.',
    from: '2022-03-01',
    cites: ['decisionhealth-consultations'],
  },
  {
    payer: 'UnitedHealthcare, commercial and exchange plans',
    says: 'The longitudinal care add-on is not recognized; plans of Medicare Advantage recognize it.',
    from: '2024-09-01',
    cites: ['aafp-g2211-payers'],
  },
  {
    payer: 'Plans of Medicare Advantage',
    says: 'Prolonged service follows the Medicare add-ons and thresholds.',
    from: '2023-01-01',
    cites: ['icd10monitor-prolonged'],
  },
  {
    payer: 'Cigna',
    says: 'Levels four and five of some visits are reviewed by diagnosis; in California this was paused.',
    from: '2025-10-01',
    cites: ['aafp-cigna', 'svmic-levels'],
  },
];
