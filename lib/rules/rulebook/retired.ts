import { type RetiredCodes, retiredCodes } from '../tables/retired-codes';
import { type RulebookSection, type Setting, undatedRow } from './row';
import { capital } from './words';

/** Codes no longer in force, each with its last day. A row holds once that day is over. */
export function retiredSection({ day }: Setting): RulebookSection {
  return {
    id: 'retired',
    title: 'Retired codes',
    columns: ['Codes', 'In their place', 'Codes in their place'],
    rows: retiredCodes.map((retired) => {
      const { codes, were, until, inPlace, cites } = retired;
      const successors = successorsOf(retired);
      const row = undatedRow(retired, cites, {
        id: `retired.${codes[0]}`,
        says: capital(were),
        cells: [codes, capital(inPlace), successors],
        codes: [...codes, ...successors],
      });
      return { ...row, state: day <= until ? 'not-yet' : 'in-force', until };
    }),
  };
}

/** The codes in place of retired ones, each once. */
export function successorsOf({ successors }: RetiredCodes): readonly string[] {
  return [...new Set(successors)];
}
