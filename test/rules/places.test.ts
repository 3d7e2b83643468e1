import { describe, expect, it } from 'vitest';
import { day, findingIds } from './score';

/*
 * Place of service against family: facts/modifiers-and-gaps.md §2.2. Two-digit places that are asked about at a
 * family's visit, and those of them that contradict its codes; every other place is silent.
 */

const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const at = (family: string, visit?: string) => ({
  ...{ family, dateOfService: day, ...low, time: { minutes: 45 }, patientAge: 40 },
  ...(visit ? { visit } : {}),
});

const every = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

const table: readonly (readonly [string, object, unusual: string, wrong: string])[] = [
  ['office', at('office', 'established'), '12 13 16 32 33 51 54 55 56 61', ''],
  ['video', at('telemedicine-video', 'established'), '11 21 22 23', ''],
  ['audio', at('telemedicine-audio', 'established'), '11 21 22 23', ''],
  ['hospital', at('hospital', 'initial'), '12 13 20 24 32 33', '11'],
  ['same-day stay', at('hospital-same-day'), '12 13 20 32 33', '11'],
  ['discharge', at('hospital-discharge'), '12 13 20 32 33', '11'],
  ['emergency', at('emergency'), '12 13 21 31 32 33', '11 20'],
  ['outpatient consultation', at('consult-outpatient', 'new'), '21 31', ''],
  ['inpatient consultation', at('consult-inpatient', 'initial'), '11 12', ''],
  ['nursing facility', at('nursing-facility', 'initial'), '13 21 22 23 33', '11 12'],
  ['nursing facility discharge', at('nursing-facility-discharge'), '13 21 22 23 33', '11 12'],
  ['home', at('home', 'established'), '21 22 23 31 32 54 56', '11'],
  ['critical care', at('critical-care'), '', ''],
  ['preventive', at('preventive', 'established'), '21 23 31 32', ''],
];

const transitional = {
  ...{ family: 'office', visit: 'established', dateOfService: day },
  ...{ problems: { 'chronic-stable': 2 }, risk: ['prescription-drug-management'] },
};

describe('places that are asked about', () => {
  const placesWith = (encounter: object, id: string, context: object = {}) =>
    every
      .filter((placeOfService) =>
        findingIds({ ...encounter, context: { ...context, placeOfService } }).includes(id),
      )
      .join(' ');

  it.each(table)('%s', (_, encounter, unusual, wrong) => {
    expect(placesWith(encounter, 'place-of-service-unusual')).toBe(unusual);
    expect(placesWith(encounter, 'place-of-service-wrong')).toBe(wrong);
  });

  it('care after a discharge', () => {
    const context = { transitional: { contactBusinessDays: 2, visitDays: 7 } };
    expect(placesWith(transitional, 'place-of-service-unusual', context)).toBe('21 23 31');
    expect(placesWith(transitional, 'place-of-service-wrong', context)).toBe('');
  });

  it('a visit is split or shared in a hospital or skilled nursing facility alone', () => {
    const shared = placesWith(at('hospital', 'initial'), 'split-shared-place', { splitShared: true });
    expect(every.filter((place) => !shared.split(' ').includes(place)).join(' ')).toBe(
      '19 21 22 23 26 31 51 52 61',
    );
  });

  it('a drug is given by the facility in a facility', () => {
    const given = { ...at('office', 'established'), services: [{ code: '96372' }] };
    expect(placesWith(given, 'drug-administration-in-facility')).toBe(
      '02 06 08 19 21 22 23 24 26 31 34 41 42 51 52 53 56 61',
    );
  });
});
