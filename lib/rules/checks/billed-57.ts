import { namesOf } from '../modifiers/beside';
import { billedCheck, isAsked } from './billed';
import type { Check } from './check';
import { withStanding } from './never-together';

/** The modifier of a decision for major surgery, beside minor procedures alone or surgery that was planned before. */
const notMajor = billedCheck('billed-57-not-major', 'error', (billed, seen) => {
  const { beside, encounter } = seen;
  const { context = {} } = encounter;
  if (!billed.includes('57') || beside.length === 0 || isAsked(seen, '57')) return undefined;
  if (context.decisionForSurgery || beside.some(({ standing }) => standing === 'unknown')) return undefined;
  const planned = withStanding(beside, 'major');
  return {
    says:
      planned.length > 0
        ? `57: ${namesOf(planned)} was planned before, so this visit is not the one that decided on it.`
        : `57 is for the decision on a procedure with a 90-day global period; ${namesOf(beside)} has none.`,
    cites: ['modifier-57', 'mckesson-ncci'],
  };
});

/** The modifier without any procedure. */
const alone = billedCheck('billed-57-alone', 'warning', (billed, { encounter }) => {
  const { services = [], context = {} } = encounter;
  if (!billed.includes('57') || services.length > 0 || context.decisionForSurgery) return undefined;
  return {
    says: '57 says that the visit decided on a major procedure for today or tomorrow, and none is given. Which is it?',
    cites: ['modifier-57'],
  };
});

export const billed57: readonly Check[] = [notMajor, alone];
