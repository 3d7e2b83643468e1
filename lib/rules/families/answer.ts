import type { Weighed } from '../weighed';
import type { FamilyAnswer } from './family';
import { families } from './index';
import { staffVisit } from './staff-visit';
import { transitionalCare } from './transitional-care';

/** What an encounter's family makes of it, a visit by staff alone and care after a discharge considered. */
export function answerFor(weighed: Weighed): FamilyAnswer {
  const { encounter } = weighed;
  const answer = families[encounter.family](weighed);
  if (!answer.covered) return answer;
  return transitionalCare(encounter, encounter.context?.staffVisit ? staffVisit(answer) : answer);
}
