import { describe, expect, it } from 'vitest';
import {
  builtInPayers,
  findInRulebook,
  placeInRulebook,
  type Rulebook,
  type RulebookRow,
  rulebook,
} from '../../lib/rules';
import { nameWords } from '../../lib/rules/rulebook/words';

/* Whole sections of the rulebook row by row, typed by hand from the facts: words, codes, days, and what finds them. */

const day = '2026-03-02';
const { cpt } = builtInPayers;
const book = rulebook({ day, payer: cpt });
const rowsOf = ({ sections }: Pick<Rulebook, 'sections'>) => sections.flatMap(({ rows }) => rows);
const all = rowsOf(book);

function rowOf(id: string, from: readonly RulebookRow[] = all): RulebookRow {
  const found = from.find((row) => row.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

const codesOf = (id: string) => [...new Set(rowOf(id).codes)].sort();
const byNumber = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, more) => String(from + more).padStart(5, '0'));

describe('the primary care exception', () => {
  it('has its levels during the emergency and after it', () => {
    const rows = all.filter(({ id }) => id.startsWith('modifier-days.primaryCareException'));
    expect(rows.map(({ cells, from, until }) => [cells, from, until])).toEqual([
      [['Up to high'], '2020-03-01', '2023-05-11'],
      [['Up to low'], '2023-05-12', undefined],
    ]);
  });
});

describe('what levels a family, and its codes', () => {
  const either = 'Medical decision making or total time';
  const time = 'Time alone';

  it.each([
    ['office.2021-01-01', either, [...byNumber(99202, 99205), ...byNumber(99211, 99215)]],
    ['telemedicine-video.2025-01-01', either, byNumber(98000, 98007)],
    ['telemedicine-audio.2025-01-01', either, byNumber(98008, 98015)],
    ['hospital.2023-01-01', either, [...byNumber(99221, 99223), ...byNumber(99231, 99233)]],
    ['hospital-same-day.2023-01-01', either, byNumber(99234, 99236)],
    ['hospital-discharge.2023-01-01', time, ['99238', '99239']],
    ['emergency.2023-01-01', 'Medical decision making, never time', byNumber(99281, 99285)],
    ['consult-outpatient.2023-01-01', either, byNumber(99242, 99245)],
    ['consult-inpatient.2023-01-01', either, byNumber(99252, 99255)],
    ['nursing-facility.2023-01-01', either, [...byNumber(99304, 99306), ...byNumber(99307, 99310)]],
    ['nursing-facility-discharge.2023-01-01', time, ['99315', '99316']],
    ['home.2023-01-01', either, ['99341', '99342', '99344', '99345', ...byNumber(99347, 99350)]],
    ['critical-care.2023-01-01', time, ['99291', '99292']],
    [
      'preventive.2023-01-01',
      'Neither medical decision making nor time',
      [...byNumber(99381, 99387), ...byNumber(99391, 99397)],
    ],
  ])('%s: %s', (id, basis, codes) => {
    expect(rowOf(`family.${id}`).cells).toEqual([basis]);
    expect(codesOf(`family.${id}`)).toEqual(codes);
  });

  it('says what went before only before its first day', () => {
    const noteOn = (date: string) =>
      rowOf('family.emergency.2023-01-01', rowsOf(rulebook({ day: date, payer: cpt }))).note;
    expect(noteOn('2022-12-31')).toMatch(/history, examination/);
    expect(noteOn('2023-01-01')).toBeUndefined();
  });

  it('by staff alone: an established office patient and an emergency visit, and no other', () => {
    const rows = book.sections.find(({ id }) => id === 'staff-visit')?.rows ?? [];
    expect(rows.map(({ id, cells, codes }) => [id, cells, codes])).toEqual([
      ['staff-visit.office.established.2021-01-01', ['99211'], ['99211']],
      ['staff-visit.emergency.2023-01-01', ['99281'], ['99281']],
    ]);
  });
});

describe('the codes that a row is about', () => {
  it.each([
    ['time.prolonged.cpt.office.new.2021-01-01', ['99205', '99417']],
    ['time.prolonged.medicare.hospital.subsequent.2023-01-01', ['99233', 'G0316']],
    ['retired.99218', ['99218', '99219', '99220', '99221', '99222', '99223']],
    ['part.panel.80061.2021-01-01', ['80061', '82465', '83718', '84478']],
    ['part.panel.80051.2021-01-01', ['80051', '82374', '82435', '84132', '84295']],
  ])('%s: %o', (id, codes) => expect(codesOf(id)).toEqual(codes));
});

describe('what counts as total time', () => {
  it.each([
    ['Counts', ['preparing', 'history', 'counseling', 'ordering', 'professionals', 'documenting']],
    ['Counts', ['interpreting', 'coordinating']],
    ['Taken off the total', ['apart']],
    ['Does not count', ['staff', 'teaching', 'travel']],
  ])('%s: %s', (words, activities) => {
    for (const activity of activities) expect(rowOf(`time.activity.${activity}`).cells).toEqual([words]);
  });

  it('says it of nothing else, in a column of its own, with the days of the table', () => {
    const section = book.sections.find(({ id }) => id === 'time.activity');
    expect(section?.columns).toEqual(['Counts']);
    expect(section?.rows).toHaveLength(12);
    for (const { days } of section?.rows ?? []) expect(days).toBe('of-table');
    expect(all.filter(({ id }) => id.startsWith('time.activity.'))).toHaveLength(12);
  });
});

