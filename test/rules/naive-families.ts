import { get, number, text } from './naive-json';

/**
 * The printed tables of every family, for the naive scorer: which family is billed in the end, its first day,
 * its code for a level, its code for the minutes, its prolonged services. Nothing is shared with lib/rules.
 */

type WholeLevel = 'straightforward' | 'low' | 'moderate' | 'high';

// ------------------------------------------------------------------------------- the family billed in the end

interface Billed {
  family: string;
  /** Null where the encounter gives none, or where that family knows no visit types. */
  visit: string | null;
}

export function billedAs(encounter: unknown, family: string, payer: string): Billed {
  const visit = text(get(encounter, 'visit'));
  const context = get(encounter, 'context');
  const place = text(get(context, 'placeOfService'));

  if (payer === 'medicare') {
    if (family === 'telemedicine-video' || family === 'telemedicine-audio') {
      return { family: 'office', visit };
    }
    if (family === 'consult-outpatient') {
      // Choice: every place of service but 23, and none at all, is the office.
      if (place === '23') return { family: 'emergency', visit: null };
      return { family: 'office', visit };
    }
    if (family === 'consult-inpatient') {
      if (place === '22') return { family: 'office', visit };
      if (place === '31' || place === '32') return { family: 'nursing-facility', visit };
      // Choice: a place the contract does not name (23, 11, 51, 61 …) goes with absent and 21, to the hospital.
      return { family: 'hospital', visit };
    }
    if (family === 'hospital-same-day') {
      const hours = number(get(context, 'sameDayStayHours'));
      if (hours !== null && hours < 8) return { family: 'hospital', visit: 'initial' };
      return { family: 'hospital-same-day', visit: null };
    }
  }
  // Plain CPT reads no visit on a consultation.
  if (family === 'consult-outpatient' || family === 'consult-inpatient') return { family, visit: null };
  return { family, visit };
}

/** False where the family billed in the end needs a visit type and has none, or one of another family. */
export function visitFits(family: string, visit: string | null): boolean {
  if (family === 'office' || family === 'home' || family === 'preventive') {
    return visit === 'new' || visit === 'established';
  }
  if (family === 'telemedicine-video' || family === 'telemedicine-audio') {
    return visit === 'new' || visit === 'established';
  }
  if (family === 'hospital' || family === 'nursing-facility') {
    return visit === 'initial' || visit === 'subsequent';
  }
  return true;
}

/**
 * Choice: the first day is that of the family billed in the end. A telemedicine visit or an outpatient
 * consultation that Medicare levels as office is therefore covered from 2021, one that it levels in the
 * hospital, the emergency department or the nursing facility from 2023.
 */
export function firstDayOf(family: string): string {
  if (family === 'office') return '2021-01-01';
  if (family === 'telemedicine-video' || family === 'telemedicine-audio') return '2025-01-01';
  return '2023-01-01';
}

export function takesTime(family: string): boolean {
  return family !== 'emergency' && family !== 'preventive';
}

// --------------------------------------------------------------------------------- decision making to code

export function codeByMdm(family: string, visit: string | null, level: WholeLevel): string {
  if (family === 'office' && visit === 'new') {
    if (level === 'high') return '99205';
    if (level === 'moderate') return '99204';
    if (level === 'low') return '99203';
    return '99202';
  }
  if (family === 'office' && visit === 'established') {
    if (level === 'high') return '99215';
    if (level === 'moderate') return '99214';
    if (level === 'low') return '99213';
    return '99212';
  }
  if (family === 'telemedicine-video' && visit === 'new') {
    if (level === 'high') return '98003';
    if (level === 'moderate') return '98002';
    if (level === 'low') return '98001';
    return '98000';
  }
  if (family === 'telemedicine-video' && visit === 'established') {
    if (level === 'high') return '98007';
    if (level === 'moderate') return '98006';
    if (level === 'low') return '98005';
    return '98004';
  }
  if (family === 'telemedicine-audio' && visit === 'new') {
    if (level === 'high') return '98011';
    if (level === 'moderate') return '98010';
    if (level === 'low') return '98009';
    return '98008';
  }
  if (family === 'telemedicine-audio' && visit === 'established') {
    if (level === 'high') return '98015';
    if (level === 'moderate') return '98014';
    if (level === 'low') return '98013';
    return '98012';
  }
  if (family === 'hospital' && visit === 'initial') {
    if (level === 'high') return '99223';
    if (level === 'moderate') return '99222';
    return '99221';
  }
  if (family === 'hospital' && visit === 'subsequent') {
    if (level === 'high') return '99233';
    if (level === 'moderate') return '99232';
    return '99231';
  }
  if (family === 'hospital-same-day') {
    if (level === 'high') return '99236';
    if (level === 'moderate') return '99235';
    return '99234';
  }
  if (family === 'emergency') {
    if (level === 'high') return '99285';
    if (level === 'moderate') return '99284';
    if (level === 'low') return '99283';
    return '99282';
  }
  if (family === 'consult-outpatient') {
    if (level === 'high') return '99245';
    if (level === 'moderate') return '99244';
    if (level === 'low') return '99243';
    return '99242';
  }
  if (family === 'consult-inpatient') {
    if (level === 'high') return '99255';
    if (level === 'moderate') return '99254';
    if (level === 'low') return '99253';
    return '99252';
  }
  if (family === 'nursing-facility' && visit === 'initial') {
    if (level === 'high') return '99306';
    if (level === 'moderate') return '99305';
    return '99304';
  }
  if (family === 'nursing-facility' && visit === 'subsequent') {
    if (level === 'high') return '99310';
    if (level === 'moderate') return '99309';
    if (level === 'low') return '99308';
    return '99307';
  }
  if (family === 'home' && visit === 'new') {
    if (level === 'high') return '99345';
    if (level === 'moderate') return '99344';
    if (level === 'low') return '99342';
    return '99341';
  }
  if (family === 'home' && visit === 'established') {
    if (level === 'high') return '99350';
    if (level === 'moderate') return '99349';
    if (level === 'low') return '99348';
    return '99347';
  }
  throw new Error(`no such visit: ${family} ${visit}`);
}

