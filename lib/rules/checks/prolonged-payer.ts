import { besidePsychotherapy } from '../families/leveled';
import { prolongedCodes } from '../tables/codes';
import { builtInPayers } from '../tables/payers';
import { prolongedInForce } from '../time/prolonged';
import type { Check } from './check';

const { cpt } = builtInPayers;

/** Minutes that reach the first prolonged unit under CPT but not under the payer's own rule. */
export const prolongedByPayer: Check = {
  id: 'prolonged-threshold-differs',
  kind: 'payer',
  severity: 'info',
  needs: 'time',
  look(seen) {
    const { encounter, assessment, payer } = seen;
    const { ladder } = seen.answer;
    if (!ladder || !assessment.time || payer.switches.prolonged === cpt.switches.prolonged) return undefined;
    if (assessment.basis === 'none' || besidePsychotherapy(encounter)) return undefined;
    const own = prolongedInForce(ladder, payer, encounter.dateOfService);
    const other = prolongedInForce(ladder, cpt, encounter.dateOfService);
    const { minutes } = assessment.time;
    if (!own || !other || minutes < other.value.first || minutes >= own.value.first) return undefined;
    return {
      rule: 'prolonged-threshold-differs',
      says: `${payer.label}: ${prolongedCodes[own.value.code]} begins at ${own.value.first} minutes; CPT's ${prolongedCodes[other.value.code]} at ${other.value.first}.`,
      cites: own.cites,
      since: own.from,
    };
  },
};
