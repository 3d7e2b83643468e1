import { inForce } from '../dated';
import { criticalCareCodes, prolongedCodes } from '../tables/codes';
import { criticalCareIncludes } from '../tables/critical-care';
import { listed } from '../wording';
import type { Check, Seen } from './check';

/** What is reported of the visit itself rather than beside it. */
const ofTheVisit: ReadonlySet<string> = new Set([
  ...Object.values(criticalCareCodes),
  ...Object.values(prolongedCodes),
]);

/** Services of the day that are part of critical care itself. */
const included: Check = {
  id: 'critical-care-includes',
  kind: 'conflict',
  severity: 'error',
  families: ['critical-care'],
  needs: 'services',
  look({ encounter: { services, dateOfService } }) {
    const row = inForce(criticalCareIncludes, dateOfService);
    if (!row || !services) return undefined;
    const codes = services.map(({ code }) => code).filter((code) => row.value.has(code));
    if (codes.length === 0) return undefined;
    return {
      rule: 'critical-care-includes',
      says: `${listed([...new Set(codes)])}: part of critical care by the same clinician, not reported beside it.`,
      cites: row.cites,
      since: row.from,
    };
  },
};

/** Services reported apart, and nothing that says their minutes are left out. */
const notExcluded: Check = {
  id: 'critical-care-services-not-excluded',
  kind: 'conflict',
  severity: 'warning',
  families: ['critical-care'],
  needs: 'services',
  look({ encounter: { services, time, context, dateOfService } }) {
    const row = inForce(criticalCareIncludes, dateOfService);
    if (!row || !services || !time || time.separatelyReportedMinutes !== undefined) return undefined;
    const codes = services.map(({ code }) => code);
    const apart = codes.filter((code) => !row.value.has(code) && !ofTheVisit.has(code));
    if (apart.length === 0 || context?.documented?.C1) return undefined;
    return {
      rule: 'critical-care-services-not-excluded',
      says: `Beside ${listed([...new Set(apart)])} the minutes of services reported apart are not given; critical care leaves them out.`,
      cites: ['ngs-critical-care', 'aapc-critical-care-included'],
    };
  },
};

function isCriticalCare({ encounter: { context }, assessment: { code } }: Seen): boolean {
  return code === criticalCareCodes.first || context?.billedCode === criticalCareCodes.first;
}

/**
 * Critical care without a threat among its problems. Its level needs no ticks, so it is looked at only where problems
 * are ticked, or where a visit that was billed is reviewed.
 */
const withoutThreat: Check = {
  id: 'critical-care-without-threat',
  kind: 'conflict',
  severity: 'warning',
  look(seen) {
    const { problems, context } = seen.encounter;
    if (!isCriticalCare(seen) || !(problems || context?.billedCode)) return undefined;
    if (problems?.['threat-to-life-or-function'] || context?.documented?.C2) return undefined;
    return {
      rule: 'critical-care-without-threat',
      says: `${criticalCareCodes.first}: no threat to life or bodily function is ticked.`,
      cites: ['noridian-critical-care', 'ngs-critical-care'],
    };
  },
};

export const criticalCareSets: readonly Check[] = [included, notExcluded, withoutThreat];
