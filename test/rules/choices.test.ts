import { describe, expect, it } from 'vitest';
import {
  builtInPayers,
  factsFor,
  familiesCovered,
  problemKindsFor,
  riskItemsFor,
  takesMdm,
  takesTime,
  timeSteps,
  visitsFor,
} from '../../lib/rules';
import { valid } from './score';
import { problemCounts, riskItems, riskLevels } from './states';
import { timeLines } from './time-lines';

/* What there is to choose from, in each family and visit, for each payer and on each day. */

const dateOfService = '2026-03-02';
const patient = ['new', 'established'];
const stay = ['initial', 'subsequent'];
const kinds = problemCounts.map(([kind]) => kind);

describe('families', () => {
  it('are all fourteen', () => {
    expect(familiesCovered()).toEqual([
      ...['office', 'telemedicine-video', 'telemedicine-audio', 'hospital', 'hospital-same-day'],
      ...['hospital-discharge', 'emergency', 'consult-outpatient', 'consult-inpatient', 'nursing-facility'],
      ...['nursing-facility-discharge', 'home', 'critical-care', 'preventive'],
    ]);
  });
});

describe('visits', () => {
  it.each([
    ['office', patient],
    ['telemedicine-video', patient],
    ['telemedicine-audio', patient],
    ['hospital', stay],
    ['hospital-same-day', []],
    ['hospital-discharge', []],
    ['emergency', []],
    ['nursing-facility', stay],
    ['nursing-facility-discharge', []],
    ['home', patient],
    ['critical-care', []],
    ['preventive', patient],
  ] as const)('of %s: %o, whoever pays', (family, visits) => {
    for (const payer of [undefined, 'cpt', 'medicare']) {
      expect(visitsFor({ family, ...(payer ? { payer } : {}) })).toEqual(visits);
    }
  });

  it.each([
    // Of a consultation those of the family that it is leveled in, none where that has none.
    ['consult-outpatient', undefined, patient],
    ['consult-outpatient', '11', patient],
    ['consult-outpatient', '23', []],
    ['consult-inpatient', undefined, stay],
    ['consult-inpatient', '21', stay],
    ['consult-inpatient', '22', patient],
    ['consult-inpatient', '31', stay],
  ] as const)('of %s at %s under Medicare: %o; under CPT none', (family, placeOfService, visits) => {
    const setting = { family, ...(placeOfService ? { context: { placeOfService } } : {}) };
    expect(visitsFor({ ...setting, payer: 'medicare' })).toEqual(visits);
    expect(visitsFor({ ...setting, payer: 'cpt' })).toEqual([]);
    expect(visitsFor(setting)).toEqual([]);
  });

  it('of a consultation whose payer nobody knows are all that it may have', () => {
    expect(visitsFor({ family: 'consult-inpatient', payer: 'unheard-of' })).toEqual([...patient, ...stay]);
  });

  it('of an observation consultation follow the profile', () => {
    const setting = { family: 'consult-inpatient', payer: 'own', context: { placeOfService: '22' } } as const;
    const { medicare } = builtInPayers;
    const switches = { ...medicare.switches, observationConsultant: 'hospital' as const };
    const payers = { ...builtInPayers, own: { ...medicare, id: 'own', switches } };
    expect(visitsFor(setting, payers)).toEqual(stay);
  });
});

describe('kinds of problem', () => {
  const office = { family: 'office', visit: 'established' } as const;

  it('eleven in the office, and all twelve at the initial nursing facility visit', () => {
    const eleven = kinds.filter((kind) => kind !== 'multiple-morbidities');
    expect(problemKindsFor({ ...office, dateOfService })).toEqual(eleven);
    expect(problemKindsFor({ family: 'nursing-facility', visit: 'subsequent', dateOfService })).toEqual(
      eleven,
    );
    expect(problemKindsFor({ family: 'hospital', visit: 'initial', dateOfService })).toEqual(eleven);
    expect(problemKindsFor({ family: 'nursing-facility', visit: 'initial', dateOfService })).toEqual(kinds);
  });

  it('without those of 2023 before', () => {
    const since2023 = ['acute-uncomplicated-hospital', 'acute-stable', 'multiple-morbidities'];
    expect(problemKindsFor({ ...office, dateOfService: '2022-12-31' })).toEqual(
      kinds.filter((kind) => !since2023.includes(kind)),
    );
    expect(problemKindsFor({ ...office, dateOfService: '2020-12-31' })).toEqual([]);
  });
});

