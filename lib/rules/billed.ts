import type { ChartResult } from './assessment';
import {
  addOnCodes,
  dischargeCodes,
  type Ladder,
  type LadderId,
  ladders,
  staffVisitCodes,
} from './tables/codes';

/** Where a code stands: codes of one group are of one kind of visit, and the higher rung is the higher code. */
interface Place {
  readonly group: string;
  readonly rung: number;
}

/** How a billed code stands to the supported one; nothing supported is less than whatever was billed. */
export function agreementOf(billed: string, supported: string | null): ChartResult {
  return { billed, supported, agreement: compare(billed, supported) };
}

function compare(billed: string, supported: string | null): ChartResult['agreement'] {
  if (supported === null) return 'over';
  if (billed === supported) return 'agree';
  const rungs = rungsAbove(billed, supported);
  if (rungs === undefined) return 'other-family';
  return rungs > 0 ? 'over' : 'under';
}

/**
 * How many codes a billed code stands above the supported one, less than 0 below it; undefined between kinds of visit,
 * and where nothing is supported.
 */
export function rungsAbove(billed: string, supported: string | null): number | undefined {
  const [theirs, ours] = [placeOf(billed), placeOf(supported)];
  return theirs && ours && theirs.group === ours.group ? theirs.rung - ours.rung : undefined;
}

/** Critical care has one code, and of preventive visits no age band is higher than another: they have no place. */
let places: ReadonlyMap<string, Place> | undefined;

function placeOf(code: string | null): Place | undefined {
  places ??= new Map(allPlaces());
  const known: ReadonlyMap<string | null, Place> = places;
  return known.get(code);
}

function* allPlaces(): Generator<readonly [string, Place]> {
  for (const [group, codes] of Object.entries<Ladder>(ladders)) {
    // A code that serves two levels is one rung.
    const rungs = [...new Set(codes)];
    for (const code of rungs) yield [code, { group, rung: rungs.indexOf(code) }];
  }
  // A visit by staff alone stands below every level of the same visit by a clinician.
  for (const [group, code] of Object.entries(staffVisitCodes) as [LadderId, string][]) {
    yield [code, { group, rung: -1 }];
  }
  for (const [group, { short, long }] of Object.entries(dischargeCodes)) {
    yield [short, { group, rung: 0 }];
    yield [long, { group, rung: 1 }];
  }
  const { transitionalModerate, transitionalHigh } = addOnCodes;
  yield [transitionalModerate, { group: 'transitional', rung: 0 }];
  yield [transitionalHigh, { group: 'transitional', rung: 1 }];
}
