import { describe, expect, it } from 'vitest';
import { day, findingIds, score } from './score';

/* facts/modifiers-and-gaps.md §1.3 to §1.6: what each kind of service asks of each kind of visit. */

const low = { problems: { 'acute-uncomplicated': 1 }, risk: ['low'] };
const moderate = { problems: { 'chronic-exacerbation': 1 }, risk: ['prescription-drug-management'] };
const high = { problems: { 'threat-to-life-or-function': 1 }, risk: ['hospitalization-or-escalation'] };

const visits = {
  established: { dateOfService: day, family: 'office', visit: 'established', ...moderate },
  new: { dateOfService: day, family: 'office', visit: 'new', ...moderate },
  staff: { dateOfService: day, family: 'office', visit: 'established', context: { staffVisit: true } },
  emergency: { dateOfService: day, family: 'emergency', ...moderate },
  initial: { dateOfService: day, family: 'hospital', visit: 'initial', ...high },
  subsequent: { dateOfService: day, family: 'hospital', visit: 'subsequent', ...moderate },
  discharge: { dateOfService: day, family: 'hospital-discharge', time: { minutes: 40 } },
  nursing: { dateOfService: day, family: 'nursing-facility', visit: 'initial', ...high },
  home: { dateOfService: day, family: 'home', visit: 'established', ...moderate },
  critical: { dateOfService: day, family: 'critical-care', time: { minutes: 45 } },
  preventive: { dateOfService: day, family: 'preventive', visit: 'established', patientAge: 3 },
  transitional: {
    ...{ dateOfService: day, family: 'office', visit: 'established', ...moderate },
    context: { transitional: { contactBusinessDays: 2, visitDays: 10 } },
  },
} as const;
type VisitId = keyof typeof visits;

/** What of modifier 25, with the finding that says so. */
function asked(visit: VisitId, services: readonly object[], payer = 'medicare') {
  const { modifiers } = score({ ...visits[visit], payer, services });
  return modifiers.find(({ modifier }) => modifier === '25')?.status ?? 'none';
}

/** Statuses where nobody has answered, where the note shows work of its own, and where it shows none. */
function answers(visit: VisitId, code: string, payer?: string) {
  const of = (answer: object) => asked(visit, [{ code, ...answer }], payer);
  return [of({}), of({ separateEM: true }), of({ separateEM: false })].join(' ');
}

const question = 'review supported not-supported';
const payerAsks = 'review review not-supported';
const nothing = 'none none none';

