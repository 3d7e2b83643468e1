import { type Assessment, assess, builtInPayers, type Encounter, type Payers } from '../../lib/rules';
import { naive } from './naive';

/* Our answer beside the independent scorer's. */

/** Everything the independent scorer answers; a key absent there must be absent here. */
const compared = ['id', 'edition', 'code', 'units', 'basis', 'mdm', 'time', 'addOns'] as const;

/** An encounter on which the two differ, with both answers. */
export interface Difference {
  readonly encounter: object;
  readonly ours: object;
  readonly theirs: object;
}

/** What an assessment answers of that which the independent scorer answers. */
export function comparable(assessment: Assessment): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    compared.filter((key) => Object.hasOwn(assessment, key)).map((key) => [key, assessment[key]]),
  );
}

/**
 * The difference between the two on a valid encounter; undefined where they agree.
 * @param payers as our rules are to know them; the other scorer knows its own
 */
export function difference(encounter: Encounter, payers: Payers = builtInPayers): Difference | undefined {
  const answer = assess(encounter, payers);
  const theirs: Readonly<Record<string, unknown>> = { ...naive(encounter) };
  const agrees = compared.every(
    (key) => Object.hasOwn(answer, key) === Object.hasOwn(theirs, key) && same(answer[key], theirs[key]),
  );
  return agrees ? undefined : { encounter, ours: comparable(answer), theirs };
}

/** Whether two values of JSON are the same; millions are compared, so nothing is made on the way. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(other, key)) return false;
    if (!same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key])) return false;
  }
  return true;
}
