import { isExceptedBeside25 } from '../add-ons/longitudinal-care';
import { namesOf } from '../modifiers/beside';
import { addOnCodes } from '../tables/codes';
import { listed } from '../wording';
import { billedCheck, isAsked, isBilled } from './billed';
import type { Check } from './check';
import { withStanding } from './never-together';

/** The modifier with nothing else on the day. */
const alone = billedCheck('billed-25-alone', 'warning', (billed, seen) => {
  const { services = [], context = {} } = seen.encounter;
  if (!billed.includes('25') || services.length > 0 || context.wellness) return undefined;
  return {
    says: '25 says that the visit stands apart from another service of the day, and none is given. Which is it?',
    cites: ['priority-25', 'fcso-modifier-25'],
  };
});

/** The modifier beside services that ask nothing of the visit. */
const notAsked = billedCheck('billed-25-not-asked', 'warning', (billed, seen) => {
  const { encounter, beside, assessment, payer } = seen;
  const { context = {} } = encounter;
  if (!billed.includes('25') || beside.length === 0 || isAsked(seen, '25')) return undefined;
  if (beside.some(({ standing }) => standing === 'unknown' || standing === 'major')) return undefined;
  const names = listed(beside.map(({ given }) => given.code));
  const longitudinal = context.longitudinalCare && payer.switches.longitudinalCare === 'recognized';
  return {
    says: `25: nothing pairs ${names} with ${assessment.code}.${longitudinal ? ` With it ${addOnCodes.longitudinalCare} would be left out.` : ''}`,
    cites: ['ncci-pairs', 'fcso-modifier-25'],
  };
});

/** The modifier of minor procedures beside a major one that was decided at the visit. */
const major = billedCheck('billed-25-major-procedure', 'warning', (billed, seen) => {
  const surgery = withStanding(seen.beside, 'major');
  if (!billed.includes('25') || surgery.length === 0 || isAsked(seen, '25')) return undefined;
  return {
    says: `25 beside ${namesOf(surgery)}: the decision for a major procedure has modifier 57. Was it decided at this visit?`,
    cites: ['mckesson-ncci', 'modifier-57'],
  };
});

/** The longitudinal care add-on, itself among the services, beside the modifier. */
const longitudinalCare: Check = {
  id: 'longitudinal-care-beside-25',
  kind: 'payer',
  severity: 'error',
  needs: 'services',
  look(seen) {
    const code = addOnCodes.longitudinalCare;
    if (!seen.encounter.services?.some((service) => service.code === code)) return undefined;
    if (seen.payer.switches.longitudinalCare !== 'recognized') return undefined;
    const supported = seen.questions.some(
      ({ value }) => value.modifier === '25' && value.status === 'supported',
    );
    if (!(supported || isBilled(seen, '25')) || isExceptedBeside25(seen)) return undefined;
    return {
      rule: 'longitudinal-care-beside-25',
      says: `${code} is not reported beside modifier 25, unless the 25 is for a preventive service of the day.`,
      cites: ['aafp-g2211', 'edge-g2211'],
    };
  },
};

export const billed25: readonly Check[] = [alone, notAsked, major, longitudinalCare];
