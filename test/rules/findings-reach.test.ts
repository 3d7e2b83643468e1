import { describe, expect, it } from 'vitest';
import { assess, parseEncounter } from '../../lib/rules';
import { type FamilyId, familyIds, familyTable } from '../../lib/rules/tables/families';
import { findingPairs } from './pairs-all';

/*
 * How far each finding reaches. Its encounter, in findings-all.test.ts, holds nothing that the finding does not need;
 * and with the same facts it is said under the payers and at the visits listed here, and at no others.
 */

interface Given {
  readonly [key: string]: unknown;
}

/** Each finding with the encounters that have it. Gaps have a table of their own: gaps.test.ts. */
const fired = new Map<string, Given[]>();
for (const [id, encounter] of findingPairs) {
  if (/^[A-Z]\d/.test(id)) continue;
  const others = fired.get(id) ?? [];
  const text = JSON.stringify(encounter);
  if (!others.some((other) => JSON.stringify(other) === text)) others.push(encounter as Given);
  fired.set(id, others);
}

/** Whether an encounter has a finding; not, where it is no encounter. */
function has(id: string, given: object): boolean {
  const parsed = parseEncounter(given);
  return parsed.ok && assess(parsed.value).findings.some((finding) => finding.id === id);
}

// ------------------------------------------------------------------------------------- nothing too much

/** Every part of an encounter by its path, but which visit on which day it is, and the ticks that give it a code. */
function partsOf(value: object, path: readonly string[] = []): readonly (readonly string[])[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key];
    const isVisit =
      path.length === 0 && ['dateOfService', 'family', 'visit', 'problems', 'risk'].includes(key);
    // A service or test without its code is none; it goes as a whole.
    if (isVisit || key === 'code') return [];
    return [at, ...(typeof inner === 'object' && inner !== null ? partsOf(inner, at) : [])];
  });
}

function without(given: object, path: readonly string[]): object {
  const copy = structuredClone(given);
  const holder = path.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key) as object, copy);
  const last = path.at(-1) ?? '';
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return copy;
}

/** Parts that the finding does not need: they answer or time a visit that would ask for more, or are one of several. */
const notNeeded: Readonly<Record<string, readonly string[]>> = {
  'pairing-not-known': ['payer'],
  'advance-care-with-wellness': ['services.0.separateEM'],
  'longitudinal-care-beside-25': ['services.0'],
  'telehealth-modality': ['context.discussionMinutes'],
  'billed-25-major-procedure': ['context.decisionForSurgery'],
  'billed-ft-not-critical-care': ['context.postoperative'],
  'billed-modality-in-the-code': ['context.discussionMinutes'],
  // Of no payer but Medicare; there it is billed where it does not belong.
  'billed-ai': ['payer'],
  'billed-substitute': ['context.billedModifiers.0', 'context.billedModifiers.1'],
  'modifier-supported-not-billed': ['context.billedModifiers.0'],
  'time-not-used': ['patientAge'],
  'ticks-not-used': ['time'],
  'test-interpretation-billed': ['data.tests.0.reviewed', 'data.tests.0.interpreted'],
  'test-nothing-to-interpret': ['data.tests.0.reviewed'],
  'test-pulse-oximetry': ['data.tests.0.reviewed'],
  'modifier-25': ['services.0.separateEM'],
  // Answered, so that the two encounters are one thing apart.
  'minor-surgery-decision': ['services.0.separateEM'],
  // There for its neighbour, which has that add-on alone.
  'longitudinal-care-without-visit': ['context.advanceCareMinutes'],
  'reading-billed-laboratory': ['data.tests.0.interpretationBilled', 'data.tests.1.interpretationBilled'],
  'billed-discharge-minutes': ['time'],
  'prolonged-below-top': ['time'],
  'prolonged-of-another-payer': ['time'],
  'prolonged-minutes-short': ['payer'],
  'critical-care-includes': ['time'],
  'critical-care-without-threat': ['time'],
  'wellness-twice': ['payer'],
};

