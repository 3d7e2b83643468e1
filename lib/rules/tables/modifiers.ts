import type { Dated } from '../dated';
import type { Rank } from '../level';
import type { Citations } from '../reason';

/** Whether a modifier is in force, where it is only on some days; any other is taken as it stands. */
export const modifierDays: Readonly<Record<string, readonly Dated<boolean>[]>> = {
  '93': [{ from: '2022-01-01', value: true, cites: ['cpt-em-guidelines'] }],
  FQ: [{ from: '2022-01-01', value: true, cites: ['cms-claims-manual-12'] }],
  FS: [{ from: '2022-01-01', value: true, cites: ['facs-split-shared'] }],
  FT: [{ from: '2022-01-01', value: true, cites: ['ngs-critical-care'] }],
  // It ended with the public health emergency.
  CS: [
    { from: '2020-03-18', until: '2023-05-11', value: true, cites: ['cms-claims-manual-12'] },
    { from: '2023-05-12', value: false, cites: ['cms-claims-manual-12'] },
  ],
};

interface Foreign {
  /** What they say, in our own words. */
  readonly says: string;
  readonly modifiers: readonly string[];
  readonly cites: Citations;
}

const list = (modifiers: string) => modifiers.split(' ');

/** Modifiers that say something of a procedure, a test or a facility, never of an E/M visit by a clinician. */
export const notForVisits: readonly Foreign[] = [
  {
    says: 'tells procedures apart',
    modifiers: list('59 XE XP XS XU'),
    cites: ['ncci-policy-2026', 'ngs-modifiers'],
  },
  {
    says: 'is about the extent of a procedure or a part of a test',
    modifiers: list('22 26 50 51 53 TC'),
    cites: ['acep-modifiers', 'ncci-policy-2026'],
  },
  {
    says: 'is about assistants and further surgeons',
    modifiers: list('62 66 80 81 82 AS'),
    cites: ['acep-modifiers'],
  },
  {
    says: 'is about a repeated procedure or test',
    modifiers: list('76 77 91'),
    cites: ['ncci-policy-2026', 'acep-modifiers'],
  },
  {
    says: 'is about a procedure within a global period',
    modifiers: list('58 78 79'),
    cites: ['ncci-policy-2026'],
  },
  {
    says: 'names a side or a part of the body',
    modifiers: list('LT RT E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9'),
    cites: ['ncci-policy-2026', 'acep-modifiers'],
  },
  {
    says: 'is for several hospital visits on one date, on the claim of the facility alone',
    modifiers: ['27'],
    cites: ['acep-modifiers'],
  },
  {
    says: 'is for asynchronous telehealth of a demonstration in Alaska and Hawaii',
    modifiers: ['GQ'],
    cites: ['aafp-telehealth-2025'],
  },
];

/** Parts of the care around a surgery: they stand on the procedure. */
export const partsOfSurgery: readonly string[] = ['54', '55', '56'];

/** The highest level, as a rank, of a visit under the primary care exception; the emergency lifted the limit. */
export const primaryCareException: readonly Dated<Rank>[] = [
  { from: '2020-03-01', until: '2023-05-11', value: 3, cites: ['stfm-primary-care-exception'] },
  {
    from: '2023-05-12',
    value: 1,
    cites: ['stfm-primary-care-exception', 'uth-teaching'],
  },
];

/** Whether Medicare knows telehealth with the patient at home. */
export const telehealthAtHome: readonly Dated<boolean>[] = [
  {
    from: '2020-03-06',
    until: '2027-12-31',
    value: true,
    cites: ['mcguirewoods-telehealth', 'aafp-telehealth-2025'],
  },
  { from: '2028-01-01', value: false, cites: ['mcguirewoods-telehealth'] },
];
