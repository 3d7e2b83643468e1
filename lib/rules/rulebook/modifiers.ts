import type { Dated } from '../dated';
import { formerTelephone } from '../tables/add-ons';
import { formerTelephoneCodes } from '../tables/codes';
import * as modifierTable from '../tables/modifiers';
import { datedRow, type RulebookRow, type RulebookSection, type Setting, undatedRow } from './row';
import { nameWords } from './words';

/** Modifiers by their days, those that never belong to a visit, and codes that ended. */
export function modifierSection(setting: Setting): RulebookSection {
  return {
    id: 'modifier-days',
    title: 'Modifiers',
    columns: ['Rule'],
    rows: [
      ...formerTelephone.map((row) =>
        datedRow(setting, row, {
          id: 'modifier-days.former-telephone',
          says: `Telephone codes ${formerTelephoneCodes.join(', ')}`,
          cells: [row.value ? 'In force' : 'Ended'],
        }),
      ),
      ...modifierTable.notForVisits.map((foreign, place) =>
        undatedRow(foreign, foreign.cites, {
          id: `modifier-days.not-for-visits.${place + 1}`,
          says: foreign.modifiers.join(', '),
          note: 'never on an E/M visit',
          cells: [foreign.says],
        }),
      ),
      ...Object.entries(modifierTable).flatMap(([name, table]) => datedRows(setting, name, table)),
    ],
  };
}

/** Every dated row of a table, whatever it is keyed by. */
function datedRows(setting: Setting, name: string, table: unknown): readonly RulebookRow[] {
  if (typeof table !== 'object' || table === null) return [];
  if (Array.isArray(table) && table.every(isDated)) {
    return table.map((row) =>
      datedRow(setting, row, {
        id: `modifier-days.${name}`,
        says: nameWords(name.split('.').at(-1) ?? name),
        cells: [valueWords(row.value)],
      }),
    );
  }
  return Object.entries(table).flatMap(([key, inner]) => datedRows(setting, `${name}.${key}`, inner));
}

function isDated(row: unknown): row is Dated<unknown> {
  return typeof row === 'object' && row !== null && 'from' in row && 'cites' in row;
}

function valueWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'In force' : 'Ended';
  return Array.isArray(value) ? value.join(', ') : String(value);
}
