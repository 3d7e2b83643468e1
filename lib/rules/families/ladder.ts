import type { Encounter } from '../encounter';
import { type LadderId, ladders } from '../tables/codes';

/** The ladder an encounter's family and visit climb; undefined where the family has none. */
export function ladderOf({ family, visit }: Pick<Encounter, 'family' | 'visit'>): LadderId | undefined {
  const id = visit === undefined ? family : `${family}.${visit}`;
  return Object.hasOwn(ladders, id) ? (id as LadderId) : undefined;
}
