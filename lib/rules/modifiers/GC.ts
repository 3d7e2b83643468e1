import { findingWhere, type ModifierRule } from './modifier';

/** A visit by a resident with the teaching physician present for its key part. */
export const modifierGC: ModifierRule = {
  id: 'GC',
  findings: [findingWhere('review', 'modifier-gc', 'info')],
  ask({ encounter: { context }, payer, code }) {
    if (!context?.teachingPhysician || context.primaryCareException) return undefined;
    const medicare = payer.switches.modifiers === 'medicare';
    return {
      value: { modifier: 'GC', on: code, status: medicare ? 'supported' : 'review' },
      reason: {
        rule: 'modifier.GC',
        says: medicare
          ? `Modifier GC on ${code}: the teaching physician is said to have taken part beside a resident.`
          : `Modifier GC on ${code}: a teaching physician took part; does ${payer.label} take this modifier of Medicare?`,
        facts: { teachingPhysician: true },
        cites: ['uth-teaching'],
      },
    };
  },
};
