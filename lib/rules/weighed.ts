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

/**
 * The same encounter with every key, in one order. Encounters come with any keys in any order, and everything that
 * reads them is several times quicker on objects that all look alike.
 */
function inOneShape(encounter: Encounter): Encounter {
  const {
    id,
    dateOfService,
    family,
    visit,
    payer,
    patientAge,
    problems,
    data,
    risk,
    time,
    services,
    context,
  } = encounter;
  return {
    id,
    dateOfService,
    family,
    visit,
    payer,
    patientAge,
    problems,
    data,
    risk,
    time,
    services,
    context,
  };
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
