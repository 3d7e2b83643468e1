import { editsOn } from '../edits';
import { type Beside, namesOf } from '../modifiers/beside';
import { hasRole, hasUnknownPairings } from '../modifiers/same-day-service';
import { pairedVisitOf } from '../paired-visit';
import { addOnCodes } from '../tables/codes';
import { places } from '../tables/places';
import { edits } from '../tables/services/pairings';
import { isAsked, isBilled } from './billed';
import type { Check } from './check';
import { withRole, withStanding } from './never-together';

/** Critical care and another visit of one clinician on one day. */
export const criticalCareAndVisit: Check = {
  id: 'critical-care-and-visit',
  kind: 'conflict',
  severity: 'info',
  needs: 'beside',
  look({ encounter: { family }, beside, assessment: { code } }) {
    const visits = withRole(beside, 'visit').filter(
      ({ standing }) => standing === 'edit' || standing === 'policy',
    );
    if (visits.length === 0) return undefined;
    const isOther = visits.some(({ given }) => pairedVisitOf(given.code) === 'critical-care');
    if (family !== 'critical-care' && !isOther) return undefined;
    return {
      rule: 'critical-care-and-visit',
      says: `${code} and ${namesOf(visits)} on one day: both stand only where the other visit came first, without critical care, and nothing is counted twice.`,
      cites: ['ngs-critical-care', 'noridian-critical-care'],
    };
  },
};

/** A preventive visit beside one for a problem: what is asked is asked about the other. */
export const askedOfTheOtherVisit: Check = {
  id: 'modifier-25-other-visit',
  kind: 'modifier',
  severity: 'info',
  families: ['preventive'],
  needs: 'beside',
  look({ beside, assessment: { code } }) {
    const other = withStanding(beside, 'other-line');
    if (other.length === 0) return undefined;
    return {
      rule: 'modifier-25-other-visit',
      says: `Beside ${code}, modifier 25 is in question on ${namesOf(other)}: does the note show work on a problem beyond the preventive visit?`,
      cites: ['aap-preventive-2025', 'fcso-modifier-25'],
    };
  },
};

/** Services that no edit pairs with the visit, where a modifier would have the longitudinal care add-on left out. */
export const nothingAsked: Check = {
  id: 'modifier-25-not-needed',
  kind: 'note',
  severity: 'info',
  needs: 'beside',
  look(seen) {
    const { code, addOns } = seen.assessment;
    const { dateOfService } = seen.encounter;
    if (!addOns.some((addOn) => addOn.code === addOnCodes.longitudinalCare)) return undefined;
    if (isAsked(seen, '25') || isBilled(seen, '25')) return undefined;
    const apart = withStanding(seen.beside, 'apart').filter(
      (one) => isTestOrTreatment(one) && !hasUnknownPairings(one),
    );
    if (apart.length === 0) return undefined;
    return {
      rule: 'modifier-25-not-needed',
      says: `No edit (${editsOn(dateOfService)}) pairs ${namesOf(apart)} with ${code}, so modifier 25 is not in question; with it ${addOnCodes.longitudinalCare} would be left out.`,
      cites: ['ncci-pairs', 'aafp-g2211'],
      tableOf: edits.of,
    };
  },
};

/** Services that no national edit pairs with the visit, but some payers do. */
export const askedBySomePayers: Check = {
  id: 'modifier-25-some-payers',
  kind: 'payer',
  severity: 'info',
  needs: 'beside',
  look({ encounter: { dateOfService }, beside, assessment: { code }, payer }) {
    if (payer.switches.modifiers === 'medicare') return undefined;
    const apart = withStanding(beside, 'apart').filter(
      (one) =>
        isTestOrTreatment(one) &&
        !hasUnknownPairings(one) &&
        !hasRole(one, 'imaging') &&
        !hasRole(one, 'laboratory'),
    );
    if (apart.length === 0) return undefined;
    return {
      rule: 'modifier-25-some-payers',
      says: `No edit (${editsOn(dateOfService)}) pairs ${namesOf(apart)} with ${code}; some payers ask for modifier 25 all the same. Does this payer?`,
      cites: ['ngs-25', 'ncci-pairs'],
      tableOf: edits.of,
    };
  },
};

/** Services without a global period of which nobody has said how the edits pair them: not known is not none. */
export const pairingNotKnown: Check = {
  id: 'pairing-not-known',
  kind: 'modifier',
  severity: 'info',
  needs: 'beside',
  look({ beside, assessment: { code } }) {
    const open = withStanding(beside, 'apart').filter(
      (one) => one.global === 'XXX' && hasUnknownPairings(one),
    );
    if (open.length === 0) return undefined;
    return {
      rule: 'pairing-not-known',
      says: `Whether a national edit pairs ${namesOf(open)} with ${code} is not known to these rules. Does one?`,
      cites: ['ncci-pairs'],
    };
  },
};

/** A test or treatment in its own right: neither an E/M service or its add-on nor a product. */
function isTestOrTreatment(one: Beside): boolean {
  return one.global === 'XXX' && /^(9[0-8]|[1-8]\d)/.test(one.given.code) && !hasRole(one, 'product');
}

/** Manipulation under Medicare, which covers nothing else from a chiropractor. */
export const chiropractorVisit: Check = {
  id: 'chiropractor-visit',
  kind: 'payer',
  severity: 'warning',
  needs: 'beside',
  look({ beside, assessment: { code }, payer }) {
    if (payer.switches.modifiers !== 'medicare') return undefined;
    const treatment = withRole(beside, 'chiropractic-manipulation');
    if (treatment.length === 0) return undefined;
    return {
      rule: 'chiropractor-visit',
      says: `From a chiropractor ${payer.label} covers manipulation alone, not ${code}. Is the clinician one?`,
      cites: ['bcbsnd-chiropractic', 'cms-claims-manual-12'],
    };
  },
};

/** Osteopathic manipulation, on whose decision authorities differ. */
export const osteopathicDecision: Check = {
  id: 'reading-osteopathic-decision',
  kind: 'note',
  severity: 'info',
  needs: 'beside',
  look(seen) {
    const treatment = withRole(seen.beside, 'osteopathic-manipulation');
    if (treatment.length === 0 || !isAsked(seen, '25')) return undefined;
    return {
      rule: 'reading-osteopathic-decision',
      says: 'Authorities differ. The edits take the decision for manipulation as part of it; osteopathic societies count E/M work that is documented, the same diagnosis included.',
      cites: ['aoa-osteopathic', 'aafp-osteopathic', 'mckesson-ncci'],
    };
  },
};

/** The giving of a drug in a facility, which reports it itself. */
export const drugInFacility: Check = {
  id: 'drug-administration-in-facility',
  kind: 'payer',
  severity: 'info',
  needs: 'beside',
  look({ beside, encounter: { context } }) {
    const place = context?.placeOfService;
    const facility = place && places.get(place)?.facility;
    if (!facility) return undefined;
    const drugs = withRole(beside, 'drug-administration');
    if (drugs.length === 0) return undefined;
    return {
      rule: 'drug-administration-in-facility',
      says: `${namesOf(drugs)} at place of service ${place}: in a facility the facility reports it, not the clinician.`,
      cites: ['hhs-office-visits', 'paltmed-2026'],
    };
  },
};
