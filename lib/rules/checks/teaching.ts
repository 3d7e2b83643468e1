import { beyondException } from '../modifiers/GE';
import type { Citations } from '../reason';
import { billedCheck, isBilled } from './billed';
import type { Check } from './check';

const cites: Citations = ['stfm-primary-care-exception', 'uth-teaching'];

/** Both modifiers of teaching physicians on one visit. */
export const presentAndExcepted: Check = billedCheck('billed-gc-with-ge', 'error', (billed) => {
  if (!billed.includes('GC') || !billed.includes('GE')) return undefined;
  return {
    says: 'GC and GE exclude each other: the teaching physician took part, or the resident saw the patient alone under the exception.',
    cites,
  };
});

/** A visit under the primary care exception that is beyond its levels, by time, or not in an office. */
export const exceptionExceeded: Check = {
  id: 'primary-care-exception-exceeded',
  kind: 'conflict',
  severity: 'error',
  needs: 'context',
  look(seen) {
    const { encounter, answer, assessment } = seen;
    if (assessment.code === null || !(encounter.context?.primaryCareException || isBilled(seen, 'GE'))) {
      return undefined;
    }
    const beyond = beyondException({ encounter, answer, code: assessment.code });
    if (!beyond) return undefined;
    return {
      rule: 'primary-care-exception-exceeded',
      says: `GE beside ${assessment.code}: ${beyond}`,
      cites,
    };
  },
};

/** A teaching physician who took part, in a visit of a resident alone. */
export const tookPartAndExcepted: Check = {
  id: 'teaching-and-exception',
  kind: 'conflict',
  severity: 'error',
  needs: 'primaryCareException',
  look({ encounter: { context } }) {
    if (!context?.primaryCareException || !context.teachingPhysician) return undefined;
    return {
      rule: 'teaching-and-exception',
      says: 'A teaching physician took part, and the resident saw the patient alone under the exception: one excludes the other.',
      cites,
    };
  },
};