// ------------------------------------------------------------------------------------------ minutes to code

export function codeByTime(
  family: string,
  visit: string | null,
  date: string,
  minutes: number,
): string | null {
  if (family === 'office' && visit === 'new') {
    if (minutes >= 60) return '99205';
    if (minutes >= 45) return '99204';
    if (minutes >= 30) return '99203';
    if (minutes >= 15) return '99202';
    return null;
  }
  if (family === 'office' && visit === 'established') {
    if (minutes >= 40) return '99215';
    if (minutes >= 30) return '99214';
    if (minutes >= 20) return '99213';
    if (minutes >= 10) return '99212';
    return null;
  }
  if (family === 'telemedicine-video' && visit === 'new') {
    if (minutes >= 60) return '98003';
    if (minutes >= 45) return '98002';
    if (minutes >= 30) return '98001';
    if (minutes >= 15) return '98000';
    return null;
  }
  if (family === 'telemedicine-video' && visit === 'established') {
    if (minutes >= 40) return '98007';
    if (minutes >= 30) return '98006';
    if (minutes >= 20) return '98005';
    if (minutes >= 10) return '98004';
    return null;
  }
  if (family === 'telemedicine-audio' && visit === 'new') {
    if (minutes >= 60) return '98011';
    if (minutes >= 45) return '98010';
    if (minutes >= 30) return '98009';
    if (minutes >= 15) return '98008';
    return null;
  }
  if (family === 'telemedicine-audio' && visit === 'established') {
    if (minutes >= 40) return '98015';
    if (minutes >= 30) return '98014';
    if (minutes >= 20) return '98013';
    if (minutes >= 11) return '98012'; // more than 10
    return null;
  }
  if (family === 'hospital' && visit === 'initial') {
    if (minutes >= 75) return '99223';
    if (minutes >= 55) return '99222';
    if (minutes >= 40) return '99221';
    return null;
  }
  if (family === 'hospital' && visit === 'subsequent') {
    if (minutes >= 50) return '99233';
    if (minutes >= 35) return '99232';
    if (minutes >= 25) return '99231';
    return null;
  }
  if (family === 'hospital-same-day') {
    if (minutes >= 85) return '99236';
    if (minutes >= 70) return '99235';
    if (minutes >= 45) return '99234';
    return null;
  }
  if (family === 'consult-outpatient') {
    if (minutes >= 55) return '99245';
    if (minutes >= 40) return '99244';
    if (minutes >= 30) return '99243';
    if (minutes >= 20) return '99242';
    return null;
  }
  if (family === 'consult-inpatient') {
    if (minutes >= 80) return '99255';
    if (minutes >= 60) return '99254';
    if (minutes >= 45) return '99253';
    if (minutes >= 35) return '99252';
    return null;
  }
  if (family === 'nursing-facility' && visit === 'initial' && date < '2024-01-01') {
    if (minutes >= 45) return '99306';
    if (minutes >= 35) return '99305';
    if (minutes >= 25) return '99304';
    return null;
  }
  if (family === 'nursing-facility' && visit === 'initial') {
    if (minutes >= 50) return '99306';
    if (minutes >= 35) return '99305';
    if (minutes >= 25) return '99304';
    return null;
  }
  if (family === 'nursing-facility' && visit === 'subsequent' && date < '2024-01-01') {
    if (minutes >= 45) return '99310';
    if (minutes >= 30) return '99309';
    if (minutes >= 15) return '99308';
    if (minutes >= 10) return '99307';
    return null;
  }
  if (family === 'nursing-facility' && visit === 'subsequent') {
    if (minutes >= 45) return '99310';
    if (minutes >= 30) return '99309';
    if (minutes >= 20) return '99308';
    if (minutes >= 10) return '99307';
    return null;
  }
  if (family === 'home' && visit === 'new') {
    if (minutes >= 75) return '99345';
    if (minutes >= 60) return '99344';
    if (minutes >= 30) return '99342';
    if (minutes >= 15) return '99341';
    return null;
  }
  if (family === 'home' && visit === 'established') {
    if (minutes >= 60) return '99350';
    if (minutes >= 40) return '99349';
    if (minutes >= 30) return '99348';
    if (minutes >= 20) return '99347';
    return null;
  }
  throw new Error(`no such visit: ${family} ${visit}`);
}

