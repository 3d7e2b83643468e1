import { expect, it } from 'vitest';
import { assess, type Encounter, knownContractors, payersUnder } from '../../lib/rules';

/* The contractor of Medicare brings its own readings as findings, under Medicare alone, and never another code. */

const visit = (payer: string): Encounter => ({
  dateOfService: '2026-03-02',
  family: 'office',
  visit: 'established',
  payer,
  problems: { 'chronic-stable': 2 },
  risk: ['prescription-drug-management'],
});

const saidUnder = (contractor: (typeof knownContractors)[number]['id'], payer: string) =>
  assess(visit(payer), payersUnder(contractor))
    .findings.map(({ id }) => id)
    .filter((id) => id.startsWith('contractor-'));

it('of Medicare says of a stable drug what it holds itself', () => {
  expect(saidUnder('cgs', 'medicare')).toEqual(['contractor-stable-drug']);
  expect(saidUnder('ngs', 'medicare')).toEqual(['contractor-stable-drug-condition']);
  expect(saidUnder('none', 'medicare')).toEqual([]);
});

it.each(knownContractors)('$label changes no code, and nothing under CPT', ({ id }) => {
  expect(assess(visit('medicare'), payersUnder(id)).code).toBe('99214');
  expect(saidUnder(id, 'cpt')).toEqual([]);
});
