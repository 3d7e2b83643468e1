import type { Assessment } from '../assessment';
import type { Encounter } from '../encounter';
import {
  counsellingCodes,
  dischargeCodes,
  isLadderCode,
  preventiveCodes,
  prolongedCodes,
  psychotherapyAddOns,
  wellnessVisitCodes,
} from '../tables/codes';
import type { GapCondition } from '../tables/gap';

/** Whether a condition of a gap holds of an encounter and of what was made of it. */
export type Holds = (encounter: Encounter, assessment: Assessment) => boolean;

const prolonged: ReadonlySet<string> = new Set(Object.values(prolongedCodes));
const longDischarges: ReadonlySet<string | null | undefined> = new Set(
  Object.values(dischargeCodes).map(({ long }) => long),
);
const preventive: ReadonlySet<string> = new Set([
  ...Object.values(preventiveCodes).flat(),
  ...wellnessVisitCodes,
]);

const has = ({ services }: Encounter, isMeant: (code: string) => boolean) =>
  services?.some(({ code }) => isMeant(code)) ?? false;

/** Time is the basis of a level: critical care and the day of discharge have gaps of their own. */
const timeBasis: Holds = (_, { basis, mdm }) => basis === 'time' && mdm !== undefined;

const places: readonly (string | undefined)[] = ['02', '10'];

const isTelehealth: Holds = ({ family, context }) =>
  family.startsWith('telemedicine') ||
  context?.modality === 'video' ||
  context?.modality === 'audio' ||
  places.includes(context?.placeOfService);

export const conditions: Readonly<Record<GapCondition, Holds>> = {
  test: ({ data }) =>
    Boolean(data?.testsOrdered || data?.resultsReviewed) ||
    (data?.tests?.some(({ ordered, reviewed }) => ordered || reviewed) ?? false),
  'order-and-review': ({ data }) =>
    Boolean(data?.testsOrdered && data.resultsReviewed) ||
    (data?.tests?.some(({ ordered, reviewed }) => ordered && reviewed) ?? false),
  interpretation: ({ data }) =>
    data?.independentInterpretation === true ||
    (data?.tests?.some(({ interpreted }) => interpreted === true) ?? false),
  'time-basis': timeBasis,
  'time-beside-services': (encounter, assessment) =>
    timeBasis(encounter, assessment) &&
    (has(encounter, (code) => !prolonged.has(code)) || Boolean(encounter.context?.advanceCareMinutes)),
  prolonged: (encounter, { addOns }) =>
    addOns.some(({ code }) => prolonged.has(code)) || has(encounter, (code) => prolonged.has(code)),
  'critical-care': ({ family }) => family === 'critical-care',
  'split-shared': ({ context }) => context?.splitShared === true,
  teaching: ({ context }) => context?.teachingPhysician === true && !context.primaryCareException,
  exception: ({ context }) => context?.primaryCareException === true,
  staff: ({ context }) => context?.staffVisit === true || context?.incidentTo === true,
  'long-discharge': ({ context }, { code }) =>
    longDischarges.has(code) || longDischarges.has(context?.billedCode),
  telehealth: isTelehealth,
  audio: ({ family, context }) => family === 'telemedicine-audio' || context?.modality === 'audio',
  'modifier-25': (_, { modifiers }) => modifiers.some(({ modifier }) => modifier === '25'),
  'modifier-57': (_, { modifiers }) => modifiers.some(({ modifier }) => modifier === '57'),
  postoperative: ({ context }) => context?.postoperative !== undefined,
  'preventive-and-problem': (encounter, { code }) =>
    encounter.family === 'preventive'
      ? has(encounter, isLadderCode)
      : isLadderCode(code) &&
        (encounter.context?.wellness !== undefined || has(encounter, (other) => preventive.has(other))),
  'longitudinal-care': ({ context }) => context?.longitudinalCare === true,
  psychotherapy: (encounter) => has(encounter, (code) => psychotherapyAddOns.has(code)),
  counselling: (encounter) => has(encounter, (code) => counsellingCodes.has(code)),
  'new-patient': ({ visit }) => visit === 'new',
  visit: (_, { code }) => code !== null,
};
