import { describe, expect, it } from 'vitest';
import { type Assessment, assess, builtInPayers, parseEncounter, parsePayerProfile } from '../../lib/rules';
import { findingIds, score } from './score';

/*
 * Visits that a payer has leveled in another family: facts/rules.md §2.4, §2.5, §2.8 and §6, and the contract's
 * "Consultations", "Telemedicine" and "Same-day stay". They are leveled again there, never mapped code to code.
 */

const dateOfService = '2026-03-02';
const sf = { problems: { 'self-limited': 1 }, risk: ['minimal'] };
const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const moderate = { problems: { 'chronic-stable': 2 }, risk: ['prescription-drug-management'] };
const high = { problems: { 'threat-to-life-or-function': 1 }, risk: ['major-surgery-emergency'] };
const levels = [sf, low, moderate, high];

type Codes = readonly [string, string, string, string];
const officeNew: Codes = ['99202', '99203', '99204', '99205'];
const officeEstablished: Codes = ['99212', '99213', '99214', '99215'];
const hospitalInitial: Codes = ['99221', '99221', '99222', '99223'];
const hospitalSubsequent: Codes = ['99231', '99231', '99232', '99233'];
const emergency: Codes = ['99282', '99283', '99284', '99285'];
const nursingInitial: Codes = ['99304', '99304', '99305', '99306'];
const nursingSubsequent: Codes = ['99307', '99308', '99309', '99310'];

function consultation(family: string, visit: string | undefined, placeOfService: string | undefined) {
  return {
    ...{ family, dateOfService, payer: 'medicare' },
    ...(visit ? { visit } : {}),
    ...(placeOfService ? { context: { placeOfService } } : {}),
  };
}

