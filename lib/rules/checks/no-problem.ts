import type { Check } from './check';

/** A level of medical decision making without any problem that counts. */
export const noProblem: Check = {
  id: 'no-problem-ticked',
  kind: 'gap',
  severity: 'warning',
  look({ mdm, assessment }) {
    if (!assessment.mdm?.level || mdm.problems.ticked) return undefined;
    return {
      rule: 'no-problem-ticked',
      says: 'Data or risk is ticked, but no problem addressed is.',
      cites: ['hccs-problems', 'bsa-mdm'],
    };
  },
};
