import { type Encounter, placeFits } from '../rules';
import { noPlace } from './setting-choices';

type Ticks = Omit<Encounter, 'visit'>;

/** Ticks with the place of service that is set, where it fits their family; they are given none otherwise. */
export function withPresetPlace(ticks: Ticks, place: string): Ticks {
  return withPlace(ticks, presetFor(ticks, place));
}

/**
 * Ticks whose family or payer changed, with a place that fits: one that stood there as set follows the change, so that
 * it is asked about nowhere. One that a person gave or took away is theirs, and stays.
 */
export function withPlaceFollowing(before: Ticks, after: Ticks, place: string): Ticks {
  const isAsSet = before.context?.placeOfService === presetFor(before, place);
  return isAsSet ? withPresetPlace(after, place) : after;
}

function presetFor(ticks: Ticks, place: string): string | undefined {
  return place !== noPlace && placeFits(place, ticks) ? place : undefined;
}

function withPlace(ticks: Ticks, place: string | undefined): Ticks {
  if (ticks.context?.placeOfService === place) return ticks;
  const { placeOfService: _, ...others } = ticks.context ?? {};
  return { ...ticks, context: place === undefined ? others : { ...others, placeOfService: place } };
}
