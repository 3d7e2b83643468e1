import { ladders } from '../tables/codes';
import { switchCites } from '../tables/payers';
import type { Check } from './check';

const codesOf = (family: string): ReadonlySet<string> =>
  new Set(Object.entries(ladders).flatMap(([ladder, codes]) => (ladder.startsWith(family) ? codes : [])));

const notRecognized = (
  id: string,
  words: string,
  codes: ReadonlySet<string>,
  point: 'consultations' | 'telemedicineCodes',
): Check => ({
  id,
  kind: 'payer',
  severity: 'error',
  needs: 'billedCode',
  look({ encounter: { context }, payer }) {
    const code = context?.billedCode ?? '';
    if (payer.switches[point] === 'recognized' || !codes.has(code)) return undefined;
    return {
      rule: id,
      says: `${code} is billed; ${payer.label} does not recognize ${words}.`,
      cites: switchCites[point],
    };
  },
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
