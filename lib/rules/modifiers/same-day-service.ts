import type { Encounter } from '../encounter';
import { type GlobalPeriod, neverPaired, type Pairing, services } from '../tables/services';

type Given = NonNullable<Encounter['services']>[number];

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
    const listed = services.get(given.code);
    if (listed)
      return { given, global: listed.global, paired: listed.paired, preventive: listed.preventive ?? false };
    if (neverPaired.some(([first, last]) => first <= given.code && given.code <= last)) {
      return { given, global: 'XXX', paired: 'none', preventive: false };
    }
    const global = given.global;
    const surgical = global === '000' || global === '010' || global === '090';
    return { given, global, paired: surgical ? 'every-visit' : 'none', preventive: false };
  });
}

/** Whether the note shows E/M work beyond a service, as a modifier's status. */
export function statusOf(answer: boolean | undefined): 'supported' | 'not-supported' | 'review' {
  if (answer === undefined) return 'review';
  return answer ? 'supported' : 'not-supported';
}