describe('risk items', () => {
  const levels = ['minimal', 'low', 'moderate', 'high'];
  const all = riskLevels.flatMap((items, rank) => items.map((item) => ({ item, level: levels[rank] })));

  it('all twelve, each with its level', () => {
    expect(all.map(({ item }) => item)).toEqual(riskItems);
    expect(riskItemsFor({ dateOfService })).toEqual(all);
  });

  it('without that of 2023 before', () => {
    expect(riskItemsFor({ dateOfService: '2022-12-31' })).toEqual(
      all.filter(({ item }) => item !== 'parenteral-controlled-substance'),
    );
    expect(riskItemsFor({ dateOfService: '2020-12-31' })).toEqual([]);
  });
});

describe('what levels a family', () => {
  it.each([
    ['office', true, true],
    ['emergency', true, false],
    ['hospital-discharge', false, true],
    ['critical-care', false, true],
    ['preventive', false, false],
  ] as const)('%s: decision making %s, time %s', (family, mdm, time) => {
    expect(takesMdm({ family, dateOfService })).toBe(mdm);
    expect(takesTime({ family, dateOfService })).toBe(time);
  });

  it('is not known on a day without rules', () => {
    expect(takesMdm({ family: 'emergency', dateOfService: '2022-12-31' })).toBeUndefined();
    expect(takesTime({ family: 'office', dateOfService: '2020-12-31' })).toBeUndefined();
  });
});

describe('steps of time', () => {
  const stepsOf = (given: object, payers = builtInPayers) =>
    timeSteps(valid(given), payers).map(({ minutes, code, prolonged }) => [minutes, code, prolonged]);

  it.each(timeLines)(
    '$name: each code where it begins, then the first prolonged unit',
    ({ setting, steps }) => {
      expect(stepsOf(setting)).toEqual(steps);
    },
  );

  it.each([
    ['emergency', {}, []],
    ['preventive', { visit: 'new' }, []],
    ['hospital-discharge', {}, [[31, '99239', false]]],
    ['nursing-facility-discharge', {}, [[31, '99316', false]]],
    [
      'critical-care',
      {},
      [
        [30, '99291', false],
        [75, '99292', true],
      ],
    ],
    [
      'critical-care',
      { payer: 'medicare' },
      [
        [30, '99291', false],
        [104, '99292', true],
      ],
    ],
  ])('%s %o: %o', (family, more, steps) => {
    expect(stepsOf({ family, dateOfService, ...more })).toEqual(steps);
  });

  it('are those of the family that the payer has the visit leveled in', () => {
    const office = [
      [15, '99202', false],
      [30, '99203', false],
      [45, '99204', false],
      [60, '99205', false],
      [89, 'G2212', true],
    ];
    const given = { dateOfService, payer: 'medicare', visit: 'new' };
    expect(stepsOf({ ...given, family: 'telemedicine-video' })).toEqual(office);
    expect(stepsOf({ ...given, family: 'consult-outpatient' })).toEqual(office);
    // Without its visit nobody knows.
    expect(stepsOf({ family: 'consult-outpatient', dateOfService, payer: 'medicare' })).toEqual([]);
  });

  it('without a prolonged unit where the payer has none', () => {
    const { cpt } = builtInPayers;
    const own = { ...cpt, id: 'own', switches: { ...cpt.switches, prolonged: 'medicare' as const } };
    const payers = { ...builtInPayers, own };
    const encounter = { ...valid({ family: 'consult-outpatient', dateOfService }), payer: 'own' };
    expect(timeSteps(encounter, payers).map(({ minutes, code }) => [minutes, code])).toEqual([
      [20, '99242'],
      [30, '99243'],
      [40, '99244'],
      [55, '99245'],
    ]);
  });

  it.each([
    ['office', { visit: 'new' }, '2020-12-31'],
    ['critical-care', {}, '2022-12-31'],
    ['hospital-discharge', {}, '2022-12-31'],
    ['telemedicine-video', { visit: 'new' }, '2024-12-31'],
  ])('none of %s %o on %s', (family, more, day) => {
    expect(stepsOf({ family, ...more, dateOfService: day })).toEqual([]);
  });

  it('none for a payer that nobody knows', () => {
    const encounter = { ...valid({ family: 'office', visit: 'new', dateOfService }), payer: 'unheard-of' };
    expect(timeSteps(encounter)).toEqual([]);
  });
});

