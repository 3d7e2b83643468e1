import type { Encounter } from '../encounter';
import { type Service, serviceOf } from '../services';
import type { GlobalPeriod, ServiceRole } from '../tables/services/service';

type Given = NonNullable<Encounter['services']>[number];

/** A service of the same day with what is known of it. */
export interface SameDayService {
  readonly given: Given;
  /** Undefined when the code is not in the list. */
  readonly listed: Service | undefined;
  /** Undefined when the code is not in the list and the encounter does not say. */
  readonly global: GlobalPeriod | undefined;
  readonly preventive: boolean;
}

const noServices: readonly SameDayService[] = [];

/** The services of an encounter, each with its global period from the list or, failing that, as given. */
export function sameDayServices(encounter: Encounter): readonly SameDayService[] {
  return encounter.services ? encounter.services.map(sameDayService) : noServices;
}

/** A service with what is known of it. */
export function sameDayService(given: Given): SameDayService {
  const listed = serviceOf(given.code);
  const preventive = listed?.roles.includes('preventive') ?? false;
  return { given, listed, global: listed?.global ?? given.global, preventive };
}

/** Whether a service is of a kind that the rules of modifiers tell apart. */
export function hasRole({ listed }: SameDayService, role: ServiceRole): boolean {
  return listed?.roles.includes(role) ?? false;
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
