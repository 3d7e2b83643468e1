import { inForce } from './dated';
import type { Encounter } from './encounter';
import { familyOfConsultation, ladderBilled } from './families/ladder-billed';
import { type ElementLevel, elementLevels } from './level';
import { longitudinalCareBases } from './tables/add-ons';
import { codeAt, criticalCareCodes, dischargeCodes, prolongedCodes, rungOf } from './tables/codes';
import { criticalCareMinutes } from './tables/critical-care';
import { dischargeMinutes } from './tables/discharge';
import { type FamilyId, familyIds, familyTable, type Visit } from './tables/families';
import { builtInPayers, defaultPayer, type PayerProfile, type Payers, type Switches } from './tables/payers';
import { type ProblemKindId, problemKindIds, problemKinds } from './tables/problem-kinds';
import { type RiskItemId, riskItemIds, riskItems } from './tables/risk-items';
import { prolongedInForce } from './time/prolonged';
import { minutesInForce } from './time/total-time';

/** What an encounter's family, visit, payer and date decide about what can be ticked. */
type Setting = Pick<Encounter, 'family' | 'visit' | 'payer' | 'dateOfService' | 'context'>;

/** The families this edition has rules for. */
export function familiesCovered(): readonly FamilyId[] {
  return familyIds;
}

/** The visits to choose from: of a consultation, those of the family it is leveled in, none where that needs none. */
export function visitsFor(
  setting: Pick<Encounter, 'family' | 'payer' | 'context'>,
  payers: Payers = builtInPayers,
): readonly Visit[] {
  const { visits, visitRequired } = familyTable[setting.family];
  const payer = payers[setting.payer ?? defaultPayer];
  if (visitRequired || visits.length === 0 || !payer) return visits;
  const billed = familyOfConsultation(setting, payer);
  return billed === setting.family ? [] : familyTable[billed].visits;
}

/** The kinds of problem that count in a setting. */
export function problemKindsFor({ family, visit, dateOfService }: Setting): readonly ProblemKindId[] {
  return problemKindIds.filter((kind) => {
    const { only, rows } = problemKinds[kind];
    return inForce(rows, dateOfService) && (!only || (only.family === family && only.visit === visit));
  });
}

/** The risk items that count on a day, each with the level it stands for. */
export function riskItemsFor({
  dateOfService,
}: Pick<Setting, 'dateOfService'>): readonly { readonly item: RiskItemId; readonly level: ElementLevel }[] {
  return riskItemIds.flatMap((item) => {
    const row = inForce(riskItems[item].rows, dateOfService);
    return row ? [{ item, level: elementLevels[row.value] }] : [];
  });
}

/** A number of minutes at which something more is supported. */
export interface TimeStep {
  readonly minutes: number;
  readonly code: string;
  readonly prolonged: boolean;
}

/** The thresholds of time in the family an encounter is billed in, first prolonged unit included; empty without any. */
export function timeSteps(encounter: Encounter, payers: Payers = builtInPayers): readonly TimeStep[] {
  const payer = payers[encounter.payer ?? defaultPayer];
  if (!payer) return [];
  const { dateOfService, family } = encounter;
  if (family === 'critical-care') return criticalCareSteps(payer, dateOfService);
  if (family === 'hospital-discharge' || family === 'nursing-facility-discharge') {
    return dischargeSteps(family, dateOfService);
  }
  const ladder = ladderBilled(encounter, payer);
  const row = ladder && minutesInForce(ladder, dateOfService);
  if (!row) return [];
  // A code that serves two levels is one step.
  const steps = ([0, 1, 2, 3] as const)
    .filter((rank) => rungOf(ladder, rank) === rank)
    .map((rank) => ({ minutes: row.value[rank], code: codeAt(ladder, rank), prolonged: false }));
  const more = prolongedInForce(ladder, payer, dateOfService)?.value;
  return more ? [...steps, { minutes: more.first, code: prolongedCodes[more.code], prolonged: true }] : steps;
}

