import { billedCheck, isAsked } from './billed';
import type { Check } from './check';

/** The principal physician of record on a visit or by a clinician who is none. */
const principal = billedCheck('billed-ai', 'info', (billed, seen) => {
  if (!billed.includes('AI') || isAsked(seen, 'AI')) return undefined;
  const { encounter, payer } = seen;
  const { family, context = {} } = encounter;
  const consultant = family.startsWith('consult') || context.admittingPhysician === false;
  const why =
    payer.switches.modifiers !== 'medicare'
      ? `a modifier of Medicare; does ${payer.label} take it?`
      : consultant
        ? 'it names the principal physician of record, and a consultant is not.'
        : 'it goes on the first visit of a stay alone.';
  return { says: `AI: ${why}`, cites: ['cgs-ai'] };
});

/** A substitute for an absent physician. */
const substitute = billedCheck('billed-substitute', 'info', (billed) => {
  const found = ['Q5', 'Q6'].filter((one) => billed.includes(one));
  if (found.length === 0) return undefined;
  return {
    says:
      found.length > 1
        ? 'Q5 is a reciprocal arrangement and Q6 a fee-for-time one: one visit has one of them.'
        : `${found[0]}: was the substitute a physician, and for no more than 60 days on end?`,
    cites: ['fcso-substitute'],
  };
});

/** A preventive service on a visit for a problem. */
const preventive = billedCheck('billed-33', 'info', (billed, { encounter }) => {
  if (!billed.includes('33') || encounter.family === 'preventive') return undefined;
  return {
    says: '33 says that a service was preventive; this is a visit for a problem. Which service is meant?',
    cites: ['cms-claims-manual-12'],
  };
});

/** A modifier that rests on a fact which is not given. */
const unfounded = billedCheck('billed-modifier-unfounded', 'warning', (billed, seen) => {
  const facts = {
    FS: 'a split or shared visit',
    GC: 'a teaching physician',
    GE: 'the primary care exception',
  };
  const found = Object.entries(facts).filter(([one]) => billed.includes(one) && !isAsked(seen, one));
  const { context = {} } = seen.encounter;
  const missing = found.filter(
    ([one]) =>
      !(one === 'FS' && context.splitShared) &&
      !(one === 'GC' && context.teachingPhysician) &&
      !(one === 'GE' && context.primaryCareException),
  );
  if (missing.length === 0) return undefined;
  return {
    says: `${missing.map(([one, fact]) => `${one} rests on ${fact}`).join(', ')}, which is not given. Is it documented?`,
    cites: ['uth-teaching', 'facs-split-shared'],
  };
});

export const billedWho: readonly Check[] = [principal, substitute, preventive, unfounded];
