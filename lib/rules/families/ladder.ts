import type { Encounter } from '../encounter';
import { recordOf } from '../record';
import { type LadderId, ladders } from '../tables/codes';
import { type FamilyId, familyIds, visitIds } from '../tables/families';

/** The ladder an encounter's family and visit climb; undefined where the family has none. */
export function ladderOf({ family, visit }: Pick<Encounter, 'family' | 'visit'>): LadderId | undefined {
  return ladderByVisit[family].get(visit);
}

const ladderIds = Object.keys(ladders) as LadderId[];

/** The ladders of each family by visit; undefined stands for a family that tells no visits apart. */
const ladderByVisit = recordOf(
  familyIds,
  (family) =>
    new Map(
      [undefined, ...visitIds].flatMap((visit) => {
        const id = visit === undefined ? family : `${family}.${visit}`;
        const ladder = ladderIds.find((one) => one === id);
        return ladder ? [[visit, ladder] as const] : [];
      }),
    ),
);

/** A ladder is named after its family. */
const familyByLadder = recordOf(ladderIds, (ladder) => ladder.split('.')[0] as FamilyId);

/** The family whose codes a ladder holds. */
export function familyOf(ladder: LadderId): FamilyId {
  return familyByLadder[ladder];
}