function criticalCareSteps(payer: PayerProfile, day: string): readonly TimeStep[] {
  const row = inForce(criticalCareMinutes[payer.switches.criticalCare], day);
  if (!row) return [];
  return [
    { minutes: row.value.first, code: criticalCareCodes.first, prolonged: false },
    { minutes: row.value.further, code: criticalCareCodes.further, prolonged: true },
  ];
}

function dischargeSteps(family: keyof typeof dischargeCodes, day: string): readonly TimeStep[] {
  const row = inForce(dischargeMinutes, day);
  return row ? [{ minutes: row.value + 1, code: dischargeCodes[family].long, prolonged: false }] : [];
}

/** A fact beyond the ticks that decides on the answer or on what is reported beside it. */
export type FactId =
  | 'patientAge'
  | 'discussionMinutes'
  | 'sameDayStayHours'
  | 'placeOfService'
  | 'staffVisit'
  | 'longitudinalCare'
  | 'advanceCareMinutes'
  | 'transitional'
  | 'wellness';

/** The family whose codes a payer has an encounter billed with. */
export function billedFamily(setting: Pick<Setting, 'family' | 'context'>, payer: PayerProfile): FamilyId {
  const { family } = setting;
  if (family.startsWith('consult')) return familyOfConsultation(setting, payer);
  const routed = family.startsWith('telemedicine') && payer.switches.telemedicineCodes === 'not-recognized';
  return routed ? 'office' : family;
}

/** When a fact bears on an encounter: its setting, the payer's switches and the family finally billed. */
const bearing: Readonly<Record<FactId, (setting: Setting, switches: Switches, billed: FamilyId) => boolean>> =
  {
    patientAge: ({ family }) => family === 'preventive',
    discussionMinutes: ({ family }, { telemedicineCodes }) =>
      family === 'telemedicine-audio' && telemedicineCodes === 'recognized',
    sameDayStayHours: ({ family }, { sameDayStay }) =>
      family === 'hospital-same-day' && sameDayStay === 'eight-hours',
    placeOfService: ({ family }, { consultations }) =>
      family.startsWith('consult') && consultations === 'not-recognized',
    staffVisit: ({ family, visit }) =>
      (family === 'office' && visit === 'established') || family === 'emergency',
    longitudinalCare: ({ dateOfService }, { longitudinalCare }, billed) =>
      longitudinalCare === 'recognized' &&
      (inForce(longitudinalCareBases, dateOfService)?.value.some((ladder) => ladder.startsWith(billed)) ??
        false),
    wellness: (_, { wellnessVisits }, billed) =>
      wellnessVisits === 'recognized' &&
      (billed === 'office' || billed === 'home' || billed === 'preventive'),
    advanceCareMinutes: ({ family }) => family !== 'critical-care',
    transitional: (_, __, billed) =>
      billed === 'office' || billed === 'home' || billed.startsWith('telemedicine'),
  };

export const factIds = Object.keys(bearing) as readonly FactId[];

/** Whether a fact bears on an encounter. */
export function bears(fact: FactId, setting: Setting, payer: PayerProfile): boolean {
  return bearing[fact](setting, payer.switches, billedFamily(setting, payer));
}

/** The facts that bear on an encounter, those that decide on its code first. */
export function factsFor(setting: Setting, payers: Payers = builtInPayers): readonly FactId[] {
  const payer = payers[setting.payer ?? defaultPayer];
  return payer ? factIds.filter((fact) => bears(fact, setting, payer)) : [];
}

/** Whether time can level an encounter of this family on this day; undefined where the day is not covered. */
export function takesTime({
  family,
  dateOfService,
}: Pick<Setting, 'family' | 'dateOfService'>): boolean | undefined {
  return inForce(familyTable[family].rows, dateOfService)?.value.time;
}

/** Whether medical decision making can level an encounter of this family on this day. */
export function takesMdm({
  family,
  dateOfService,
}: Pick<Setting, 'family' | 'dateOfService'>): boolean | undefined {
  return inForce(familyTable[family].rows, dateOfService)?.value.mdm;
}
