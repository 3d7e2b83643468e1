import { describe, expect, it } from 'vitest';
import { findingIds, score } from './score';

/*
 * What stands beside a visit's code, or takes its place: G2211 (facts/rules.md §2.7, facts/modifiers-and-gaps.md
 * §1.6), advance care planning and transitional care (§2.2, §2.6), the Medicare wellness visit (§2.6), and their order.
 */

const today = '2026-03-02';
const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const moderate = { problems: { 'chronic-stable': 2 }, risk: ['prescription-drug-management'] };
const high = { problems: { 'threat-to-life-or-function': 1 }, risk: ['major-surgery-emergency'] };

function addOnsOf(input: object): readonly string[] {
  return score(input).addOns.map(({ code, units }) => `${code}×${units}`);
}

/** A code for each thing that is beside a visit on the day, all with work of their own. */
function beside(...codes: readonly string[]) {
  return codes.map((code) => ({ code, separateEM: true }));
}

describe('G2211', () => {
  const longitudinal = { context: { longitudinalCare: true }, payer: 'medicare', ...low };
  const office = { ...longitudinal, family: 'office', visit: 'established', dateOfService: today };

  it.each([
    // [family, visit, last day without, first day with]
    ['office', 'new', '2023-12-31', '2024-01-01'],
    ['office', 'established', '2023-12-31', '2024-01-01'],
    ['home', 'new', '2025-12-31', '2026-01-01'],
    ['home', 'established', '2025-12-31', '2026-01-01'],
  ])('beside %s %s: none on %s, one on %s', (family, visit, before, first) => {
    const visited = { ...longitudinal, family, visit };
    expect(addOnsOf({ ...visited, dateOfService: before })).toEqual([]);
    expect(addOnsOf({ ...visited, dateOfService: first })).toEqual(['G2211×1']);
  });

  it.each([
    ['hospital', 'initial', {}],
    ['hospital', 'subsequent', {}],
    ['hospital-same-day', undefined, {}],
    ['emergency', undefined, {}],
    ['nursing-facility', 'initial', {}],
    ['nursing-facility', 'subsequent', {}],
    ['hospital-discharge', undefined, { time: { minutes: 31 } }],
    ['nursing-facility-discharge', undefined, { time: { minutes: 31 } }],
    ['critical-care', undefined, { time: { minutes: 40 } }],
    ['preventive', 'established', { patientAge: 70 }],
    ['consult-outpatient', undefined, { context: { longitudinalCare: true, placeOfService: '23' } }],
    ['consult-inpatient', 'initial', {}],
  ])('is never beside %s %s', (family, visit, more) => {
    const visited = { ...longitudinal, family, dateOfService: today, ...(visit ? { visit } : {}), ...more };
    expect(score(visited).code).not.toBeNull();
    expect(addOnsOf(visited)).toEqual([]);
  });

  it('stands beside the office visit that Medicare makes of another family', () => {
    for (const family of ['telemedicine-video', 'telemedicine-audio', 'consult-outpatient']) {
      expect(addOnsOf({ ...office, family, visit: 'new' })).toEqual(['G2211×1']);
    }
    expect(
      addOnsOf({
        ...{ ...office, family: 'consult-inpatient', visit: 'new' },
        context: { longitudinalCare: true, placeOfService: '22' },
      }),
    ).toEqual(['G2211×1']);
  });

  it.each([
    ['99202', 'new', { problems: { 'self-limited': 1 }, risk: ['minimal'] }, {}],
    ['99205', 'new', high, {}],
    ['99211', 'established', {}, { staffVisit: true }],
    ['99212', 'established', { problems: { 'self-limited': 1 }, risk: ['minimal'] }, {}],
    ['99215', 'established', high, {}],
  ])('stands beside %s', (code, visit, ticks, more) => {
    const visited = {
      ...{ family: 'office', visit, dateOfService: today, payer: 'medicare', ...ticks },
      context: { longitudinalCare: true, ...more },
    };
    expect(score(visited)).toMatchObject({ code, addOns: [{ code: 'G2211', units: 1 }] });
  });

  it('is asked for, and only where the payer recognizes it', () => {
    expect(addOnsOf({ ...office, context: {} })).toEqual([]);
    expect(addOnsOf({ ...office, context: { longitudinalCare: false } })).toEqual([]);
    expect(addOnsOf({ ...office, payer: 'cpt' })).toEqual([]);
    const { payer: _, ...unnamed } = office;
    expect(addOnsOf(unnamed)).toEqual([]);
  });

  it('is not beside a visit without a code', () => {
    expect(score({ ...office, problems: {}, risk: [] })).toMatchObject({ code: null, addOns: [] });
  });

  describe('beside a supported modifier 25', () => {
    it.each([
      // [what is beside, 2024, from 2025]: only a preventive service of the day is the exception.
      ['a procedure', ['17110'], [], []],
      ['an injection', ['96372'], [], []],
      ['a breathing test', ['94010'], [], []],
      ['a wellness visit', ['G0439'], [], ['G2211×1']],
      ['a vaccination', ['90471'], [], ['G2211×1']],
      ['a preventive screening', ['G0101'], [], ['G2211×1']],
      ['a procedure and a wellness visit', ['17110', 'G0439'], [], ['G2211×1']],
      ['a procedure and a vaccination', ['17110', '90471'], [], ['G2211×1']],
      // Medicare's own codes for giving a vaccine are vaccine administration as any other.
      ['an injection and an influenza vaccination', ['96372', 'G0008'], [], ['G2211×1']],
      ['a breathing test and a pneumonia vaccination', ['94010', 'G0009'], [], ['G2211×1']],
      ['a breathing test and a hepatitis B vaccination', ['94010', 'G0010'], [], ['G2211×1']],
    ])('for %s (%o): in 2024 %o, since 2025 %o', (_, codes, in2024, since2025) => {
      const visited = { ...office, services: beside(...codes) };
      for (const [dateOfService, addOns] of [
        ['2024-01-01', in2024],
        ['2024-12-31', in2024],
        ['2025-01-01', since2025],
        [today, since2025],
      ] as const) {
        const given = { ...visited, dateOfService };
        expect(score(given).modifiers).toEqual([{ modifier: '25', on: '99213', status: 'supported' }]);
        expect(addOnsOf(given), dateOfService).toEqual(addOns);
        // Left out with a word, not in silence.
        expect(findingIds(given).includes('longitudinal-care-left-out')).toBe(addOns.length === 0);
      }
    });

    it('a wellness visit named in the context is the exception as well', () => {
      const context = { longitudinalCare: true, wellness: 'G0438' };
      const visited = { ...office, services: beside('17110'), context };
      expect(addOnsOf({ ...visited, dateOfService: '2024-12-31' })).toEqual(['G0438×1']);
      expect(addOnsOf({ ...visited, dateOfService: '2025-01-01' })).toEqual(['G2211×1', 'G0438×1']);
    });

    it('home visits since 2026 have the same exception', () => {
      const home = { ...office, family: 'home' };
      expect(addOnsOf({ ...home, services: beside('17110') })).toEqual([]);
      expect(addOnsOf({ ...home, services: beside('G0439') })).toEqual(['G2211×1']);
    });
  });

  describe('is kept where modifier 25 is not supported', () => {
    it.each([
      // No edit pairs these with a visit by a clinician, so there is no modifier 25 to deny it.
      ['an electrocardiogram', ['93000']],
      ['imaging', ['71046']],
      ['a laboratory test', ['80053']],
      ['a venipuncture', ['36415']],
      ['an influenza vaccination', ['G0008']],
    ])('beside %s', (_, codes) => {
      for (const dateOfService of ['2024-06-03', today]) {
        const visited = { ...office, dateOfService, services: beside(...codes) };
        expect(score(visited).modifiers).toEqual([]);
        expect(addOnsOf(visited)).toEqual(['G2211×1']);
        expect(findingIds(visited)).not.toContain('longitudinal-care-left-out');
      }
    });

    it.each([
      ['not yet answered', {}, 'review'],
      ['answered no', { separateEM: false }, 'not-supported'],
    ])('beside a procedure, %s', (_, answered, status) => {
      const visited = { ...office, services: [{ code: '17110', ...answered }] };
      expect(score(visited).modifiers).toEqual([{ modifier: '25', on: '99213', status }]);
      expect(addOnsOf(visited)).toEqual(['G2211×1']);
    });
  });

  // facts/modifiers-and-gaps.md §1.4: G0008-G0010 ask for modifier 25 on 99211 alone.
  it.each(['93000', '36415', 'G0008', 'G0009', 'G0010'])(
    'beside 99211 and %s: the 25 denies it in 2024',
    (code) => {
      const visited = {
        ...{ ...office, dateOfService: '2024-06-03', services: beside(code) },
        context: { longitudinalCare: true, staffVisit: true },
      };
      expect(score(visited)).toMatchObject({
        code: '99211',
        modifiers: [{ modifier: '25', on: '99211', status: 'supported' }],
      });
      expect(addOnsOf(visited)).toEqual([]);
    },
  );
});

