import { describe, expect, it } from 'vitest';
import { builtInPayers, type Cell, findInRulebook, rulebook } from '../../lib/rules';

/* Rows of the rulebook as a person reads them, typed by hand from the facts: words, codes and whether they hold. */

const day = '2026-03-02';
const { cpt, medicare } = builtInPayers;
const books = { cpt: rulebook({ day, payer: cpt }), medicare: rulebook({ day, payer: medicare }) };
type PayerId = keyof typeof books;
const rowsOf = (payer: PayerId) => books[payer].sections.flatMap(({ rows }) => rows);

function rowOf(payer: PayerId, id: string) {
  const found = rowsOf(payer).find((row) => row.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

const consultations = ['99242', '99243', '99244', '99245', '99252', '99253', '99254', '99255'];
const byNumber = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, more) => String(from + more).padStart(5, '0'));
const preventive = [...byNumber(99381, 99387), ...byNumber(99391, 99397)];

describe('what payers do differently', () => {
  it.each<[string, says: string, ofCpt: string, ofMedicare: string, codes: readonly string[]]>([
    [
      'consultations',
      'Consultation codes',
      'Recognized',
      'Not recognized: leveled in the family of the place of service',
      consultations,
    ],
    [
      'observationConsultant',
      'Consultant of a patient under observation',
      'Leveled as a hospital visit',
      'Leveled as an office visit',
      [],
    ],
    [
      'telemedicineCodes',
      'Telemedicine codes',
      'Recognized',
      'Not recognized: leveled as an office visit',
      byNumber(98000, 98015),
    ],
    [
      'sameDayStay',
      'Hours of a same-day stay',
      'Do not decide on the code',
      'Decide on the code',
      ['99234', '99235', '99236'],
    ],
    ['longitudinalCare', 'Longitudinal care add-on', 'Not recognized', 'Recognized', ['G2211']],
    [
      'preventiveVisits',
      'Preventive visits',
      'Recognized',
      'Not recognized: the code stands, with a note',
      preventive,
    ],
    [
      'wellnessVisits',
      'Medicare wellness visits',
      'Not recognized',
      'Recognized',
      ['G0402', 'G0438', 'G0439'],
    ],
    ['modifiers', 'Modifiers', 'Those of CPT', 'Those of CPT, and those of Medicare alone', []],
    [
      'newPatientSubspecialty',
      'Subspecialty of a colleague, for a new patient',
      'Told apart',
      'Not told apart: the specialty of enrolment decides',
      [],
    ],
    ['contractor', 'Contractor whose readings apply', 'No contractor named', 'No contractor named', []],
  ])('%s', (id, says, ofCpt, ofMedicare, codes) => {
    for (const [payer, value] of [
      ['cpt', ofCpt],
      ['medicare', ofMedicare],
    ] as const) {
      const row = rowOf(payer, `payer.${id}`);
      expect([row.says, row.cells, row.state]).toEqual([says, [value], 'in-force']);
      expect([...new Set(row.codes)].sort()).toEqual([...codes]);
    }
  });

  it('the consultant is of payers that do not recognize consultations', () => {
    expect(rowOf('cpt', 'payer.observationConsultant').note).toBe(
      'where consultation codes are not recognized',
    );
    expect(rowOf('cpt', 'payer.sameDayStay').note).toBeUndefined();
  });
});

describe('what is told and not applied', () => {
  it('is what payers announced and the positions of others, and nothing else', () => {
    const told = rowsOf('cpt').filter(({ days }) => days === 'not-applied');
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter(({ id }) => !/^(announcement\.\d+|reading-.*\.other)$/.test(id))).toEqual([]);
    const others = rowsOf('cpt').filter(({ id }) => /^announcement\.|^reading-.*\.other$/.test(id));
    expect(others.filter(({ days }) => days !== 'not-applied')).toEqual([]);
  });
});

/** Thresholds of facts/rules.md: 30 minutes, then 75 by CPT and 104 by Medicare, then every 30. */
const criticalCare = (payer: string, further: number) =>
  [
    `Critical care on a date (${payer})`,
    undefined,
    ['99291 from 30 min', `99292 from ${further} min`, '30 min'],
  ] as const;

