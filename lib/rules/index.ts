/** The only door of the rules module. */
export { assess } from './assess';
export type { Assessment, MdmResult, Severity } from './assessment';
export {
  type FactId,
  factsFor,
  familiesCovered,
  problemKindsFor,
  riskItemsFor,
  takesMdm,
  takesTime,
  timeSteps,
  visitsFor,
} from './choices';
export { type Encounter, isDay, parseEncounter } from './encounter';
export { type FeeSchedule, FeeScheduleReader } from './fee-schedule';
export type { InputError, Parsed } from './input-error';
export { pairedVisitOf } from './paired-visit';
export { parsePayerProfile } from './payer-profile';
export type { Cited, Reason } from './reason';
export { pairingOf, type Service, serviceOf } from './services';
export { sourceOf } from './source-of';
export { lastChecked } from './tables/checked';
export { wellnessVisitCodes } from './tables/codes';
export { type DataCountId, type DataTickId, dataCountIds, dataItems, dataTickIds } from './tables/data-items';
export { type FamilyId, familyTable, type Visit, visitIds, visitTable } from './tables/families';
export { builtInPayers, defaultPayer, type Payers } from './tables/payers';
export { type ProblemKindId, problemKinds } from './tables/problem-kinds';
export { type RiskItemId, riskItems } from './tables/risk-items';
