import { type LadderId, staffVisitCodes } from '../tables/codes';
import type { FamilyAnswer } from './family';

/**
 * A visit by clinical staff alone, under supervision. An established office patient and an emergency visit have a
 * code for it, which takes neither medical decision making nor time; nothing else has.
 * @param answer what the ticks alone would support, kept beside the code
 */
export function staffVisit(answer: FamilyAnswer): FamilyAnswer {
  const codes: Partial<Record<LadderId, string>> = staffVisitCodes;
  const code = (answer.ladder && codes[answer.ladder]) ?? null;
  return {
    ...answer,
    code,
    basis: 'none',
    addOns: [],
    why: {
      rule: 'staff-visit',
      says: code
        ? `${code}: clinical staff alone saw the patient, so neither medical decision making nor time levels the visit.`
        : 'Clinical staff alone saw the patient; only established office visits and emergency visits have a code for that.',
      facts: { staffVisit: true },
      cites: ['findacode-2023', 'facs-data', 'ngs-ed'],
    },
  };
}