describe('facts that bear on an encounter', () => {
  const everywhere = ['advanceCareMinutes'];
  const patients = ['transitional', ...everywhere];
  const medicareOffice = ['longitudinalCare', 'wellness'];

  it.each<[family: string, visit: string | undefined, cpt: readonly string[], medicare: readonly string[]]>([
    ['office', 'new', patients, [...patients, ...medicareOffice]],
    ['office', 'established', [...patients, 'staffVisit'], [...patients, ...medicareOffice, 'staffVisit']],
    ['telemedicine-video', 'new', patients, [...patients, ...medicareOffice]],
    // Minutes of discussion decide on the codes of audio alone, which Medicare does not recognize.
    ['telemedicine-audio', 'new', [...patients, 'discussionMinutes'], [...patients, ...medicareOffice]],
    ['hospital', 'initial', everywhere, everywhere],
    ['hospital-same-day', undefined, everywhere, [...everywhere, 'sameDayStayHours']],
    ['hospital-discharge', undefined, everywhere, everywhere],
    ['emergency', undefined, [...everywhere, 'staffVisit'], [...everywhere, 'staffVisit']],
    ['consult-outpatient', 'established', everywhere, [...patients, ...medicareOffice, 'placeOfService']],
    ['consult-inpatient', 'initial', everywhere, [...everywhere, 'placeOfService']],
    ['nursing-facility', 'subsequent', everywhere, everywhere],
    ['nursing-facility-discharge', undefined, everywhere, everywhere],
    ['home', 'new', patients, [...patients, ...medicareOffice]],
    ['critical-care', undefined, [], []],
    ['preventive', 'new', [...everywhere, 'patientAge'], [...everywhere, 'patientAge', 'wellness']],
  ])('%s %s: %o by CPT, %o by Medicare', (family, visit, byCpt, byMedicare) => {
    const setting = valid({ family, dateOfService, ...(visit ? { visit } : {}) });
    expect([...factsFor(setting)].sort()).toEqual([...byCpt].sort());
    expect([...factsFor({ ...setting, payer: 'cpt' })].sort()).toEqual([...byCpt].sort());
    expect([...factsFor({ ...setting, payer: 'medicare' })].sort()).toEqual([...byMedicare].sort());
  });

  it('longitudinal care in the office from 2024, at home from 2026', () => {
    const asked = (family: 'office' | 'home', day: string) =>
      factsFor({ family, visit: 'new', payer: 'medicare', dateOfService: day }).includes('longitudinalCare');
    expect(['2023-12-31', '2024-01-01'].map((day) => asked('office', day))).toEqual([false, true]);
    expect(['2025-12-31', '2026-01-01'].map((day) => asked('home', day))).toEqual([false, true]);
  });

  it('a telemedicine visit is an office visit only for a payer that does not recognize it', () => {
    const { medicare } = builtInPayers;
    const asked = (telemedicineCodes: 'recognized' | 'not-recognized') => {
      const own = { ...medicare, id: 'own', switches: { ...medicare.switches, telemedicineCodes } };
      const setting = { family: 'telemedicine-video', visit: 'new', payer: 'own', dateOfService } as const;
      return factsFor(setting, { ...builtInPayers, own });
    };
    expect([...asked('recognized')].sort()).toEqual([...patients].sort());
    expect([...asked('not-recognized')].sort()).toEqual([...patients, ...medicareOffice].sort());
  });

  it('a consultation in the emergency department is no office visit', () => {
    const setting = { family: 'consult-outpatient', payer: 'medicare', dateOfService } as const;
    expect(factsFor({ ...setting, context: { placeOfService: '23' } })).toEqual([
      'placeOfService',
      ...everywhere,
    ]);
  });

  it('those that decide on the code come first', () => {
    const first = (setting: object) => factsFor(valid({ dateOfService, ...setting }))[0];
    expect(first({ family: 'preventive', visit: 'new', payer: 'medicare' })).toBe('patientAge');
    expect(first({ family: 'telemedicine-audio', visit: 'new' })).toBe('discussionMinutes');
    expect(first({ family: 'hospital-same-day', payer: 'medicare' })).toBe('sameDayStayHours');
    expect(first({ family: 'consult-inpatient', payer: 'medicare' })).toBe('placeOfService');
  });

  it('of a payer that nobody knows: none, as nothing is known of what it reads', () => {
    const office = { family: 'office', visit: 'established', payer: 'unheard-of', dateOfService } as const;
    expect(factsFor(office)).toEqual([]);
  });
});
