import type { Dated } from '../dated';
import { visitGrounds } from '../tables/visit-grounds';
import { establishedYears, visitQuestions } from '../tables/visit-question';
import { datedRow, type RulebookSection, type Setting } from './row';
import { nameWords } from './words';

/** Which visit it is: new or established, initial or subsequent. */
export function visitSection(setting: Setting): RulebookSection {
  return {
    id: 'visit',
    title: 'Which visit it is',
    columns: ['Rule'],
    rows: [
      ...establishedYears.map((row) =>
        datedRow(setting, row, {
          id: 'visit.years',
          says: 'Years for which a service keeps a patient established',
          cells: [`${row.value} years`],
        }),
      ),
      ...Object.entries<{ readonly short: string; readonly rows: readonly Dated<string>[] }>(
        visitQuestions,
      ).flatMap(([id, { short, rows }]) =>
        rows.map((row) =>
          datedRow(setting, row, { id: `visit.question.${id}`, says: short, cells: [row.value] }),
        ),
      ),
      ...Object.entries<readonly Dated<string>[]>(visitGrounds).flatMap(([id, rows]) =>
        rows.map((row) =>
          datedRow(setting, row, { id: `visit.ground.${id}`, says: nameWords(id), cells: [row.value] }),
        ),
      ),
    ],
  };
}
