import { type Beside, namesOf } from '../modifiers/beside';
import { hasRole } from '../modifiers/same-day-service';
import { followUpCode } from '../tables/codes';
import type { Check, Seen } from './check';
import { withRole, withStanding } from './never-together';

/** A visit that is said to show nothing beyond a service which no rule pairs with it. */
export const visitNotApart: Check = {
  id: 'visit-not-apart',
  kind: 'conflict',
  severity: 'warning',
  needs: 'beside',
  look({ beside, assessment: { code } }) {
    // An add-on goes with its primary service, which is asked about.
    const whole = withStanding(beside, 'apart').filter(
      (one) => one.given.separateEM === false && one.global !== 'ZZZ' && !hasRole(one, 'follow-up'),
    );
    if (whole.length === 0) return undefined;
    return {
      rule: 'visit-not-apart',
      says: `The note is said to show no E/M work beyond ${namesOf(whole)}. What does ${code} rest on?`,
      cites: ['fcso-modifier-25', 'mckesson-ncci'],
    };
  },
};

/** The major procedures that were planned before, and beyond which nobody says that the note shows work. */
function plannedAround(beside: Seen['beside']): readonly Beside[] {
  return withStanding(beside, 'major').filter(({ given }) => given.planned && given.separateEM !== true);
}

/** Whether all that is said of a visit is that it is part of surgery that was planned before. */
export function isPartOfPlannedSurgery(beside: Seen['beside']): boolean {
  const planned = plannedAround(beside);
  return planned.length > 0 && planned.every(({ given }) => given.separateEM === false);
}

/** A visit on the day of a major procedure that was planned before. */
export const plannedSurgery: Check = {
  id: 'visit-before-planned-surgery',
  kind: 'modifier',
  severity: 'warning',
  needs: 'beside',
  look({ beside, assessment: { code } }) {
    const planned = plannedAround(beside);
    if (planned.length === 0) return undefined;
    if (isPartOfPlannedSurgery(beside)) {
      return {
        rule: 'visit-before-planned-surgery',
        says: `Planned before: ${namesOf(planned)}, and the note is said to show no E/M work beyond it: the visit is part of the surgery.`,
        cites: ['modifier-57', 'cms-claims-manual-12'],
        visitReported: false,
      };
    }
    return {
      rule: 'visit-before-planned-surgery',
      says: `Planned before: ${namesOf(planned)}; a visit about it is part of the surgery. Does ${code} rest on another problem?`,
      cites: ['modifier-57', 'cms-claims-manual-12'],
    };
  },
};

/** Follow-up within a global period, listed beside a visit. */
export const followUpBesideVisit: Check = {
  id: 'follow-up-beside-visit',
  kind: 'conflict',
  severity: 'warning',
  needs: 'beside',
  look({ beside, assessment: { code } }) {
    if (withRole(beside, 'follow-up').length === 0) return undefined;
    return {
      rule: 'follow-up-beside-visit',
      says: `${followUpCode} says that the visit was follow-up of a surgery, which is part of it. Was ${code} for something else?`,
      cites: ['noridian-24', 'cms-claims-manual-12'],
    };
  },
};