describe('a consultation under Medicare', () => {
  it.each<[string, string | undefined, string | undefined, Codes]>([
    ['consult-outpatient', 'new', undefined, officeNew],
    ['consult-outpatient', 'new', '11', officeNew],
    ['consult-outpatient', 'new', '22', officeNew],
    ['consult-outpatient', 'established', undefined, officeEstablished],
    ['consult-outpatient', 'established', '19', officeEstablished],
    // In the emergency department the visit is not asked for, and changes nothing.
    ['consult-outpatient', undefined, '23', emergency],
    ['consult-outpatient', 'new', '23', emergency],
    ['consult-outpatient', 'subsequent', '23', emergency],
    ['consult-inpatient', 'initial', undefined, hospitalInitial],
    ['consult-inpatient', 'initial', '21', hospitalInitial],
    ['consult-inpatient', 'subsequent', undefined, hospitalSubsequent],
    ['consult-inpatient', 'subsequent', '21', hospitalSubsequent],
    ['consult-inpatient', 'new', '22', officeNew],
    ['consult-inpatient', 'established', '22', officeEstablished],
    ['consult-inpatient', 'initial', '31', nursingInitial],
    ['consult-inpatient', 'subsequent', '31', nursingSubsequent],
    ['consult-inpatient', 'initial', '32', nursingInitial],
    ['consult-inpatient', 'subsequent', '32', nursingSubsequent],
  ])('%s %s, place %s: %o', (family, visit, place, codes) => {
    const given = consultation(family, visit, place);
    expect(levels.map((ticks) => score({ ...given, ...ticks }).code)).toEqual(codes);
    expect(levels.map((ticks) => score({ ...given, ...ticks }).mdm?.code)).toEqual(codes);
    const payer = score({ ...given, ...low }).findings.filter(({ kind }) => kind === 'payer');
    expect(payer.map(({ id }) => id)).toEqual(['leveled-in-another-family']);
  });

  it.each([
    // Absent, or one that the family it is billed in does not know.
    ['consult-outpatient', undefined, undefined],
    ['consult-outpatient', undefined, '11'],
    ['consult-outpatient', 'initial', '11'],
    ['consult-outpatient', 'subsequent', undefined],
    ['consult-inpatient', undefined, undefined],
    ['consult-inpatient', undefined, '21'],
    ['consult-inpatient', 'new', '21'],
    ['consult-inpatient', 'established', undefined],
    ['consult-inpatient', undefined, '22'],
    ['consult-inpatient', 'initial', '22'],
    ['consult-inpatient', 'subsequent', '22'],
    ['consult-inpatient', undefined, '31'],
    ['consult-inpatient', 'new', '32'],
  ])('%s %s, place %s: no code, and why', (family, visit, place) => {
    const given = { ...consultation(family, visit, place), ...high, time: { minutes: 90 } };
    const answer = score(given);
    expect(answer).toMatchObject({ code: null, basis: 'none', addOns: [], edition: '2026-01-01' });
    // The elements and the minutes are kept; they lose their codes.
    expect(answer.mdm).toMatchObject({ level: 'high', code: null });
    expect(answer.time).toEqual({ minutes: 90, code: null });
    expect(answer.reason).toMatch(/new or established|initial or subsequent/);
    expect(findingIds(given)).toContain('consultation-visit-missing');
  });

  it('is leveled again, never code to code', () => {
    const inpatient = consultation('consult-inpatient', 'initial', '21');
    // 99253 is low decision making; 99254 begins at 60 minutes, where 99222 began at 55.
    expect(score({ ...inpatient, ...low }).code).toBe('99221');
    expect(score({ ...inpatient, payer: 'cpt', ...low }).code).toBe('99253');
    expect(score({ ...inpatient, time: { minutes: 60 } }).code).toBe('99222');
    expect(score({ ...inpatient, payer: 'cpt', time: { minutes: 60 } }).code).toBe('99254');
    // 35 minutes are a 99252, and short of any initial hospital visit.
    expect(score({ ...inpatient, time: { minutes: 35 } }).code).toBeNull();
    expect(score({ ...inpatient, payer: 'cpt', time: { minutes: 35 } }).code).toBe('99252');
    // 80 minutes are a 99255, and a 99223 since 75.
    expect(score({ ...inpatient, time: { minutes: 75 } }).code).toBe('99223');
    expect(score({ ...inpatient, payer: 'cpt', time: { minutes: 75 } }).code).toBe('99254');
    const outpatient = consultation('consult-outpatient', 'established', undefined);
    expect(score({ ...outpatient, time: { minutes: 40 } }).code).toBe('99215');
    expect(score({ ...outpatient, payer: 'cpt', time: { minutes: 40 } }).code).toBe('99244');
    expect(score({ ...outpatient, visit: 'new', time: { minutes: 40 } }).code).toBe('99203');
  });

  it('takes the prolonged service of the family it is billed in', () => {
    const inpatient = consultation('consult-inpatient', 'initial', '21');
    expect(score({ ...inpatient, time: { minutes: 90 } }).addOns).toEqual([{ code: 'G0316', units: 1 }]);
    const nursing = consultation('consult-inpatient', 'initial', '31');
    expect(score({ ...nursing, time: { minutes: 94 } }).addOns).toEqual([]);
    expect(score({ ...nursing, time: { minutes: 95 } }).addOns).toEqual([{ code: 'G0317', units: 1 }]);
    const office = consultation('consult-outpatient', 'new', undefined);
    expect(score({ ...office, time: { minutes: 88 } }).addOns).toEqual([]);
    expect(score({ ...office, time: { minutes: 89 } }).addOns).toEqual([{ code: 'G2212', units: 1 }]);
  });

  it('in the emergency department is never leveled by time', () => {
    const given = { ...consultation('consult-outpatient', 'new', '23'), ...low, time: { minutes: 90 } };
    expect(score(given)).toMatchObject({ code: '99283', basis: 'mdm', addOns: [] });
    expect(score(given)).not.toHaveProperty('time');
  });

  it('seen by staff alone has the code of the family it is billed in', () => {
    const staff = { staffVisit: true };
    const given = { family: 'consult-outpatient', dateOfService, payer: 'medicare', ...low };
    expect(score({ ...given, visit: 'established', context: staff }).code).toBe('99211');
    expect(score({ ...given, context: { ...staff, placeOfService: '23' } }).code).toBe('99281');
    expect(score({ ...given, visit: 'new', context: staff }).code).toBeNull();
    expect(score({ ...given, payer: 'cpt', visit: 'established', context: staff }).code).toBeNull();
  });
});

