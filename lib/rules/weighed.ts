import type { Encounter } from './encounter';
import type { FeeSchedule } from './fee-schedule';
import { type Mdm, medicalDecisionMaking } from './mdm/mdm';
import { type SameDayService, sameDayServices } from './modifiers/same-day-service';
import type { PayerProfile } from './tables/payers';

/** An encounter as the rules work on it: its payer known, its elements weighed and its services looked up, once. */
export interface Weighed {
  readonly encounter: Encounter;
  readonly payer: PayerProfile;
  readonly mdm: Mdm;
  readonly services: readonly SameDayService[];
}

type EveryKey<Shape> = { readonly [Key in keyof Shape]-?: undefined };

const noContext: EveryKey<NonNullable<Encounter['context']>> = {
  staffVisit: undefined,
  admittingPhysician: undefined,
  splitShared: undefined,
  teachingPhysician: undefined,
  primaryCareException: undefined,
  incidentTo: undefined,
  longitudinalCare: undefined,
  decisionForSurgery: undefined,
  placeOfService: undefined,
  modality: undefined,
  postoperative: undefined,
  sameDayStayHours: undefined,
  discussionMinutes: undefined,
  advanceCareMinutes: undefined,
  transitional: undefined,
  wellness: undefined,
  billedCode: undefined,
  billedModifiers: undefined,
  documented: undefined,
};

const nothing: EveryKey<Encounter> = {
  id: undefined,
  dateOfService: undefined,
  family: undefined,
  visit: undefined,
  payer: undefined,
  patientAge: undefined,
  problems: undefined,
  data: undefined,
  risk: undefined,
  time: undefined,
  services: undefined,
  context: undefined,
};

/**
 * The same encounter with every key, its context too, in one order. Encounters come with any keys in any order, and
 * everything that reads them is several times quicker on objects that all look alike.
 */
function inOneShape(encounter: Encounter): Encounter {
  // To assign takes half the time of a further spread, which defines keys that are there already.
  const shaped = Object.assign<object, Encounter>({ ...nothing }, encounter);
  const { context } = encounter;
  if (context) shaped.context = Object.assign<object, typeof context>({ ...noContext }, context);
  return shaped;
}

/** Weighs an encounter, which stays as it is. */
export function weigh(given: Encounter, payer: PayerProfile, loaded?: FeeSchedule): Weighed {
  const encounter = inOneShape(given);
  return {
    encounter,
    payer,
    mdm: medicalDecisionMaking(encounter),
    services: sameDayServices(encounter, loaded),
  };
}
