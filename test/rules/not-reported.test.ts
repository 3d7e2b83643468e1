import { expect, it } from 'vitest';
import { notReportedBy } from '../../lib/rules';
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
