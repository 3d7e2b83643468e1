import { inForce } from '../dated';
import { longitudinalCareBases, longitudinalCareBesidePreventive } from '../tables/add-ons';
import { addOnCodes, isVisitCode } from '../tables/codes';
import type { AddOnRule, Reported } from './add-on';

/**
 * The add-on for the continuing focal point of a patient's care, or ongoing care of a serious condition. Only payers
 * that recognize it, on base codes that admit it on the date; not beside a supported modifier 25, unless a preventive
 * service of the day is in force as the exception.
 */
export const longitudinalCare: AddOnRule = (reported) => {
  const base = baseInForce(reported);
  if (!base || leftOutBeside25(reported)) return undefined;
  const code = addOnCodes.longitudinalCare;
  return {
    value: { code, units: 1 },
    reason: {
      rule: 'add-on.longitudinal-care',
      says: `${code} × 1 beside ${reported.answer.code}: longitudinal care is said to be given.`,
      facts: { longitudinalCare: true, payer: reported.payer.id },
      cites: base.cites,
      since: base.from,
    },
  };
};

/** Whether the add-on is left out because of a supported modifier 25. */
export function leftOutBeside25(reported: Reported): boolean {
  const { encounter, modifiers } = reported;
  if (!baseInForce(reported)) return false;
  if (!modifiers.some(({ modifier, status }) => modifier === '25' && status === 'supported')) return false;
  const excepted = inForce(longitudinalCareBesidePreventive, encounter.dateOfService)?.value ?? false;
  return !(excepted && hasPreventiveService(reported));
}

function baseInForce({ encounter, answer, payer }: Reported) {
  if (!encounter.context?.longitudinalCare || payer.switches.longitudinalCare !== 'recognized')
    return undefined;
  const row = inForce(longitudinalCareBases, encounter.dateOfService);
  const { code, ladder } = answer;
  if (!row || code === null || !ladder || !row.value.includes(ladder)) return undefined;
  return isVisitCode(code, ladder) ? row : undefined;
}

function hasPreventiveService({ encounter, services }: Reported): boolean {
  if (encounter.context?.wellness) return true;
  return services.some(({ preventive }) => preventive);
}