describe('a service and a visit: not answered, answered yes, answered no', () => {
  it.each<[what: string, code: string, visit: VisitId, expected: string]>([
    ['a joint injection', '20610', 'established', question],
    ['a joint injection', '20610', 'new', question],
    ['destruction of a wart', '17110', 'established', question],
    ['an addition to a procedure', '17003', 'established', nothing],
    ['a simple repair', '12011', 'emergency', question],
    ['a splint', '29125', 'emergency', question],
    ['nail care', '11721', 'new', question],
    ['an implant that no edit pairs', '11981', 'established', question],
    ['an intrauterine device', '58300', 'established', payerAsks],
    ['imaging of the eye', '92134', 'established', nothing],
    ['imaging of the eye', '92134', 'staff', question],
    ['imaging', '73562', 'established', nothing],
    ['an echocardiogram', '93306', 'established', nothing],
    ['an electrocardiogram', '93000', 'established', nothing],
    ['an electrocardiogram', '93000', 'new', nothing],
    ['an electrocardiogram', '93000', 'staff', question],
    ['a stress test', '93015', 'new', question],
    ['a stress test', '93015', 'emergency', nothing],
    ['spirometry', '94010', 'established', question],
    ['spirometry', '94010', 'emergency', question],
    ['spirometry', '94010', 'subsequent', nothing],
    ['blood drawing', '36415', 'established', nothing],
    ['blood drawing', '36415', 'staff', question],
    ['a laboratory test', '80053', 'established', nothing],
    ['an injection', '96372', 'established', question],
    ['an injection', '96372', 'emergency', question],
    ['an injection', '96372', 'staff', nothing],
    ['a further infusion', '96361', 'established', nothing],
    ['a vaccination', '90471', 'established', question],
    ['a vaccination', '90460', 'preventive', question],
    ['a vaccination for influenza', 'G0008', 'established', nothing],
    ['a vaccination for influenza', 'G0008', 'staff', question],
    ['a vaccination for COVID-19', '90480', 'established', payerAsks],
    ['a wellness visit', 'G0439', 'established', question],
    ['a preventive visit', '99392', 'established', question],
    ['a visit for a problem', '99213', 'preventive', nothing],
    ['a pelvic examination for screening', 'G0101', 'established', question],
    ['depression screening', 'G0444', 'established', payerAsks],
    ['tobacco counseling', '99406', 'established', payerAsks],
    ['advance care planning', '99497', 'established', nothing],
    ['an emotional screen', '96127', 'established', nothing],
    ['glucose sensor data', '95251', 'established', nothing],
    ['a bladder scan', '51798', 'established', nothing],
    ['osteopathic manipulation', '98925', 'new', question],
    ['acupuncture', '97810', 'established', question],
    ['allergy testing', '95004', 'established', question],
    ['an allergy injection', '95115', 'established', question],
    ['a therapy evaluation', '97161', 'established', question],
    ['psychotherapy added to the visit', '90833', 'established', nothing],
    ['family psychotherapy', '90847', 'established', question],
    ['dialysis', '90935', 'established', question],
    ['maternity care', '59400', 'established', question],
    ['intubation', '31500', 'critical', question],
    ['resuscitation', '92950', 'critical', question],
    // Between two visits.
    ['an earlier emergency visit', '99285', 'critical', question],
    ['a hospital visit', '99232', 'critical', question],
    ['a second office visit', '99213', 'established', payerAsks],
    ['an office visit before the stay', '99214', 'initial', nothing],
    ['admission to a nursing facility', '99306', 'discharge', nothing],
    ['a visit after transitional care', '99214', 'transitional', nothing],
  ])('%s, %s, beside %s', (_, code, visit, expected) => {
    expect(answers(visit, code)).toBe(expected);
  });

  it.each<[code: string, visit: VisitId, expected: string]>([
    // Under CPT a chiropractor's visit is a visit like any other; Medicare covers the manipulation alone.
    ['98940', 'new', question],
    // CPT knows a visit at another site apart from the admission.
    ['99214', 'initial', payerAsks],
    ['99285', 'initial', payerAsks],
    ['99223', 'established', payerAsks],
    ['94760', 'established', question],
  ])('%s beside %s under CPT', (code, visit, expected) => {
    expect(answers(visit, code, 'cpt')).toBe(expected);
  });

  it('manipulation under Medicare is asked about even where the note shows more', () => {
    expect(answers('new', '98940')).toBe(payerAsks);
    expect(findingIds({ ...visits.new, payer: 'medicare', services: [{ code: '98940' }] })).toContain(
      'chiropractor-visit',
    );
  });

  it.each([
    ['YYY', payerAsks],
    ['000', question],
    ['010', question],
    ['XXX', nothing],
    ['ZZZ', nothing],
    ['MMM', question],
  ])('a code that is not in the list, with a global of %s', (global, expected) => {
    const of = (answer: object) => asked('established', [{ code: 'X9999', global, ...answer }]);
    expect([of({}), of({ separateEM: true }), of({ separateEM: false })].join(' ')).toBe(expected);
  });
});

describe('more than one service', () => {
  it.each([
    [
      'an add-on goes with its primary service',
      [{ code: '90471', separateEM: true }, { code: '90472' }],
      'supported',
    ],
    [
      'an add-on has an answer of its own',
      [
        { code: '90471', separateEM: true },
        { code: '90472', separateEM: false },
      ],
      'not-supported',
    ],
    ['an add-on alone', [{ code: '97811' }], 'review'],
    [
      'what only a payer asks for waits',
      [{ code: '17110', separateEM: true }, { code: '99406' }],
      'supported',
    ],
    [
      'what asks for nothing does not matter',
      [
        { code: '17110', separateEM: true },
        { code: '93000', separateEM: false },
      ],
      'supported',
    ],
  ])('%s', (_, services, status) => {
    expect(asked('established', services)).toBe(status);
  });
});

