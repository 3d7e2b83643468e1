import type { Rank } from '../level';

/**
 * The numbers of the codes; everywhere else the rules speak of families, visits and levels. CPT numbers are the
 * American Medical Association's: an organisation may replace this one file. Codes that are no longer in force stand
 * in `retired-codes.ts`.
 */

/** The codes of a family and visit by level, straightforward first; one code may serve two levels. */
export type Ladder = readonly [string, string, string, string];

export const ladders = {
  'office.new': ['99202', '99203', '99204', '99205'],
  'office.established': ['99212', '99213', '99214', '99215'],
  'hospital.initial': ['99221', '99221', '99222', '99223'],
  'hospital.subsequent': ['99231', '99231', '99232', '99233'],
  emergency: ['99282', '99283', '99284', '99285'],
  'telemedicine-video.new': ['98000', '98001', '98002', '98003'],
  'telemedicine-video.established': ['98004', '98005', '98006', '98007'],
  'telemedicine-audio.new': ['98008', '98009', '98010', '98011'],
  'telemedicine-audio.established': ['98012', '98013', '98014', '98015'],
  'hospital-same-day': ['99234', '99234', '99235', '99236'],
  'consult-outpatient': ['99242', '99243', '99244', '99245'],
  'consult-inpatient': ['99252', '99253', '99254', '99255'],
  'nursing-facility.initial': ['99304', '99304', '99305', '99306'],
  'nursing-facility.subsequent': ['99307', '99308', '99309', '99310'],
  'home.new': ['99341', '99342', '99344', '99345'],
  'home.established': ['99347', '99348', '99349', '99350'],
} as const satisfies Record<string, Ladder>;

/** A family with its visit, where the family has visits. */
export type LadderId = keyof typeof ladders;

/** A visit by clinical staff alone. */
export const staffVisitCodes = {
  'office.established': '99211',
  emergency: '99281',
} as const satisfies Partial<Record<LadderId, string>>;

/** Day of discharge: up to 30 minutes, and more. */
export const dischargeCodes = {
  'hospital-discharge': { short: '99238', long: '99239' },
  'nursing-facility-discharge': { short: '99315', long: '99316' },
} as const;

/** Critical care: the first code of a day, and the add-on for further time. */
export const criticalCareCodes = { first: '99291', further: '99292' } as const;

/** Preventive visits by age band, youngest first, as in the table of bands. */
export const preventiveCodes = {
  new: ['99381', '99382', '99383', '99384', '99385', '99386', '99387'],
  established: ['99391', '99392', '99393', '99394', '99395', '99396', '99397'],
} as const;

/** What is reported beside a visit where its facts are given. */
export const addOnCodes = {
  longitudinalCare: 'G2211',
  advanceCareFirst: '99497',
  advanceCareFurther: '99498',
  transitionalModerate: '99495',
  transitionalHigh: '99496',
} as const;

/** Follow-up after a surgery of one's own, within its global period. */
export const followUpCode = '99024';

/** Telephone visits and the former brief check-in. */
export const formerTelephoneCodes: ReadonlySet<string> = new Set(['99441', '99442', '99443', 'G2012']);

/** Prolonged services: an add-on to the top code of a ladder. */
export const prolongedCodes = {
  'office-cpt': '99417',
  'hospital-cpt': '99418',
  'office-medicare': 'G2212',
  'hospital-medicare': 'G0316',
  'nursing-facility-medicare': 'G0317',
  'home-medicare': 'G0318',
} as const;
export type ProlongedCodeId = keyof typeof prolongedCodes;

/** Medicare wellness visits that an encounter may name. */
export const wellnessVisitCodes = ['G0402', 'G0438', 'G0439'] as const;

/** Psychotherapy that is added to an E/M service. */
export const psychotherapyAddOns: ReadonlySet<string> = new Set(['90833', '90836', '90838']);

/** Counselling that is reported beside a visit: tobacco, alcohol, other habits and risks. */
export const counsellingCodes: ReadonlySet<string> = new Set(
  '99401 99402 99403 99404 99406 99407 99408 99409 G0443 G0445 G0446 G0447'.split(' '),
);
/** Psychotherapy that stands alone, and what it is as an addition to a visit. */
export const psychotherapyBesideVisit: ReadonlyMap<string, string> = new Map([
  ['90832', '90833'],
  ['90834', '90836'],
  ['90837', '90838'],
]);

/** The code of a ladder at a rank. */
export function codeAt(ladder: LadderId, rank: Rank): string {
  return ladders[ladder][rank];
}

/**
 * The lowest rank that a code of this ladder stands for; codes are compared by it, not by the name of a level. Without
 * a rank it is below them all.
 */
export function rungOf(ladder: LadderId, rank: Rank | null): number {
  const codes: Ladder = ladders[ladder];
  return rank === null ? -1 : codes.indexOf(codes[rank]);
}

/** Whether a code is a visit of this ladder, by clinician or by staff, and not one that takes a visit's place. */
export function isVisitCode(code: string, ladder: LadderId): boolean {
  const codes: Ladder = ladders[ladder];
  const staff: Partial<Record<LadderId, string>> = staffVisitCodes;
  return codes.includes(code) || staff[ladder] === code;
}

const ladderCodes: ReadonlySet<string | null> = new Set(Object.values(ladders).flat());

/** Whether a code is a leveled visit of any family; no code is none. */
export function isLadderCode(code: string | null): boolean {
  return ladderCodes.has(code);
}
