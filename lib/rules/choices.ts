import { inForce } from './dated';
import type { Encounter } from './encounter';
import { ladderOf } from './families/ladder';
import { type ElementLevel, elementLevels } from './level';
import { codeAt, prolongedCodes } from './tables/codes';
import { type FamilyId, familyIds, familyTable } from './tables/families';
import { builtInPayers, defaultPayer, type Payers } from './tables/payers';
import { type ProblemKindId, problemKindIds, problemKinds } from './tables/problem-kinds';
import { type RiskItemId, riskItemIds, riskItems } from './tables/risk-items';
import { prolongedInForce } from './time/prolonged';
import { minutesInForce } from './time/total-time';

/** What an encounter's family, visit, payer and date decide about what can be ticked. */
type Setting = Pick<Encounter, 'family' | 'visit' | 'payer' | 'dateOfService'>;

/** The families this edition has rules for. */
export function familiesCovered(): readonly FamilyId[] {
  return familyIds.filter((id) => familyTable[id].rows.length > 0);
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

/** The thresholds of total time in a setting, first prolonged unit included; empty where time does not level. */
export function timeSteps(setting: Setting, payers: Payers = builtInPayers): readonly TimeStep[] {
  const ladder = ladderOf(setting);
  const row = ladder && minutesInForce(ladder, setting.dateOfService);
  if (!row) return [];
  const steps = ([0, 1, 2, 3] as const)
    .map((rank) => ({ minutes: row.value[rank], code: codeAt(ladder, rank), prolonged: false }))
    .filter((step, index, all) => step.code !== all[index - 1]?.code);
  const payer = payers[setting.payer ?? defaultPayer];
  const more = payer && prolongedInForce(ladder, payer, setting.dateOfService)?.value;
  return more ? [...steps, { minutes: more.first, code: prolongedCodes[more.code], prolonged: true }] : steps;
}

/** Whether time can level an encounter of this family on this day; undefined where the day is not covered. */
export function takesTime({
  family,
  dateOfService,
}: Pick<Setting, 'family' | 'dateOfService'>): boolean | undefined {
  return inForce(familyTable[family].rows, dateOfService)?.value.time;
}
