import { inForce } from '../dated';
import type { Encounter } from '../encounter';
import { levels } from '../level';
import { transitionalDays } from '../tables/add-ons';
import { addOnCodes } from '../tables/codes';
import type { FamilyAnswer } from './family';

/**
 * Care after a discharge. Its code takes the place of the visit's where the contact came within two business days,
 * the visit within 7 days at high decision making or 14 at moderate; else the visit keeps its own.
 * @param answer what the visit itself supports
 */
export function transitionalCare(encounter: Encounter, answer: FamilyAnswer): FamilyAnswer {
  const { context } = encounter;
  if (!context?.transitional || answer.code === null || context.staffVisit) return answer;
  const row = inForce(transitionalDays, encounter.dateOfService);
  const level = answer.mdm?.level;
  if (!/office|home|telemedicine/.test(String(answer.ladder)) || !level || !row) return answer;
  const given = context.transitional;
  const { contact, high, moderate } = row.value;
  const rank = levels.indexOf(level);
  if (given.contactBusinessDays > contact || given.visitDays > moderate || rank < 2) return answer;
  const code =
    rank === 3 && given.visitDays <= high ? addOnCodes.transitionalHigh : addOnCodes.transitionalModerate;
  return {
    ...answer,
    code,
    basis: 'mdm',
    addOns: [],
    why: {
      rule: 'transitional-care',
      says: `${code}: contact after ${given.contactBusinessDays} business days, visit after ${given.visitDays} days, ${level} decision making. It takes the place of the visit's own code.`,
      facts: { ...given, level },
      cites: row.cites,
      since: row.from,
      because: [answer.why],
    },
  };
}