describe('a consultation under CPT has its own codes, whatever the visit and the place', () => {
  it.each<[string, Codes]>([
    ['consult-outpatient', ['99242', '99243', '99244', '99245']],
    ['consult-inpatient', ['99252', '99253', '99254', '99255']],
  ])('%s: %o', (family, codes) => {
    for (const visit of [undefined, 'new', 'established', 'initial', 'subsequent']) {
      for (const placeOfService of ['11', '21', '22', '23', '31', '32']) {
        const given = {
          ...{ family, dateOfService, context: { placeOfService } },
          ...(visit ? { visit } : {}),
        };
        expect(levels.map((ticks) => score({ ...given, ...ticks }).code)).toEqual(codes);
        expect(
          score({ ...given, ...low }).findings.filter(
            ({ kind, severity }) => kind === 'payer' && severity !== 'info',
          ),
        ).toEqual([]);
      }
    }
  });
});

describe('telemedicine', () => {
  it.each<[string, string, Codes, Codes]>([
    ['telemedicine-video', 'new', ['98000', '98001', '98002', '98003'], officeNew],
    ['telemedicine-video', 'established', ['98004', '98005', '98006', '98007'], officeEstablished],
    ['telemedicine-audio', 'new', ['98008', '98009', '98010', '98011'], officeNew],
    ['telemedicine-audio', 'established', ['98012', '98013', '98014', '98015'], officeEstablished],
  ])('%s %s: %o by CPT, %o by Medicare', (family, visit, cpt, medicare) => {
    const given = { family, visit, dateOfService };
    expect(levels.map((ticks) => score({ ...given, ...ticks }).code)).toEqual(cpt);
    expect(levels.map((ticks) => score({ ...given, payer: 'medicare', ...ticks }).code)).toEqual(medicare);
    const finding = 'leveled-in-another-family';
    expect(findingIds({ ...given, ...low })).not.toContain(finding);
    expect(findingIds({ ...given, ...low, payer: 'medicare' })).toContain(finding);
  });

  it('under Medicare takes the prolonged service of the office', () => {
    const given = { family: 'telemedicine-video', visit: 'established', dateOfService, payer: 'medicare' };
    expect(score({ ...given, time: { minutes: 68 } }).addOns).toEqual([]);
    expect(score({ ...given, time: { minutes: 69 } }).addOns).toEqual([{ code: 'G2212', units: 1 }]);
  });

  it('by audio under Medicare begins at ten minutes, as the office does', () => {
    const given = { family: 'telemedicine-audio', visit: 'established', dateOfService };
    expect(score({ ...given, payer: 'medicare', time: { minutes: 10 } }).code).toBe('99212');
    expect(score({ ...given, time: { minutes: 10 } }).code).toBeNull();
    expect(score({ ...given, time: { minutes: 11 } }).code).toBe('98012');
  });
});

