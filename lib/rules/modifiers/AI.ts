import { findingWhere, type ModifierRule } from './modifier';

/** The visits at which Medicare is told who is the principal physician of record. */
const visits: readonly string[] = ['hospital.initial', 'nursing-facility.initial', 'hospital-same-day'];

/** The principal physician of record, at the first visit of a stay. A consultant is not. */
export const modifierAI: ModifierRule = {
  id: 'AI',
  unprompted: ['hospital', 'nursing-facility'],
  findings: [findingWhere('review', 'modifier-ai', 'info')],
  ask({ encounter: { family, context }, payer, answer: { ladder }, code }) {
    if (payer.switches.modifiers !== 'medicare' || !ladder || !visits.includes(ladder)) return undefined;
    const principal = context?.admittingPhysician;
    if (principal === false || family.startsWith('consult')) return undefined;
    const sameDay = ladder === 'hospital-same-day';
    // Of a stay of one day only some say so.
    if (sameDay && !principal) return undefined;
    const words = sameDay
      ? 'for a stay of one day only some authorities ask for it. Does the contractor?'
      : principal
        ? 'the clinician is said to be the principal physician of record.'
        : 'is the clinician the principal physician of record?';
    return {
      value: { modifier: 'AI', on: code, status: principal && !sameDay ? 'supported' : 'review' },
      reason: {
        rule: 'modifier.AI',
        says: `Modifier AI on ${code}: ${words}`,
        facts: { admittingPhysician: principal ?? null },
        cites: ['cgs-ai'],
      },
    };
  },
};
