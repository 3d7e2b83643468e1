import { type Dated, inForce } from '../dated';
import type { Encounter } from '../encounter';
import { sameDayStayHours } from '../tables/add-ons';
import type { LadderId } from '../tables/codes';
import { type FamilyId, familyTable } from '../tables/families';
import type { PayerProfile } from '../tables/payers';
import { ladderOf } from './ladder';

/** What decides on the ladder: not the ticks. */
type Placed = Pick<Encounter, 'family' | 'visit' | 'context' | 'dateOfService'>;

/**
 * The ladder an encounter climbs under a payer, in the family it is billed in: its own, or the one in its place where
 * the payer does not recognize the family. Undefined where the family has none, or the visit that it takes is missing.
 */
export function ladderBilled(placed: Placed, payer: PayerProfile): LadderId | undefined {
  const { family, visit } = placed;
  switch (family) {
    case 'consult-outpatient':
    case 'consult-inpatient':
      return ladderOfConsultation(placed, family, familyOfConsultation(placed, payer));
    case 'telemedicine-video':
    case 'telemedicine-audio':
      if (payer.switches.telemedicineCodes === 'recognized') return ladderOf(placed);
      return visit === 'new' ? 'office.new' : 'office.established';
    case 'hospital-same-day':
      return shortStay(placed, payer) ? 'hospital.initial' : family;
    default:
      return ladderOf(placed);
  }
}

/** The family that a consultation is leveled in under a payer: its own, or the one recognized in its place. */
export function familyOfConsultation(
  { family, context }: Pick<Encounter, 'family' | 'context'>,
  { switches }: PayerProfile,
): FamilyId {
  if (switches.consultations === 'recognized') return family;
  const place = context?.placeOfService;
  if (family === 'consult-outpatient') return place === '23' ? 'emergency' : 'office';
  if (place === '22') return switches.observationConsultant;
  return place === '31' || place === '32' ? 'nursing-facility' : 'hospital';
}

function ladderOfConsultation(
  { visit }: Placed,
  family: 'consult-outpatient' | 'consult-inpatient',
  billed: FamilyId,
): LadderId | undefined {
  // Consultations of their own know no visits.
  if (billed === family) return family;
  const chosen = familyTable[billed].visits.find((id) => id === visit);
  return ladderOf({ family: billed, ...(chosen ? { visit: chosen } : {}) });
}

/** A same-day stay that is too short for its own code, by the hours that the payer reads. */
interface ShortStay {
  readonly hours: number;
  /** The hours its own code takes. */
  readonly least: Dated<number>;
}

/** The hours of a same-day stay where a payer reads them and they are fewer than its own code takes. */
export function shortStay(
  { context, dateOfService }: Omit<Placed, 'family'>,
  { switches }: PayerProfile,
): ShortStay | undefined {
  const least = inForce(sameDayStayHours, dateOfService);
  const hours = context?.sameDayStayHours;
  if (switches.sameDayStay !== 'eight-hours' || !least || hours === undefined) return undefined;
  return hours < least.value ? { hours, least } : undefined;
}