describe('advance care planning', () => {
  const planned = { context: { advanceCareMinutes: 46 }, dateOfService: today };

  it.each([
    ['office', 'established', low],
    ['telemedicine-video', 'new', low],
    ['hospital', 'initial', low],
    ['hospital-same-day', undefined, low],
    ['hospital-discharge', undefined, {}],
    ['emergency', undefined, low],
    ['consult-inpatient', undefined, low],
    ['nursing-facility', 'subsequent', low],
    ['nursing-facility-discharge', undefined, {}],
    ['home', 'new', low],
    ['preventive', 'established', { patientAge: 70 }],
  ])('stands beside %s %s by its own minutes', (family, visit, ticks) => {
    const visited = { ...planned, family, ...(visit ? { visit } : {}), ...ticks };
    expect(addOnsOf(visited)).toEqual(['99497×1', '99498×1']);
  });

  it('is never beside critical care', () => {
    expect(addOnsOf({ ...planned, family: 'critical-care', time: { minutes: 40 } })).toEqual([]);
  });

  it('is not beside a visit without a code', () => {
    expect(score({ ...planned, family: 'office', visit: 'new' })).toMatchObject({ code: null, addOns: [] });
  });

  it('takes nothing off the minutes of the visit', () => {
    const visited = { ...planned, family: 'office', visit: 'established', time: { minutes: 40 } };
    expect(score(visited)).toMatchObject({ code: '99215', time: { minutes: 40, code: '99215' } });
  });
});

