import type { Encounter } from '../encounter';
import type { PayerProfile } from '../tables/payers';
import type { FamilyAnswer } from './family';
import { families } from './index';
import { staffVisit } from './staff-visit';
import { transitionalCare } from './transitional-care';

/** What an encounter's family makes of it, a visit by staff alone and care after a discharge considered. */
export function answerFor(encounter: Encounter, payer: PayerProfile): FamilyAnswer {
  const answer = families[encounter.family](encounter, payer);
  if (!answer.covered) return answer;
  return transitionalCare(encounter, encounter.context?.staffVisit ? staffVisit(answer) : answer);
}
