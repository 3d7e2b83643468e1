import { inForce } from '../dated';
import { codeAt, isVisitCode, ladders, rungOf } from '../tables/codes';
import { primaryCareException } from '../tables/modifiers';
import { type Asked, findingWhere, type ModifierRule } from './modifier';

/** A visit by a resident alone under the primary care exception: office visits of the lower levels, never by time. */
export const modifierGE: ModifierRule = {
  id: 'GE',
  findings: [findingWhere('review', 'modifier-ge', 'info')],
  ask(asked) {
    const { encounter, payer, code } = asked;
    if (!encounter.context?.primaryCareException) return undefined;
    const beyond = beyondException(asked);
    const medicare = payer.switches.modifiers === 'medicare';
    const words =
      beyond ??
      (medicare
        ? 'a visit under the primary care exception, within its levels.'
        : `a visit under the primary care exception; does ${payer.label} take this modifier of Medicare?`);
    return {
      value: {
        modifier: 'GE',
        on: code,
        status: beyond ? 'not-supported' : medicare ? 'supported' : 'review',
      },
      reason: {
        rule: 'modifier.GE',
        says: `Modifier GE on ${code}: ${words}`,
        facts: { primaryCareException: true, basis: asked.answer.basis },
        cites: ['stfm-primary-care-exception', 'uth-teaching'],
      },
    };
  },
};

/** Why a visit is beyond the primary care exception; undefined where it is within. */
export function beyondException({
  encounter: { dateOfService },
  answer: { ladder, basis },
  code,
}: Pick<Asked, 'encounter' | 'answer' | 'code'>): string | undefined {
  if ((ladder !== 'office.new' && ladder !== 'office.established') || !isVisitCode(code, ladder)) {
    return 'the primary care exception is for office visits.';
  }
  if (basis === 'time') return 'the primary care exception knows no level by total time.';
  const row = inForce(primaryCareException, dateOfService);
  // A visit by staff is on no rung, below all of them.
  const codes: readonly string[] = ladders[ladder];
  return !row || codes.indexOf(code) <= rungOf(ladder, row.value)
    ? undefined
    : `the primary care exception ends at ${codeAt(ladder, row.value)}.`;
}
