import { type Beside, namesOf, type Standing } from '../modifiers/beside';
import { hasRole } from '../modifiers/same-day-service';
import type { Citations } from '../reason';
import { psychotherapyBesideVisit } from '../tables/codes';
import { edits } from '../tables/services/pairings';
import type { ServiceRole } from '../tables/services/service';
import { listed } from '../wording';
import type { Check } from './check';

const cites: Citations = ['ncci-pairs', 'ncci-policy-2026'];

/** A service that no modifier passes beside the visit, and which of the two is reported. */
export const neverTogether: Check = {
  id: 'never-together',
  kind: 'conflict',
  severity: 'error',
  needs: 'beside',
  look({ beside, assessment: { code } }) {
    const visit = withStanding(beside, 'visit-gives-way');
    const service = withStanding(beside, 'service-gives-way');
    if (visit.length === 0 && service.length === 0) return undefined;
    const says = [
      ...(visit.length > 0 ? [`${namesOf(visit)} is reported, ${code} is not`] : []),
      ...(service.length > 0 ? [`${code} is reported, ${namesOf(service)} is not`] : []),
    ].join('; ');
    const added = visit.flatMap(({ given }) => psychotherapyBesideVisit.get(given.code) ?? []);
    const instead = added.length > 0 ? ` Psychotherapy beside a visit is ${listed(added)}.` : '';
    return {
      rule: 'never-together',
      says: `No modifier passes this pair: ${says}.${instead}`,
      cites,
      tableOf: edits.of,
      ...(visit.length > 0 ? { visitReported: false } : {}),
    };
  },
};

/** A visit elsewhere on the day of an admission. */
export const withinAdmission: Check = {
  id: 'within-admission',
  kind: 'payer',
  severity: 'warning',
  needs: 'beside',
  look(seen) {
    const { beside, assessment, payer } = seen;
    const admission = withStanding(beside, 'visit-in-admission');
    const earlier = withStanding(beside, 'service-in-admission');
    if (admission.length === 0 && earlier.length === 0) return undefined;
    const [visit, within] =
      admission.length > 0 ? [namesOf(admission), assessment.code] : [assessment.code, namesOf(earlier)];
    return {
      rule: 'within-admission',
      says: `${payer.label} takes ${within} as part of the admission ${visit} by the same clinician on the same day.`,
      cites: ['cms-claims-manual-12', 'trainingleader-two-visits'],
      ...(admission.length > 0 ? { visitReported: false } : {}),
    };
  },
};

/** A service that Medicare includes in whatever else is reported. */
export const serviceBundled: Check = {
  id: 'service-bundled',
  kind: 'payer',
  severity: 'info',
  needs: 'beside',
  look({ beside, payer }) {
    const bundled = withStanding(beside, 'bundled');
    if (bundled.length === 0) return undefined;
    return {
      rule: 'service-bundled',
      says: `${payer.label} includes ${namesOf(bundled)} in whatever else is reported on the day.`,
      cites: ['cms-fee-schedule'],
    };
  },
};

const none: readonly never[] = [];

/** The services that stand to the visit in one way: mostly none, for which no list is made. */
export function withStanding(beside: readonly Beside[], standing: Standing): readonly Beside[] {
  for (const first of beside) {
    if (first.standing === standing) return beside.filter((one) => one.standing === standing);
  }
  return none;
}

/** The services of one kind: mostly none, for which no list is made. */
export function withRole(beside: readonly Beside[], role: ServiceRole): readonly Beside[] {
  for (const first of beside) {
    if (hasRole(first, role)) return beside.filter((one) => hasRole(one, role));
  }
  return none;
}
