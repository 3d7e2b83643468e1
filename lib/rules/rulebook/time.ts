import { familyOf } from '../families/ladder';
import { codeAt, criticalCareCodes, dischargeCodes, ladders, prolongedCodes } from '../tables/codes';
import { criticalCareMinutes } from '../tables/critical-care';
import { dischargeMinutes } from '../tables/discharge';
import { familyTable } from '../tables/families';
import { minutes } from '../tables/minutes';
import { builtInPayers } from '../tables/payers';
import { type ProlongedRule, prolonged } from '../tables/prolonged';
import { type TimeActivity, timeActivities } from '../tables/time-activities';
import { recognized } from './codes';
import { datedRow, type RulebookSection, type Setting, undatedRow } from './row';
import { ladderIds, ladderWords, levelColumns } from './words';

/** What goes by minutes: levels, prolonged service, critical care, discharge. */
export const timeSections: readonly ((setting: Setting) => RulebookSection)[] = [
  leastMinutes,
  activities,
  prolongedService,
  (setting) => ({
    id: 'time.critical-care',
    title: 'Critical care',
    columns: ['First code', 'Further code', 'Each further unit'],
    rows: rulesOf(criticalCareMinutes).flatMap(([rule, rows]) =>
      rows.map((row) =>
        datedRow(setting, row, {
          id: `time.critical-care.${rule}`,
          says: `Critical care on a date (${builtInPayers[rule].label})`,
          cells: [
            `${criticalCareCodes.first} from ${row.value.first} min`,
            `${criticalCareCodes.further} from ${row.value.further} min`,
            `${row.value.each} min`,
          ],
          codes: Object.values(criticalCareCodes),
          applies: setting.payer.switches.criticalCare === rule,
        }),
      ),
    ),
  }),
  (setting) => ({
    id: 'time.discharge',
    title: 'Day of discharge',
    columns: ['Up to the limit', 'Beyond it'],
    rows: (Object.keys(dischargeCodes) as (keyof typeof dischargeCodes)[]).flatMap((family) =>
      dischargeMinutes.map((row) =>
        datedRow(setting, row, {
          id: `time.discharge.${family}`,
          says: familyTable[family].label,
          cells: [
            `${dischargeCodes[family].short} to ${row.value} min`,
            `${dischargeCodes[family].long} over ${row.value} min`,
          ],
          codes: Object.values(dischargeCodes[family]),
        }),
      ),
    ),
  }),
];

function leastMinutes(setting: Setting): RulebookSection {
  return {
    id: 'time.total',
    title: 'Least total minutes on the date',
    columns: levelColumns,
    rows: ladderIds.flatMap((ladder) =>
      (minutes[ladder] ?? []).map((row) =>
        datedRow(setting, row, {
          id: `time.total.${ladder}`,
          says: ladderWords(ladder),
          cells: ([0, 1, 2, 3] as const).map((rank) => `${codeAt(ladder, rank)}: ${row.value[rank]} min`),
          codes: ladders[ladder],
          applies: recognized(familyOf(ladder), setting),
        }),
      ),
    ),
  };
}

function activities(): RulebookSection {
  const counts = { yes: 'Counts', no: 'Does not count', apart: 'Taken off the total' };
  return {
    id: 'time.activity',
    title: 'What counts as total time on the date',
    columns: ['Counts'],
    rows: Object.entries<TimeActivity>(timeActivities).map(([id, activity]) =>
      undatedRow(activity, activity.cites, {
        id: `time.activity.${id}`,
        says: activity.label,
        cells: [counts[activity.counts]],
        days: 'of-table',
      }),
    ),
  };
}

function prolongedService(setting: Setting): RulebookSection {
  return {
    id: 'time.prolonged',
    title: 'Prolonged services',
    columns: ['Beside, if leveled by time', 'First unit', 'Each further unit'],
    rows: rulesOf(prolonged).flatMap(([rule, table]) =>
      ladderIds.flatMap((ladder) =>
        (table[ladder] ?? []).map((row) => {
          const code = prolongedCodes[row.value.code];
          return datedRow(setting, row, {
            id: `time.prolonged.${rule}.${ladder}`,
            says: `${ladderWords(ladder)} (${builtInPayers[rule].label})`,
            cells: [codeAt(ladder, 3), `${code} from ${row.value.first} min`, `${row.value.each} min`],
            codes: [code, codeAt(ladder, 3)],
            applies: setting.payer.switches.prolonged === rule && recognized(familyOf(ladder), setting),
          });
        }),
      ),
    ),
  };
}

function rulesOf<Table>(
  tables: Readonly<Record<ProlongedRule, Table>>,
): readonly (readonly [ProlongedRule, Table])[] {
  return Object.entries(tables) as (readonly [ProlongedRule, Table])[];
}