describe('data, by level and by item', () => {
  it.each([
    ['limited', undefined, /^2 unique tests/],
    ['moderate', undefined, /^One of three categories: 3 of tests, outside sources and historian together; /],
    ['extensive', undefined, /^Two of the three categories$/],
    ['testsOrdered', 'each unique test, review included', /unit of the first category$/],
    ['externalNotes', 'each outside group or facility', /unit of the first category$/],
    ['independentHistorian', 'patient cannot give a reliable history', /and limited by itself$/],
    ['externalDiscussion', 'direct, and it bore on the decision', /^A category of its own$/],
  ])('%s', (id, note, words) => {
    const row = rowOf(`mdm.data.${id}.2021-01-01`);
    expect(row.note).toBe(note);
    expect(row.cells).toEqual([expect.stringMatching(words)]);
  });
});

describe('what is part of what', () => {
  it('the tests of a panel', () => {
    const [, parts] = rowOf('part.panel.80048.2021-01-01').cells;
    expect(parts).toEqual(['82310', '82374', '82435', '82565', '82947', '84132', '84295', '84520']);
  });

  it('services of which an interpretation is part: from one code to another, or one', () => {
    expect(rowOf('part.interpretation.2021-01-01').cells[1]).toEqual([
      ...['70010 to 76999', '93000', '93010', '93015', '93018', '93303 to 93351', '94010 to 94060'],
    ]);
  });

  it('services that critical care includes', () => {
    // Vessels, gastric tubes, chest radiographs, pacing, output, ventilation and pulse oximetry.
    const included = [
      ...['36000', '36410', '36415', '36591', '36600', '43752', '43753', '71045', '71046', '92953', '93598'],
      ...['94002', '94003', '94004', '94660', '94662', '94760', '94761', '94762'],
    ];
    const row = rowOf('part.critical-care.2023-01-01');
    expect(row.cells[1]).toEqual(included);
    expect(row.codes).toEqual(included);
  });

  it('laboratory tests that a physician reads: cells, clots, proteins, smears, tissue, fluids', () => {
    const read = ['80503', '84165', '85060', '86077', '86153', '86327', '88104', '88141', '88305'];
    expect(codesOf('test.laboratoryRead.2021-01-01')).toEqual(
      expect.arrayContaining([
        ...read,
        '88307',
        '88309',
        '88342',
        '88344',
        '88346',
        '88371',
        '88372',
        '89060',
      ]),
    );
  });
});

describe('words', () => {
  it.each([
    ['the name of a rule', 'mdm.two-of-three', 'Mdm two of three'],
    ['another', 'level.higher-of-mdm-and-time', 'Level higher of mdm and time'],
  ])('%s: %s is %s', (_, id, says) => expect(rowOf(id).says).toBe(says));

  it('the title of the modifiers by their days', () => {
    expect(book.sections.find(({ id }) => id === 'modifier-days')?.title).toBe('Modifiers');
  });

  it('a position ends with one full stop', () => {
    const told = book.sections.filter(({ id }) => id === 'reading' || id === 'contractor');
    const cells = rowsOf({ sections: told }).flatMap((row) => row.cells.flat());
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter((cell) => !/[^.]\.$/.test(cell))).toEqual([]);
  });

  it.each([
    ['sameDayStay', 'Same day stay'],
    ['stable-drug', 'Stable drug'],
    ['FQ', 'FQ'],
    ['93', '93'],
    ['planB', 'Plan b'],
    ['2ndVisit', '2nd visit'],
  ])('the name %s: %s', (name, words) => expect(nameWords(name)).toBe(words));
});

describe('services of the same day', () => {
  it('a code that the edits did not know yet', () => {
    const row = all.find(({ id, codes }) => id.startsWith('modifier.group-') && codes.includes('98016'));
    expect(row?.cells[1]).toBe('Newer than the edits that were read');
  });

  it('what is left out of a range', () => {
    const noted = all.filter(({ id, note }) => id.startsWith('modifier.range-') && note !== undefined);
    expect(noted.map(({ says, note }) => [says, note])).toEqual([['Vaccine', 'but for 90480-90484']]);
  });
});

describe('what payers announced', () => {
  it.each([
    ['UnitedHealthcare, Cigna', '2019'],
    ['Aetna', '2022-03-01'],
    ['UnitedHealthcare, commercial and exchange plans', '2024-09-01'],
    ['Plans of Medicare Advantage', '2023-01-01'],
    ['Cigna', '2025-10-01'],
  ])('%s, from %s', (payer, from) => {
    const rows = all.filter(({ id, says }) => id.startsWith('announcement.') && says === payer);
    expect(rows.map(({ cells }) => cells[0])).toEqual([from]);
  });
});

