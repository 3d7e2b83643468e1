import { riskOfManagement } from '../mdm/risk';
import { isMinor } from '../modifiers/same-day-service';
import type { Check } from './check';
import { namesOf } from './never-together';

/** The decision for a minor procedure of the same day, counted as risk of the visit. */
export const minorSurgeryDecision: Check = {
  id: 'minor-surgery-decision',
  kind: 'conflict',
  severity: 'warning',
  needs: 'risk',
  look({ encounter, assessment, mdm, beside }) {
    const item = 'minor-surgery-risk-factors';
    const { risk } = encounter;
    const minor = beside.filter(isMinor);
    if (!assessment.mdm || !risk?.includes(item) || minor.length === 0) return undefined;
    const others = riskOfManagement({ ...encounter, risk: risk.filter((one) => one !== item) });
    if (others.rank === mdm.risk.rank) return undefined;
    return {
      rule: 'minor-surgery-decision',
      says: `Risk rests on a decision for minor surgery, and the decision for ${namesOf(minor)} is part of it. Was another procedure decided on?`,
      cites: ['mckesson-ncci', 'ama-25'],
    };
  },
};