describe('a row', () => {
  it.each<[string, says: string, note: string | undefined, cells: readonly Cell[], PayerId | 'both']>([
    [
      'telemedicine.audio-too-short.2025-01-01',
      'Audio visits',
      undefined,
      ['More than 10 min of medical discussion, and in all'],
      'cpt',
    ],
    [
      'same-day-stay.short.2023-01-01',
      'Admission and discharge on one date',
      undefined,
      ['Its own codes from 8 hours on; shorter, an initial hospital visit'],
      'medicare',
    ],
    [
      'add-on.longitudinal-care.modifier-25.2025-01-01',
      'Longitudinal care beside modifier 25',
      undefined,
      ['G2211', 'Only where a preventive service is given on the same day'],
      'medicare',
    ],
    [
      'add-on.advance-care.first.2021-01-01',
      'Advance care planning',
      'its minutes are no minutes of the visit',
      ['99497', 'From 16 min'],
      'both',
    ],
    [
      'add-on.advance-care.further.2021-01-01',
      'Advance care planning, further units',
      undefined,
      ['99498', 'From 46 min, then each 30 min'],
      'both',
    ],
    ['time.critical-care.cpt.2023-01-01', ...criticalCare('CPT', 75), 'cpt'],
    ['time.critical-care.medicare.2023-01-01', ...criticalCare('Medicare', 104), 'medicare'],
    [
      'transitional-care.high.2021-01-01',
      'Care after a discharge, high decision making',
      "takes the place of the visit's own code",
      ['99496', 'First contact within 2 business days, visit within 7 days'],
      'both',
    ],
    [
      'transitional-care.moderate.2021-01-01',
      'Care after a discharge, moderate or high decision making',
      "takes the place of the visit's own code",
      ['99495', 'First contact within 2 business days, visit within 14 days'],
      'both',
    ],
    [
      'add-on.wellness',
      'Medicare wellness visits',
      undefined,
      [['G0402', 'G0438', 'G0439'], 'Beside an office, home or preventive visit of the same day'],
      'medicare',
    ],
    ['preventive.by-age.0.2023-01-01', 'Under 1 year', undefined, ['99381', '99391'], 'both'],
    ['preventive.by-age.1.2023-01-01', '1 to 4 years', undefined, ['99382', '99392'], 'both'],
    ['preventive.by-age.65.2023-01-01', '65 years and older', undefined, ['99387', '99397'], 'both'],
    [
      'test.laboratory.2021-01-01',
      'Laboratory test',
      undefined,
      ['A value: ordered or reviewed, with nothing to interpret', '80047 to 89398'],
      'both',
    ],
    [
      'test.pulseOximetry.2021-01-01',
      'Pulse oximetry',
      undefined,
      ['No test in the data element', ['94760', '94761', '94762']],
      'both',
    ],
    [
      'contractor.cgs.stableDrug',
      'CGS',
      'Stable drug',
      ['Gives no credit for a stable drug that is continued unchanged.'],
      'both',
    ],
    [
      'announcement.1',
      'UnitedHealthcare, Cigna',
      'shown, not applied',
      ['2019', 'Consultation codes are not recognized.'],
      'both',
    ],
    ['modifier-days.modifierDays.FQ.2022-01-01', 'FQ', undefined, ['In force'], 'both'],
    ['modifier-days.modifierDays.CS.2023-05-12', 'CS', undefined, ['Ended'], 'both'],
    // The exception ends at low decision making again since the emergency is over.
    [
      'modifier-days.primaryCareException.2023-05-12',
      'Primary care exception',
      undefined,
      ['Up to low'],
      'both',
    ],
    ['modifier-days.telehealthAtHome.2020-03-06', 'Telehealth at home', undefined, ['In force'], 'both'],
    [
      'modifier-days.not-for-visits.1',
      '59, XE, XP, XS, XU',
      'never on an E/M visit',
      ['tells procedures apart'],
      'both',
    ],
    [
      'modifier-days.former-telephone.2025-01-01',
      'Telephone codes 99441, 99442, 99443, G2012',
      undefined,
      ['Ended'],
      'both',
    ],
    [
      'modifier.FT.2022-01-01',
      'Modifier FT',
      undefined,
      ['Critical care within the days of a surgery is marked where it is unrelated to it.'],
      'both',
    ],
    [
      'modifier.25',
      'Modifier 25',
      undefined,
      ['A visit beside a service that it is paired with needs E/M work beyond that service.'],
      'both',
    ],
    [
      'never-together',
      'Never together',
      undefined,
      ['Of two services that an edit pairs and no modifier passes one is reported.', 'Conflict, error'],
      'both',
    ],
  ])('%s', (id, says, note, cells, holdsFor) => {
    for (const payer of ['cpt', 'medicare'] as const) {
      const row = rowOf(payer, id);
      expect([row.says, row.note, row.cells]).toEqual([says, note, cells]);
      const holds = holdsFor === 'both' || holdsFor === payer;
      expect(row.state).toBe(holds ? 'in-force' : 'other-payer');
      // A code that stands in a row is found by it; a row of other codes has them beside.
      const written = cells.flat().filter((cell) => /^[0-9A-Z]{5}$/.test(cell));
      expect(written.every((code) => row.codes.includes(code))).toBe(true);
    }
  });

  it('of limits is about the codes that it limits', () => {
    expect(rowOf('cpt', 'telemedicine.audio-too-short.2025-01-01').codes).toEqual(byNumber(98008, 98015));
    expect([...new Set(rowOf('cpt', 'same-day-stay.short.2023-01-01').codes)]).toEqual([
      ...['99234', '99235', '99236', '99221', '99222', '99223'],
    ]);
  });
});

