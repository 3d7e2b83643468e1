import { dataCountIds, dataItems, dataThresholds, dataTickIds } from '../tables/data-items';
import { problemKindIds, problemKinds } from '../tables/problem-kinds';
import { riskItemIds, riskItems } from '../tables/risk-items';
import { datedRow, type RulebookSection, type Setting } from './row';
import { rankWords } from './words';

/** The three elements of medical decision making. */
export const mdmSections: readonly ((setting: Setting) => RulebookSection)[] = [
  (setting) => ({
    id: 'mdm.problems',
    title: 'Problems addressed',
    columns: ['One', 'Two or more'],
    rows: problemKindIds.flatMap((kind) => {
      const { label, hint, rows } = problemKinds[kind];
      return rows.map((row) =>
        datedRow(setting, row, {
          id: `mdm.problems.${kind}`,
          says: label,
          note: hint,
          cells: [rankWords(row.value.one), rankWords(row.value.twoOrMore)],
        }),
      );
    }),
  }),
  (setting) => ({
    id: 'mdm.data',
    title: 'Data reviewed and analyzed',
    columns: ['What it takes'],
    rows: dataThresholds.flatMap((row) =>
      dataWordings(row.value).map(([id, says, note, cell]) =>
        datedRow(setting, row, { id: `mdm.data.${id}`, says, ...(note ? { note } : {}), cells: [cell] }),
      ),
    ),
  }),
  (setting) => ({
    id: 'mdm.risk',
    title: 'Risk of management',
    columns: ['Amounts to'],
    rows: riskItemIds.flatMap((item) => {
      const { label, hint, rows } = riskItems[item];
      return rows.map((row) =>
        datedRow(setting, row, {
          id: `mdm.risk.${item}`,
          says: label,
          note: hint,
          cells: [rankWords(row.value)],
        }),
      );
    }),
  }),
];

/** The three levels of data by their thresholds, then each item with what it counts as: name, label, hint, words. */
function dataWordings({
  limited,
  moderate,
}: (typeof dataThresholds)[number]['value']): readonly (readonly [string, string, string, string])[] {
  const [historian, ...categories] = dataTickIds;
  const item = (id: keyof typeof dataItems, counts: string) =>
    [id, dataItems[id].label, dataItems[id].hint, counts] as const;
  return [
    [
      'limited',
      'Limited',
      '',
      `${limited} unique tests or outside sources, or an ${dataItems[historian].one}`,
    ],
    [
      'moderate',
      'Moderate',
      '',
      `One of three categories: ${[`${moderate} of tests, outside sources and historian together`, ...categories.map((id) => dataItems[id].one)].join('; ')}`,
    ],
    ['extensive', 'Extensive', '', 'Two of the three categories'],
    ...dataCountIds.map((id) => item(id, 'Each unique one is a unit of the first category')),
    item(historian, 'One unit of the first category, and limited by itself'),
    ...categories.map((id) => item(id, 'A category of its own')),
  ];
}
