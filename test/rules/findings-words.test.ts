import { describe, expect, it } from 'vitest';
import { score } from './score';

/* What a finding names, as a person needs it to act: the codes, minutes, days, families and facts that are meant. */

const dateOfService = '2026-03-02';
const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const office = { family: 'office', visit: 'established', dateOfService, ...low };
const medicare = { payer: 'medicare' };
const codes = (count: number) => [...Array(count).keys()].map((number) => `X000${number}`);

function messageOf(given: object, id: string): string {
  const found = score(given).findings.find((finding) => finding.id === id);
  if (!found) throw new Error(`no ${id} among the findings of ${JSON.stringify(given)}`);
  return found.message;
}

describe('facts that are given and not used', () => {
  it.each<[string, object, string]>([
    ['the age', { ...office, patientAge: 30 }, 'the age'],
    [
      'the age, beside other facts',
      { ...office, patientAge: 30, context: { placeOfService: '11' } },
      'the age',
    ],
    ['minutes of discussion', { ...office, context: { discussionMinutes: 12 } }, 'minutes of discussion'],
    ['no minutes of discussion', { ...office, context: { discussionMinutes: 0 } }, 'minutes of discussion'],
    ['hours of the stay', { ...office, context: { sameDayStayHours: 5 } }, 'hours of the stay'],
    ['longitudinal care', { ...office, context: { longitudinalCare: true } }, 'longitudinal care'],
    [
      'advance care planning',
      {
        ...{ family: 'critical-care', dateOfService, time: { minutes: 40 } },
        context: { advanceCareMinutes: 20 },
      },
      'advance care planning',
    ],
    [
      'transitional care',
      {
        ...{ family: 'emergency', dateOfService, ...low },
        context: { transitional: { contactBusinessDays: 1, visitDays: 5 } },
      },
      'transitional care',
    ],
    ['a wellness visit', { ...office, context: { wellness: 'G0439' } }, 'a wellness visit'],
  ])('%s', (_, given, words) => {
    expect(messageOf(given, 'facts-not-used')).toMatch(new RegExp(`: ${words}\\.$`));
  });

  it('all of them, the family and the payer, and none that is used', () => {
    const context = { sameDayStayHours: 5, discussionMinutes: 12, wellness: 'G0439', longitudinalCare: true };
    const message = messageOf({ ...office, ...medicare, context }, 'facts-not-used');
    expect(message).toMatch(/office.*Medicare/);
    expect(message).toMatch(/: minutes of discussion, hours of the stay\.$/);
  });

  it.each([
    ['a place of service', { placeOfService: '11' }],
    ['staff alone', { staffVisit: true }],
    ['what is said not to be', { longitudinalCare: false }],
    ['who supervised', { incidentTo: true }],
    ['nothing', {}],
  ])('nothing is said of %s', (_, context) => {
    const ids = score({ ...office, context }).findings.map(({ id }) => id);
    expect(ids).not.toContain('facts-not-used');
  });
});

describe('ticks out of place', () => {
  it('their names, the day from which they count and the day of the visit', () => {
    const given = {
      ...{ family: 'office', visit: 'established', dateOfService: '2022-12-31' },
      ...{
        problems: { 'acute-stable': 1, 'chronic-stable': 1 },
        risk: ['low', 'parenteral-controlled-substance'],
      },
    };
    const message = messageOf(given, 'out-of-place-date');
    expect(message).toMatch(/^“Acute illness, improving”, “Parenteral controlled substance”:/);
    expect(message).toMatch(/2023-01-01.*2022-12-31/);
    const one = messageOf({ ...given, problems: {} }, 'out-of-place-date');
    expect(one).toMatch(/^“Parenteral controlled substance”: .*2023-01-01/);
  });

  it('a kind of another visit is named apart, and not as too early', () => {
    const given = { ...office, problems: { 'multiple-morbidities': 1 } };
    expect(messageOf(given, 'out-of-place-family')).toMatch(/^“Several conditions in intensive management”/);
    expect(score(given).findings.map(({ id }) => id)).not.toContain('out-of-place-date');
    // Before 2023 it counts nowhere, so the visit is not what is wrong with it.
    const early = { ...given, dateOfService: '2022-12-31' };
    expect(score(early).findings.map(({ id }) => id)).toContain('out-of-place-family');
  });
});

describe('codes in a list', () => {
  const tests = (count: number) =>
    codes(count).map((code) => ({ code, ordered: true, interpretationBilled: true }));

  it('of tests: up to five by name, and how many more', () => {
    const of = (count: number) =>
      messageOf({ ...office, data: { tests: tests(count) } }, 'test-interpretation-billed');
    expect(of(1)).toMatch(/^X0000: /);
    expect(of(5)).toMatch(/^X0000, X0001, X0002, X0003, X0004: /);
    expect(of(6)).toMatch(/^X0000, X0001, X0002, X0003, X0004 and 1 more: /);
    expect(of(8)).toMatch(/^X0000, X0001, X0002, X0003, X0004 and 3 more: /);
  });

  it('of tests: each under its own cause', () => {
    const given = {
      ...office,
      data: {
        tests: [
          { code: '94760', ordered: true },
          { code: '80053', interpreted: true },
          { code: '93000', ordered: true, interpretationBilled: true },
          { code: '71046', ordered: true, interpreted: true },
        ],
      },
    };
    expect(messageOf(given, 'test-pulse-oximetry')).toMatch(/^94760: .*oximetry/);
    expect(messageOf(given, 'test-nothing-to-interpret')).toMatch(/^80053: .*laboratory value/);
    expect(messageOf(given, 'test-interpretation-billed')).toMatch(/^93000: .*billed/);
  });

  it('of services that are in no list', () => {
    const services = [{ code: '17110', separateEM: true }, { code: 'X0001' }, { code: 'X0002' }];
    expect(messageOf({ ...office, services }, 'service-not-listed')).toMatch(/^X0001, X0002: /);
  });
});

