import { criticalCareCodes } from '../tables/codes';
import { billedCheck } from './billed';
import type { Check } from './check';

/** Modifiers of a global period where none is given. */
const noPeriod = billedCheck(
  'billed-24-no-global-period',
  'warning',
  (billed, { encounter: { context = {} } }) => {
    const found = ['24', 'FT'].filter((one) => billed.includes(one));
    if (found.length === 0 || context.postoperative) return undefined;
    return {
      says: `${found.join(', ')}: no global period of a surgery is given. Was the visit after the day of one's own surgery?`,
      cites: ['noridian-24', 'ngs-critical-care'],
    };
  },
);

/** The modifier of critical care on another visit. */
const notCriticalCare = billedCheck('billed-ft-not-critical-care', 'warning', (billed, { assessment }) => {
  if (!billed.includes('FT') || assessment.code === null || assessment.code === criticalCareCodes.first) {
    return undefined;
  }
  return {
    says: `FT is for critical care; ${assessment.code} is another visit.`,
    cites: ['ngs-critical-care'],
  };
});

export const billed24: readonly Check[] = [noPeriod, notCriticalCare];
