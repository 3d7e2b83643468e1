import { type FactId, factsFor } from '../choices';
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

/** Facts given that this family and payer do not use. */
export const factsNotUsed: Check = {
  id: 'facts-not-used',
  kind: 'note',
  severity: 'info',
  look({ encounter, payer }) {
    const facts = given(encounter);
    if (facts.length === 0) return undefined;
    const used = factsFor(encounter, { [payer.id]: payer });
    const unused = facts.filter((fact) => !used.includes(fact) && !readElsewhere.has(fact));
    if (unused.length === 0) return undefined;
    return {
      rule: 'facts-not-used',
      says: `Given, but not used for ${familyTable[encounter.family].label.toLowerCase()} under ${payer.label}: ${unused.map((fact) => words[fact]).join(', ')}.`,
      cites: familyTable[encounter.family].rows[0]?.cites ?? ['cms-fee-schedule'],
    };
  },
};

const none: readonly FactId[] = [];

function given({ patientAge, context }: Encounter): readonly FactId[] {
  if (!context) return patientAge === undefined ? none : ['patientAge'];
  return (Object.keys(words) as FactId[]).filter((fact) => {
    if (fact === 'patientAge') return patientAge !== undefined;
    return context[fact] !== undefined && context[fact] !== false;
  });
}

/** Elements and minutes given to a visit by clinical staff alone. */
export const staffVisitUnused: Check = {
  id: 'staff-visit-not-leveled',
  kind: 'note',
  severity: 'info',
  look({ encounter: { context }, assessment: { code, mdm, time } }) {
    if (!context?.staffVisit || code === null || !(mdm?.level || time)) return undefined;
    return {
      rule: 'staff-visit-not-leveled',
      says: 'What is ticked and the minutes are put aside: neither levels a visit by clinical staff alone.',
      cites: ['findacode-2023', 'facs-data'],
    };
  },
};
