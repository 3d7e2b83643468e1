import { expect, it } from 'vitest';
import { notReportedBy, type Reason } from '../../lib/rules';
import { day, score } from './score';

/* When the answers to a modifier mean that the visit is not reported beside the services of the day. */

const office = { family: 'office', visit: 'established', dateOfService: day };
const ticks = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const beside = (services: readonly object[], context?: object) => ({
  ...{ ...office, ...ticks, services },
  ...(context ? { context } : {}),
});
const decided = { decisionForSurgery: true };
const notDecided = { decisionForSurgery: false };

it.each<[what: string, encounter: object, modifier: string | undefined]>([
  ['nothing else that day', { ...office, ...ticks }, undefined],
  ['a wart, not answered', beside([{ code: '17110' }]), undefined],
  ['a wart, with work beyond it', beside([{ code: '17110', separateEM: true }]), undefined],
  ['a wart, with no work beyond it', beside([{ code: '17110', separateEM: false }]), '25'],
  ['no edit, but policy', { ...beside([{ code: '17110', separateEM: false }]), visit: 'new' }, '25'],
  ['asked by some payers alone', beside([{ code: '92551', separateEM: false }]), undefined],
  ['asked by some payers alone, as a question', beside([{ code: '58300', separateEM: false }]), undefined],
  ['surgery that the visit decided on', beside([{ code: '27447' }], decided), undefined],
  ['surgery that it did not decide on', beside([{ code: '27447' }], notDecided), '57'],
  ['the same, with another problem', beside([{ code: '27447', separateEM: true }], notDecided), undefined],
  [
    'related to a surgery of before',
    beside([], { postoperative: { related: true, global: '090' } }),
    undefined,
  ],
])('%s', (_, encounter, modifier) => {
  expect(notReportedBy(score(encounter))).toBe(modifier);
});

it('an answer whose rule does not say what asks for the modifier is not taken for one of a payer alone', () => {
  const modifiers = [{ modifier: '25', on: '99213', status: 'not-supported' }] as const;
  const plain = { rule: 'modifier.25', says: 'Not supported.', cites: ['fcso-modifier-25'] } as const;
  const grounds = (...reasons: readonly Reason[]) => ({ modifiers: reasons, findings: [] });
  expect(notReportedBy({ modifiers, grounds: grounds() })).toBe('25');
  expect(notReportedBy({ modifiers, grounds: grounds(plain) })).toBe('25');
  expect(notReportedBy({ modifiers, grounds: grounds({ ...plain, facts: { ground: 'policy' } }) })).toBe(
    '25',
  );
  expect(notReportedBy({ modifiers, grounds: grounds({ ...plain, facts: { ground: 'payer' } }) })).toBe(
    undefined,
  );
});
