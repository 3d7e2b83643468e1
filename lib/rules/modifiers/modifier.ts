import type { ModifierQuestion } from '../assessment';
import type { Step } from '../reason';
import type { Weighed } from '../weighed';

/** When a modifier is in question, and what supports it. It is asked about, never appended. */
export interface ModifierRule {
  /** The modifier. */
  readonly id: string;
  /** @param code the E/M code it would go on */
  ask(weighed: Weighed, code: string): Step<ModifierQuestion> | undefined;
}