describe('no finding without what it is about', () => {
  it.each([...fired])('%s', (id, encounters) => {
    const spare = encounters.flatMap((encounter) =>
      partsOf(encounter)
        .filter((path) => has(id, without(encounter, path)))
        .map((path) => path.join('.')),
    );
    expect([...new Set(spare)].sort()).toEqual([...(notNeeded[id] ?? [])].sort());
  });
});

// ------------------------------------------------------------------------------------- payers and visits

type Place = FamilyId | `${FamilyId}.${string}`;

/** Every family with each of its visits, and without where that is allowed. */
const everywhere: readonly Place[] = familyIds.flatMap((family): readonly Place[] => {
  const { visits, visitRequired } = familyTable[family];
  const named = visits.map((visit): Place => `${family}.${visit}`);
  return visits.length === 0 || !visitRequired ? [...named, family] : named;
});

/** Families, or visits of them, in the order of all. */
const places = (...names: readonly string[]) =>
  everywhere.filter((place) => names.some((name) => place === name || place.startsWith(`${name}.`)));
const butFor = (from: readonly Place[], ...names: readonly string[]) =>
  from.filter((place) => !places(...names).includes(place));

const telemedicine = ['telemedicine-video', 'telemedicine-audio'];
const discharges = ['hospital-discharge', 'nursing-facility-discharge'];
/** Ticks alone give no code to critical care, nor to a preventive visit without an age. */
const ofTicks = butFor(everywhere, 'critical-care', 'preventive');
/** Medicare pays no consultation as such: leveled elsewhere, and without a code where the visit is not known there. */
const ofTicksMedicare = butFor(
  ofTicks,
  'consult-outpatient.initial',
  'consult-outpatient.subsequent',
  'consult-inpatient.new',
  'consult-inpatient.established',
).filter((place) => !['consult-outpatient', 'consult-inpatient'].includes(place));
const outpatientMedicare = places(
  ...['office', ...telemedicine, 'consult-outpatient.new', 'consult-outpatient.established', 'home'],
);
const leveled = butFor(everywhere, ...discharges, 'critical-care', 'preventive');
const byTime = butFor(leveled, 'emergency');
/** Visits of a new patient, and of the emergency department, have no edits with procedures. */
const withoutEdits = places(
  'office.new',
  'telemedicine-video.new',
  'telemedicine-audio.new',
  'emergency',
  'home.new',
);
const inOffice = butFor(everywhere, ...telemedicine);
const both = ['cpt', 'medicare'];
const cpt = ['cpt'];
const medicare = ['medicare'];

type Reach = readonly [payers: readonly string[], places: readonly Place[], ids: string];

