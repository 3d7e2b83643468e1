import { billedFamily } from './choices';
import type { Encounter } from './encounter';
import { builtInPayers, defaultPayer, type Payers } from './tables/payers';
import { misplaced, places } from './tables/places';

/**
 * Whether the codes of a family are expected at a place of service: neither wrong nor asked about, in the family
 * itself and in the one that the payer has it billed with.
 * @param place two digits
 */
export function placeFits(
  place: string,
  { family, payer }: Pick<Encounter, 'family' | 'payer'>,
  payers: Payers = builtInPayers,
): boolean {
  const profile = payers[payer ?? defaultPayer];
  if (!profile || !places.has(place)) return false;
  const billed = billedFamily({ family, context: { placeOfService: place } }, profile);
  return ![family, billed].some((one) => {
    const { wrong, unusual } = misplaced[one];
    return wrong.includes(place) || unusual.includes(place);
  });
}
