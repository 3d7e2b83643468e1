import type { Encounter } from '../encounter';
import { type GlobalPeriod, neverPaired, services } from '../tables/services';

type Given = NonNullable<Encounter['services']>[number];

/** A service of the same day with what is known of it. */
export interface SameDayService {
  readonly given: Given;
  /** Undefined when the code is not in the list and the encounter does not say. */
  readonly global: GlobalPeriod | undefined;
  /** Whether an E/M visit beside it must be work of its own. */
  readonly pairedWithVisit: boolean;
}

/** The services of an encounter, each with its global period from the list or, failing that, as given. */
export function sameDayServices(encounter: Encounter): readonly SameDayService[] {
  return (encounter.services ?? []).map((given) => {
    const listed = services.get(given.code);
    if (listed) return { given, global: listed.global, pairedWithVisit: listed.pairedWithVisit };
    if (neverPaired.some(([first, last]) => first <= given.code && given.code <= last)) {
      return { given, global: 'XXX', pairedWithVisit: false };
    }
    const global = given.global;
    return { given, global, pairedWithVisit: global === '000' || global === '010' || global === '090' };
  });
}

/** Whether the note shows E/M work beyond a service, as a modifier's status. */
export function statusOf(answer: boolean | undefined): 'supported' | 'not-supported' | 'review' {
  if (answer === undefined) return 'review';
  return answer ? 'supported' : 'not-supported';
}
