import type { Encounter } from '../encounter';
import { type LadderId, ladders } from '../tables/codes';
import { type FamilyId, familyIds, visitIds } from '../tables/families';

/** The ladder an encounter's family and visit climb; undefined where the family has none. */
export function ladderOf({ family, visit }: Pick<Encounter, 'family' | 'visit'>): LadderId | undefined {
  return ladderByVisit.get(family)?.get(visit);
}

const ladderIds = Object.keys(ladders) as LadderId[];

/** The ladders of each family by visit; undefined stands for a family that tells no visits apart. */
const ladderByVisit = new Map(
  familyIds.map((family) => [
    family,
    new Map(
      [undefined, ...visitIds].flatMap((visit) => {
        const id = visit === undefined ? family : `${family}.${visit}`;
        const ladder = ladderIds.find((one) => one === id);
        return ladder ? [[visit, ladder] as const] : [];
      }),
    ),
  ]),
);

const familyByLadder = new Map(
  ladderIds.map((ladder) => [ladder, familyIds.find((family) => family === ladder.split('.')[0])]),
);

/** The family whose codes a ladder holds. */
export function familyOf(ladder: LadderId): FamilyId {
  const family = familyByLadder.get(ladder);
  if (!family) throw new Error(`no family for the ladder ${ladder}`);
  return family;
}
