import { lastChecked } from '../tables/checked';
import type { Check } from './check';

/** A date of service after the day the tables were last held against their sources. */
export const afterLastChecked: Check = {
  id: 'after-last-checked',
  kind: 'note',
  severity: 'warning',
  look({ encounter: { dateOfService } }) {
    if (dateOfService <= lastChecked) return undefined;
    return {
      rule: 'after-last-checked',
      says: `These rules were last checked on ${lastChecked}; the date of service is later.`,
      cites: ['cms-fee-schedule'],
    };
  },
};
