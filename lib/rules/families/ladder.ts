import type { Encounter } from '../encounter';
import { type LadderId, ladders } from '../tables/codes';
import { type FamilyId, familyIds } from '../tables/families';

/** The ladder an encounter's family and visit climb; undefined where the family has none. */
export function ladderOf({ family, visit }: Pick<Encounter, 'family' | 'visit'>): LadderId | undefined {
  const id = visit === undefined ? family : `${family}.${visit}`;
  return Object.hasOwn(ladders, id) ? (id as LadderId) : undefined;
}

const familyByLadder = new Map(
  (Object.keys(ladders) as LadderId[]).map((ladder) => [
    ladder,
    familyIds.find((family) => family === ladder.split('.')[0]),
  ]),
);

/** The family whose codes a ladder holds. */
export function familyOf(ladder: LadderId): FamilyId {
  const family = familyByLadder.get(ladder);
  if (!family) throw new Error(`no family for the ladder ${ladder}`);
  return family;
}
