import { recordOf } from '../record';
import { familyIds } from '../tables/families';
import type { Check } from './check';
import {
  ageUnknown,
  criticalCareMinutesUnknown,
  dischargeMinutesUnknown,
  discussionUnknown,
  stayHoursUnknown,
} from './facts-missing';
import { factsNotUsed, staffVisitUnused } from './facts-not-used';
import { afterLastChecked } from './last-checked';
import { longitudinalCareLeftOut } from './longitudinal-care-left-out';
import { modifierInQuestion } from './modifier-in-question';
import { noProblem } from './no-problem';
import { afterTheEncounter, elsewhere } from './out-of-place';
import { payerNotes } from './payer-notes';
import { consultationVisit, payerRouted, preventiveNotPaid } from './payer-routed';
import { prolongedByPayer } from './prolonged-payer';
import { otherReadings } from './readings';
import { serviceNotListed } from './service-not-listed';
import { testCredit } from './test-credit';
import { ticksNotUsed, timeBesidePsychotherapy, timeNotUsed } from './unused-time';

export const checks: readonly Check[] = [
  noProblem,
  afterTheEncounter,
  elsewhere,
  timeNotUsed,
  timeBesidePsychotherapy,
  ticksNotUsed,
  factsNotUsed,
  staffVisitUnused,
  discussionUnknown,
  stayHoursUnknown,
  dischargeMinutesUnknown,
  criticalCareMinutesUnknown,
  ageUnknown,
  payerRouted,
  consultationVisit,
  preventiveNotPaid,
  longitudinalCareLeftOut,
  ...otherReadings,
  payerNotes,
  ...testCredit,
  prolongedByPayer,
  ...modifierInQuestion,
  serviceNotListed,
  afterLastChecked,
];

/** The checks that can find something in a family. */
export const checksByFamily = recordOf(familyIds, (family) =>
  checks.filter(({ families }) => families === undefined || families.includes(family)),
);
