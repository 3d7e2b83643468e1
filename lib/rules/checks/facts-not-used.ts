import { bears, type FactId, factIds } from '../choices';
import type { Encounter } from '../encounter';
import { familyTable } from '../tables/families';
import type { Check } from './check';

/** Facts that some families read, in words. */
const words: Readonly<Record<FactId, string>> = {
  patientAge: 'the age',
  discussionMinutes: 'minutes of discussion',
  sameDayStayHours: 'hours of the stay',
  placeOfService: 'the place of service',
  staffVisit: 'a visit by staff alone',
  longitudinalCare: 'longitudinal care',
  advanceCareMinutes: 'advance care planning',
  transitional: 'transitional care',
  wellness: 'a wellness visit',
};

/** Read by other rules than those of the code, whatever the family. */
const readElsewhere: ReadonlySet<FactId> = new Set(['placeOfService', 'staffVisit']);

/** The facts of the context that only some families read. */
const ofContext = factIds.filter(
  (fact): fact is Exclude<FactId, 'patientAge'> => fact !== 'patientAge' && !readElsewhere.has(fact),
);

/** Facts given that this family and payer do not use. */
export const factsNotUsed: Check = {
  id: 'facts-not-used',
  kind: 'note',
  severity: 'info',
  look({ encounter, payer }) {
    const { patientAge, context, family, dateOfService } = encounter;
    if (!context && patientAge === undefined) return undefined;
    const unused = factsGiven(encounter).filter((fact) => !bears(fact, encounter, payer));
    if (unused.length === 0) return undefined;
    const { label, rows } = familyTable[family];
    return {
      rule: 'facts-not-used',
      says: `Given, but not used on ${dateOfService} for ${label.toLowerCase()} under ${payer.label}: ${unused.map((fact) => words[fact]).join(', ')}.`,
      cites: rows[0].cites,
    };
  },
};

/** The facts given that only some families read, in the order of the words. */
function factsGiven({ patientAge, context }: Encounter): readonly FactId[] {
  const given: FactId[] = patientAge === undefined ? [] : ['patientAge'];
  if (!context) return given;
  for (const fact of ofContext) {
    const value = context[fact];
    if (value !== undefined && value !== false) given.push(fact);
  }
  return given;
}

/** Elements and minutes given to a visit by clinical staff alone. */
export const staffVisitUnused: Check = {
  id: 'staff-visit-not-leveled',
  kind: 'note',
  severity: 'info',
  needs: 'staffVisit',
  look({ encounter: { context }, assessment: { code, time }, mdm: { whole } }) {
    if (!context?.staffVisit || code === null || (whole === null && !time)) return undefined;
    return {
      rule: 'staff-visit-not-leveled',
      says: 'What is ticked and the minutes are put aside: neither levels a visit by clinical staff alone.',
      cites: ['findacode-2023', 'facs-data'],
    };
  },
};
