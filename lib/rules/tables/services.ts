import type { Citations } from '../reason';

/** The global period of a service: days of care that it includes, or how it is treated instead. */
export type GlobalPeriod = '000' | '010' | '090' | 'XXX' | 'YYY' | 'ZZZ' | 'MMM';

interface ServiceGroup {
  /** Our own words for what the codes have in common. */
  readonly kind: string;
  readonly codes: string;
  readonly global: GlobalPeriod;
  /**
   * Which E/M visits beside it must be work of their own: always with a global of 0, 10 or 90 days; otherwise where
   * the national edits pair the two, which for some is only the visit by staff, or any but that.
   */
  readonly paired: Pairing;
  /** A preventive service in Medicare's sense, vaccination included. */
  readonly preventive?: true;
}

export type Pairing = 'every-visit' | 'staff-visit' | 'clinician-visit' | 'none';

/**
 * Services done at E/M visits, with the global period of the 2026 fee schedule. A code that is not here is asked
 * about, never guessed.
 */
const groups: readonly ServiceGroup[] = [
  {
    kind: 'joint, tendon or nerve injection',
    codes: '20526 20550 20551 20552 20553 20600 20604 20605 20606 20610 20611',
    global: '000',
    paired: 'every-visit',
  },
  {
    kind: 'skin biopsy, shaving or injection',
    codes:
      '11102 11104 11106 11300 11301 11302 11303 11305 11306 11307 11308 11310 11311 11312 11313 11900 17250 17311',
    global: '000',
    paired: 'every-visit',
  },
  {
    kind: 'simple wound repair',
    codes: '12001 12002 12004 12005 12006 12007 12011 12013 12014 12015 12016 12017 12018',
    global: '000',
    paired: 'every-visit',
  },
  {
    kind: 'minor ear, nose, throat, bladder or pelvic procedure',
    codes:
      '30901 31231 31575 46600 51701 51702 52000 57452 57454 57455 57456 57460 57461 58100 58301 69209 69210',
    global: '000',
    paired: 'every-visit',
  },
  {
    kind: 'cast, splint or strapping',
    codes:
      '29065 29075 29085 29105 29125 29126 29130 29345 29405 29425 29505 29515 29530 29540 29550 29580 29581 29584',
    global: '000',
    paired: 'every-visit',
  },
  { kind: 'nail care', codes: '11719 11720 11721 G0127', global: '000', paired: 'every-visit' },
  { kind: 'eye injection', codes: '67028', global: '000', paired: 'every-visit' },
  {
    kind: 'osteopathic or chiropractic treatment',
    codes: '98925 98926 98927 98928 98929 98940 98941 98942',
    global: '000',
    paired: 'every-visit',
  },
  {
    kind: 'destruction of skin lesions',
    codes: '11200 17000 17004 17110 17111',
    global: '010',
    paired: 'every-visit',
  },
  {
    kind: 'drainage or removal of a foreign body',
    codes: '10060 10061 10080 10081 10120 10121 10140 10160',
    global: '010',
    paired: 'every-visit',
  },
  {
    kind: 'intermediate wound repair',
    codes: '12031 12032 12034 12035 12036 12037 12041 12042 12044 12051 12052 12053 12054',
    global: '010',
    paired: 'every-visit',
  },
  {
    kind: 'fracture or dislocation care',
    codes: '23650 25600 25605 26720 27786 28470',
    global: '090',
    paired: 'every-visit',
  },
  {
    kind: 'major surgery',
    codes: '27447 42305 44950 44970 66984',
    global: '090',
    paired: 'every-visit',
  },
  {
    kind: 'infusion or injection of a drug',
    codes: '96360 96365 96372 96374 96401',
    global: 'XXX',
    paired: 'clinician-visit',
  },
  {
    kind: 'vaccination',
    codes: '90460 90471 90473',
    global: 'XXX',
    paired: 'every-visit',
    preventive: true,
  },
  {
    kind: 'further vaccination',
    codes: '90461 90472 90474',
    global: 'ZZZ',
    paired: 'every-visit',
    preventive: true,
  },
  {
    kind: 'breathing test or treatment',
    codes: '94010 94060 94640 94664',
    global: 'XXX',
    paired: 'every-visit',
  },
  {
    kind: 'preventive visit',
    codes: '99381 99382 99383 99384 99385 99386 99387 99391 99392 99393 99394 99395 99396 99397',
    global: 'XXX',
    paired: 'every-visit',
  },
  {
    kind: 'wellness visit or screening that Medicare counts as preventive',
    codes: 'G0402 G0438 G0439 G0101 Q0091',
    global: 'XXX',
    paired: 'every-visit',
    preventive: true,
  },
  { kind: 'allergy injection', codes: '95115 95117', global: 'XXX', paired: 'every-visit' },
  { kind: 'acupuncture', codes: '97810 97813', global: 'XXX', paired: 'every-visit' },
  { kind: 'exercise stress test', codes: '93015', global: 'XXX', paired: 'every-visit' },
  { kind: 'electrocardiogram', codes: '93000 93005 93010', global: 'XXX', paired: 'staff-visit' },
  {
    kind: 'influenza or pneumonia vaccination',
    codes: 'G0008 G0009 G0010',
    global: 'XXX',
    paired: 'staff-visit',
    preventive: true,
  },
  { kind: 'venipuncture', codes: '36415', global: 'XXX', paired: 'staff-visit' },
  {
    kind: 'psychotherapy added to the visit',
    codes: '90833 90836 90838',
    global: 'ZZZ',
    paired: 'none',
  },
];

/** What is known of a service. */
export type Service = Pick<ServiceGroup, 'kind' | 'global' | 'paired' | 'preventive'>;

export const services: ReadonlyMap<string, Service> = new Map(
  groups.flatMap((group) => group.codes.split(' ').map((code) => [code, group] as const)),
);

/** Imaging and laboratory services, which no edit pairs with a visit: first and last code. */
export const neverPaired: readonly (readonly [string, string])[] = [
  ['70010', '76999'],
  ['80047', '89398'],
];

export const serviceCites: Citations = ['cms-fee-schedule', 'ncci-pairs'];
