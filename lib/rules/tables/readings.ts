import type { Citations } from '../reason';

/** One authority's position where they differ. */
interface Position {
  readonly says: string;
  readonly cites: Citations;
}

/** A question on which reputable authorities differ: the position these rules take, and the other. */
export interface Reading {
  readonly ours: Position;
  readonly other: Position;
}

export const readings = {
  'stable-drug': {
    ours: {
      says: 'A stable drug continued by decision, with drug, dose and reason, is prescription drug management.',
      cites: ['noridian-prescription', 'haugen-prescription', 'ngs-mdm'],
    },
    other: {
      says: 'an unchanged stable drug is no prescription drug management',
      cites: ['haugen-prescription'],
    },
  },
  'billed-laboratory': {
    ours: {
      says: 'A test whose interpretation is reported by the clinician earns no data credit.',
      cites: ['facs-data', 'gill-data'],
    },
    other: {
      says: 'a laboratory value has no interpretation to report, so its order or review counts',
      cites: ['aaos-errata-2023', 'bca-unique-tests'],
    },
  },
  'external-same-specialty': {
    ours: {
      says: 'A clinician of another group is external, whatever the specialty.',
      cites: ['aafp-25-questions', 'fcso-data'],
    },
    other: {
      says: 'a clinician of the same specialty is not external, so the notes would not count',
      cites: ['facs-data'],
    },
  },
  'emergency-historian': {
    ours: {
      says: 'An independent historian counts where the need for one or for confirmation is recorded.',
      cites: ['pettigrew', 'fcso-data'],
    },
    other: {
      says: 'a historian counts only where the patient’s inability is stated',
      cites: ['pettigrew'],
    },
  },
} as const satisfies Readonly<Record<string, Reading>>;

export type ReadingId = keyof typeof readings;
