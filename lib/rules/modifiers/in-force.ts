import { inForce } from '../dated';
import { modifierDays } from '../tables/modifiers';

/** Whether a modifier is in force on a day; one without days of its own always is. */
export function isInForce(modifier: string, day: string): boolean {
  const rows = modifierDays[modifier];
  return rows === undefined || (inForce(rows, day)?.value ?? false);
}

/** The first day of a modifier that has one, as a reason says it. */
export function sinceOf(modifier: string): { readonly since?: string } {
  const first = modifierDays[modifier]?.[0];
  return first ? { since: first.from } : {};
}
