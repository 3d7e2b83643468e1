import { inForce } from '../dated';
import { modalityOf } from '../modality';
import { isAway } from '../modifiers/93';
import type { Citations } from '../reason';
import { telehealthAtHome } from '../tables/modifiers';
import { outpatientHospital, telehealthPlaces } from '../tables/places';
import { isBilled } from './billed';
import type { Check, Seen } from './check';

const cites: Citations = ['aafp-telehealth-2025', 'mcguirewoods-telehealth'];
const home = telehealthPlaces.home;
const inPlaces: ReadonlySet<string | undefined> = new Set(Object.values(telehealthPlaces));

/** Whether Medicare's own rules of telehealth apply, and the visit was by video or audio. */
function byMedicare({ encounter, payer }: Seen): boolean {
  const modality = modalityOf(encounter);
  return payer.switches.modifiers === 'medicare' && (modality === 'video' || modality === 'audio');
}

/** A family that says how the visit was held, and a context that says otherwise. */
export const modalityContradicts: Check = {
  id: 'telehealth-modality',
  kind: 'conflict',
  severity: 'warning',
  families: ['telemedicine-video', 'telemedicine-audio'],
  needs: 'modality',
  look({ encounter }) {
    const said = encounter.context?.modality;
    const modality = modalityOf(encounter);
    if (said === undefined || said === modality) return undefined;
    return {
      rule: 'telehealth-modality',
      says: `The visit is given as one by ${modality}, and its modality as ${said}. How was it held?`,
      cites,
    };
  },
};

/** A visit by telehealth at a place of service for visits in person. */
export const telehealthElsewhere: Check = {
  id: 'telehealth-place',
  kind: 'conflict',
  severity: 'error',
  needs: 'placeOfService',
  look(seen) {
    const place = seen.encounter.context?.placeOfService;
    if (place !== '11' || !byMedicare(seen)) return undefined;
    return {
      rule: 'telehealth-place',
      says: `Place of service 11 is the office; a visit by telehealth has ${home} (patient at home) or ${telehealthPlaces.elsewhere}.`,
      cites,
    };
  },
};

/** A visit in person at a place of service for telehealth. */
export const inPersonAtTelehealth: Check = {
  id: 'in-person-place',
  kind: 'conflict',
  severity: 'error',
  needs: 'placeOfService',
  look({ encounter: { context } }) {
    const place = context?.placeOfService;
    if (context?.modality !== 'in-person' || !inPlaces.has(place)) return undefined;
    return {
      rule: 'in-person-place',
      says: `Place of service ${place} is telehealth, and the visit is given as in person.`,
      cites,
    };
  },
};

/** A place of service for telehealth without a word on how the visit was held. */
export const modalityUnknown: Check = {
  id: 'telehealth-modality-unknown',
  kind: 'gap',
  severity: 'info',
  needs: 'placeOfService',
  look({ encounter }) {
    const place = encounter.context?.placeOfService;
    if (!inPlaces.has(place) || modalityOf(encounter)) return undefined;
    return {
      rule: 'telehealth-modality-unknown',
      says: `Place of service ${place} is telehealth; was the visit by video or by audio alone?`,
      cites,
    };
  },
};

/** An audio visit with the patient not at home. */
export const audioAway: Check = {
  id: 'audio-place',
  kind: 'conflict',
  severity: 'warning',
  needs: 'placeOfService',
  look(seen) {
    const { encounter, payer } = seen;
    const place = encounter.context?.placeOfService;
    if (payer.switches.modifiers !== 'medicare' || !isAway(place)) return undefined;
    if (modalityOf(encounter) !== 'audio' && !isBilled(seen, '93')) return undefined;
    return {
      rule: 'audio-place',
      says: `${payer.label} knows an audio visit, and 93, only with the patient at home (place of service ${home}); ${place} is given.`,
      cites,
    };
  },
};

/** A video visit from a hospital department that is not one for outpatients. */
export const videoPlace: Check = {
  id: 'video-place',
  kind: 'conflict',
  severity: 'warning',
  families: ['office', 'telemedicine-video', 'consult-outpatient', 'home', 'preventive'],
  needs: 'placeOfService',
  look(seen) {
    const place = seen.encounter.context?.placeOfService;
    if (!place || place === '11' || inPlaces.has(place)) return undefined;
    if (outpatientHospital.includes(place) || !byMedicare(seen)) return undefined;
    if (modalityOf(seen.encounter) !== 'video') return undefined;
    return {
      rule: 'video-place',
      says: `A video visit has place of service ${home} or ${telehealthPlaces.elsewhere}, or 19 or 22 from an outpatient hospital department; ${place} is given.`,
      cites,
    };
  },
};

/** A date of service on which telehealth at home has ended. */
export const telehealthEnded: Check = {
  id: 'telehealth-at-home-ended',
  kind: 'payer',
  severity: 'warning',
  look(seen) {
    const { dateOfService } = seen.encounter;
    const row = inForce(telehealthAtHome, dateOfService);
    if (!row || row.value || !byMedicare(seen)) return undefined;
    return {
      rule: 'telehealth-at-home-ended',
      says: `${seen.payer.label}: as last known, telehealth with the patient at home ended before ${row.from}.`,
      cites: row.cites,
      since: row.from,
    };
  },
};
