import type {
  Assessment,
  Encounter,
  FeeSchedule,
  Payers,
  ShownService,
  TimeStep,
  Visit,
} from '../../lib/rules';
import type { Draft } from '../../lib/state/draft';
import type { EncounterActions } from '../../lib/state/open-encounter';

/** What a part of the panel draws from. */
export interface View {
  readonly draft: Draft;
  /** Whether nothing is ticked yet. */
  readonly isUntouched: boolean;
  /** What stands beside the elements and minutes: which facts are asked about goes by it. */
  readonly setting: Pick<Draft['ticks'], 'family' | 'dateOfService' | 'payer' | 'context' | 'patientAge'> & {
    readonly visit?: Visit;
  };
  /** Undefined until a visit is chosen where the family needs one. */
  readonly encounter: Encounter | undefined;
  /** Undefined too as long as nothing was asked: the rules are loaded with the first sign of work. */
  readonly assessment: Assessment | undefined;
  /** The thresholds of time where the encounter is billed; none without an encounter. */
  readonly steps: readonly TimeStep[];
  /** The same-day services, each with what is asked of it. */
  readonly services: readonly ShownService[];
  /** The payers as this person has them: Medicare with a contractor. */
  readonly payers: Payers;
  /** The fee schedule that somebody loaded, once an encounter needs it. */
  readonly loaded: FeeSchedule | undefined;
  readonly actions: EncounterActions;
}
