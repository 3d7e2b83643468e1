import type { Encounter } from '../encounter';
import { pairingOf, type Service, serviceOf } from '../services';
import type { PairedVisit } from '../tables/services/pairings';
import type { GlobalPeriod } from '../tables/services/service';

type Given = NonNullable<Encounter['services']>[number];

/** Which visits beside a service must be work of their own. */
export type Pairing = 'every-visit' | 'staff-visit' | 'clinician-visit' | 'none';

/** A service of the same day with what is known of it. */
export interface SameDayService {
  readonly given: Given;
  /** Undefined when the code is not in the list and the encounter does not say. */
  readonly global: GlobalPeriod | undefined;
  /** Which E/M visits beside it must be work of their own. */
  readonly paired: Pairing;
  readonly preventive: boolean;
}

const noServices: readonly SameDayService[] = [];

/** The services of an encounter, each with its global period from the list or, failing that, as given. */
export function sameDayServices(encounter: Encounter): readonly SameDayService[] {
  if (!encounter.services) return noServices;
  return encounter.services.map((given) => {
    const service = serviceOf(given.code);
    const global = service?.global ?? given.global;
    return {
      given,
      global,
      paired: global === undefined ? 'none' : pairedWith(service, global),
      preventive: service?.roles.includes('preventive') ?? false,
    };
  });
}

/**
 * With a global of 0, 10 or 90 days every visit, whatever the edits say, as the decision is part of the service; a
 * preventive visit by CPT's own rule; otherwise as the edits pair it with an office visit.
 */
function pairedWith(service: Service | undefined, global: GlobalPeriod): Pairing {
  if (global === '000' || global === '010' || global === '090') return 'every-visit';
  if (!service) return 'none';
  if (service.roles.includes('preventive-visit')) return 'every-visit';
  const clinician = goesBefore(service, 'office.new') || goesBefore(service, 'office.established');
  const staff = goesBefore(service, 'staff-visit');
  if (clinician) return staff ? 'every-visit' : 'clinician-visit';
  return staff ? 'staff-visit' : 'none';
}

/** Whether the visit is reported beside the service only with a modifier of its own. */
function goesBefore(service: Service, visit: PairedVisit): boolean {
  const pairing = pairingOf(service, visit);
  return typeof pairing === 'object' && pairing.first === 'service' && pairing.modifier === 'allowed';
}

/** Whether the note shows E/M work beyond a service, as a modifier's status. */
export function statusOf(answer: boolean | undefined): 'supported' | 'not-supported' | 'review' {
  if (answer === undefined) return 'review';
  return answer ? 'supported' : 'not-supported';
}
