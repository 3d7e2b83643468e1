import type { Citations } from '../reason';
import { contractors } from '../tables/contractors';
import { isMedicareCriticalCare } from './FT';
import { findingWhere, type ModifierRule } from './modifier';

const cites: Citations = ['noridian-24', 'cms-claims-manual-12'];

/**
 * A visit within the global period of a surgery of the clinician's own: apart from the surgery where it is unrelated
 * to it. What is related is in the surgery, under Medicare complications too.
 */
export const modifier24: ModifierRule = {
  id: '24',
  findings: [
    findingWhere('not-supported', 'modifier-24', 'warning'),
    findingWhere('review', 'modifier-24-critical-care', 'info'),
  ],
  ask(asked) {
    const { encounter, payer, code } = asked;
    const after = encounter.context?.postoperative;
    if (!after) return undefined;
    const period = `the ${Number(after.global)}-day period of a surgery`;
    const isMedicare = payer.switches.modifiers === 'medicare';
    const facts = { related: after.related, global: after.global };
    const say = (status: 'supported' | 'not-supported' | 'review', words: string) => ({
      value: { modifier: '24', on: code, status },
      reason: {
        ...{ rule: 'modifier.24', says: `Modifier 24 on ${code}: ${words}`, facts, cites },
        ...(status === 'not-supported' && isMedicare ? { visitReported: false as const } : {}),
      },
    });
    if (after.related) {
      const complication = isMedicare
        ? 'related care, complications too, is in the surgery.'
        : 'the usual aftercare is in the surgery. Was a complication treated?';
      return say('not-supported', `the visit is within ${period} and related to it; ${complication}`);
    }
    if (isMedicareCriticalCare(asked) && payer.switches.contractor !== 'ngs') {
      return say(
        'review',
        `critical care unrelated to the surgery carries FT; ${contractors.ngs.label} asks for 24 as well after the day of surgery. Does the contractor?`,
      );
    }
    return say('supported', `the visit is within ${period} and is said to be unrelated to it.`);
  },
};
