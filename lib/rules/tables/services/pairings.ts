import type { GlobalPeriod } from './service';

/**
 * How the national edits pair a service with each kind of visit, in the practitioner edits of July 2024. One sign for
 * each visit, in this order; spaces only set the groups apart:
 *
 *     office new, office established, staff visit, emergency
 *     hospital initial, hospital subsequent, hospital same day, hospital discharge
 *     nursing facility initial, nursing facility subsequent, nursing facility discharge
 *     home new, home established
 *     outpatient consultation, inpatient consultation
 *     critical care, preventive, eye examination, wellness, transitional care
 */
export const pairedVisits = [
  ...(['office.new', 'office.established', 'staff-visit', 'emergency'] as const),
  ...(['hospital.initial', 'hospital.subsequent', 'hospital-same-day', 'hospital-discharge'] as const),
  ...(['nursing-facility.initial', 'nursing-facility.subsequent', 'nursing-facility-discharge'] as const),
  ...(['home.new', 'home.established'] as const),
  ...(['consult-outpatient', 'consult-inpatient'] as const),
  ...(['critical-care', 'preventive', 'eye-examination', 'wellness', 'transitional-care'] as const),
];

/** A visit as the edits tell visits apart: a family, with its visit where it has visits. */
export type PairedVisit = (typeof pairedVisits)[number];

/**
 * The one that is in column 1 is reported; the one in column 2 beside it only with a modifier, where one is allowed.
 * Of two visits of one family the greater is in column 1.
 */
export interface Pairing {
  readonly first: 'service' | 'visit' | 'greater';
  readonly modifier: 'allowed' | 'never';
}

/** What a sign means; a dot is no edit. A small letter: a modifier is allowed. A capital: never. */
export const pairingSigns: Readonly<Record<string, Pairing>> = {
  s: { first: 'service', modifier: 'allowed' },
  S: { first: 'service', modifier: 'never' },
  v: { first: 'visit', modifier: 'allowed' },
  V: { first: 'visit', modifier: 'never' },
  g: { first: 'greater', modifier: 'allowed' },
  G: { first: 'greater', modifier: 'never' },
};

/** The edits that were read, as a person says it, and their first day: an answer about them holds for no others. */
export const edits = { of: 'July 2024', from: '2024-07-01' } as const;

/** Not in the edits of that day because the code is newer. */
export const unknown = 'unknown';
export const none = '.... .... ... .. .. .....';

/** A procedure without aftercare: hardly ever paired with a new patient's visit or the emergency department. */
export const procedure = '.ss. ssss sss .s ss s.s.s';
/** A procedure with days of aftercare: the same, and never beside transitional care. */
export const procedureWithAftercare = '.ss. ssss sss .s ss s.s.S';
export const procedureNotTransitional = '.ss. ssss sss .s ss s.s..';
export const procedureWithinCriticalCare = '.ss. ssss sss .s ss v.s.s';

export const everyVisit = 'ssss ssss sss ss ss ss...';
export const everyVisitAndTransitional = 'ssss ssss sss ss ss ss..s';
export const everyVisitForAProblem = 'ssss ssss sss ss ss s.s.s';
export const everyVisitButConsultation = 'ssss ssss sss ss .. s....';
export const outsideTheHospital = 'ssss .... sss ss .. .....';
export const staffVisit = '..s. .... ... .. .. .....';
export const visitFirst = 'vvvv vvvv vvv vv .. v....';
export const withinCriticalCare = '.... .... ... .. .. v....';
export const partOfEveryVisit = 'VVVV VVVV VVV VV VV VVVVV';
export const partOfAVisit = 'VVVV VVVV VVV VV .. V.VV.';
export const transitionalOnly = '.... .... ... .. .. ....V';
/** Never beside a visit by staff; elsewhere the visit comes first, or the drug, by the place. */
export const drugAdministration = 'ssSv vVvv vVv vv .. v....';
export const vaccination = 'ssss .... ... .. s. .s...';

/** How most services of a global period are paired. */
export const pairsByGlobal: Readonly<Record<GlobalPeriod, string>> = {
  '000': procedure,
  '010': procedureWithAftercare,
  '090': procedureWithAftercare,
  XXX: none,
  YYY: none,
  ZZZ: none,
  MMM: none,
};
