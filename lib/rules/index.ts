/** The only door of the rules module. */
export { assess } from './assess';
export { type Assessment, type Finding, type MdmResult, severities } from './assessment';
export {
  type FactId,
  factsFor,
  familiesCovered,
  problemKindsFor,
  riskItemsFor,
  type TimeStep,
  takesMdm,
  takesTime,
  timeSteps,
  visitsFor,
} from './choices';
export { type CircumstanceId, circumstancesFor, placesOfService } from './circumstances';
export { type CodeStatus, codeStatus } from './code-status';
export { knownContractors, payersUnder } from './contractor';
export { isDay } from './day';
export { type Encounter, parseEncounter } from './encounter';
export { type FeeSchedule, type FeeScheduleEntry, feeScheduleEntry } from './fee-schedule';
export { gapAskedOfService, gapBehindModifier } from './gaps/gap-behind';
export { gapOf } from './gaps/gap-of';
export { gapsFor } from './gaps/gaps-for';
export { describeIssues, type InputError, type Parsed } from './input-error';
export { pairedVisitOf } from './paired-visit';
export { parsePayerProfile } from './payer-profile';
export { placeFits } from './place-fits';
export type { Cited, Reason } from './reason';
export { type Rulebook, type RulebookSource, rulebook } from './rulebook';
export { findInRulebook } from './rulebook/find';
export { placeInRulebook } from './rulebook/place';
export type { Cell, RulebookRow, RulebookSection } from './rulebook/row';
export { type ServiceQuestion, type ShownService, servicesBeside } from './same-day';
export { pairingOf, serviceOf } from './services';
export { sourceOf } from './source-of';
export { lastChecked } from './tables/checked';
export { wellnessVisitCodes } from './tables/codes';
export { type ContractorId, contractorIds } from './tables/contractors';
export { type DataCountId, type DataTickId, dataCountIds, dataItems, dataTickIds } from './tables/data-items';
export { type FamilyId, familyTable, type Visit, visitIds, visitTable } from './tables/families';
export { type GapId, gapIds } from './tables/gaps';
export { builtInPayers, defaultPayer, type PayerProfile, type Payers } from './tables/payers';
export { type ProblemKindId, problemKinds } from './tables/problem-kinds';
export { type RiskItemId, riskItems } from './tables/risk-items';
export { type GlobalPeriod, globalPeriods } from './tables/services/service';
export type { SourceId } from './tables/sources';
export { type TimeActivityId, timeActivities, timeActivityIds } from './tables/time-activities';
export type { VisitQuestionId } from './tables/visit-question';
export {
  type VisitAnswered,
  type VisitAnswers,
  type VisitQuestion,
  type VisitStep,
  visitQuestion,
} from './visit-question';
export { isVisitReported } from './visit-reported';