describe('transitional care takes the place of the visit’s own code', () => {
  const office = { family: 'office', visit: 'established', dateOfService: today };
  const seen = (contactBusinessDays: number, visitDays: number) => ({
    context: { transitional: { contactBusinessDays, visitDays } },
  });

  it.each<[string, object, number, number, string]>([
    // [level, ticks, business days to the contact, days to the visit, code]
    ['high', high, 2, 7, '99496'],
    ['high', high, 0, 0, '99496'],
    ['high', high, 2, 8, '99495'],
    ['high', high, 2, 14, '99495'],
    ['high', high, 2, 15, '99215'],
    ['high', high, 3, 7, '99215'],
    ['moderate', moderate, 2, 7, '99495'],
    ['moderate', moderate, 2, 14, '99495'],
    ['moderate', moderate, 2, 15, '99214'],
    ['moderate', moderate, 3, 14, '99214'],
    ['low', low, 2, 7, '99213'],
  ])('%s: %o, contact in %i, visit in %i: %s', (_, ticks, contact, visit, code) => {
    for (const payer of ['cpt', 'medicare']) {
      const answer = score({ ...office, payer, ...ticks, ...seen(contact, visit) });
      expect(answer).toMatchObject({ code, basis: 'mdm', units: 1, addOns: [] });
    }
  });

  it.each([
    ['home', 'new'],
    ['telemedicine-video', 'established'],
    ['telemedicine-audio', 'new'],
  ])('also after a %s visit (%s)', (family, visit) => {
    const visited = { family, visit, dateOfService: today, ...moderate, ...seen(1, 14) };
    expect(score(visited).code).toBe('99495');
    expect(score({ ...visited, payer: 'medicare' }).code).toBe('99495');
  });

  it.each([
    ['hospital', 'subsequent', '99232'],
    ['nursing-facility', 'initial', '99305'],
    ['emergency', undefined, '99284'],
    ['consult-outpatient', undefined, '99244'],
  ])('not in %s %s, which keeps %s', (family, visit, code) => {
    const visited = { family, dateOfService: today, ...(visit ? { visit } : {}), ...moderate };
    expect(score({ ...visited, ...seen(1, 7) }).code).toBe(code);
  });

  it('rests on decision making, and carries no prolonged service', () => {
    const visited = { ...office, ...moderate, ...seen(1, 7), time: { minutes: 90 } };
    expect(score(visited)).toMatchObject({ code: '99495', basis: 'mdm', addOns: [] });
    // By time alone there is no level of decision making to rest on.
    expect(score({ ...office, ...seen(1, 7), time: { minutes: 40 } }).code).toBe('99215');
  });

  it('is no base for G2211, and takes advance care planning beside it', () => {
    const { context } = seen(1, 7);
    const visited = { ...office, ...moderate, payer: 'medicare' };
    expect(addOnsOf({ ...visited, context: { ...context, longitudinalCare: true } })).toEqual([]);
    expect(addOnsOf({ ...visited, context: { ...context, advanceCareMinutes: 16 } })).toEqual(['99497×1']);
  });

  it('is not for a visit by staff alone', () => {
    const { context } = seen(1, 7);
    expect(score({ ...office, ...high, context: { ...context, staffVisit: true } }).code).toBe('99211');
  });

  it('keeps what each of the two supports alone', () => {
    const answer = score({ ...office, ...high, ...seen(1, 7), time: { minutes: 20 } });
    expect(answer).toMatchObject({ code: '99496', mdm: { code: '99215' }, time: { code: '99213' } });
  });
});

