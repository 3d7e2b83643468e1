import { severities } from '../assessment';
import type { Placed } from '../in-order';
import type { FamilyId } from '../tables/families';
import { advanceCareWithWellness } from './advance-care-with-wellness';
import { aftercareElsewhere } from './aftercare-elsewhere';
import {
  askedBySomePayers,
  askedOfTheOtherVisit,
  chiropractorVisit,
  criticalCareAndVisit,
  drugInFacility,
  nothingAsked,
  osteopathicDecision,
  pairingNotKnown,
} from './beside-the-visit';
import { billed24 } from './billed-24';
import { billed25 } from './billed-25';
import { billed57 } from './billed-57';
import { billedBasis } from './billed-basis';
import { billedLevel } from './billed-level';
import { billedNotForVisits } from './billed-not-for-visits';
import { billedPayer } from './billed-payer';
import { billedProlonged } from './billed-prolonged';
import { billedTelehealth } from './billed-telehealth';
import { billedWho } from './billed-who';
import type { Check, Seen } from './check';
import { contractorGaps } from './contractor-gaps';
import { criticalCareSets } from './critical-care';
import { doubleCredit } from './double-credit';
import {
  ageUnknown,
  criticalCareMinutesUnknown,
  dischargeMinutesUnknown,
  discussionUnknown,
  stayHoursUnknown,
} from './facts-missing';
import { factsNotUsed, staffVisitUnused } from './facts-not-used';
import { factsUnmet } from './facts-unmet';
import { formerTelephoneVisit, telemedicineNotRecognized } from './former-codes';
import { documentationGaps } from './gaps';
import { impossibleSets } from './impossible-sets';
import { afterLastChecked } from './last-checked';
import {
  longitudinalCareAlone,
  longitudinalCareLeftOut,
  longitudinalCareListed,
  longitudinalCareOpen,
} from './longitudinal-care-left-out';
import { modifierInQuestion } from './modifier-in-question';
import { necessity } from './necessity';
import { type CheckNeed, needs } from './needs';
import { neverTogether, serviceBundled, withinAdmission } from './never-together';
import { noProblem } from './no-problem';
import { afterTheEncounter, elsewhere } from './out-of-place';
import { panelSets } from './panels';
import { payerNotes } from './payer-notes';
import { consultationVisit, payerRouted, preventiveBesideNotPaid, preventiveNotPaid } from './payer-routed';
import { placeUnknown, placeUnusual, placeWrong } from './place-of-service';
import { prolongedByPayer } from './prolonged-payer';
import { otherReadings } from './readings';
import { saidBothWays } from './said-both-ways';
import { serviceNotListed } from './service-not-listed';
import { sharedIncidentTo, sharedOutsideFacility } from './split-shared';
import { supportedNotBilled } from './supported-not-billed';
import { surgeryDecisions } from './surgery-decision';
import { exceptionExceeded, presentAndExcepted, tookPartAndExcepted } from './teaching';
import {
  audioAway,
  inPersonAtTelehealth,
  modalityContradicts,
  modalityUnknown,
  telehealthElsewhere,
  telehealthEnded,
  videoPlace,
} from './telehealth';
import { testCredit } from './test-credit';
import { timeSets } from './time-basis';
import { ticksNotUsed, timeBesidePsychotherapy, timeNotUsed } from './unused-time';
import { followUpBesideVisit, plannedSurgery, visitNotApart } from './visit-not-apart';
import { whoSaw } from './who-saw';

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
  preventiveBesideNotPaid,
  longitudinalCareLeftOut,
  longitudinalCareOpen,
  longitudinalCareAlone,
  longitudinalCareListed,
  ...otherReadings,
  payerNotes,
  ...testCredit,
  prolongedByPayer,
  ...modifierInQuestion,
  serviceNotListed,
  neverTogether,
  withinAdmission,
  serviceBundled,
  visitNotApart,
  plannedSurgery,
  followUpBesideVisit,
  aftercareElsewhere,
  criticalCareAndVisit,
  askedOfTheOtherVisit,
  nothingAsked,
  askedBySomePayers,
  pairingNotKnown,
  chiropractorVisit,
  osteopathicDecision,
  drugInFacility,
  advanceCareWithWellness,
  placeWrong,
  placeUnusual,
  placeUnknown,
  modalityContradicts,
  telehealthElsewhere,
  inPersonAtTelehealth,
  modalityUnknown,
  audioAway,
  videoPlace,
  telehealthEnded,
  formerTelephoneVisit,
  telemedicineNotRecognized,
  sharedOutsideFacility,
  sharedIncidentTo,
  exceptionExceeded,
  presentAndExcepted,
  tookPartAndExcepted,
  ...billedNotForVisits,
  ...billed25,
  ...billed57,
  ...billed24,
  ...billedTelehealth,
  ...billedWho,
  ...supportedNotBilled,
  afterLastChecked,
  ...documentationGaps,
  ...contractorGaps,
  ...billedLevel,
  ...billedBasis,
  ...billedPayer,
  ...billedProlonged,
  ...criticalCareSets,
  ...timeSets,
  necessity,
  ...panelSets,
  ...doubleCredit,
  ...surgeryDecisions,
  saidBothWays,
  ...impossibleSets,
  ...whoSaw,
  ...factsUnmet,
];

/** A check, and where what it finds stands among what others find; all of one shape, as they are asked so often. */
export interface PlacedCheck extends Placed, Pick<Check, 'id' | 'kind' | 'severity' | 'look'> {
  readonly families: Check['families'] | undefined;
  readonly needs: CheckNeed | undefined;
}

/** The checks that can find something in a family: those that always look, and those that look only at one thing. */
export interface ChecksOfFamily {
  readonly always: readonly PlacedCheck[];
  readonly needing: readonly {
    readonly need: CheckNeed;
    readonly isThere: (seen: Seen) => boolean;
    readonly checks: readonly PlacedCheck[];
  }[];
}

/** Worst first, then by id. */
const inOrder: readonly PlacedCheck[] = [...checks]
  .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.id < b.id ? -1 : 1))
  .map(({ id, kind, severity, families, needs, look }, place) => {
    return { id, kind, severity, families, needs, look, place };
  });

const listed: Partial<Record<FamilyId, ChecksOfFamily>> = {};

/** The checks of a family, so that an encounter is asked nothing that cannot concern it; listed once it is needed. */
export function checksOf(family: FamilyId): ChecksOfFamily {
  listed[family] ??= listOf(family);
  return listed[family];
}

function listOf(family: FamilyId): ChecksOfFamily {
  const own = inOrder.filter(({ families }) => families === undefined || families.includes(family));
  const needed = new Set(own.flatMap((check) => check.needs ?? []));
  return {
    always: own.filter((check) => check.needs === undefined),
    needing: [...needed].map((need) => ({
      need,
      isThere: needs[need],
      checks: own.filter((check) => check.needs === need),
    })),
  };
}
