import type { Citations } from '../reason';

/** What a Medicare contractor has said of its own where the national rules leave room. */
export interface Contractor {
  readonly label: string;
  /** A stable drug that is continued: credited under a condition, or never. */
  readonly stableDrug?: {
    readonly credited: 'where-shown' | 'never';
    readonly says: string;
    readonly cites: Citations;
  };
  /** Who carries the decision making of a split or shared visit. */
  readonly splitShared?: { readonly says: string; readonly cites: Citations };
  /** What makes monitoring for toxicity. */
  readonly toxicity?: { readonly says: string; readonly cites: Citations };
}

export const contractorIds = ['none', 'cgs', 'first-coast', 'ngs', 'noridian', 'novitas'] as const;
export type ContractorId = (typeof contractorIds)[number];

const drugDoseReason = {
  credited: 'where-shown',
  says: 'counts a continued stable drug where drug, dose and reason are recorded',
  cites: ['haugen-prescription'],
} as const;

/** The contractors whose own readings are known; the others follow the national rules as far as we know. */
export const contractors: Readonly<Record<ContractorId, Contractor>> = {
  none: { label: 'No contractor named' },
  cgs: {
    label: 'CGS',
    stableDrug: {
      credited: 'never',
      says: 'gives no credit for a stable drug that is continued unchanged',
      cites: ['haugen-prescription'],
    },
  },
  'first-coast': { label: 'First Coast', stableDrug: drugDoseReason },
  ngs: {
    label: 'NGS',
    stableDrug: {
      credited: 'where-shown',
      says: 'counts a continued stable drug where the note shows why it is continued, with risk and benefit',
      cites: ['ngs-prescription-2021', 'haugen-prescription'],
    },
    splitShared: {
      says: 'asks that the one who bills developed the plan in person; to agree with it is not enough',
      cites: ['ngs-mdm'],
    },
    toxicity: {
      says: 'asks for a laboratory, imaging or physiologic test for toxicity at least every quarter',
      cites: ['ngs-mdm'],
    },
  },
  noridian: {
    label: 'Noridian',
    stableDrug: {
      credited: 'where-shown',
      says: 'counts a continued stable drug where it was evaluated, its risk included',
      cites: ['noridian-prescription', 'haugen-prescription'],
    },
  },
  novitas: { label: 'Novitas', stableDrug: drugDoseReason },
};
