import type { Rows } from '../dated';

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
  /** The days our rules cover. */
  readonly rows: Rows<Basis>;
  /** Why the days before the first row are not covered. */
  readonly before: string;
}

const patient = ['new', 'established'] as const;
const stay = ['initial', 'subsequent'] as const;
const mdmOrTime: Basis = { mdm: true, time: true };
const timeAlone: Basis = { mdm: false, time: true };

const keyComponents = (from: string, visits: string) =>
  `Before ${from} ${visits} were leveled by history, examination and medical decision making; these rules do not cover that.`;
const notBefore = (from: string, visits: string) => `These rules cover ${visits} from ${from} on.`;

export const familyTable: Readonly<Record<FamilyId, FamilyRow>> = {
  office: {
    label: 'Office',
    visits: patient,
    visitRequired: true,
    rows: [{ from: '2021-01-01', value: mdmOrTime, cites: ['facs-faq', 'cms-fee-schedule'] }],
    before: keyComponents('2021-01-01', 'office visits'),
  },
  'telemedicine-video': {
    label: 'Telemedicine, video',
    visits: patient,
    visitRequired: true,
    rows: [
      { from: '2025-01-01', value: mdmOrTime, cites: ['jucm-telemedicine', 'rheumatologist-telemedicine'] },
    ],
    before: 'The codes of video visits begin on 2025-01-01; before, no code of their own stands for them.',
  },
  'telemedicine-audio': {
    label: 'Telemedicine, audio',
    visits: patient,
    visitRequired: true,
    rows: [
      { from: '2025-01-01', value: mdmOrTime, cites: ['jucm-telemedicine', 'rheumatologist-telemedicine'] },
    ],
    before: 'The codes of audio visits begin on 2025-01-01; before, no code of this family stands for them.',
  },
  hospital: {
    label: 'Hospital',
    visits: stay,
    visitRequired: true,
    rows: [
      { from: '2023-01-01', value: mdmOrTime, cites: ['acc-2023', 'aapc-hospital-2023', 'findacode-2023'] },
    ],
    before: keyComponents('2023-01-01', 'hospital visits'),
  },
  'hospital-same-day': {
    label: 'Hospital, same-day stay',
    visits: [],
    visitRequired: false,
    rows: [{ from: '2023-01-01', value: mdmOrTime, cites: ['acc-2023', 'aapc-hospital-2023'] }],
    before: keyComponents('2023-01-01', 'same-day stays'),
  },
  'hospital-discharge': {
    label: 'Hospital discharge',
    visits: [],
    visitRequired: false,
    rows: [{ from: '2023-01-01', value: timeAlone, cites: ['cms-fee-schedule', 'aapc-hospital-2023'] }],
    before: notBefore('2023-01-01', 'discharge days'),
  },
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
    before: keyComponents('2023-01-01', 'emergency visits'),
  },
  'consult-outpatient': {
    label: 'Consultation, outpatient',
    visits: [...patient, ...stay],
    visitRequired: false,
    rows: [{ from: '2023-01-01', value: mdmOrTime, cites: ['findacode-2023', 'cms-fee-schedule'] }],
    before: keyComponents('2023-01-01', 'consultations'),
  },
  'consult-inpatient': {
    label: 'Consultation, inpatient',
    visits: [...patient, ...stay],
    visitRequired: false,
    rows: [{ from: '2023-01-01', value: mdmOrTime, cites: ['findacode-2023', 'cms-fee-schedule'] }],
    before: keyComponents('2023-01-01', 'consultations'),
  },
  'nursing-facility': {
    label: 'Nursing facility',
    visits: stay,
    visitRequired: true,
    rows: [{ from: '2023-01-01', value: mdmOrTime, cites: ['findacode-2023', 'cms-fee-schedule'] }],
    before: keyComponents('2023-01-01', 'nursing facility visits'),
  },
  'nursing-facility-discharge': {
    label: 'Nursing facility discharge',
    visits: [],
    visitRequired: false,
    rows: [{ from: '2023-01-01', value: timeAlone, cites: ['cms-fee-schedule'] }],
    before: notBefore('2023-01-01', 'discharge days'),
  },
  home: {
    label: 'Home or residence',
    visits: patient,
    visitRequired: true,
    rows: [{ from: '2023-01-01', value: mdmOrTime, cites: ['findacode-2023', 'aafp-home-visits'] }],
    before: keyComponents('2023-01-01', 'home visits'),
  },
  'critical-care': {
    label: 'Critical care',
    visits: [],
    visitRequired: false,
    rows: [
      { from: '2023-01-01', value: timeAlone, cites: ['codingintel-critical-care', 'cms-critical-care'] },
    ],
    before: notBefore('2023-01-01', 'critical care'),
  },
  preventive: {
    label: 'Preventive',
    visits: patient,
    visitRequired: true,
    rows: [
      {
        from: '2023-01-01',
        value: { mdm: false, time: false },
        cites: ['cms-fee-schedule', 'cpt-em-guidelines'],
      },
    ],
    before: notBefore('2023-01-01', 'preventive visits'),
  },
};
