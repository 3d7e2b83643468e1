import type { Check } from './check';
import { afterLastChecked } from './last-checked';
import { modifierInQuestion } from './modifier-in-question';
import { noProblem } from './no-problem';
import { afterTheEncounter, elsewhere } from './out-of-place';
import { prolongedByPayer } from './prolonged-payer';
import { serviceNotListed } from './service-not-listed';
import { testCredit } from './test-credit';
import { timeBesidePsychotherapy, timeNotUsed } from './unused-time';

export const checks: readonly Check[] = [
  noProblem,
  afterTheEncounter,
  elsewhere,
  timeNotUsed,
  timeBesidePsychotherapy,
  ...testCredit,
  prolongedByPayer,
  ...modifierInQuestion,
  serviceNotListed,
  afterLastChecked,
];
