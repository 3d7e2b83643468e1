import { namesOf } from '../modifiers/beside';
import type { Check } from './check';
import { withStanding } from './never-together';

/** A major procedure in the emergency department: its aftercare is mostly somebody else's. */
export const aftercareElsewhere: Check = {
  id: 'surgery-aftercare-elsewhere',
  kind: 'modifier',
  severity: 'info',
  families: ['emergency'],
  needs: 'beside',
  look({ beside }) {
    const major = withStanding(beside, 'major');
    if (major.length === 0) return undefined;
    return {
      rule: 'surgery-aftercare-elsewhere',
      says: `${namesOf(major)} includes 90 days of aftercare. Where that is given elsewhere, 54 stands on the procedure. Is it?`,
      cites: ['acep-fracture'],
    };
  },
};
