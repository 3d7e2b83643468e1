/** The global periods of services: days of care that it includes, or how it is treated instead. */
export const globalPeriods = ['000', '010', '090', 'XXX', 'YYY', 'ZZZ', 'MMM'] as const;
export type GlobalPeriod = (typeof globalPeriods)[number];

/** What a service is to the rules of modifiers and add-ons, beyond its global period and its pairings. */
export type ServiceRole =
  /** Another E/M service. */
  | 'visit'
  /** A preventive visit in CPT's sense. */
  | 'preventive-visit'
  /** A preventive service of Medicare, vaccination included, by its code alone. */
  | 'preventive'
  | 'vaccine-administration'
  | 'drug-administration'
  | 'osteopathic-manipulation'
  | 'chiropractic-manipulation'
  | 'imaging'
  | 'laboratory'
  /** A drug, vaccine or other product, not the giving of it. */
  | 'product'
  /** Included in critical care by the same clinician. */
  | 'within-critical-care'
  /** Medicare includes it in whatever else is reported on the day. */
  | 'bundled'
  /** Follow-up within the global period of a surgery of one's own. */
  | 'follow-up'
  /** Some payers ask for a modifier on the visit beside it, though no national edit does. */
  | 'asked-by-some-payers';

/** Codes that are one kind of service, are treated alike, and meet each visit in the same way. */
export interface ServiceGroup {
  /** Our own words for what the codes have in common. */
  readonly kind: string;
  readonly global: GlobalPeriod;
  /** Codes between spaces; a hyphen stands between the first and the last of consecutive numbers. */
  readonly codes: string;
  /** How the national edits pair them with each visit (pairings.ts); absent: as most of that global period. */
  readonly pairs?: string;
  readonly roles?: readonly ServiceRole[];
}

/** All codes from the first to the last, but for those named: what is not listed one by one. */
export interface ServiceRange extends Omit<ServiceGroup, 'codes' | 'pairs'> {
  readonly first: string;
  readonly last: string;
  /** Codes in between that are treated otherwise: listed on their own, or asked about. */
  readonly except?: string;
}
