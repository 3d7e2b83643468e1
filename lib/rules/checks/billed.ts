import type { FindingKind, Severity } from '../assessment';
import type { Reason } from '../reason';
import type { Check, Seen } from './check';

/** A check of the modifiers that were billed on the visit, in chart review. */
export function billedCheck(
  id: string,
  severity: Severity,
  look: (billed: readonly string[], seen: Seen) => Omit<Reason, 'rule'> | undefined,
): Check {
  return {
    id,
    kind: 'modifier',
    severity,
    needs: 'billedModifiers',
    look(seen) {
      const billed = seen.encounter.context?.billedModifiers;
      const found = billed && look(billed, seen);
      return found && { rule: id, ...found };
    },
  };
}

/** A check of the code that was billed, in chart review. */
export function billedCodeCheck(
  id: string,
  kind: FindingKind,
  severity: Severity,
  look: (code: string, seen: Seen) => Omit<Reason, 'rule'> | undefined,
): Check {
  return {
    id,
    kind,
    severity,
    needs: 'billedCode',
    look(seen) {
      const code = seen.encounter.context?.billedCode;
      const found = code && look(code, seen);
      return found ? { rule: id, ...found } : undefined;
    },
  };
}

/** Whether a modifier was billed on the visit. */
export function isBilled({ encounter }: Seen, modifier: string): boolean {
  return encounter.context?.billedModifiers?.includes(modifier) ?? false;
}

/** Whether a modifier is in question on the facts given, whatever the answer. */
export function isAsked({ questions }: Seen, modifier: string): boolean {
  return questions.some(({ value }) => value.modifier === modifier);
}
