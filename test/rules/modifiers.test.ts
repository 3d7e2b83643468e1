import { describe, expect, it } from 'vitest';
import { assess, type Encounter } from '../../lib/rules';

const visit: Encounter = {
  dateOfService: '2026-03-02',
  family: 'office',
  visit: 'established',
  problems: { 'chronic-exacerbation': 1 },
  risk: ['prescription-drug-management'],
};
type Services = NonNullable<Encounter['services']>;
const asked = (services: Services, context: Encounter['context'] = {}) =>
  assess({ ...visit, services, context }).modifiers;

/* facts/modifiers-and-gaps.md §1.1, §1.3: what a same-day service asks of the visit. */
describe('modifier 25', () => {
  it.each<[string, Services, string]>([
    ['not answered', [{ code: '17110' }], 'review'],
    ['answered yes', [{ code: '17110', separateEM: true }], 'supported'],
    ['answered no', [{ code: '17110', separateEM: false }], 'not-supported'],
    [
      'one yes, one no',
      [
        { code: '17110', separateEM: true },
        { code: '20610', separateEM: false },
      ],
      'not-supported',
    ],
    ['one yes, one open', [{ code: '17110', separateEM: true }, { code: '20610' }], 'review'],
    ['a code not in the list, its global given', [{ code: '99999', global: '000' }], 'review'],
  ])('%s', (_, services, status) => {
    expect(asked(services)).toEqual([{ modifier: '25', on: '99214', status }]);
  });

  it.each<[string, Services]>([
    ['electrocardiogram', [{ code: '93000' }]],
    ['imaging', [{ code: '73562' }]],
    ['laboratory', [{ code: '80053' }]],
    ['a code not in the list, its global unknown', [{ code: '99999' }]],
  ])('is not asked for beside: %s', (_, services) => {
    expect(asked(services)).toEqual([]);
  });
});

describe('modifier 57', () => {
  it.each<[string, Services, Encounter['context'], string]>([
    ['not answered', [{ code: '44950' }], {}, 'review'],
    ['decided at this visit', [{ code: '44950' }], { decisionForSurgery: true }, 'supported'],
    ['not decided at this visit', [{ code: '44950' }], { decisionForSurgery: false }, 'not-supported'],
    ['said not to be planned before', [{ code: '44950', planned: false }], {}, 'review'],
  ])('%s', (_, services, context, status) => {
    expect(asked(services, context)).toEqual([{ modifier: '57', on: '99214', status }]);
  });

  it('is not asked for where the surgery was planned before', () => {
    expect(asked([{ code: '44950', planned: true }])).toEqual([]);
  });
});

describe('findings at the edge', () => {
  const found = (encounter: Encounter) => assess(encounter).findings.map(({ id }) => id);
  const medicare = (minutes: number): Encounter => ({ ...visit, payer: 'medicare', time: { minutes } });

  it('the threshold of the payer is told of from the first CPT unit up to the payer’s own', () => {
    const id = 'prolonged-threshold-differs';
    expect(found(medicare(54))).not.toContain(id);
    expect(found(medicare(55))).toContain(id);
    expect(found(medicare(68))).toContain(id);
    expect(found(medicare(69))).not.toContain(id);
  });

  it('minutes beside psychotherapy are put aside, and nothing is said of prolonged service', () => {
    const beside = found({ ...medicare(60), services: [{ code: '90833' }] });
    expect(beside).toContain('time-beside-psychotherapy');
    expect(beside).not.toContain('prolonged-threshold-differs');
  });

  it('in the emergency department time is not used anyway', () => {
    const { visit: _, ...rest } = medicare(60);
    const emergency = found({ ...rest, family: 'emergency', services: [{ code: '90833' }] });
    expect(emergency).toContain('time-not-used');
    expect(emergency).not.toContain('time-beside-psychotherapy');
  });
});
