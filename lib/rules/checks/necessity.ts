import { codeAt } from '../tables/codes';
import type { Check } from './check';

/** The highest code of a family, supported or billed, where one minor problem is all that was addressed. */
export const necessity: Check = {
  id: 'highest-code-minor-problem',
  kind: 'conflict',
  severity: 'warning',
  needs: 'problems',
  look({ encounter: { context }, assessment, answer: { ladder }, mdm: { problems } }) {
    const only = problems.counted.length === 1 ? problems.counted[0] : undefined;
    if (only?.kind !== 'self-limited' || only.count !== 1) return undefined;
    const top = ladder && codeAt(ladder, 3);
    if (!top || (assessment.code !== top && context?.billedCode !== top)) return undefined;
    return {
      rule: 'highest-code-minor-problem',
      says: `${top} beside one self-limited or minor problem alone; medical necessity is asked beside the other rules of a code.`,
      cites: ['swiftaudit-necessity', 'cms-claims-manual-12'],
    };
  },
};
