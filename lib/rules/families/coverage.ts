import { inForce } from '../dated';
import { type FamilyId, familyTable } from '../tables/families';
import type { FamilyAnswer } from './family';

/** The answer for a day that a family's rules do not reach; undefined where they do. */
export function notCovered(family: FamilyId, day: string): FamilyAnswer | undefined {
  const { rows, before } = familyTable[family];
  if (inForce(rows, day)) return undefined;
  const [first] = rows;
  return {
    covered: false,
    code: null,
    basis: 'none',
    addOns: [],
    why: {
      rule: `family.${family}.not-covered`,
      says: before,
      cites: first.cites,
      since: first.from,
    },
  };
}
