import type { Reason } from '../reason';
import type { ServiceQuestion } from '../same-day';
import type { GapId } from '../tables/gaps';

/** The gap that asks the same of the note as a question about a same-day service, where there is one. */
export const gapAskedOfService: Readonly<Record<ServiceQuestion, GapId | undefined>> = {
  global: undefined,
  planned: 'M2',
  'separate-work': 'M1',
};

/**
 * The gap whose query may be put to the clinician while nobody says that the note bears a modifier; undefined where
 * there is none, or where only some payers ask for the modifier, so that the note lacks nothing.
 * @param besideWellness whether the question is about a wellness visit
 */
export function gapBehindModifier(
  modifier: string,
  reason: Reason | undefined,
  besideWellness: boolean,
): GapId | undefined {
  if (modifier === '57') return gapAskedOfService.planned;
  if (modifier !== '25' || reason?.facts?.ground === 'payer') return undefined;
  return besideWellness ? 'M4' : gapAskedOfService['separate-work'];
}
