import type { Encounter } from '../encounter';
import { isInInstitution } from '../modifiers/FS';
import type { Citations } from '../reason';
import { isBilled } from './billed';
import type { Check, Seen } from './check';

const cites: Citations = ['facs-split-shared', 'novitas-split-shared'];

type Context = NonNullable<Encounter['context']>;

function isShared(seen: Seen, { splitShared }: Context): boolean {
  return splitShared === true || isBilled(seen, 'FS');
}

/** A split or shared visit outside a facility. */
export const sharedOutsideFacility: Check = {
  id: 'split-shared-place',
  kind: 'conflict',
  severity: 'error',
  needs: 'context',
  look(seen) {
    const { context, family } = seen.encounter;
    if (!context || !isShared(seen, context) || isInInstitution(context.placeOfService, family) !== false)
      return undefined;
    const where = context.placeOfService ? ` (place of service ${context.placeOfService})` : '';
    return {
      rule: 'split-shared-place',
      says: `A visit is split or shared, with FS, only in a hospital or skilled nursing facility; this one was elsewhere${where}.`,
      cites,
    };
  },
};

/** A visit said to be shared and incident to at once. */
export const sharedIncidentTo: Check = {
  id: 'split-shared-incident-to',
  kind: 'conflict',
  severity: 'error',
  needs: 'incidentTo',
  look(seen) {
    const { context } = seen.encounter;
    if (!context?.incidentTo || !isShared(seen, context)) return undefined;
    return {
      rule: 'split-shared-incident-to',
      says: 'Shared and incident to are both given: incident to is for the office, a shared visit for a facility. Which was it?',
      cites,
    };
  },
};
