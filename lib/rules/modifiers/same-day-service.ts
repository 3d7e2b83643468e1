import type { Encounter } from '../encounter';
import type { FeeSchedule } from '../fee-schedule';
import { type Service, serviceOf } from '../services';
import type { GlobalPeriod, ServiceRole } from '../tables/services/service';

type Given = NonNullable<Encounter['services']>[number];

/** A service of the same day with what is known of it. */
export interface SameDayService {
  readonly given: Given;
  /** Undefined when the code is neither in the list nor in a fee schedule that somebody loaded. */
  readonly listed: Service | undefined;
  /** Undefined when nothing is known of the code and the encounter does not say. */
  readonly global: GlobalPeriod | undefined;
  readonly preventive: boolean;
}

const noServices: readonly SameDayService[] = [];

/**
 * The services of an encounter, each with its global period as it is known or, failing that, as given.
 * @param loaded a fee schedule that somebody loaded
 */
export function sameDayServices(encounter: Encounter, loaded?: FeeSchedule): readonly SameDayService[] {
  return encounter.services?.map((given) => sameDayService(given, loaded)) ?? noServices;
}

/** A service with what is known of it, from the list and a fee schedule that somebody loaded. */
export function sameDayService(given: Given, loaded?: FeeSchedule): SameDayService {
  const listed = serviceOf(given.code, loaded);
  const preventive = listed?.roles.includes('preventive') ?? false;
  return { given, listed, global: listed?.global ?? given.global, preventive };
}

/** Whether a service is of a kind that the rules of modifiers tell apart. */
export function hasRole({ listed }: SameDayService, role: ServiceRole): boolean {
  return listed?.roles.includes(role) ?? false;
}

/** Whether nobody has said how the national edits pair a service with visits. */
export function hasUnknownPairings({ listed }: SameDayService): boolean {
  return listed?.pairings === undefined;
}

/** Whether a service is a minor procedure: the decision to do it is part of it. */
export function isMinor({ global }: SameDayService): boolean {
  return global === '000' || global === '010';
}

/** Whether the note shows E/M work beyond a service, as a modifier's status. */
export function statusOf(answer: boolean | undefined): 'supported' | 'not-supported' | 'review' {
  if (answer === undefined) return 'review';
  return answer ? 'supported' : 'not-supported';
}
