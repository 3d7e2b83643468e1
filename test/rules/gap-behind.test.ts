import { expect, it } from 'vitest';
import { type GapId, gapAskedOfService, gapBehindModifier, type Reason } from '../../lib/rules';

/* Which gap asks the same of the note as a question: M1 modifier 25, M2 modifier 57, M4 a preventive visit beside one. */

const plain: Reason = { rule: 'modifier.25', says: 'Asked.', cites: ['fcso-modifier-25'] };
const ground = (named: string): Reason => ({ ...plain, facts: { ground: named } });

it.each<[modifier: string, reason: Reason | undefined, besideWellness: boolean, gap: GapId | undefined]>([
  ['25', ground('edit'), false, 'M1'],
  ['25', ground('policy'), false, 'M1'],
  ['25', ground('edit'), true, 'M4'],
  // Some payers ask, and the note lacks nothing.
  ['25', ground('payer'), false, undefined],
  ['25', plain, false, 'M1'],
  ['25', undefined, false, 'M1'],
  ['57', ground('payer'), false, 'M2'],
  ['57', undefined, true, 'M2'],
  ['24', ground('edit'), false, undefined],
  ['AI', undefined, true, undefined],
])('%s, %o, beside a wellness visit %s: %s', (modifier, reason, besideWellness, gap) => {
  expect(gapBehindModifier(modifier, reason, besideWellness)).toBe(gap);
});

it('what is asked of a service is that gap and no other', () => {
  expect(gapAskedOfService).toEqual({ global: undefined, planned: 'M2', 'separate-work': 'M1' });
});
