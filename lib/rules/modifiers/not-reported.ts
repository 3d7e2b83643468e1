import type { Assessment } from '../assessment';

/**
 * The modifier by whose answer the visit is not reported beside the services of the day, or undefined: its code is
 * what the decision making supports, and stands on no line of the claim.
 */
export function notReportedBy({
  modifiers,
  grounds,
}: Pick<Assessment, 'modifiers' | 'grounds'>): string | undefined {
  const denied = modifiers.find(
    ({ modifier, status }, index) =>
      status === 'not-supported' &&
      // Where only some payers ask for it, the visit may stand without.
      ((modifier === '25' && grounds.modifiers[index]?.facts?.ground !== 'payer') ||
        // A visit that did not decide on the surgery may be about another problem.
        (modifier === '57' && !modifiers.some((other) => other.modifier === '25'))),
  );
  return denied?.modifier;
}
