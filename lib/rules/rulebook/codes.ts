import { familyOf } from '../families/ladder';
import {
  criticalCareCodes,
  dischargeCodes,
  ladders,
  preventiveCodes,
  staffVisitCodes,
} from '../tables/codes';
import { type FamilyId, familyIds, familyTable } from '../tables/families';
import { datedRow, type RulebookSection, type Setting } from './row';
import { ladderIds, ladderWords, levelColumns, visitCodes } from './words';

/** Which codes there are, and what levels them. */
export const codeSections: readonly ((setting: Setting) => RulebookSection)[] = [
  (setting) => ({
    id: 'family',
    title: 'What levels each family',
    columns: ['Leveled by'],
    rows: familyIds.flatMap((family) => {
      const { label, before, rows } = familyTable[family];
      return rows.map((row) =>
        datedRow(setting, row, {
          id: `family.${family}`,
          says: label,
          ...(setting.day < row.from ? { note: before } : {}),
          cells: [basisWords(row.value)],
          codes: codesOf(family),
          applies: recognized(family, setting),
        }),
      );
    }),
  }),
  (setting) => ({
    id: 'level',
    title: 'Codes by family, visit and level',
    columns: levelColumns,
    rows: ladderIds.flatMap((ladder) =>
      familyTable[familyOf(ladder)].rows.map((row) =>
        datedRow(setting, row, {
          id: `level.${ladder}`,
          says: ladderWords(ladder),
          cells: ladders[ladder],
          codes: ladders[ladder],
          applies: recognized(familyOf(ladder), setting),
        }),
      ),
    ),
  }),
  (setting) => ({
    id: 'staff-visit',
    title: 'Visits by clinical staff alone',
    columns: ['Code'],
    rows: ladderIds.flatMap((ladder) => {
      const code = (staffVisitCodes as Partial<Record<string, string>>)[ladder];
      if (!code) return [];
      return familyTable[familyOf(ladder)].rows.map((row) =>
        datedRow(setting, row, {
          id: `staff-visit.${ladder}`,
          says: ladderWords(ladder),
          cells: [code],
          codes: [code],
        }),
      );
    }),
  }),
];

/** Whether a payer recognizes the codes of a family; where not, the visit is leveled in another. */
export function recognized(family: FamilyId, { payer: { switches } }: Setting): boolean {
  if (family.startsWith('consult')) return switches.consultations === 'recognized';
  if (family.startsWith('telemedicine')) return switches.telemedicineCodes === 'recognized';
  return true;
}

/** The codes of a family, by level or without. */
function codesOf(family: FamilyId): readonly string[] {
  const leveled = ladderIds.filter((ladder) => familyOf(ladder) === family).flatMap(visitCodes);
  const discharge: Partial<Record<FamilyId, object>> = dischargeCodes;
  const others: Partial<Record<FamilyId, readonly string[]>> = {
    'critical-care': Object.values(criticalCareCodes),
    preventive: Object.values(preventiveCodes).flat(),
  };
  return [...leveled, ...Object.values(discharge[family] ?? {}), ...(others[family] ?? [])];
}

function basisWords({ mdm, time }: { readonly mdm: boolean; readonly time: boolean }): string {
  if (mdm && time) return 'Medical decision making or total time';
  if (mdm) return 'Medical decision making, never time';
  return time ? 'Time alone' : 'Neither medical decision making nor time';
}