const reach: readonly Reach[] = [
  [
    both,
    everywhere,
    `place-of-service-unknown in-person-place telephone-code-ended billed-modifier-not-for-visits
    billed-modifier-of-surgery billed-sa billed-25-alone billed-57-alone billed-24-no-global-period split-shared-place
    split-shared-incident-to billed-gc-with-ge billed-95-with-93 billed-93-with-fq billed-substitute
    billed-modifier-unfounded after-last-checked facts-not-used test-interpretation-billed test-nothing-to-interpret
    test-pulse-oximetry billed-emergency-by-time billed-discharge-minutes billed-critical-care-minutes
    billed-staff-visit prolonged-without-time prolonged-below-top further-critical-care-minutes panel-and-component
    panel-split interpretation-among-services test-among-services interpretation-beside-test ordered-and-reviewed
    major-surgery-minor-global surgery-with-and-without-risk-factors staff-visit-with-clinician wellness-twice
    teaching-and-exception gap-unknown`,
  ],
  [
    both,
    ofTicks,
    `modifier-24 never-together visit-not-apart visit-before-planned-surgery follow-up-beside-visit pairing-not-known
    reading-osteopathic-decision drug-administration-in-facility billed-25-not-asked billed-25-major-procedure
    billed-57-not-major billed-ft-not-critical-care primary-care-exception-exceeded modifier-supported-not-billed
    modifier-57 service-not-listed advance-care-short separate-work-contradicted`,
  ],
  [
    medicare,
    everywhere,
    `telehealth-place telehealth-at-home-ended telemedicine-code-not-recognized billed-95-not-needed billed-gt
    billed-consultation billed-telemedicine prolonged-of-another-payer`,
  ],
  [cpt, everywhere, 'billed-ai'],
  // Its own visits admit it.
  [
    medicare,
    ofTicksMedicare.filter((place) => !outpatientMedicare.includes(place)),
    'longitudinal-care-not-admitted',
  ],
  [
    medicare,
    ofTicksMedicare,
    'preventive-beside-not-covered service-bundled chiropractor-visit advance-care-with-wellness longitudinal-care-beside-25',
  ],
  [
    medicare,
    outpatientMedicare,
    'within-admission modifier-25-not-needed longitudinal-care-left-out longitudinal-care-open longitudinal-care-without-visit',
  ],
  [cpt, ofTicks, 'modifier-gc modifier-25-some-payers'],
  [
    both,
    places('critical-care'),
    `critical-care-and-visit critical-care-minutes-unknown critical-care-services-not-excluded
    critical-care-includes critical-care-without-threat`,
  ],
  [medicare, places('critical-care'), 'modifier-24-critical-care'],
  // The code billed in their encounters is one of an established office patient.
  [
    both,
    places('office.established'),
    'billed-above-by-one billed-above-by-more billed-below billed-minutes-short',
  ],
  [both, butFor(ofTicks, 'office.new'), 'billed-other-family'],
  [both, butFor(everywhere, ...discharges), 'billed-without-support'],
  [both, byTime, 'time-beside-psychotherapy time-services-not-excluded advance-care-minutes-in-time'],
  [both, withoutEdits, 'modifier-25-policy modifier-25-policy-review'],
  [both, ofTicks.filter((place) => !withoutEdits.includes(place)), 'modifier-25'],
  [
    medicare,
    places('hospital.initial', 'nursing-facility.initial'),
    'modifier-ai modifier-supported-not-billed-policy',
  ],
  [both, places('preventive'), 'modifier-25-other-visit age-unknown'],
  [both, places('emergency'), 'surgery-aftercare-elsewhere'],
  [both, places('telemedicine-audio'), 'telehealth-modality discussion-exceeds-total'],
  [both, inOffice, 'telehealth-modality-unknown billed-modifier-not-in-force'],
  [both, butFor(everywhere, 'preventive'), 'billed-modifier-reduced billed-33'],
  [both, leveled, 'no-problem-ticked reading-stable-drug minor-surgery-decision planned-surgery-decision'],
  // On its day only office visits are covered.
  [both, places('office'), 'out-of-place-date long-office-minutes'],
  // Where two of three reach the level of the code only with what is read otherwise.
  [
    both,
    butFor(leveled, 'hospital', 'hospital-same-day', 'nursing-facility.initial'),
    'reading-billed-laboratory reading-external-same-specialty',
  ],
  [both, butFor(everywhere, 'emergency', 'preventive'), 'split-shared-minutes teaching-minutes'],
  [both, butFor(ofTicks, ...telemedicine), 'modifier-fs'],
  [cpt, places('office'), 'modifier-ge'],
  [cpt, butFor(ofTicks, ...telemedicine), 'modifier-95'],
  [medicare, butFor(ofTicksMedicare, 'telemedicine-video'), 'modifier-fq'],
  [
    both,
    places('hospital', 'hospital-same-day', ...discharges, 'emergency', 'nursing-facility', 'home'),
    'place-of-service-wrong',
  ],
  [both, places('hospital', 'hospital-same-day', 'hospital-discharge'), 'place-of-service-unusual'],
  [medicare, butFor(everywhere, 'telemedicine-video'), 'audio-place'],
  [
    medicare,
    places('office', 'telemedicine-video', 'consult-outpatient', 'home', 'preventive'),
    'video-place',
  ],
  [both, butFor(everywhere, 'telemedicine-video'), 'billed-telehealth-modality'],
  [cpt, places(...telemedicine), 'billed-modality-in-the-code'],
  [both, butFor(everywhere, 'nursing-facility.initial'), 'out-of-place-family'],
  [both, places('emergency', 'preventive'), 'time-not-used'],
  [both, places(...discharges, 'critical-care', 'preventive'), 'ticks-not-used'],
  [both, places('office.established', 'emergency'), 'staff-visit-not-leveled'],
  [cpt, places('telemedicine-audio'), 'audio-discussion-unknown'],
  [medicare, places('hospital-same-day'), 'same-day-hours-unknown'],
  [both, places(...discharges), 'discharge-minutes-unknown'],
  [
    medicare,
    butFor(
      ofTicksMedicare,
      'office',
      'hospital',
      'hospital-same-day',
      ...discharges,
      'emergency',
      'nursing-facility',
      'home',
    ),
    'leveled-in-another-family',
  ],
  [
    medicare,
    places('consult-outpatient', 'consult-inpatient').filter((place) => !ofTicksMedicare.includes(place)),
    'consultation-visit-missing',
  ],
  [medicare, places('preventive'), 'preventive-not-covered'],
  // 68 minutes lie between the two thresholds of an established patient; the nursing facility's are further apart.
  [
    medicare,
    places(
      ...['office.established', 'telemedicine-video.established', 'telemedicine-audio.established'],
      ...['consult-outpatient.established', 'nursing-facility'],
    ),
    'prolonged-threshold-differs',
  ],
  [medicare, places('telemedicine-audio'), 'modifier-93'],
  [both, places('emergency'), 'reading-emergency-historian'],
  [both, places('office', ...telemedicine, 'consult-outpatient', 'home'), 'prolonged-minutes-short'],
  // Where the same minutes and ticks support two different codes.
  [
    both,
    places(
      ...['office.established', 'telemedicine-video.established', 'telemedicine-audio.established'],
      'nursing-facility.subsequent',
    ),
    'time-and-mdm-differ',
  ],
  // 69 minutes reach the highest code, and self-limited problems alone do not.
  [
    both,
    butFor(byTime, ...['hospital.initial', 'hospital-same-day', 'consult-inpatient', 'home.new']),
    'highest-code-minor-problem',
  ],
  [both, places('office', ...telemedicine, 'nursing-facility', 'home'), 'hospital-problem-elsewhere'],
  [both, everywhere.filter((place) => place.endsWith('.new')), 'incident-to-new-patient'],
  [
    both,
    places(
      'hospital',
      'hospital-same-day',
      'hospital-discharge',
      'emergency',
      'consult-inpatient',
      'critical-care',
    ),
    'incident-to-institution',
  ],
  [both, places('office', ...telemedicine, 'home'), 'transitional-care-unmet'],
];

/** Each finding by its id. */
const reachOf = new Map(
  reach.flatMap(([payers, at, ids]) => ids.split(/\s+/).map((id) => [id, { payers, at }] as const)),
);

describe('each finding is said under its payers and at its visits, and at no others', () => {
  it('of every finding it is known', () => {
    expect([...reachOf.keys()].sort()).toEqual([...fired.keys()].sort());
  });

  it.each([...fired])('%s', (id, [encounter = {}]) => {
    const { visit: _, ...facts } = encounter;
    const at = everywhere.filter((place) => {
      const [family, visit] = place.split('.');
      return has(id, { ...facts, family, ...(visit ? { visit } : {}) });
    });
    expect(both.filter((payer) => has(id, { ...encounter, payer }))).toEqual(reachOf.get(id)?.payers);
    expect(at).toEqual(reachOf.get(id)?.at);
  });
});
