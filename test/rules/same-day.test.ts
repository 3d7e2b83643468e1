import { describe, expect, it } from 'vitest';
import { assess, builtInPayers, type Encounter, placesOfService, servicesBeside } from '../../lib/rules';
import { circumstancesFor } from '../../lib/rules/circumstances';

const visit: Encounter = {
  dateOfService: '2026-03-02',
  family: 'office',
  visit: 'established',
  problems: { 'chronic-exacerbation': 1 },
  risk: ['prescription-drug-management'],
};

const order = ['splitShared', 'incidentTo', 'primaryCareException', 'admittingPhysician'];
const inOrder = (a: string, b: string) => order.indexOf(a) - order.indexOf(b);

/** What is asked of the services, at a visit that supports a code. */
function asked(services: Encounter['services'], more: Partial<Encounter> = {}) {
  const encounter = { ...visit, ...more, ...(services ? { services } : {}) };
  return servicesBeside(encounter, assess(encounter).code).map(({ asks }) => asks);
}

describe('what is asked of a same-day service', () => {
  it('of a minor procedure, whether the note shows work beyond it', () => {
    expect(asked([{ code: '17110' }, { code: '20610' }])).toEqual([['separate-work'], ['separate-work']]);
  });

  it('of a service that only some payers ask about, the same', () => {
    expect(asked([{ code: 'G0444' }])).toEqual([['separate-work']]);
  });

  it('of a test in its own right, nothing', () => {
    expect(asked([{ code: '93000' }, { code: '80053' }])).toEqual([[], []]);
  });

  it('of a code that is not in the list, its global period, and then what follows from it', () => {
    expect(asked([{ code: '0999T' }])).toEqual([['global']]);
    expect(asked([{ code: '0999T', global: '010' }])).toEqual([['global', 'separate-work']]);
    expect(asked([{ code: '0999T', global: '090' }])).toEqual([['global', 'planned']]);
  });

  it('of a major procedure, whether it was decided here; if not, whether there is other work', () => {
    expect(asked([{ code: '27447' }])).toEqual([['planned']]);
    expect(asked([{ code: '27447' }], { context: { decisionForSurgery: true } })).toEqual([['planned']]);
    const both = [['planned', 'separate-work']];
    expect(asked([{ code: '27447' }], { context: { decisionForSurgery: false } })).toEqual(both);
    expect(asked([{ code: '27447', planned: true }])).toEqual(both);
  });

  it('before there is a code, only what cannot be known', () => {
    const services = [{ code: '17110' }, { code: '0999T' }];
    expect(servicesBeside({ ...visit, services }, null).map(({ asks }) => asks)).toEqual([[], ['global']]);
  });

  it('says what is known of each, in their order, under every payer', () => {
    const services = [{ code: '0999T', global: '000' as const }, { code: '17110' }];
    for (const payer of Object.keys(builtInPayers)) {
      expect(
        servicesBeside({ ...visit, payer, services }, null).map(({ code, global, kind }) => [
          code,
          global,
          kind !== undefined,
        ]),
      ).toEqual([
        ['0999T', '000', false],
        ['17110', '010', true],
      ]);
    }
  });
});

describe('circumstances', () => {
  it('are those usual in the family', () => {
    expect(circumstancesFor({ family: 'office' })).toEqual([
      ...['placeOfService', 'modality', 'incidentTo', 'teachingPhysician', 'primaryCareException'],
      ...['decisionForSurgery', 'postoperative'],
    ]);
    expect(circumstancesFor({ family: 'hospital' })).toEqual([
      ...['placeOfService', 'modality', 'splitShared', 'teachingPhysician', 'admittingPhysician'],
      ...['decisionForSurgery', 'postoperative'],
    ]);
  });

  it.each([
    ['office', 'incidentTo primaryCareException'],
    ['home', 'incidentTo'],
    ['telemedicine-video', 'incidentTo'],
    ['telemedicine-audio', 'incidentTo'],
    ['hospital', 'splitShared admittingPhysician'],
    ['hospital-same-day', 'splitShared admittingPhysician'],
    ['hospital-discharge', 'splitShared'],
    ['emergency', 'splitShared'],
    ['critical-care', 'splitShared'],
    ['consult-inpatient', 'splitShared'],
    ['consult-outpatient', ''],
    ['nursing-facility', 'splitShared admittingPhysician'],
    ['nursing-facility-discharge', 'splitShared'],
    ['preventive', ''],
  ] as const)('%s, beyond those that are usual anywhere: %s', (family, wanted) => {
    const anywhere = [
      'placeOfService',
      'modality',
      'teachingPhysician',
      'decisionForSurgery',
      'postoperative',
    ];
    const own = circumstancesFor({ family }).filter((id) => !anywhere.includes(id));
    expect(own).toEqual([...wanted.split(' ')].filter((id) => id !== '').sort(inOrder));
  });

  it('and any that is given, so that it can be taken back', () => {
    expect(circumstancesFor({ family: 'office', context: { splitShared: true } })).toContain('splitShared');
    expect(circumstancesFor({ family: 'hospital', context: { incidentTo: false } })).toContain('incidentTo');
  });
});

it('places of service are two digits, each once, with words', () => {
  const codes = placesOfService.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual(codes.toSorted());
  expect(codes.length).toBeGreaterThan(40);
  for (const { code, label } of placesOfService) {
    expect(code).toMatch(/^\d\d$/);
    expect(label).toMatch(/^[a-z]/i);
  }
  expect(placesOfService).toContainEqual({ code: '11', label: 'office' });
  expect(placesOfService).toContainEqual({ code: '21', label: 'hospital inpatient' });
});