describe('a Medicare wellness visit', () => {
  const medicare = { dateOfService: today, payer: 'medicare' };

  it.each(['G0402', 'G0438', 'G0439'])('%s stands beside the visit', (wellness) => {
    const context = { wellness };
    const wanted = [`${wellness}×1`];
    expect(addOnsOf({ ...medicare, family: 'office', visit: 'new', ...low, context })).toEqual(wanted);
    expect(addOnsOf({ ...medicare, family: 'home', visit: 'new', ...low, context })).toEqual(wanted);
    const preventive = { ...medicare, family: 'preventive', visit: 'new', patientAge: 70, context };
    expect(addOnsOf(preventive)).toEqual(wanted);
    const video = { ...medicare, family: 'telemedicine-video', visit: 'new', ...low, context };
    expect(addOnsOf(video)).toEqual(wanted);
  });

  it('not beside a hospital or emergency visit, nor for a payer without it', () => {
    const context = { wellness: 'G0439' };
    expect(addOnsOf({ ...medicare, family: 'hospital', visit: 'initial', ...low, context })).toEqual([]);
    expect(addOnsOf({ ...medicare, family: 'emergency', ...low, context })).toEqual([]);
    const office = { dateOfService: today, family: 'office', visit: 'new', ...low, context };
    expect(addOnsOf(office)).toEqual([]);
  });
});

describe('the order of what is added', () => {
  const all = {
    longitudinalCare: true,
    advanceCareMinutes: 50,
    wellness: 'G0439',
  };

  it('prolonged service, G2211, advance care planning, wellness visit', () => {
    expect(
      addOnsOf({
        ...{ family: 'office', visit: 'new', dateOfService: today, payer: 'medicare' },
        ...{ time: { minutes: 89 }, context: all },
      }),
    ).toEqual(['G2212×1', 'G2211×1', '99497×1', '99498×1', 'G0439×1']);
    expect(
      addOnsOf({
        ...{ family: 'home', visit: 'established', dateOfService: today, payer: 'medicare' },
        ...{ time: { minutes: 125 }, context: all },
      }),
    ).toEqual(['G0318×2', 'G2211×1', '99497×1', '99498×1', 'G0439×1']);
  });

  it('by CPT: prolonged service, then advance care planning', () => {
    expect(
      addOnsOf({
        ...{ family: 'nursing-facility', visit: 'subsequent', dateOfService: today },
        ...{ time: { minutes: 60 }, context: all },
      }),
    ).toEqual(['99418×1', '99497×1', '99498×1']);
  });

  it('each is named in the reasons, with what decided', () => {
    const { addOns, why } = score({
      ...{ family: 'office', visit: 'new', dateOfService: today, payer: 'medicare' },
      ...{ time: { minutes: 89 }, context: all },
    });
    for (const { code } of addOns) expect(JSON.stringify(why), code).toContain(`${code} ×`);
  });
});
