import type { Encounter } from './encounter';
import type { FeeSchedule } from './fee-schedule';
import { type Beside, besideVisit } from './modifiers/beside';
import { type SameDayService, sameDayServices } from './modifiers/same-day-service';
import { builtInPayers, defaultPayer, type Payers } from './tables/payers';
import type { GlobalPeriod } from './tables/services/service';

/** What a person is asked of a same-day service. */
export type ServiceQuestion =
  /** Its global period: nothing is known of the code. */
  | 'global'
  /** Whether it was planned before the visit; those that were not, the visit may have decided on. */
  | 'planned'
  /** Whether the note shows E/M work beyond it. */
  | 'separate-work';

/** A same-day service as it is put to a person. */
export interface ShownService {
  readonly code: string;
  /** Our own words for it; undefined where the list does not have the code. */
  readonly kind: string | undefined;
  /** Undefined until a person says, where nothing is known of the code. */
  readonly global: GlobalPeriod | undefined;
  /** What bears on the modifiers of the code; only what cannot be known is asked before there is one. */
  readonly asks: readonly ServiceQuestion[];
}

/**
 * The services of an encounter, in their order, each with what is known of it and what is asked.
 * @param code the E/M code that the encounter supports, or null
 * @param loaded a fee schedule that somebody loaded, as for `assess`
 */
export function servicesBeside(
  encounter: Encounter,
  code: string | null,
  payers: Payers = builtInPayers,
  loaded?: FeeSchedule,
): readonly ShownService[] {
  const payer = payers[encounter.payer ?? defaultPayer];
  const services = sameDayServices(encounter, loaded);
  const standings = code !== null && payer ? besideVisit(services, code, payer) : undefined;
  return services.map((service, index) => {
    const { given, listed, global } = service;
    return {
      code: given.code,
      kind: listed?.kind,
      global,
      asks: asks(service, standings?.[index], encounter),
    };
  });
}

function asks(
  { listed, given }: SameDayService,
  beside: Beside | undefined,
  { context }: Encounter,
): readonly ServiceQuestion[] {
  const unknown: readonly ServiceQuestion[] = listed ? [] : ['global'];
  switch (beside?.standing) {
    case 'edit':
    case 'policy':
    case 'payer':
      return [...unknown, 'separate-work'];
    case 'major': {
      // Decided before, or at another visit: then this one may be about something else.
      const notDecided = given.planned === true || context?.decisionForSurgery === false;
      return [...unknown, 'planned', ...(notDecided ? (['separate-work'] as const) : [])];
    }
    default:
      return unknown;
  }
}
