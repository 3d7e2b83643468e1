import type { Encounter } from './encounter';
import type { FamilyId } from './tables/families';
import { places } from './tables/places';

/** A fact about who saw the patient, where, and around which surgery: it bears on modifiers, never on the level. */
export type CircumstanceId =
  | 'placeOfService'
  | 'modality'
  | 'splitShared'
  | 'incidentTo'
  | 'teachingPhysician'
  | 'primaryCareException'
  | 'admittingPhysician'
  | 'decisionForSurgery'
  | 'postoperative';

const anywhere = undefined;

/** The families in which a circumstance is usual. */
const families: Readonly<Record<CircumstanceId, readonly FamilyId[] | typeof anywhere>> = {
  placeOfService: anywhere,
  modality: anywhere,
  splitShared: [
    ...(['hospital', 'hospital-same-day', 'hospital-discharge', 'emergency', 'critical-care'] as const),
    ...(['consult-inpatient', 'nursing-facility', 'nursing-facility-discharge'] as const),
  ],
  incidentTo: ['office', 'home', 'telemedicine-video', 'telemedicine-audio'],
  teachingPhysician: anywhere,
  primaryCareException: ['office'],
  admittingPhysician: ['hospital', 'hospital-same-day', 'nursing-facility'],
  decisionForSurgery: anywhere,
  postoperative: anywhere,
};

const circumstanceIds = Object.keys(families) as readonly CircumstanceId[];

/** The circumstances to ask about: those usual in the family, and any that is given, so that it can be taken back. */
export function circumstancesFor({
  family,
  context,
}: Pick<Encounter, 'family' | 'context'>): readonly CircumstanceId[] {
  return circumstanceIds.filter(
    (id) => context?.[id] !== undefined || (families[id]?.includes(family) ?? true),
  );
}

/** The place of service codes in their order, each with our own short words. */
export const placesOfService: readonly { readonly code: string; readonly label: string }[] = [...places].map(
  ([code, { label }]) => ({ code, label }),
);
