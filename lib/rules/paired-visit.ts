import {
  addOnCodes,
  criticalCareCodes,
  dischargeCodes,
  type LadderId,
  ladders,
  preventiveCodes,
  staffVisitCodes,
  wellnessVisitCodes,
} from './tables/codes';
import type { PairedVisit } from './tables/services/pairings';

let visits: ReadonlyMap<string, PairedVisit> | undefined;

/** The visit that an E/M code is to the national edits; undefined for a code that is no visit of ours. */
export function pairedVisitOf(code: string): PairedVisit | undefined {
  visits ??= new Map(
    Object.entries(codesByVisit()).flatMap(([visit, codes]) =>
      codes.map((code) => [code, visit as PairedVisit] as const),
    ),
  );
  return visits.get(code);
}

/** An eye examination is billed beside other services only; its codes are none of ours. */
function codesByVisit(): Readonly<Record<Exclude<PairedVisit, 'eye-examination'>, readonly string[]>> {
  return {
    // Telemedicine codes came after the edits we read; they stand for an office visit held otherwise.
    'office.new': ofLadders('office.new', 'telemedicine-video.new', 'telemedicine-audio.new'),
    'office.established': ofLadders(
      'office.established',
      'telemedicine-video.established',
      'telemedicine-audio.established',
    ),
    'staff-visit': [staffVisitCodes['office.established']],
    emergency: [...ladders.emergency, staffVisitCodes.emergency],
    'hospital.initial': ladders['hospital.initial'],
    'hospital.subsequent': ladders['hospital.subsequent'],
    'hospital-same-day': ladders['hospital-same-day'],
    'hospital-discharge': Object.values(dischargeCodes['hospital-discharge']),
    'nursing-facility.initial': ladders['nursing-facility.initial'],
    'nursing-facility.subsequent': ladders['nursing-facility.subsequent'],
    'nursing-facility-discharge': Object.values(dischargeCodes['nursing-facility-discharge']),
    'home.new': ladders['home.new'],
    'home.established': ladders['home.established'],
    'consult-outpatient': ladders['consult-outpatient'],
    'consult-inpatient': ladders['consult-inpatient'],
    'critical-care': Object.values(criticalCareCodes),
    preventive: [...preventiveCodes.new, ...preventiveCodes.established],
    wellness: wellnessVisitCodes,
    'transitional-care': [addOnCodes.transitionalModerate, addOnCodes.transitionalHigh],
  };
}

function ofLadders(...ids: readonly LadderId[]): readonly string[] {
  return ids.flatMap((id) => [...ladders[id]]);
}
