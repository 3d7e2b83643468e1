import type { Dated } from '../dated';

/** The code families, in the words of the batch contract. */
export const familyIds = [
  'office',
  'telemedicine-video',
  'telemedicine-audio',
  'hospital',
  'hospital-same-day',
  'hospital-discharge',
  'emergency',
  'consult-outpatient',
  'consult-inpatient',
  'nursing-facility',
  'nursing-facility-discharge',
  'home',
  'critical-care',
  'preventive',
] as const;
export type FamilyId = (typeof familyIds)[number];

export const visitIds = ['new', 'established', 'initial', 'subsequent'] as const;
export type Visit = (typeof visitIds)[number];

/** Our own words for a visit: in full, and beside a family that makes them plain. */
export const visitTable: Readonly<Record<Visit, { readonly label: string; readonly short: string }>> = {
  new: { label: 'New patient', short: 'New' },
  established: { label: 'Established patient', short: 'Established' },
  initial: { label: 'Initial visit', short: 'Initial' },
  subsequent: { label: 'Subsequent visit', short: 'Subsequent' },
};

/** What levels a family's codes on a day. */
interface Basis {
  readonly mdm: boolean;
  readonly time: boolean;
}

export interface FamilyRow {
  readonly label: string;
  /** The visits it tells apart; empty where it tells none apart. */
  readonly visits: readonly Visit[];
  /** False where the visit may be left out. */
  readonly visitRequired: boolean;
  /** The days our rules cover; none yet where this edition of the tool has no rules for the family. */
  readonly rows: readonly Dated<Basis>[];
}

const patient = ['new', 'established'] as const;
const stay = ['initial', 'subsequent'] as const;

export const familyTable: Readonly<Record<FamilyId, FamilyRow>> = {
  office: {
    label: 'Office',
    visits: patient,
    visitRequired: true,
    rows: [{ from: '2021-01-01', value: { mdm: true, time: true }, cites: ['facs-faq', 'cms-fee-schedule'] }],
  },
  'telemedicine-video': { label: 'Telemedicine, video', visits: patient, visitRequired: true, rows: [] },
  'telemedicine-audio': { label: 'Telemedicine, audio', visits: patient, visitRequired: true, rows: [] },
  hospital: {
    label: 'Hospital',
    visits: stay,
    visitRequired: true,
    rows: [
      {
        from: '2023-01-01',
        value: { mdm: true, time: true },
        cites: ['acc-2023', 'aapc-hospital-2023', 'findacode-2023'],
      },
    ],
  },
  'hospital-same-day': { label: 'Hospital, same-day stay', visits: [], visitRequired: false, rows: [] },
  'hospital-discharge': { label: 'Hospital discharge', visits: [], visitRequired: false, rows: [] },
  emergency: {
    label: 'Emergency',
    visits: [],
    visitRequired: false,
    rows: [
      {
        from: '2023-01-01',
        value: { mdm: true, time: false },
        cites: ['acep-ed-2023', 'ngs-ed', 'findacode-2023'],
      },
    ],
  },
  'consult-outpatient': {
    label: 'Consultation, outpatient',
    visits: [...patient, ...stay],
    visitRequired: false,
    rows: [],
  },
  'consult-inpatient': {
    label: 'Consultation, inpatient',
    visits: [...patient, ...stay],
    visitRequired: false,
    rows: [],
  },
  'nursing-facility': { label: 'Nursing facility', visits: stay, visitRequired: true, rows: [] },
  'nursing-facility-discharge': {
    label: 'Nursing facility discharge',
    visits: [],
    visitRequired: false,
    rows: [],
  },
  home: { label: 'Home or residence', visits: patient, visitRequired: true, rows: [] },
  'critical-care': { label: 'Critical care', visits: [], visitRequired: false, rows: [] },
  preventive: { label: 'Preventive', visits: patient, visitRequired: true, rows: [] },
};
