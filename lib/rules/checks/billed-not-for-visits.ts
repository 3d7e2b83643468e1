import { isInForce } from '../modifiers/in-force';
import { modifierDays, notForVisits, partsOfSurgery } from '../tables/modifiers';
import { listed } from '../wording';
import { billedCheck } from './billed';
import type { Check } from './check';

/** Modifiers on the visit that say something of a procedure, a test or a facility. */
const foreign = billedCheck('billed-modifier-not-for-visits', 'error', (billed) => {
  const groups = notForVisits.filter(({ modifiers }) => modifiers.some((one) => billed.includes(one)));
  const [first] = groups;
  if (!first) return undefined;
  const found = [...new Set(billed)].filter((one) => groups.some(({ modifiers }) => modifiers.includes(one)));
  return {
    says:
      groups.length === 1
        ? `${listed(found)} ${first.says}; it does not belong on an E/M visit.`
        : `${listed(found)}: modifiers of procedures, tests or facilities; they do not belong on an E/M visit.`,
    cites: first.cites,
  };
});

/** Modifiers that stand on the surgery whose care is divided. */
const divided = billedCheck('billed-modifier-of-surgery', 'info', (billed) => {
  const found = [...new Set(billed)].filter((one) => partsOfSurgery.includes(one));
  if (found.length === 0) return undefined;
  return {
    says: `${listed(found)} divides the care around a surgery and stands on the surgery, not on the visit.`,
    cites: ['acep-fracture'],
  };
});

/** A reduced service: of an E/M visit the lower level says it. */
const reduced = billedCheck('billed-modifier-reduced', 'warning', (billed, { encounter }) => {
  if (!billed.includes('52') || encounter.family === 'preventive') return undefined;
  return {
    says: '52 is for a reduced service; of an E/M visit the lower level says it.',
    cites: ['cms-claims-manual-12'],
  };
});

/** Modifiers that are not in force on the date of service. */
const ended = billedCheck('billed-modifier-not-in-force', 'error', (billed, { encounter }) => {
  const day = encounter.dateOfService;
  const found = [...new Set(billed)].filter((one) => !isInForce(one, day));
  const [rows] = found.map((one) => modifierDays[one]);
  // The last row says it: no visit that is covered is as early as the first day of a modifier that has ended.
  const row = rows?.at(-1);
  if (!row) return undefined;
  return {
    says: `${listed(found)}: not in force on ${day}; ${row.value ? 'it begins' : 'it ended before'} ${row.from}.`,
    cites: row.cites,
  };
});

/** A modifier that some payers ask of a nurse practitioner under a physician. */
const supervised = billedCheck('billed-sa', 'info', (billed, { payer }) => {
  if (!billed.includes('SA')) return undefined;
  return {
    says:
      payer.switches.modifiers === 'medicare'
        ? `SA: ${payer.label} does not know this modifier of some other payers.`
        : `SA: only some payers know this modifier. Does ${payer.label}?`,
    cites: ['cms-claims-manual-12'],
  };
});

export const billedNotForVisits: readonly Check[] = [foreign, divided, reduced, ended, supervised];