describe('a modifier in question', () => {
  const beside = (code: string, answered: object = {}, context: object = {}) => ({
    ...{ ...office, services: [{ code, ...answered }, { code: '93000' }], context },
  });

  it.each<[string, object, RegExp]>([
    [
      'modifier-25',
      beside('17110'),
      /^Modifier 25 on 99213: does .*17110\? An edit \(July 2024\) pairs them\./,
    ],
    [
      'modifier-25',
      beside('17110', { separateEM: false }),
      /^Modifier 25 on 99213: .* no .*17110\. An edit .*\. So the visit is not reported\.$/,
    ],
    ['modifier-57', beside('27447'), /^Modifier 57 on 99213: was 27447 decided .*\?$/],
    [
      'modifier-57',
      beside('27447', {}, { decisionForSurgery: false }),
      /^Modifier 57 on 99213: .* not .*27447; a visit about it is part of the surgery\.$/,
    ],
    [
      'modifier-93',
      { ...office, family: 'telemedicine-audio', ...medicare },
      /^Modifier 93 on 99213: .*audio.*\?$/,
    ],
  ])('%s of %o', (id, given, words) => expect(messageOf(given, id)).toMatch(words));
});

describe('payers', () => {
  it.each<[string, object, RegExp]>([
    [
      'video',
      { ...office, family: 'telemedicine-video', ...medicare },
      /^Telemedicine, video: Medicare .* office\.$/,
    ],
    [
      'a consultation',
      { family: 'consult-inpatient', visit: 'initial', dateOfService, ...low, ...medicare },
      /^Consultation, inpatient: Medicare .* hospital\.$/,
    ],
    [
      'a short stay',
      {
        ...{ family: 'hospital-same-day', dateOfService, ...low, ...medicare },
        context: { sameDayStayHours: 5 },
      },
      /^Hospital, same-day stay: Medicare .* hospital\.$/,
    ],
  ])('another family: %s', (_, given, words) => {
    expect(messageOf(given, 'leveled-in-another-family')).toMatch(words);
  });

  it('the first unit of prolonged service, theirs and by CPT', () => {
    const message = messageOf(
      { ...office, ...medicare, time: { minutes: 60 } },
      'prolonged-threshold-differs',
    );
    expect(message).toMatch(/^Medicare: G2212 .*69 .*99417 .*55/);
  });

  it('a preventive visit by its code', () => {
    const given = { family: 'preventive', visit: 'new', dateOfService, patientAge: 70, ...medicare };
    expect(messageOf(given, 'preventive-not-covered')).toMatch(/^Medicare .*99387/);
  });

  it('the hours that a stay is to reach, and the minutes that a discussion is to pass', () => {
    const stay = { family: 'hospital-same-day', dateOfService, ...low, ...medicare };
    expect(messageOf(stay, 'same-day-hours-unknown')).toMatch(/Medicare.* 8\.$/);
    const audio = { ...office, family: 'telemedicine-audio' };
    expect(messageOf(audio, 'audio-discussion-unknown')).toMatch(/ 10\.$/);
  });
});

describe('what is put aside', () => {
  it('minutes, with the family that is billed', () => {
    const emergency = { family: 'emergency', dateOfService, ...low, time: { minutes: 35 } };
    expect(messageOf(emergency, 'time-not-used')).toMatch(/^35 minutes .*emergency/);
    const consultation = {
      ...{ family: 'consult-outpatient', dateOfService, ...low, ...medicare, time: { minutes: 35 } },
      context: { placeOfService: '23' },
    };
    expect(messageOf(consultation, 'time-not-used')).toMatch(/^35 minutes .*emergency/);
    const preventive = { family: 'preventive', visit: 'new', dateOfService, time: { minutes: 35 } };
    expect(messageOf(preventive, 'time-not-used')).toMatch(/^35 minutes .*preventive/);
  });

  it('minutes beside psychotherapy, with its code', () => {
    const services = [{ code: '93000' }, { code: '90836' }];
    const given = { ...office, services, time: { minutes: 35 } };
    expect(messageOf(given, 'time-beside-psychotherapy')).toMatch(/^With 90836 /);
  });

  it('ticks, with the family that they do not level', () => {
    const given = { family: 'critical-care', dateOfService, ...low, time: { minutes: 35 } };
    expect(messageOf(given, 'ticks-not-used')).toMatch(/critical care\.$/);
  });
});

describe('another reading names the code that would be', () => {
  const drug = { ...office, problems: { 'chronic-stable': 2 }, risk: ['prescription-drug-management'] };

  it('another one', () => expect(messageOf(drug, 'reading-stable-drug')).toMatch(/would be 99212\.$/));

  it('or none', () => {
    const notes = { family: 'office', visit: 'established', dateOfService, data: { externalNotes: 1 } };
    expect(messageOf(notes, 'reading-external-same-specialty')).toMatch(/would be none\.$/);
  });
});

it('a visit after the last day checked names that day', () => {
  expect(messageOf({ ...office, dateOfService: '2027-01-01' }, 'after-last-checked')).toMatch(/2026-11-21/);
});
