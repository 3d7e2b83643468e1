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

/** Weighs an encounter, which stays as it is. */
export function weigh(encounter: Encounter, payer: PayerProfile, loaded?: FeeSchedule): Weighed {
  return {
    encounter,
    payer,
    mdm: medicalDecisionMaking(encounter),
    services: sameDayServices(encounter, loaded),
  };
}