describe('a short stay under Medicare is an initial hospital visit', () => {
  const stay = { family: 'hospital-same-day', dateOfService, context: { sameDayStayHours: 6 } };
  const medicare = { ...stay, payer: 'medicare' };

  it('in its levels, its minutes and its prolonged service', () => {
    expect(levels.map((ticks) => score({ ...medicare, ...ticks }).code)).toEqual(hospitalInitial);
    // 99235 begins at 70 minutes, 99222 at 55.
    expect(score({ ...medicare, time: { minutes: 55 } }).code).toBe('99222');
    expect(score({ ...stay, time: { minutes: 55 } }).code).toBe('99234');
    expect(score({ ...medicare, time: { minutes: 90 } }).addOns).toEqual([{ code: 'G0316', units: 1 }]);
    expect(score({ ...medicare, time: { minutes: 40 } }).code).toBe('99221');
    expect(score({ ...stay, time: { minutes: 40 } }).code).toBeNull();
  });

  it('and says so', () => {
    expect(findingIds({ ...medicare, ...low })).toContain('leveled-in-another-family');
    expect(findingIds({ ...stay, ...low })).not.toContain('leveled-in-another-family');
    const long = { ...medicare, ...low, context: { sameDayStayHours: 8 } };
    expect(findingIds(long)).not.toContain('leveled-in-another-family');
  });

  it('by hours that are read, given, and under eight: else the reason is that of the stay itself', () => {
    const ruleOf = (encounter: object) => score(encounter).why.rule;
    const hours = (sameDayStayHours: number) => ({ context: { sameDayStayHours } });
    expect(ruleOf({ ...medicare, ...low, ...hours(7.9) })).toBe('same-day-stay.short');
    const own = [
      { ...medicare, ...low, ...hours(8) },
      { ...medicare, ...low, ...hours(23) },
      { ...stay, ...low, ...hours(2) },
      { ...medicare, ...low, context: {} },
    ];
    for (const encounter of own) expect(ruleOf(encounter)).toBe('level.higher-of-mdm-and-time');
  });
});

