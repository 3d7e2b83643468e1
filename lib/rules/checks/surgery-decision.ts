import { riskOfManagement } from '../mdm/risk';
import { namesOf } from '../modifiers/beside';
import { hasRole, isMinor } from '../modifiers/same-day-service';
import type { RiskItemId } from '../tables/risk-items';
import type { Check, Seen } from './check';

/** Whether a code by decision making rests on some items of risk: without them the risk is lower. */
function restsOn({ encounter, assessment, mdm }: Seen, items: readonly RiskItemId[]): boolean {
  if (assessment.basis !== 'mdm' || encounter.context?.staffVisit) return false;
  const others = encounter.risk?.filter((one) => !items.includes(one));
  return riskOfManagement({ risk: others, dateOfService: encounter.dateOfService }).rank < mdm.risk.rank;
}

const minorSurgery: readonly RiskItemId[] = ['minor-surgery-risk-factors'];

/** The decision for a minor procedure of the same day, counted as risk of the visit. */
const minor: Check = {
  id: 'minor-surgery-decision',
  kind: 'conflict',
  severity: 'warning',
  needs: 'beside',
  look(seen) {
    // Of manipulation authorities differ, which is said on its own.
    const done = seen.beside.filter(
      (one) => isMinor(one) && !one.given.planned && !hasRole(one, 'osteopathic-manipulation'),
    );
    if (done.length === 0 || !restsOn(seen, minorSurgery)) return undefined;
    const names = namesOf(done);
    return {
      rule: 'minor-surgery-decision',
      says: `Risk rests on a decision for minor surgery; the decision for ${names} is part of ${names}. Was another procedure decided on?`,
      cites: ['mckesson-ncci', 'ama-25'],
    };
  },
};

const majorSurgery: readonly RiskItemId[] = [
  ...(['major-surgery-elective', 'major-surgery-elective-risk-factors', 'major-surgery-emergency'] as const),
];

/** The decision for a major procedure that was planned before, counted as risk of the visit. */
const planned: Check = {
  id: 'planned-surgery-decision',
  kind: 'conflict',
  severity: 'warning',
  needs: 'beside',
  look(seen) {
    const before = seen.beside.filter(({ standing, given }) => standing === 'major' && given.planned);
    if (before.length === 0 || !restsOn(seen, majorSurgery)) return undefined;
    return {
      rule: 'planned-surgery-decision',
      says: `Risk rests on a decision for major surgery, and ${namesOf(before)} was planned before. Was another procedure decided on?`,
      cites: ['modifier-57', 'cms-claims-manual-12'],
    };
  },
};

/** A decision for surgery that is no risk of this visit. */
export const surgeryDecisions: readonly Check[] = [minor, planned];