// ---------------------------------------------------------------------------------------- prolonged services

/** Null below the first threshold; then one unit, and one more for each further full quarter of an hour. */
export function prolongedOf(
  code: string,
  payer: string,
  date: string,
  minutes: number,
): { code: string; units: number } | null {
  const first = payer === 'cpt' ? prolongedForCpt(code, date) : prolongedForMedicare(code);
  if (first === null || minutes < first.at) return null;
  return { code: first.addOn, units: 1 + full(15, minutes - first.at) };
}

function prolongedForCpt(code: string, date: string): { addOn: string; at: number } | null {
  if (code === '99205') return { addOn: '99417', at: 75 };
  if (code === '99215') return { addOn: '99417', at: 55 };
  if (code === '99245') return { addOn: '99417', at: 70 };
  if (code === '98003') return { addOn: '99417', at: 75 };
  if (code === '98007') return { addOn: '99417', at: 55 };
  if (code === '98011') return { addOn: '99417', at: 75 };
  if (code === '98015') return { addOn: '99417', at: 55 };
  if (code === '99345') return { addOn: '99417', at: 90 };
  if (code === '99350') return { addOn: '99417', at: 75 };
  if (code === '99223') return { addOn: '99418', at: 90 };
  if (code === '99233') return { addOn: '99418', at: 65 };
  if (code === '99236') return { addOn: '99418', at: 100 };
  if (code === '99255') return { addOn: '99418', at: 95 };
  if (code === '99306' && date < '2024-01-01') return { addOn: '99418', at: 60 };
  if (code === '99306') return { addOn: '99418', at: 65 };
  if (code === '99310') return { addOn: '99418', at: 60 };
  return null;
}

function prolongedForMedicare(code: string): { addOn: string; at: number } | null {
  if (code === '99205') return { addOn: 'G2212', at: 89 };
  if (code === '99215') return { addOn: 'G2212', at: 69 };
  if (code === '99223') return { addOn: 'G0316', at: 90 };
  if (code === '99233') return { addOn: 'G0316', at: 65 };
  if (code === '99236') return { addOn: 'G0316', at: 110 };
  if (code === '99306') return { addOn: 'G0317', at: 95 };
  if (code === '99310') return { addOn: 'G0317', at: 85 };
  if (code === '99345') return { addOn: 'G0318', at: 140 };
  if (code === '99350') return { addOn: 'G0318', at: 110 };
  return null;
}

/** How many full portions of so many minutes. */
export function full(portion: number, minutes: number): number {
  let portions = 0;
  let left = minutes;
  while (left >= portion) {
    portions = portions + 1;
    left = left - portion;
  }
  return portions;
}

// ----------------------------------------------------------------------------------- critical care, preventive

/** Further critical care: 75, 105, 135 … minutes by CPT, 104, 134, 164 … by Medicare. */
export function furtherCriticalCare(payer: string, minutes: number): { code: string; units: number } | null {
  const first = payer === 'cpt' ? 75 : 104;
  if (minutes < first) return null;
  return { code: '99292', units: 1 + full(30, minutes - first) };
}

export function preventiveCode(visit: string | null, age: number | null): string | null {
  if (age === null) return null;
  if (visit === 'new') {
    if (age < 1) return '99381';
    if (age <= 4) return '99382';
    if (age <= 11) return '99383';
    if (age <= 17) return '99384';
    if (age <= 39) return '99385';
    if (age <= 64) return '99386';
    return '99387';
  }
  if (visit === 'established') {
    if (age < 1) return '99391';
    if (age <= 4) return '99392';
    if (age <= 11) return '99393';
    if (age <= 17) return '99394';
    if (age <= 39) return '99395';
    if (age <= 64) return '99396';
    return '99397';
  }
  throw new Error(`no such visit: preventive ${visit}`);
}
