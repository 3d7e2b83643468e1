import type { Citations } from '../reason';

/** One authority's position where they differ. */
interface Position {
  readonly says: string;
  readonly cites: Citations;
}

/** A question on which reputable authorities differ: the position these rules take, and the other. */
export interface Reading {
  readonly question: string;
  readonly ours: Position;
  readonly other: Position;
}

/** Of these it can be told from the ticks whether the code would be another. */
export const weighedReadingIds = [
  'stable-drug',
  'billed-laboratory',
  'external-same-specialty',
  'emergency-historian',
] as const;
export type WeighedReadingId = (typeof weighedReadingIds)[number];

/** Of these it cannot: they are about what makes a tick true, or about facts that no encounter holds. */
const toldReadingIds = [
  'drug-without-prescription',
  'review-at-the-next-visit',
  'split-shared-decision',
  'emergency-then-admission',
  'subspecialty',
  'low-risk-examples',
] as const;
export type ReadingId = WeighedReadingId | (typeof toldReadingIds)[number];

export const readings: Readonly<Record<ReadingId, Reading>> = {
  'stable-drug': {
    question: 'Is a stable drug that is continued prescription drug management?',
    ours: {
      says: 'A stable drug continued by decision, with drug, dose and reason, is prescription drug management.',
      cites: ['noridian-prescription', 'haugen-prescription', 'ngs-mdm', 'aapc-prescription-drug'],
    },
    other: {
      says: 'an unchanged stable drug is no prescription drug management',
      cites: ['haugen-prescription'],
    },
  },
  'billed-laboratory': {
    question: 'Does a laboratory test count that the clinician reports as read?',
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
    question: 'Is a clinician of the same specialty in another group external?',
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
    question: 'When does an independent historian count in the emergency department?',
    ours: {
      says: 'An independent historian counts where the need for one or for confirmation is recorded.',
      cites: ['pettigrew', 'fcso-data'],
    },
    other: {
      says: 'a historian counts only where the patient’s inability is stated',
      cites: ['pettigrew'],
    },
  },
  'drug-without-prescription': {
    question: 'How much risk is a drug that needs no prescription?',
    ours: {
      says: 'Low. Writing it on a prescription form makes no prescription drug management of it.',
      cites: ['aad-risk', 'aapc-drug-without-prescription'],
    },
    other: {
      says: 'more than low where a risk to this patient is recorded',
      cites: ['aapc-drug-without-prescription'],
    },
  },
  'review-at-the-next-visit': {
    question:
      'Does the review of a result count at the next visit, where the order was not used for the level?',
    ours: {
      says: 'No: the review belongs to the visit at which the test was ordered.',
      cites: ['aapc-review-tied-to-order', 'aapc-new-mdm-guidelines'],
    },
    other: {
      says: 'it counts where the order earned nothing',
      cites: ['aapc-order-includes-review'],
    },
  },
  'split-shared-decision': {
    question: 'Who carries the decision making of a split or shared visit?',
    ours: {
      says: 'From 2024 the one who made or approved the plan and takes responsibility for it.',
      cites: ['racmonitor-split-shared', 'novitas-split-shared'],
    },
    other: {
      says: 'only the one who developed the plan in person; to agree is not enough',
      cites: ['ngs-mdm'],
    },
  },
  'emergency-then-admission': {
    question:
      'After a visit in the emergency department by the same specialty, is the admission an initial visit?',
    ours: {
      says: 'Yes: initial means the first service of that specialty in this stay.',
      cites: ['ngs-new-patient', 'cpt-em-guidelines'],
    },
    other: {
      says: 'no: it is a subsequent visit',
      cites: ['ngs-ed'],
    },
  },
  subspecialty: {
    question: 'Does another subspecialty of the same group make a patient new?',
    ours: {
      says: 'By payer. Under CPT it does: specialty and subspecialty must both be the same.',
      cites: ['ophthalmology-management'],
    },
    other: {
      says: 'under Medicare it does not: the specialty under which the clinician is enrolled decides',
      cites: ['ngs-new-patient', 'ophthalmology-management'],
    },
  },
  'low-risk-examples': {
    question: 'What is low risk?',
    ours: {
      says: 'What the clinician judges so, drugs without prescription and minor surgery without risk factors among it.',
      cites: ['aad-risk'],
    },
    other: {
      says: 'what the clinician judges so, without examples',
      cites: ['cpt-em-guidelines'],
    },
  },
};