describe('a profile of one’s own', () => {
  /** The answer under a profile with one thing switched, or nothing. */
  function under(base: 'cpt' | 'medicare', switches: object, encounter: object): Assessment {
    const profile = parsePayerProfile({ id: 'mine', label: 'Mine', base, switches });
    if (!profile.ok) throw new Error(`${profile.error.path}: ${profile.error.message}`);
    const payers = { ...builtInPayers, mine: profile.value };
    const parsed = parseEncounter({ dateOfService, ...encounter, payer: 'mine' }, payers);
    if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`);
    return assess(parsed.value, payers);
  }

  const inpatient = { family: 'consult-inpatient', visit: 'initial', ...low };
  const observed = { family: 'consult-inpatient', context: { placeOfService: '22' }, ...low };
  const office = { family: 'office', visit: 'established', ...low };
  const wellness = { ...office, context: { wellness: 'G0439' } };
  const longitudinal = { ...office, context: { longitudinalCare: true } };
  const short = { family: 'hospital-same-day', context: { sameDayStayHours: 6 }, ...low };
  const video = { family: 'telemedicine-video', visit: 'new', ...low };

  /** The code and its add-ons. */
  const codes = ({ code, addOns }: Assessment) => [
    code,
    ...addOns.map((addOn) => `${addOn.code}×${addOn.units}`),
  ];

  it.each<[string, 'cpt' | 'medicare', object, object, readonly unknown[], readonly unknown[]]>([
    // [switch, base, switched, encounter, unswitched, switched]
    ['consultations off', 'cpt', { consultations: 'not-recognized' }, inpatient, ['99253'], ['99221']],
    ['consultations on', 'medicare', { consultations: 'recognized' }, inpatient, ['99221'], ['99253']],
    [
      'observation consultant in the hospital',
      'medicare',
      { observationConsultant: 'hospital' },
      { ...observed, visit: 'initial' },
      [null],
      ['99221'],
    ],
    [
      'observation consultant in the hospital, patient new',
      'medicare',
      { observationConsultant: 'hospital' },
      { ...observed, visit: 'new' },
      ['99203'],
      [null],
    ],
    ['telemedicine codes off', 'cpt', { telemedicineCodes: 'not-recognized' }, video, ['98001'], ['99203']],
    ['telemedicine codes on', 'medicare', { telemedicineCodes: 'recognized' }, video, ['99203'], ['98001']],
    [
      'prolonged as Medicare',
      'cpt',
      { prolonged: 'medicare' },
      { family: 'home', visit: 'new', time: { minutes: 140 } },
      ['99345', '99417×4'],
      ['99345', 'G0318×1'],
    ],
    [
      'prolonged as CPT',
      'medicare',
      { prolonged: 'cpt' },
      { family: 'hospital-same-day', time: { minutes: 100 } },
      ['99236'],
      ['99236', '99418×1'],
    ],
    [
      'critical care as Medicare',
      'cpt',
      { criticalCare: 'medicare' },
      { family: 'critical-care', time: { minutes: 104 } },
      ['99291', '99292×1'],
      ['99291', '99292×1'],
    ],
    [
      'critical care as Medicare, at 103',
      'cpt',
      { criticalCare: 'medicare' },
      { family: 'critical-care', time: { minutes: 103 } },
      ['99291', '99292×1'],
      ['99291'],
    ],
    [
      'critical care as CPT',
      'medicare',
      { criticalCare: 'cpt' },
      { family: 'critical-care', time: { minutes: 75 } },
      ['99291'],
      ['99291', '99292×1'],
    ],
    ['hours of a stay read', 'cpt', { sameDayStay: 'eight-hours' }, short, ['99234'], ['99221']],
    ['hours of a stay not read', 'medicare', { sameDayStay: 'any-length' }, short, ['99221'], ['99234']],
    ['G2211 on', 'cpt', { longitudinalCare: 'recognized' }, longitudinal, ['99213'], ['99213', 'G2211×1']],
    [
      'G2211 off',
      'medicare',
      { longitudinalCare: 'not-recognized' },
      longitudinal,
      ['99213', 'G2211×1'],
      ['99213'],
    ],
    [
      'wellness visits on',
      'cpt',
      { wellnessVisits: 'recognized' },
      wellness,
      ['99213'],
      ['99213', 'G0439×1'],
    ],
    [
      'wellness visits off',
      'medicare',
      { wellnessVisits: 'not-recognized' },
      wellness,
      ['99213', 'G0439×1'],
      ['99213'],
    ],
  ])('%s, from %s', (_, base, switches, encounter, before, after) => {
    expect(codes(under(base, {}, encounter))).toEqual(before);
    expect(codes(score({ dateOfService, ...encounter, payer: base }))).toEqual(before);
    expect(codes(under(base, switches, encounter))).toEqual(after);
  });

  it('preventive visits switched: the same code, with and without the warning', () => {
    const visit = { family: 'preventive', visit: 'new', patientAge: 30 };
    const warned = (answer: Assessment) => answer.findings.some(({ id }) => id === 'preventive-not-covered');
    expect(warned(under('cpt', {}, visit))).toBe(false);
    expect(warned(under('cpt', { preventiveVisits: 'not-recognized' }, visit))).toBe(true);
    expect(warned(under('medicare', {}, visit))).toBe(true);
    expect(warned(under('medicare', { preventiveVisits: 'recognized' }, visit))).toBe(false);
    expect(under('cpt', { preventiveVisits: 'not-recognized' }, visit).code).toBe('99385');
  });

  it('one switch moves nothing else', () => {
    const encounters = [
      inpatient,
      video,
      short,
      longitudinal,
      wellness,
      { ...office, time: { minutes: 55 } },
    ];
    const moved = (switches: object) =>
      encounters.map(
        (encounter) =>
          codes(under('cpt', switches, encounter)).join() !== codes(under('cpt', {}, encounter)).join(),
      );
    expect(moved({ consultations: 'not-recognized' })).toEqual([true, false, false, false, false, false]);
    expect(moved({ telemedicineCodes: 'not-recognized' })).toEqual([false, true, false, false, false, false]);
    expect(moved({ sameDayStay: 'eight-hours' })).toEqual([false, false, true, false, false, false]);
    expect(moved({ longitudinalCare: 'recognized' })).toEqual([false, false, false, true, false, false]);
    expect(moved({ wellnessVisits: 'recognized' })).toEqual([false, false, false, false, true, false]);
    expect(moved({ prolonged: 'medicare' })).toEqual([false, false, false, false, false, true]);
  });
});
