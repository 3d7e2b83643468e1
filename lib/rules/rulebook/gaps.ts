import { gapIds, gaps } from '../tables/gaps';
import { datedRow, type RulebookSection, type Setting } from './row';

/** What a note must show for what is ticked, the lack of it as a fact, and the question that may be put. */
export function gapSection(setting: Setting): RulebookSection {
  return {
    id: 'gap',
    title: 'What a note must show',
    columns: ['Must show', 'Where it does not', 'Question'],
    rows: gapIds.flatMap((id) =>
      gaps[id].rows.map((row) =>
        datedRow(setting, row, {
          id: `gap.${id}`,
          says: id,
          note: `wording ${row.value.version}`,
          cells: [row.value.shows, row.value.gap, row.value.query],
        }),
      ),
    ),
  };
}
