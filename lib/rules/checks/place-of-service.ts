import { familyOf } from '../families/ladder';
import { addOnCodes } from '../tables/codes';
import { familyTable } from '../tables/families';
import { misplaced, type PlacedFamily, placeCites, places } from '../tables/places';
import type { Check, Seen } from './check';

/** A place of service that contradicts the codes of the visit. */
export const placeWrong: Check = {
  id: 'place-of-service-wrong',
  kind: 'conflict',
  severity: 'error',
  needs: 'placeOfService',
  look(seen) {
    const { place, family, code } = placed(seen);
    if (!place || !misplaced[family].wrong.includes(place)) return undefined;
    return {
      rule: 'place-of-service-wrong',
      says: `${sayPlace(place)} contradicts ${code}.`,
      cites: placeCites,
    };
  },
};

/** A place of service at which the codes of the visit are not expected. */
export const placeUnusual: Check = {
  id: 'place-of-service-unusual',
  kind: 'conflict',
  severity: 'warning',
  needs: 'placeOfService',
  look(seen) {
    const { place, family, code } = placed(seen);
    const { unusual, wrong } = misplaced[family];
    if (!place || wrong.includes(place) || !unusual.includes(place)) return undefined;
    return {
      rule: 'place-of-service-unusual',
      says: `${sayPlace(place)} is not expected for ${code}. Is it where the patient was?`,
      cites: placeCites,
    };
  },
};

/** Two digits that are no place of service. */
export const placeUnknown: Check = {
  id: 'place-of-service-unknown',
  kind: 'conflict',
  severity: 'warning',
  needs: 'placeOfService',
  look({ encounter: { context } }) {
    const place = context?.placeOfService;
    if (place === undefined || places.has(place)) return undefined;
    return {
      rule: 'place-of-service-unknown',
      says: `${place} is not in the list of places of service. Which is meant?`,
      cites: placeCites,
    };
  },
};

/** The place given, the family whose codes are billed, and the code or, without one, the name of the family. */
function placed({ encounter, answer, assessment: { code } }: Seen): {
  readonly place: string | undefined;
  readonly family: PlacedFamily;
  readonly code: string;
} {
  const place = encounter.context?.placeOfService;
  const { transitionalModerate, transitionalHigh } = addOnCodes;
  if (code === transitionalModerate || code === transitionalHigh)
    return { place, family: 'transitional-care', code };
  const family = answer.ladder ? familyOf(answer.ladder) : encounter.family;
  return { place, family, code: code ?? familyTable[family].label.toLowerCase() };
}

function sayPlace(place: string): string {
  return `Place of service ${place} (${places.get(place)?.label})`;
}
