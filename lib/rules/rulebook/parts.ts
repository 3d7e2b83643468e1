import { criticalCareIncludes } from '../tables/critical-care';
import { panels } from '../tables/panels';
import { interpretedServices } from '../tables/tests';
import { datedRow, type RulebookSection, type Setting } from './row';

/** What is part of what: tests of a panel, readings of a service, services of critical care. */
export function partSection(setting: Setting): RulebookSection {
  return {
    id: 'part',
    title: 'What is part of what',
    columns: ['Rule', 'Codes'],
    rows: [
      ...panels.flatMap((row) =>
        [...row.value].map(([panel, parts]) =>
          datedRow(setting, row, {
            id: `part.panel.${panel}`,
            says: `Panel ${panel}`,
            cells: ['One test, whatever it is made of', [...parts]],
            codes: [panel, ...parts],
          }),
        ),
      ),
      ...interpretedServices.map((row) =>
        datedRow(setting, row, {
          id: 'part.interpretation',
          says: 'Services of which an interpretation is part',
          cells: [
            'The interpretation is reported with the service',
            row.value.map(([first, last]) => (first === last ? first : `${first} to ${last}`)),
          ],
          ranges: row.value,
        }),
      ),
      ...criticalCareIncludes.map((row) =>
        datedRow(setting, row, {
          id: 'part.critical-care',
          says: 'Services that critical care includes',
          cells: ['Not reported beside it by the same clinician', [...row.value]],
          codes: [...row.value],
        }),
      ),
    ],
  };
}
