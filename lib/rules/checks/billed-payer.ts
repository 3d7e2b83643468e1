import { ladders } from '../tables/codes';
import { switchCites } from '../tables/payers';
import { billedCodeCheck } from './billed';
import type { Check } from './check';

const codesOf = (family: string): ReadonlySet<string> =>
  new Set(
    Object.entries(ladders)
      .filter(([ladder]) => ladder.startsWith(family))
      .flatMap(([, codes]) => codes),
  );

const notRecognized = (
  id: string,
  words: string,
  codes: ReadonlySet<string>,
  point: 'consultations' | 'telemedicineCodes',
): Check =>
  billedCodeCheck(id, 'payer', 'error', (code, { payer }) => {
    if (payer.switches[point] === 'recognized' || !codes.has(code)) return undefined;
    return {
      says: `${code} is billed; ${payer.label} does not recognize ${words}.`,
      cites: switchCites[point],
    };
  });

/** Codes billed to a payer that does not recognize their kind. */
export const billedPayer: readonly Check[] = [
  notRecognized('billed-consultation', 'consultation codes', codesOf('consult'), 'consultations'),
  notRecognized(
    'billed-telemedicine',
    'the telemedicine codes',
    codesOf('telemedicine'),
    'telemedicineCodes',
  ),
];
