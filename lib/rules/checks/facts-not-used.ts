import { bears, type FactId, factIds } from '../choices';
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
    const { patientAge, context, family } = encounter;
    if (!context && patientAge === undefined) return undefined;
    const unused: string[] = [];
    for (const fact of factIds) {
      const given = fact === 'patientAge' ? patientAge : context?.[fact];
      if (given === undefined || given === false || readElsewhere.has(fact)) continue;
      if (!bears(fact, encounter, payer)) unused.push(words[fact]);
    }
    if (unused.length === 0) return undefined;
    const { label, rows } = familyTable[family];
    return {
      rule: 'facts-not-used',
      says: `Given, but not used for ${label.toLowerCase()} under ${payer.label}: ${unused.join(', ')}.`,
      cites: rows[0]?.cites ?? ['cms-fee-schedule'],
    };
  },
};

/** Elements and minutes given to a visit by clinical staff alone. */
export const staffVisitUnused: Check = {
  id: 'staff-visit-not-leveled',
  kind: 'note',
  severity: 'info',
  needs: 'context',
  look({ encounter: { context }, assessment: { code, mdm, time } }) {
    if (!context?.staffVisit || code === null || !(mdm?.level || time)) return undefined;
    return {
      rule: 'staff-visit-not-leveled',
      says: 'What is ticked and the minutes are put aside: neither levels a visit by clinical staff alone.',
      cites: ['findacode-2023', 'facs-data'],
    };
  },
};
