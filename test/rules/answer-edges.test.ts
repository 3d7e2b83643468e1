import { describe, expect, it } from 'vitest';
import { assess, sourceOf, visitQuestion } from '../../lib/rules';
import { rowOn } from '../../lib/rules/dated';
import { sharedBy } from '../../lib/rules/shared';
import { sources } from '../../lib/rules/tables/sources';
import { billed, day, emergency, findingIds, officeEstablished, officeNew, score, valid } from './score';

/* What only one kind of visit brings about, and what holds of answers as such. */

const moderate = { problems: { 'chronic-exacerbation': 1 }, risk: ['prescription-drug-management'] };
const office = { ...officeEstablished, ...moderate };
const medicare = { ...office, payer: 'medicare' };
const messages = (encounter: object) => score(encounter).findings.map(({ message }) => message);

describe('an answer', () => {
  it('for a payer that nobody knows is none', () => {
    expect(() => assess({ ...valid(office), payer: 'acme' })).toThrow('unknown payer acme');
  });

  it('of a day that is not covered has the name of the encounter', () => {
    const early = { ...officeNew, dateOfService: '2020-12-31' };
    expect(score({ ...early, id: 'a1' }).id).toBe('a1');
    expect(score(early).id).toBeNull();
    expect(score({ ...emergency, id: 'a2', dateOfService: '2022-12-31' })).toMatchObject({
      id: 'a2',
      code: null,
    });
  });

  it.each([
    ['2021-01-01', '2021-01-01'],
    ['2022-12-31', '2022-01-01'],
    ['2026-01-01', '2026-01-01'],
    ['2030-06-01', '2026-01-01'],
  ])('on %s is by the edition of %s', (dateOfService, edition) => {
    expect(score({ ...office, dateOfService }).edition).toBe(edition);
  });

  it('rests on further reasons only where it has any', () => {
    const preventive = { dateOfService: day, family: 'preventive', visit: 'new', patientAge: 41 };
    expect(Object.keys(score(preventive).why)).not.toContain('because');
    const planned = score({ ...preventive, context: { advanceCareMinutes: 16 } });
    expect(planned.why.because?.map(({ rule }) => rule)).toEqual(['add-on.advance-care']);
  });

  it.each(['consult-outpatient', 'consult-inpatient'])('of a %s before 2023 says what it is', (family) => {
    expect(score({ ...moderate, family, dateOfService: '2022-12-31' }).reason).toContain('consultations');
  });
});

describe('beside a visit', () => {
  it('longitudinal care stays beside another modifier than 25', () => {
    const taught = { ...medicare, context: { longitudinalCare: true, teachingPhysician: true } };
    expect(score(taught).modifiers).toContainEqual({ modifier: 'GC', on: '99214', status: 'supported' });
    expect(billed(taught)).toBe('99214 G2211×1');
  });

  it.each([
    ['2023-06-01', true],
    ['2024-06-01', true],
    [day, true],
  ])('on %s longitudinal care among the services does not stand beside 25', (dateOfService, said) => {
    const given = {
      ...medicare,
      ...{ dateOfService, services: [{ code: 'G2211' }, { code: '17110' }] },
      context: { billedModifiers: ['25'] },
    };
    expect(findingIds(given).includes('longitudinal-care-beside-25')).toBe(said);
  });

  it.each([
    ['office', 'established', {}, true],
    ['home', 'established', {}, true],
    ['preventive', 'established', {}, true],
    // Medicare has these leveled as office visits, and in the emergency department as none.
    ['telemedicine-video', 'established', {}, true],
    ['consult-outpatient', 'established', { placeOfService: '11' }, true],
    ['consult-outpatient', undefined, { placeOfService: '23' }, false],
    ['nursing-facility', 'subsequent', {}, false],
    ['emergency', undefined, {}, false],
  ])('a wellness visit beside %s %s %o: %s', (family, visit, context, reported) => {
    const given = {
      ...{ ...moderate, payer: 'medicare', dateOfService: day, patientAge: 70, family },
      ...(visit ? { visit } : {}),
      context: { ...context, wellness: 'G0439' },
    };
    expect(score(given).addOns).toEqual(reported ? [{ code: 'G0439', units: 1 }] : []);
  });

  it.each([
    ['90832', '90833'],
    ['90834', '90836'],
    ['90837', '90838'],
  ])('psychotherapy %s is %s', (alone, added) => {
    expect(messages({ ...office, services: [{ code: alone }] })).toContainEqual(
      expect.stringContaining(`Psychotherapy beside a visit is ${added}.`),
    );
  });

  it.each(['54', '55', '56'])('%s stands on the surgery', (modifier) => {
    expect(messages({ ...office, context: { billedModifiers: [modifier] } })).toContainEqual(
      expect.stringContaining(`${modifier} divides the care around a surgery`),
    );
  });

  it.each([
    ['50', true],
    ['72', true],
    ['71', false],
  ])('audio at place %s, whether FQ is in question: %s', (placeOfService, asked) => {
    const { modifiers } = score({ ...medicare, context: { modality: 'audio', placeOfService } });
    expect(modifiers.some(({ modifier }) => modifier === 'FQ')).toBe(asked);
  });
});

it('a question has the name of its rule', () => {
  const step = visitQuestion({ family: 'office', payer: 'cpt', dateOfService: day }, {});
  expect(step).toMatchObject({ kind: 'question', question: { rule: { rule: 'visit.last-service' } } });
});

it('a colleague of another specialty leaves the patient new, and why', () => {
  const answers = { 'last-service': 'yes', 'own-service': 'no', 'same-specialty': 'other' } as const;
  expect(visitQuestion({ family: 'office', payer: 'cpt', dateOfService: day }, answers)).toMatchObject({
    kind: 'result',
    visit: 'new',
    reason: { rule: 'visit.other-specialty' },
  });
});

describe('rows', () => {
  const rows = [{ from: '2024-01-01', value: 1, cites: ['cms-fee-schedule'] }] as const;

  it('a day that a table does not cover has none', () => {
    expect(rowOn(rows, '2024-01-01')).toBe(rows[0]);
    expect(() => rowOn(rows, '2023-12-31')).toThrow('no row is in force on 2023-12-31');
  });

  it('what follows from a row and a number is made once, and nobody can change it', () => {
    let made = 0;
    const shared = sharedBy((row: object, number: number) => {
      made += 1;
      return { row, number };
    });
    const [one, other] = [{}, {}];
    const first = shared(one, 1);
    expect(first).toEqual({ row: one, number: 1 });
    expect(Object.isFrozen(first)).toBe(true);
    expect(shared(one, 2).number).toBe(2);
    expect(shared(one, 1)).toBe(first);
    expect(made).toBe(2);
    expect(shared(other, 1).row).toBe(other);
    expect(made).toBe(3);
  });

  it('a source is that of the list', () => {
    expect(sourceOf('cms-fee-schedule')).toBe(sources['cms-fee-schedule']);
  });
});
