import type { Assessment } from './assessment';

/**
 * Whether the visit is on a line of the claim, as far as was answered: its code is what the visit supports, and beside
 * some services, or after a surgery, it is reported with them and not apart.
 */
export function isVisitReported({ grounds }: Pick<Assessment, 'grounds'>): boolean {
  return [...grounds.modifiers, ...grounds.findings].every(({ visitReported }) => visitReported !== false);
}
