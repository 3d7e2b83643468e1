import { expect, it } from 'vitest';
import { isVisitReported } from '../../lib/rules';
import { day, score } from './score';

/* When what was answered means that the visit is on no line of the claim. */

const office = { family: 'office', visit: 'established', dateOfService: day };
const ticks = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const beside = (services: readonly object[], context?: object) => ({
  ...{ ...office, ...ticks, services },
  ...(context ? { context } : {}),
});
const medicare = (encounter: object) => ({ ...encounter, payer: 'medicare' });
const decided = { decisionForSurgery: true };
const notDecided = { decisionForSurgery: false };
const related = { postoperative: { related: true, global: '090' } };

it.each<[what: string, encounter: object, reported: boolean]>([
  ['nothing else that day', { ...office, ...ticks }, true],
  ['a wart, not answered', beside([{ code: '17110' }]), true],
  ['a wart, with work beyond it', beside([{ code: '17110', separateEM: true }]), true],
  ['a wart, with no work beyond it', beside([{ code: '17110', separateEM: false }]), false],
  ['no edit, but policy', { ...beside([{ code: '17110', separateEM: false }]), visit: 'new' }, false],
  ['asked by some payers alone', beside([{ code: '90480', separateEM: false }]), true],
  ['the same of a device', beside([{ code: '58300', separateEM: false }]), true],
  ['surgery that the visit decided on', beside([{ code: '27447' }], decided), true],
  ['surgery that it did not decide on', beside([{ code: '27447' }], notDecided), false],
  ['the same, with another problem', beside([{ code: '27447', separateEM: true }], notDecided), true],
  ['surgery planned before', beside([{ code: '27447', planned: true }]), true],
  [
    'surgery planned before, nothing else',
    beside([{ code: '27447', planned: true, separateEM: false }]),
    false,
  ],
  ['care after surgery, under Medicare', medicare(beside([], related)), false],
  // CPT alone lets a complication stand apart.
  ['care after surgery, under CPT', beside([], related), true],
  [
    'two surgeries that it did not decide on, one apart from its problem',
    beside([{ code: '27447', separateEM: true }, { code: '27236' }], notDecided),
    true,
  ],
  ['blood drawing, which gives way itself', beside([{ code: '36591' }]), true],
  [
    'an office visit before an admission, under Medicare',
    medicare({ ...beside([{ code: '99213' }]), family: 'hospital', visit: 'initial' }),
    true,
  ],
  ['psychotherapy that stands alone', beside([{ code: '90837' }]), false],
  ['an admission of the same day, under Medicare', medicare(beside([{ code: '99222' }])), false],
  ['an admission of the same day, under CPT', beside([{ code: '99222', separateEM: true }]), true],
])('%s', (_, encounter, reported) => {
  expect(isVisitReported(score(encounter))).toBe(reported);
});
