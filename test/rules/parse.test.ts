import { describe, expect, it } from 'vitest';
import { answerLines } from '../../lib/batch/answer';
import { LineSplitter } from '../../lib/batch/lines';
import { builtInPayers, parseEncounter } from '../../lib/rules';
import { nasty } from './nasty';
import { officeEstablished, score } from './score';

/* Encounters are read strictly: unknown keys and values are errors, nothing is coerced, and a message says why. */

function json(line: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return undefined;
  }
}

function errorOf(input: unknown): { readonly path: string; readonly message: string } {
  const parsed = parseEncounter(input);
  if (parsed.ok) throw new Error(`taken: ${JSON.stringify(input)}`);
  return parsed.error;
}

describe('the nasty batch', () => {
  const objects = nasty.flatMap(({ line, expect }, index) => {
    const read = json(line);
    return read ? [{ name: `line ${index + 1}`, input: read.value, expect }] : [];
  });

  it('is long, and good and bad', () => {
    expect(objects.length).toBeGreaterThan(150);
    expect(nasty.filter(({ expect }) => expect === 'ok').length).toBeGreaterThan(25);
  });

  it.each(objects)('parsed, $name', ({ input, expect: expected }) => {
    const parsed = parseEncounter(input);
    if (expected === 'ok') {
      expect(parsed).toMatchObject({ ok: true });
      return;
    }
    expect(parsed).toMatchObject({ ok: false, error: { path: expected.path } });
    // What was found and what is allowed, short enough to read.
    const message = parsed.ok ? '' : parsed.error.message;
    expect(message).toMatch(/^(found .+; (allowed|known)[ :]|missing; .*needs )/s);
    expect(message.length).toBeLessThan(600);
    expect(message).not.toMatch(/Invalid input|undefined|\[object/);
  });

  it('as a stream of bytes: every line in its place', () => {
    const splitter = new LineSplitter();
    const bytes = new TextEncoder().encode(nasty.map(({ line }) => `${line}\n`).join(''));
    const lines = [...splitter.push(bytes), ...splitter.end()];
    expect(lines).toHaveLength(nasty.length);
    const before = 7;
    const answers = answerLines(lines, before, builtInPayers);
    const wrong = nasty.filter(({ expect: expected }, index) => {
      const answer = answers[index];
      if (!answer) return true;
      if (expected === 'ok') return 'error' in answer;
      if (!('error' in answer)) return true;
      const { line } = answer;
      return line !== before + index + 1 || answer.id !== expected.id || answer.error.path !== expected.path;
    });
    expect(wrong).toEqual([]);
  });
});

describe('messages say what was found and what is allowed', () => {
  const office = officeEstablished;
  const { visit: _, ...withoutVisit } = office;

  it.each([
    // [what is wrong, path, pieces the message must hold]
    [{ problems: { 'chronic-stable': -1 } }, 'problems.chronic-stable', ['-1', '0', '99']],
    [{ problems: { 'chronic-stable': 100 } }, 'problems.chronic-stable', ['100', '0', '99']],
    [{ problems: { 'chronic-stable': 1.5 } }, 'problems.chronic-stable', ['1.5', 'whole number', '99']],
    [{ problems: { 'chronic-stable': '2' } }, 'problems.chronic-stable', ['"2"', 'whole number']],
    [{ problems: { cancer: 1 } }, 'problems.cancer', ['unknown', 'chronic-stable', 'acute-systemic']],
    [{ problems: [] }, 'problems', ['a list', 'an object']],
    [{ data: { labs: 1 } }, 'data.labs', ['unknown', 'testsOrdered', 'resultsReviewed']],
    [{ data: { independentHistorian: 1 } }, 'data.independentHistorian', ['1', 'true or false']],
    [{ data: { tests: [{ code: 'CBC' }] } }, 'data.tests.0.code', ['"CBC"', 'five']],
    [{ data: { tests: [{ code: '80053', x: 1 }] } }, 'data.tests.0.x', ['unknown', 'interpretationBilled']],
    [{ data: { tests: [], testsOrdered: 1 } }, 'data.tests', ['testsOrdered', 'resultsReviewed', 'not both']],
    [{ risk: ['moderate'] }, 'risk.0', ['"moderate"', 'prescription-drug-management']],
    [{ risk: 'low' }, 'risk', ['"low"', 'a list']],
    [{ time: { minutes: 1441 } }, 'time.minutes', ['1441', '0', '1440']],
    [{ time: {} }, 'time.minutes', ['missing', 'whole number', '1440']],
    [
      { time: { minutes: 10, separatelyReportedMinutes: 11 } },
      'time.separatelyReportedMinutes',
      ['11', 'no more'],
    ],
    [{ dateOfService: '2026-02-30' }, 'dateOfService', ['"2026-02-30"', 'real date', 'YYYY-MM-DD']],
    [{ dateOfService: null }, 'dateOfService', ['null']],
    [{ family: 'ed' }, 'family', ['"ed"', 'emergency', 'nursing-facility']],
    [{ visit: 'initial' }, 'visit', ['"initial"', 'new', 'established']],
    [{ family: 'emergency', visit: 'new' }, 'visit', ['"new"', 'none']],
    [{ payer: 'aetna' }, 'payer', ['"aetna"', 'cpt', 'medicare']],
    [{ patientAge: 131 }, 'patientAge', ['131', '0', '130']],
    [{ services: [{ code: '17110', global: '999' }] }, 'services.0.global', ['"999"', '010', 'MMM']],
    [{ services: [{ separateEM: true }] }, 'services.0.code', ['missing', 'five']],
    [{ context: { placeOfService: '1' } }, 'context.placeOfService', ['"1"', 'two digits']],
    [{ context: { sameDayStayHours: 24 } }, 'context.sameDayStayHours', ['24', 'less than 24']],
    [{ context: { modality: 'phone' } }, 'context.modality', ['"phone"', 'in-person', 'video', 'audio']],
    [{ colour: 'red' }, 'colour', ['unknown', 'dateOfService', 'context']],
  ])('%o', (change, path, pieces) => {
    const error = errorOf({ ...office, ...change });
    expect(error.path).toBe(path);
    for (const piece of pieces) expect(error.message).toContain(piece);
  });

  it.each([
    [withoutVisit, 'visit', ['missing', 'new', 'established']],
    [{ family: 'office', visit: 'new' }, 'dateOfService', ['missing', 'YYYY-MM-DD']],
    [{ dateOfService: '2026-03-02', visit: 'new' }, 'family', ['missing', 'office']],
    [null, '', ['null', 'an object']],
    [[], '', ['a list', 'an object']],
    ['office', '', ['"office"', 'an object']],
  ])('%o', (input, path, pieces) => {
    const error = errorOf(input);
    expect(error.path).toBe(path);
    for (const piece of pieces) expect(error.message).toContain(piece);
  });

  it('shows no more of a long value than one can read', () => {
    const { message } = errorOf({ ...office, payer: 'x'.repeat(100_000) });
    expect(message.length).toBeLessThan(200);
  });
});

describe('every key and value of the contract is taken', () => {
  const full = {
    id: 'everything',
    dateOfService: '2026-03-02',
    family: 'office',
    visit: 'established',
    payer: 'medicare',
    patientAge: 41,
    problems: {
      'self-limited': 1,
      'chronic-stable': 2,
      'acute-uncomplicated': 3,
      'acute-uncomplicated-hospital': 4,
      'acute-stable': 5,
      'chronic-exacerbation': 6,
      'undiagnosed-uncertain': 7,
      'acute-systemic': 8,
      'acute-complicated-injury': 9,
      'chronic-severe-exacerbation': 10,
      'threat-to-life-or-function': 99,
      'multiple-morbidities': 0,
    },
    data: {
      externalNotes: 1,
      resultsReviewed: 2,
      testsOrdered: 3,
      independentHistorian: true,
      independentInterpretation: false,
      externalDiscussion: true,
    },
    risk: [
      'minimal',
      'low',
      'prescription-drug-management',
      'minor-surgery-risk-factors',
      'major-surgery-elective',
      'social-determinants',
      'drug-toxicity-monitoring',
      'major-surgery-elective-risk-factors',
      'major-surgery-emergency',
      'hospitalization-or-escalation',
      'dnr-or-deescalation',
      'parenteral-controlled-substance',
      'low',
    ],
    time: { minutes: 24, separatelyReportedMinutes: 4 },
    services: [{ code: '17110', separateEM: true, global: '010', planned: true }, { code: 'G0439' }],
    context: {
      staffVisit: false,
      admittingPhysician: true,
      splitShared: true,
      teachingPhysician: true,
      primaryCareException: true,
      incidentTo: true,
      longitudinalCare: true,
      decisionForSurgery: true,
      placeOfService: '11',
      modality: 'in-person',
      postoperative: { related: false, global: '090' },
      sameDayStayHours: 7.5,
      discussionMinutes: 12,
      advanceCareMinutes: 16,
      transitional: { contactBusinessDays: 2, visitDays: 7 },
      wellness: 'G0439',
      billedCode: '99214',
      billedModifiers: ['25', 'FS'],
      documented: { H1: true, 'mdm.risk': false },
    },
  };

  it('in one encounter, which stays as it was', () => {
    expect(parseEncounter(full)).toEqual({ ok: true, value: full });
  });

  it('tests one by one, instead of the two counts', () => {
    const test = {
      code: '80053',
      ordered: true,
      reviewed: false,
      interpreted: false,
      interpretationBilled: false,
    };
    const data = { tests: [test, { code: '0241U' }], externalNotes: 1 };
    expect(parseEncounter({ ...officeEstablished, data })).toMatchObject({ ok: true, value: { data } });
  });

  it('and nothing but date, family and visit is needed', () => {
    expect(parseEncounter({ dateOfService: '2026-03-02', family: 'office', visit: 'new' }).ok).toBe(true);
    expect(parseEncounter({ dateOfService: '2026-03-02', family: 'emergency' }).ok).toBe(true);
  });

  it.each([
    ['global', ['000', '010', '090', 'XXX', 'YYY', 'ZZZ', 'MMM']],
    ['wellness', ['G0402', 'G0438', 'G0439']],
    ['modality', ['in-person', 'video', 'audio']],
    ['postoperative', ['010', '090']],
    ['payer', ['cpt', 'medicare']],
  ])('%s: %o', (key, values) => {
    for (const value of values) {
      const encounter = {
        global: { services: [{ code: 'X9999', global: value }] },
        wellness: { context: { wellness: value } },
        modality: { context: { modality: value } },
        postoperative: { context: { postoperative: { related: true, global: value } } },
        payer: { payer: value },
      }[key];
      expect(parseEncounter({ ...officeEstablished, ...encounter })).toMatchObject({ ok: true });
    }
  });

  const patient = ['new', 'established'];
  const stay = ['initial', 'subsequent'];
  const anyVisit = [...patient, ...stay];

  it.each([
    // [family, visits it takes, whether it needs one]
    ['office', patient, true],
    ['telemedicine-video', patient, true],
    ['telemedicine-audio', patient, true],
    ['hospital', stay, true],
    ['hospital-same-day', [], false],
    ['hospital-discharge', [], false],
    ['emergency', [], false],
    ['consult-outpatient', anyVisit, false],
    ['consult-inpatient', anyVisit, false],
    ['nursing-facility', stay, true],
    ['nursing-facility-discharge', [], false],
    ['home', patient, true],
    ['critical-care', [], false],
    ['preventive', patient, true],
  ])('%s with the visits %o, needed: %s', (family, visits, needed) => {
    const encounter = { dateOfService: '2026-03-02', family };
    expect(parseEncounter(encounter).ok).toBe(!needed);
    for (const visit of anyVisit) {
      expect(parseEncounter({ ...encounter, visit }).ok).toBe(visits.includes(visit));
    }
  });

  it.each([
    ['office', '2020-12-31', { visit: 'established' }],
    ['critical-care', '2022-12-31', {}],
    ['telemedicine-video', '2024-12-31', { visit: 'new' }],
  ])('%s on %s, which no rule covers, is answered: no code, and why', (family, dateOfService, more) => {
    const answer = score({ dateOfService, family, time: { minutes: 80 }, ...more });
    expect(answer).toMatchObject({ code: null, edition: null, basis: 'none', addOns: [], modifiers: [] });
    expect(answer.reason).toBeTruthy();
  });
});

describe('reading changes nothing', () => {
  it('neither the input nor what all objects share', () => {
    const input = Object.freeze({ ...officeEstablished, problems: Object.freeze({ 'chronic-stable': 2 }) });
    expect(parseEncounter(input)).toMatchObject({ ok: true });
    parseEncounter(JSON.parse('{"__proto__":{"polluted":true},"problems":{"__proto__":{"polluted":true}}}'));
    expect({}).not.toHaveProperty('polluted');
  });
});