describe('edit and policy are kept apart', () => {
  const wart = (separateEM?: boolean) => ({
    payer: 'medicare',
    services: [{ code: '17110', ...(separateEM === undefined ? {} : { separateEM }) }],
  });

  it.each<[VisitId, boolean | undefined, string]>([
    ['established', undefined, 'warning modifier-25'],
    ['established', false, 'warning modifier-25'],
    ['new', undefined, 'info modifier-25-policy-review'],
    ['new', false, 'warning modifier-25-policy'],
    ['emergency', undefined, 'info modifier-25-policy-review'],
    ['emergency', false, 'warning modifier-25-policy'],
  ])('%s, %s: %s', (visit, separateEM, expected) => {
    const { findings } = score({ ...visits[visit], ...wart(separateEM) });
    expect(findings.map(({ id, severity }) => `${severity} ${id}`)).toEqual([expected]);
  });

  it('the rule of a supported modifier says which of the two it is', () => {
    const says = (visit: VisitId) => score({ ...visits[visit], ...wart(true) }).grounds.modifiers[0];
    expect(says('established')).toMatchObject({ rule: 'modifier.25', facts: { ground: 'edit' } });
    expect(says('new')).toMatchObject({ rule: 'modifier.25', facts: { ground: 'policy' } });
    expect(says('new')?.says).toContain('No edit (July 2024) pairs them');
  });
});

describe('pairs that no modifier passes', () => {
  it.each<[visit: VisitId, code: string, says: string]>([
    ['staff', '96372', '96372 is reported, 99211 is not'],
    ['established', '90837', '90837 is reported, 99214 is not. Psychotherapy beside a visit is 90838.'],
    ['new', '90792', '90792 is reported, 99204 is not'],
    ['established', '99408', '99214 is reported, 99408 is not'],
    ['established', '93793', '99214 is reported, 93793 is not'],
    ['established', '97802', '99214 is reported, 97802 is not'],
    ['established', '92014', '99214 is reported, 92014 is not'],
    ['established', 'G0102', '99214 is reported, G0102 is not'],
    ['subsequent', '90935', '90935 is reported, 99232 is not'],
    ['emergency', '99223', '99223 is reported, 99284 is not'],
    ['initial', '99284', '99223 is reported, 99284 is not'],
    ['discharge', '99232', '99239 is reported, 99232 is not'],
    ['subsequent', '99239', '99239 is reported, 99232 is not'],
    ['initial', '99239', '99223 is reported, 99239 is not'],
    ['nursing', '99215', '99306 is reported, 99215 is not'],
    ['transitional', '10060', '10060 is reported, 99495 is not'],
    ['emergency', '96127', '99284 is reported, 96127 is not'],
    // Of two of one family the greater is reported.
    ['new', '99205', '99205 is reported, 99204 is not'],
    ['new', '99203', '99204 is reported, 99203 is not'],
  ])('%s and %s', (visit, code, says) => {
    const services = [{ code, separateEM: true }];
    const { findings, modifiers } = score({ ...visits[visit], payer: 'medicare', services });
    const found = findings.find(({ id }) => id === 'never-together');
    expect(found?.severity).toBe('error');
    expect(found?.message).toContain(says);
    expect(modifiers.filter(({ modifier }) => modifier === '25')).toEqual([]);
  });
});

describe('the longitudinal care add-on', () => {
  const visit = { ...visits.established, payer: 'medicare', context: { longitudinalCare: true } };
  const addOns = (...services: readonly object[]) =>
    score({ ...visit, services }).addOns.map(({ code }) => code);

  it.each<[readonly object[], readonly string[]]>([
    [[{ code: '93000' }, { code: '71046' }, { code: '96127' }], ['G2211']],
    [[{ code: '17110', separateEM: true }], []],
    [[{ code: '94010', separateEM: true }], []],
    [[{ code: 'G0439', separateEM: true }], ['G2211']],
    [[{ code: '90471', separateEM: true }], ['G2211']],
    [
      [
        { code: '17110', separateEM: true },
        { code: 'G0439', separateEM: true },
      ],
      ['G2211'],
    ],
  ])('%j', (services, expected) => expect(addOns(...services)).toEqual(expected));

  it('of an electrocardiogram it is said why no modifier is asked for', () => {
    const { modifiers, findings } = score({ ...visit, services: [{ code: '93000' }] });
    expect(modifiers).toEqual([]);
    expect(findings.map(({ id, message }) => `${id}: ${message}`)).toEqual([
      'modifier-25-not-needed: No edit (July 2024) pairs 93000 with 99214, so modifier 25 is not in question; with it G2211 would be left out.',
    ]);
  });
});

