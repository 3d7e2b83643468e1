import { type FamilyId, familyTable } from '../tables/families';
import { switchCites } from '../tables/payers';
import type { Weighed } from '../weighed';
import type { Family, FamilyAnswer } from './family';
import { familyOfConsultation, ladderBilled } from './ladder-billed';
import { levelAs, leveled } from './leveled';

/** Consultations: on their own ladder or, where a payer does not recognize them, leveled in the family that is. */
export const consultation =
  (family: 'consult-outpatient' | 'consult-inpatient'): Family =>
  (weighed) => {
    const billed = familyOfConsultation(weighed.encounter, weighed.payer);
    return billed === family ? leveled(weighed) : route(weighed, billed);
  };

/** Levels a consultation in the family that is recognized; never code to code. */
function route(weighed: Weighed, family: FamilyId): FamilyAnswer {
  const { encounter, payer } = weighed;
  const ladder = ladderBilled(encounter, payer);
  const label = familyTable[family].label.toLowerCase();
  const says = `${payer.label} does not recognize consultations: leveled as ${label} visit.`;
  if (!ladder) return visitMissing(weighed, family, says);
  const answer = levelAs(weighed, ladder);
  return {
    ...answer,
    why: {
      rule: 'consultation.routed',
      says: `${says} ${answer.why.says}`,
      facts: { family },
      cites: switchCites.consultations,
      because: [answer.why],
    },
  };
}

/** The elements and minutes of a consultation that cannot be placed on a ladder for want of its visit. */
function visitMissing(weighed: Weighed, family: FamilyId, says: string): FamilyAnswer {
  const { visits } = familyTable[family];
  // The ladder of any visit: only what it makes of the elements and minutes is kept, not its codes.
  const answer = leveled({ ...weighed, encounter: { ...weighed.encounter, family, visit: visits[0] } });
  if (!answer.covered) return answer;
  const { mdm, time } = answer;
  return {
    covered: true,
    code: null,
    basis: 'none',
    mdm: mdm && { ...mdm, code: null },
    time: time && { ...time, code: null },
    addOns: [],
    why: {
      rule: 'consultation.visit-missing',
      says: `${says} That needs the visit: ${visits.join(' or ')}.`,
      cites: switchCites.consultations,
    },
  };
}
