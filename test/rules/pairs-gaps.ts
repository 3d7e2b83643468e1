import { gapIds } from '../../lib/rules';
import { officeEstablished } from './score';

/* Each gap said to be missing, and neighbours in which it is not: shown, not asked, or not yet a gap. */

const documented = (answers: object, dateOfService = '2026-03-02') => ({
  ...officeEstablished,
  dateOfService,
  problems: { 'chronic-stable': 1 },
  context: { documented: answers },
});

export const gapPairs: readonly (readonly [id: string, fires: object, silent: object])[] = [
  ...gapIds.flatMap((id) => [
    [id, documented({ [id]: false }), documented({ [id]: true })] as const,
    [id, documented({ [id]: false }), documented({ P0: false })] as const,
  ]),
  ['gap-unknown', documented({ P0: false }), documented({ P0: true })],
  ['gap-unknown', documented({ p1: false }), documented({ P1: false })],
  // A name of every object is no name of a gap.
  ['gap-unknown', documented({ constructor: false }), documented({})],
  ['gap-unknown', documented({ G22: false }, '2023-12-31'), documented({ G22: false }, '2024-01-01')],
  ['G22', documented({ G22: false }, '2024-01-01'), documented({ G22: false }, '2023-12-31')],
  ['R7', documented({ R7: false }, '2023-01-01'), documented({ R7: false }, '2022-12-31')],
  ['F1', documented({ F1: false }, '2022-01-01'), documented({ F1: false }, '2021-12-31')],
];
