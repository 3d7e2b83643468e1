import type { ModifierQuestion } from '../assessment';
import type { Encounter } from '../encounter';
import type { Step } from '../reason';
import type { PayerProfile } from '../tables/payers';

/** When a modifier is in question, and what supports it. It is asked about, never appended. */
export interface ModifierRule {
  /** The modifier. */
  readonly id: string;
  /** @param code the E/M code it would go on */
  ask(encounter: Encounter, code: string, payer: PayerProfile): Step<ModifierQuestion> | undefined;
}