describe('a wart', () => {
  const of = (separateEM: boolean, ticks: object) =>
    score({ ...visits.established, ...ticks, services: [{ code: '17110', separateEM }] });

  it('with nothing else: not supported', () => {
    const { modifiers, findings } = of(false, low);
    expect(modifiers).toEqual([{ modifier: '25', on: '99213', status: 'not-supported' }]);
    expect(findings.map(({ id }) => id)).toContain('modifier-25');
  });

  it('with diabetes changed: supported, with the rule', () => {
    const { modifiers, grounds } = of(true, moderate);
    expect(modifiers).toEqual([{ modifier: '25', on: '99214', status: 'supported' }]);
    expect(grounds.modifiers[0]?.says).toBe(
      'Modifier 25 on 99214: the note is said to show E/M work beyond 17110. An edit (July 2024) pairs them. Deciding on a procedure is part of it.',
    );
    expect(grounds.modifiers[0]?.cites).toContain('ncci-pairs');
  });
});

describe('a wellness visit that only the context tells of', () => {
  const visit = (context: object, services: readonly object[] = []) =>
    score({ ...visits.established, payer: 'medicare', context, services }).modifiers;

  it('is asked about', () => {
    expect(visit({ wellness: 'G0439' })).toEqual([{ modifier: '25', on: '99214', status: 'review' }]);
  });
  it('is answered among the services', () => {
    expect(visit({ wellness: 'G0439' }, [{ code: 'G0439', separateEM: true }])).toEqual([
      { modifier: '25', on: '99214', status: 'supported' },
    ]);
  });
  it('is not asked about under a payer that does not recognize it', () => {
    expect(score({ ...visits.established, context: { wellness: 'G0439' } }).modifiers).toEqual([]);
  });
});

describe('the edits that were read are of July 2024', () => {
  const says = (dateOfService: string, services: readonly object[], more: object = {}) => {
    const { grounds } = score({ ...visits.established, ...moderate, dateOfService, services, ...more });
    return [...grounds.modifiers, ...grounds.findings].find(({ says }) => says.includes('July 2024'));
  };
  const ear = [{ code: '69210', separateEM: true }];
  const later = '(July 2024, later than the date of service)';

  it('a visit of 2021 is told that they are later, to the day', () => {
    expect(says('2021-06-15', ear)?.says).toContain(`An edit ${later} pairs them.`);
    expect(says('2024-06-30', ear)?.says).toContain(`An edit ${later} pairs them.`);
    expect(says('2024-07-01', ear)?.says).toContain('An edit (July 2024) pairs them.');
  });

  it('so is one that none pairs with its services', () => {
    expect(says('2021-06-15', [{ code: '17110' }], { visit: 'new' })?.says).toContain(
      `No edit ${later} pairs them; policy asks for 25.`,
    );
    expect(says('2024-06-30', [{ code: '93000' }])?.says).toContain(`No edit ${later} pairs 93000`);
    const longitudinal = { payer: 'medicare', context: { longitudinalCare: true } };
    expect(says('2024-06-30', [{ code: '93000' }], longitudinal)?.says).toMatch(
      /^No edit \(July 2024, later than the date of service\) pairs 93000 .+ G2211 would be left out/,
    );
  });

  it('what rests on them says of when they are, and has no days of its own', () => {
    const longitudinal = { payer: 'medicare', context: { longitudinalCare: true } };
    for (const [services, more] of [
      [ear, {}],
      [[{ code: '17110' }], { visit: 'new' }],
      [[{ code: '93000' }], {}],
      [[{ code: '93000' }], longitudinal],
    ] as const) {
      const reason = says('2026-03-02', services, more);
      expect(reason).toMatchObject({ tableOf: 'July 2024' });
      expect(reason).not.toHaveProperty('since');
    }
    const { grounds } = score({ ...visits.established, ...moderate, services: [{ code: '90791' }] });
    expect(grounds.findings.find(({ rule }) => rule === 'never-together')).toMatchObject({
      tableOf: 'July 2024',
    });
  });
});
