import type { ModifierQuestion, Severity } from '../assessment';
import type { FamilyAnswer } from '../families/family';
import type { Step } from '../reason';
import type { FamilyId } from '../tables/families';
import type { modifierRuleWords } from '../tables/rule-words';
import type { Weighed } from '../weighed';
import type { Beside } from './beside';

/** What a modifier is asked about from. */
export interface Asked extends Weighed {
  /** The E/M code it would go on. */
  readonly code: string;
  readonly answer: FamilyAnswer;
  /** The services of the day, and how each stands to that code. */
  readonly beside: readonly Beside[];
}

type Question = Step<ModifierQuestion>;

/** How a question that a person must see is said. */
export interface ModifierFinding {
  readonly id: string;
  readonly severity: Severity;
  says(question: Question): boolean;
}

/** When a modifier is in question, and what supports it. It is asked about, never appended. */
export interface ModifierRule {
  /** The modifier; each has its rule in words. */
  readonly id: keyof typeof modifierRuleWords;
  /** The families in which it is asked about though neither a service nor a fact of the context is given. */
  readonly unprompted?: readonly FamilyId[];
  /** None for a modifier that is in question only where it is supported. */
  readonly findings: readonly ModifierFinding[];
  ask(asked: Asked): Question | undefined;
}

/** A question whose answer a person must look at, whichever it is. */
export function finding(id: string, severity: Severity): ModifierFinding {
  return { id, severity, says: ({ value }) => value.status !== 'supported' };
}

/** A question of one status only. */
export function findingWhere(
  status: ModifierQuestion['status'],
  id: string,
  severity: Severity,
): ModifierFinding {
  return { id, severity, says: ({ value }) => value.status === status };
}
