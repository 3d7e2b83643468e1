import type { ModifierQuestion } from '../assessment';
import { inForce } from '../dated';
import type { FamilyAnswer } from '../families/family';
import { longitudinalCareBases, longitudinalCareBesidePreventive } from '../tables/add-ons';
import { addOnCodes, isVisitCode } from '../tables/codes';
import type { Weighed } from '../weighed';
import type { AddOnRule } from './add-on';

/**
 * The add-on for the continuing focal point of a patient's care, or ongoing care of a serious condition. Only payers
 * that recognize it, on base codes that admit it on the date; not beside a supported modifier 25, unless a preventive
 * service of the day is in force as the exception.
 */
export const longitudinalCare: AddOnRule = (reported) => {
  const base = baseInForce(reported, reported.answer);
  if (!base || leftOutBeside25(reported, reported.answer, reported.modifiers)) return undefined;
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
export function leftOutBeside25(
  weighed: Weighed,
  answer: FamilyAnswer,
  modifiers: readonly ModifierQuestion[],
): boolean {
  if (!baseInForce(weighed, answer)) return false;
  if (!modifiers.some(({ modifier, status }) => modifier === '25' && status === 'supported')) return false;
  return !isExceptedBeside25(weighed);
}

/** Whether a preventive service of the day keeps the add-on beside modifier 25. */
export function isExceptedBeside25(weighed: Weighed): boolean {
  const row = inForce(longitudinalCareBesidePreventive, weighed.encounter.dateOfService);
  return row?.value === true && hasPreventiveService(weighed);
}

function baseInForce(weighed: Weighed, answer: FamilyAnswer) {
  return weighed.encounter.context?.longitudinalCare ? admittingBase(weighed, answer) : undefined;
}

/** The row by which a visit admits the add-on on its date under its payer; undefined where none does. */
export function admittingBase({ encounter, payer }: Weighed, { code, ladder }: FamilyAnswer) {
  if (payer.switches.longitudinalCare !== 'recognized') return undefined;
  const row = inForce(longitudinalCareBases, encounter.dateOfService);
  if (!row || code === null || !ladder || !row.value.includes(ladder)) return undefined;
  return isVisitCode(code, ladder) ? row : undefined;
}

function hasPreventiveService({ encounter, services }: Weighed): boolean {
  if (encounter.context?.wellness) return true;
  return services.some(({ preventive }) => preventive);
}
