import { serviceCites } from '../tables/services';
import { listed } from '../wording';
import type { Check } from './check';

/** A same-day service whose global period nobody has said. */
export const serviceNotListed: Check = {
  id: 'service-not-listed',
  kind: 'modifier',
  severity: 'warning',
  needs: 'services',
  look({ services, assessment: { code } }) {
    const unknown = services.filter(({ global }) => global === undefined);
    if (code === null || unknown.length === 0) return undefined;
    const names = listed(unknown.map(({ given }) => given.code));
    return {
      rule: 'service-not-listed',
      says: `${names}: not in the list of services. Which global period?`,
      cites: serviceCites,
    };
  },
};
