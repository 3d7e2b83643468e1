import type { Rank } from '../level';

/**
 * The numbers of the codes; everywhere else the rules speak of families, visits and levels. CPT numbers are the
 * American Medical Association's: an organisation may replace this one file.
 */

/** The codes of a family and visit by level, straightforward first; one code may serve two levels. */
export type Ladder = readonly [string, string, string, string];

export const ladders = {
  'office.new': ['99202', '99203', '99204', '99205'],
  'office.established': ['99212', '99213', '99214', '99215'],
  'hospital.initial': ['99221', '99221', '99222', '99223'],
  'hospital.subsequent': ['99231', '99231', '99232', '99233'],
  emergency: ['99282', '99283', '99284', '99285'],
} as const satisfies Record<string, Ladder>;

/** A family with its visit, where the family has visits. */
export type LadderId = keyof typeof ladders;

/** A visit by clinical staff alone. */
export const staffVisitCodes = {
  'office.established': '99211',
  emergency: '99281',
} as const satisfies Partial<Record<LadderId, string>>;

/** Prolonged services: an add-on to the top code of a ladder. */
export const prolongedCodes = {
  'office-cpt': '99417',
  'hospital-cpt': '99418',
  'office-medicare': 'G2212',
  'hospital-medicare': 'G0316',
} as const;
export type ProlongedCodeId = keyof typeof prolongedCodes;

/** Medicare wellness visits that an encounter may name. */
export const wellnessVisitCodes = ['G0402', 'G0438', 'G0439'] as const;

/** Psychotherapy that is added to an E/M service. */
export const psychotherapyAddOns: ReadonlySet<string> = new Set(['90833', '90836', '90838']);

/** The code of a ladder at a rank. */
export function codeAt(ladder: LadderId, rank: Rank): string {
  return ladders[ladder][rank];
}

/** The lowest rank that a code of this ladder stands for; codes are compared by it, not by the name of a level. */
export function rungOf(ladder: LadderId, rank: Rank): number {
  const codes: Ladder = ladders[ladder];
  return codes.indexOf(codes[rank]);
}