describe('services of the same day', () => {
  const service = (code: string) =>
    rowsOf('cpt').find(({ id, codes }) => id.startsWith('modifier.group-') && codes.includes(code));

  it.each<[string, string, note: string | undefined, global: string, pairs: string]>([
    ['90480', 'COVID-19 vaccination', 'preventive in the sense of Medicare', 'None', 'No visit'],
    [
      'G0008',
      'Influenza, pneumonia or hepatitis B vaccination',
      'preventive in the sense of Medicare',
      'None',
      'staff visit',
    ],
    [
      '90472',
      'Further vaccination',
      'preventive in the sense of Medicare',
      'That of the service it is added to',
      'office new, office established, staff visit, emergency, consult outpatient, preventive',
    ],
    [
      '99211',
      'Visit by staff',
      undefined,
      'None',
      'office new, office established, hospital initial, hospital same day, hospital discharge, nursing facility initial, eye examination, wellness; no modifier with hospital discharge, nursing facility initial, eye examination',
    ],
  ])('%s', (code, says, note, global, pairs) => {
    const row = service(code);
    expect([row?.says, row?.note, row?.cells[0], row?.cells[1]]).toEqual([says, note, global, pairs]);
    expect(row?.cells[2]).toEqual(row?.codes);
  });

  it.each([
    ['17110', '10 days'],
    ['20610', 'The day itself'],
    ['27447', '90 days'],
  ])('the global period of %s: %s', (code, global) => expect(service(code)?.cells[0]).toBe(global));
});

describe('headings', () => {
  it.each([
    ['payer', ['Medicare']],
    ['reading', ['Position']],
    ['contractor', ['Reading']],
    ['announcement', ['From', 'Announced']],
    ['limit', ['Limit']],
    ['add-on', ['Code', 'Where']],
    ['modifier-days', ['Rule']],
    ['test', ['Counts as', 'Codes']],
    ['modifier', ['Global period', 'Paired by the national edits with', 'Codes']],
    ['structure', ['Holds']],
    ['modifier-asked', ['Holds']],
    ['check', ['Holds', 'Said as']],
    ['family', ['Leveled by']],
    ['level', ['Straightforward', 'Low', 'Moderate', 'High']],
    ['staff-visit', ['Code']],
    ['mdm.problems', ['One', 'Two or more']],
    ['mdm.data', ['What it takes']],
    ['mdm.risk', ['Amounts to']],
    ['visit', ['Rule']],
    ['gap', ['Must show', 'Where it does not', 'Question']],
    ['part', ['Rule', 'Codes']],
    ['retired', ['Codes', 'In their place', 'Codes in their place']],
  ])('%s', (id, columns) =>
    expect(books.medicare.sections.find((section) => section.id === id)?.columns).toEqual(columns),
  );
});

describe('finding', () => {
  const found = (query: string) =>
    findInRulebook(books.cpt, query).sections.flatMap(({ rows }) => rows.map(({ id }) => id));

  it('both ends of a range, and not beyond', () => {
    expect(found('80047')).toContain('test.laboratory.2021-01-01');
    expect(found('89398')).toContain('test.laboratory.2021-01-01');
    expect(found('80046')).not.toContain('test.laboratory.2021-01-01');
    expect(found('89399')).not.toContain('test.laboratory.2021-01-01');
  });

  it('no word that only the seam of two texts makes', () => {
    expect(found('visitsmore')).toEqual([]);
    expect(found('undefined')).toEqual([]);
    expect(found('stryker')).toEqual([]);
  });

  it('the same whatever blanks stand around', () => {
    expect(found(' \t audio   visits \n')).toEqual(found('audio visits'));
    expect(found('audio visits').length).toBeGreaterThan(0);
  });
});
