import type { Dated } from '../dated';
import { levels, type Rank } from '../level';
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
          says: `Telephone codes ${[...formerTelephoneCodes].join(', ')}`,
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
      ...Object.entries(modifierTable).flatMap(([name, table]) => datedRows(setting, name, name, table)),
    ],
  };
}

/** Every dated row of a table, whatever it is keyed by. */
function datedRows(setting: Setting, id: string, name: string, table: unknown): readonly RulebookRow[] {
  if (!(table instanceof Object)) return [];
  if (isDated(table)) {
    return [
      datedRow(setting, table, {
        id: `modifier-days.${id}`,
        says: nameWords(name),
        cells: [valueWords(table.value)],
      }),
    ];
  }
  // The place of a row in its list is no part of its name.
  return Array.isArray(table)
    ? table.flatMap((row) => datedRows(setting, id, name, row))
    : Object.entries(table).flatMap(([key, inner]) => datedRows(setting, `${id}.${key}`, key, inner));
}

function isDated(row: object): row is Dated<boolean | Rank> {
  return 'from' in row && 'cites' in row;
}

function valueWords(value: boolean | Rank): string {
  if (typeof value === 'number') return `Up to ${levels[value]}`;
  return value ? 'In force' : 'Ended';
}