describe('every row', () => {
  it('has no key without a value', () => {
    expect(all.filter((row) => Object.values(row).includes(undefined)).map(({ id }) => id)).toEqual([]);
  });

  it('cites sources that are in the list, and each is counted where it is cited', () => {
    const known = book.sources.map(({ id }) => id);
    const cited = all.flatMap(({ cites }) => cites);
    expect(cited.filter((id) => !known.includes(id))).toEqual([]);
    for (const { id, citedBy } of book.sources) {
      expect(citedBy, id).toBe(cited.filter((one) => one === id).length);
    }
    expect(book.sources.find(({ id }) => id === 'icd10monitor-99201')?.citedBy).toBe(1);
  });

  it('of a check that reads a table has the days of that table', () => {
    expect(rowOf('advance-care-short').days).toBe('of-table');
    expect(rowOf('advance-care-minutes-in-time').days).toBeUndefined();
    // Read from the edits of one month.
    expect(rowOf('modifier.25').days).toBe('of-table');
    expect(rowOf('modifier.57').days).toBeUndefined();
  });
});

describe('finding', () => {
  const found = (query: string, within = book) => rowsOf(findInRulebook(within, query)).map(({ id }) => id);
  const sourcesFound = (query: string) => findInRulebook(book, query).sources.map(({ id }) => id);
  const drugs = all.find(({ says, ranges }) => says === 'Drug' && ranges.length > 0)?.id;
  const announced = 'announcement.3';

  it('an empty query is the book itself', () => {
    for (const query of ['', ' \t ']) expect(findInRulebook(book, query)).toBe(book);
  });

  it('a code with a letter within a range, however it is typed', () => {
    expect(drugs).toBeDefined();
    for (const query of ['J3301', 'j3301']) expect(found(query)).toContain(drugs);
  });

  it('no range by more or fewer signs than a code has', () => {
    expect(found('85025')).toContain('test.laboratory.2021-01-01');
    for (const query of ['850250', '8502']) expect(found(query)).not.toContain('test.laboratory.2021-01-01');
  });

  it('both ends of a range that is not written out', () => {
    const row = { ...rowOf('test.laboratory.2021-01-01'), cells: ['', ''] };
    const own = { ...book, sections: [{ id: 'own', title: '', columns: [], rows: [row] }] };
    for (const query of ['80047', '85025', '89398']) expect(found(query, own), query).toEqual([row.id]);
    for (const query of ['80046', '89399']) expect(found(query, own), query).toEqual([]);
  });

  it('by a whole code no row that only rests on a source with the code in its address', () => {
    expect(rowOf(announced).cites).toEqual(['aafp-g2211-payers']);
    for (const query of ['g2211', 'G2211']) {
      expect(found(query)).toContain('payer.longitudinalCare');
      expect(found(query)).not.toContain(announced);
    }
    expect(found('99201')).toEqual(['retired.99201']);
  });

  it('by a word with a code in it every row that rests on such a source', () => {
    expect(found('g2211-payers')).toContain(announced);
    expect(found('aafp-g2211')).toContain(announced);
    expect(found('icd10monitor-99201')).toEqual(['retired.99201']);
  });

  it('a source by itself, where every word stands in it', () => {
    expect(sourcesFound('g2211')).toContain('aafp-g2211-payers');
    expect(findInRulebook(book, 'noridian zebra')).toEqual({ sections: [], sources: [] });
  });

  it('no word that only the seam of two texts of a source makes', () => {
    const made = ['timetime-based', 'servicesjohns', 'medicinehttps'];
    const parts = ['hopkins-time', 'time-based', 'johns', 'https'];
    for (const word of made) expect(sourcesFound(word), word).toEqual([]);
    for (const word of parts) expect(sourcesFound(word), word).toContain('hopkins-time');
  });
});

describe('the place of a name', () => {
  const row = rowOf('mdm.risk.low.2021-01-01');
  const own = (...rows: readonly Partial<RulebookRow>[]) => ({
    sections: [{ id: 'own', title: '', columns: [], rows: rows.map((one) => ({ ...row, ...one })) }],
    sources: [],
  });

  it('is the row of that name before any that continues it', () => {
    const rows = own({ id: 'one.two', state: 'in-force' }, { id: 'one', state: 'not-yet' });
    expect(placeInRulebook(rows, 'one')).toEqual({ of: 'row', id: 'one' });
  });

  it('is one in force, failing that the first', () => {
    const ended = { id: 'one.two', state: 'ended' } as const;
    const holds = { id: 'one.three', state: 'in-force' } as const;
    expect(placeInRulebook(own(ended, holds), 'one')).toEqual({ of: 'row', id: 'one.three' });
    expect(placeInRulebook(own(ended), 'one')).toEqual({ of: 'row', id: 'one.two' });
  });

  it('is nowhere for a name of another beginning', () => {
    expect(placeInRulebook(own({ id: 'one.two' }), 'o.two')).toBeUndefined();
    expect(placeInRulebook(book, '.')).toBeUndefined();
  });
});
