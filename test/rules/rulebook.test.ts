import { describe, expect, it } from 'vitest';
import {
  builtInPayers,
  findInRulebook,
  isDay,
  type PayerProfile,
  placeInRulebook,
  type Rulebook,
  type RulebookRow,
  rulebook,
} from '../../lib/rules';
import { checks } from '../../lib/rules/checks';
import { modifierRules } from '../../lib/rules/modifiers';
import { announcements } from '../../lib/rules/tables/announcements';
import { contractors } from '../../lib/rules/tables/contractors';
import { switchCites } from '../../lib/rules/tables/payers';
import { readings } from '../../lib/rules/tables/readings';
import { retiredCodes } from '../../lib/rules/tables/retired-codes';
import { serviceGroups } from '../../lib/rules/tables/services';
import { serviceRanges } from '../../lib/rules/tables/services/ranges';
import { sources } from '../../lib/rules/tables/sources';
import { lists } from './rows';
import { ofOwnProfiles } from './score';

/* The tables as a person reads them: nothing of a table is left out, and nothing stands there that no table says. */

const { cpt, medicare } = builtInPayers;
const today = '2026-03-02';
const on = (day: string, payer: PayerProfile = cpt) => rulebook({ day, payer });
const rowsOf = (book: Rulebook): readonly RulebookRow[] => book.sections.flatMap(({ rows }) => rows);
const row = (book: Rulebook, start: string) => {
  const found = rowsOf(book).filter(({ id }) => id.startsWith(start));
  expect(found.length, start).toBeGreaterThan(0);
  return found;
};
const one = (book: Rulebook, start: string) => row(book, start)[0];
const idsFound = (query: string, book = on(today)) => rowsOf(findInRulebook(book, query)).map(({ id }) => id);

describe('the rulebook leaves nothing out', () => {
  const drawn = new Set(rowsOf(on(today)).map(({ drawnFrom }) => drawnFrom));

  it.each(lists.flatMap(({ at, rows }) => rows.map((entry) => ({ at, from: entry.from, entry }))))(
    '$at from $from',
    ({ entry }) => expect(drawn).toContain(entry),
  );

  it.each([
    ['readings', Object.values(readings).flatMap(({ ours, other }) => [ours, other])],
    ['switches of payers', Object.values(switchCites)],
    ['services', [...serviceGroups(), ...serviceRanges]],
    ['retired codes', retiredCodes],
    ['what payers have announced', announcements],
    [
      'readings of contractors',
      Object.values(contractors).flatMap(({ label: _, ...readings }) => Object.values(readings)),
    ],
  ])('%s', (_, entries: readonly object[]) => {
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(drawn).toContain(entry);
  });

  it('sources', () => {
    expect(on(today).sources.map(({ id }) => id)).toEqual(Object.keys(sources));
    expect(on(today).sources.map(({ number }) => number)).toEqual(
      Object.keys(sources).map((_, at) => at + 1),
    );
  });
});

describe('every row', () => {
  const books = [on('2019-06-01'), on(today), on(today, medicare)];

  it.each(books.flatMap(({ sections }) => sections))('$title: whole and named once', (section) => {
    expect(section.rows.length).toBeGreaterThan(0);
    for (const { id, says, cells, cites, from, until } of section.rows) {
      expect(says.trim(), id).not.toBe('');
      expect(cells, id).toHaveLength(section.columns.length);
      expect(cells.flat().join(''), id).not.toMatch(/undefined|NaN|\[object/);
      expect(cites.length, id).toBeGreaterThan(0);
      for (const day of [from, until]) if (day !== undefined) expect(isDay(day), id).toBe(true);
    }
  });

  it('of one book has a name of its own', () => {
    for (const book of books) {
      const ids = [...rowsOf(book), ...book.sections].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('is the same whatever the day and payer, but for whether it holds', () => {
    const ids = books.map((book) => rowsOf(book).map(({ id }) => id));
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
  });
});

describe('by date', () => {
  it.each([
    ['2022-12-31', 'not-yet', 'not-yet'],
    ['2023-01-01', 'in-force', 'not-yet'],
    ['2023-12-31', 'in-force', 'not-yet'],
    ['2024-01-01', 'ended', 'in-force'],
    [today, 'ended', 'in-force'],
  ])(
    '%s: minutes of the subsequent nursing facility visit before and since 2024: %s, %s',
    (day, ...states) => {
      const found = row(on(day), 'time.total.nursing-facility.subsequent');
      expect(found.map(({ state }) => state)).toEqual(states);
      expect(found.map(({ cells }) => cells[1])).toEqual(['99308: 15 min', '99308: 20 min']);
      expect(found.map(({ from, until }) => [from, until])).toEqual([
        ['2023-01-01', '2023-12-31'],
        ['2024-01-01', undefined],
      ]);
    },
  );

  it('a family that is not covered yet says how its visits were leveled before', () => {
    expect(one(on('2022-05-01'), 'family.emergency')?.note).toMatch(/history, examination/);
    expect(one(on(today), 'family.emergency')?.note).toBeUndefined();
  });

  it('codes are retired from the day after their last', () => {
    expect(one(on('2022-12-31'), 'retired.99217')).toMatchObject({ state: 'not-yet', until: '2022-12-31' });
    expect(one(on('2023-01-01'), 'retired.99217')).toMatchObject({ state: 'in-force', until: '2022-12-31' });
  });
});

describe('by payer', () => {
  it('prolonged service: the thresholds of the payer hold, the others do not', () => {
    const states = (payer: PayerProfile) =>
      ['cpt', 'medicare'].map((rule) => one(on(today, payer), `time.prolonged.${rule}.office.new`)?.state);
    expect(states(cpt)).toEqual(['in-force', 'other-payer']);
    expect(states(medicare)).toEqual(['other-payer', 'in-force']);
  });

  it('what a payer does not recognize does not hold under it', () => {
    for (const start of [
      'family.consult-outpatient',
      'level.consult-inpatient',
      'time.total.telemedicine-video.new',
    ]) {
      expect(one(on(today), start)?.state, start).toBe('in-force');
      expect(one(on(today, medicare), start)?.state, start).toBe('other-payer');
    }
    expect(row(on(today), 'add-on.longitudinal-care').map(({ state }) => state)).not.toContain('in-force');
    expect(row(on(today, medicare), 'add-on.longitudinal-care').map(({ state }) => state)).toContain(
      'in-force',
    );
  });

  it('a profile of one’s own is read by its switches', () => {
    const own: PayerProfile = {
      id: 'own',
      label: 'Own payer',
      switches: { ...cpt.switches, criticalCare: 'medicare' },
    };
    const book = on(today, own);
    expect(one(book, 'time.critical-care.medicare')?.state).toBe('in-force');
    expect(one(book, 'payer.criticalCare')?.cells).toEqual(['By the rule of Medicare']);
    expect(book.sections.find(({ id }) => id === 'payer')?.columns).toEqual(['Own payer']);
  });

  it('every switch of every built-in payer is said in words of its own', () => {
    for (const payer of Object.values(builtInPayers)) {
      for (const { id, cells } of row(on(today, payer), 'payer.')) {
        expect(cells[0], id).toMatch(/^[A-Z][a-z]/);
        expect(cells[0], id).not.toMatch(/-recognized|eight-hours|any-length/);
      }
    }
  });
});

describe('values', () => {
  it.each([
    ['level.office.established', ['99212', '99213', '99214', '99215']],
    ['time.prolonged.medicare.home.new', ['99345', 'G0318 from 140 min', '15 min']],
    ['time.critical-care.medicare', ['99291 from 30 min', '99292 from 104 min', '30 min']],
    ['time.discharge.hospital-discharge', ['99238 to 30 min', '99239 over 30 min']],
    ['preventive.by-age.0', ['99381', '99391']],
    ['preventive.by-age.65', ['99387', '99397']],
    ['mdm.problems.self-limited', ['Minimal', 'Low']],
    ['mdm.problems.chronic-stable', ['Low', 'Moderate']],
    ['mdm.risk.prescription-drug-management', ['Moderate']],
    ['mdm.data.limited', ['2 unique tests or outside sources, or an independent historian']],
    ['staff-visit.office.established', ['99211']],
    ['add-on.advance-care.further', ['99498', 'From 46 min, then each 30 min']],
    ['retired.G2012', [['G2012'], expect.stringContaining('check-in'), ['98016']]],
  ])('%s', (start, cells) => expect(one(on(today), start)?.cells).toEqual(cells));

  it('age bands leave no age out', () => {
    expect(row(on(today), 'preventive.by-age').map(({ says }) => says)).toEqual([
      'Under 1 year',
      '1 to 4 years',
      '5 to 11 years',
      '12 to 17 years',
      '18 to 39 years',
      '40 to 64 years',
      '65 years and older',
    ]);
  });
});

describe('finding', () => {
  it('a code: every row about it, written there or not', () => {
    expect(idsFound('99214', on(today, medicare))).toEqual([
      'family.office.2021-01-01',
      'level.office.established.2021-01-01',
      'time.total.office.established.2021-01-01',
      'add-on.longitudinal-care.beside.2024-01-01',
      'add-on.longitudinal-care.beside.2026-01-01',
      'modifier.group-2',
    ]);
    expect(idsFound('g2211')).toContain('payer.longitudinalCare');
  });

  it('a code within a range', () => {
    expect(idsFound('85025')).toEqual(['test.laboratory.2021-01-01', 'modifier.range-5']);
    expect(idsFound('71250')).toContain('modifier.range-1');
  });

  it('a retired code, and a code by what it took the place of', () => {
    expect(idsFound('99201')).toEqual(['retired.99201']);
    expect(idsFound('99238')).toContain('retired.99217');
  });

  it('words in any order and case, in several places of the row', () => {
    expect(idsFound('  STABLE  chronic ')).toContain('mdm.problems.chronic-stable.2021-01-01');
    expect(idsFound('prolonged 2024-01-01')).toEqual([
      'time.prolonged.cpt.nursing-facility.initial.2024-01-01',
    ]);
  });

  it('a source: the rows that rest on it, and the source', () => {
    const found = findInRulebook(on(today), 'noridian');
    const ids = rowsOf(found).map(({ id }) => id);
    expect(ids).toContain('reading-stable-drug');
    expect(ids).toContain('contractor.noridian.stableDrug');
    expect(ids).not.toContain('time.total.office.established.2021-01-01');
    expect(found.sources.map(({ id }) => id)).toContain('noridian-prescription');
  });

  it('the sources of what was found stay, others go', () => {
    const found = findInRulebook(on(today), '99285');
    const cited = new Set(rowsOf(found).flatMap(({ cites }) => cites));
    expect(found.sources.map(({ id }) => id).sort()).toEqual([...cited].sort());
  });

  it('nothing: no section, no source', () => {
    expect(findInRulebook(on(today), 'zebra 99214')).toEqual({ sections: [], sources: [] });
  });

  it('an empty query leaves everything', () => {
    expect(findInRulebook(on(today), '  ')).toEqual(on(today));
  });
});

describe('places', () => {
  const book = on(today);

  it('the rule of a modifier by its name', () => {
    expect(placeInRulebook(book, 'modifier.25')).toEqual({ of: 'row', id: 'modifier.25' });
  });

  it('a row by its name, the one in force by the name without its day', () => {
    expect(placeInRulebook(book, 'mdm.risk.low.2021-01-01')).toEqual({
      of: 'row',
      id: 'mdm.risk.low.2021-01-01',
    });
    expect(placeInRulebook(book, 'time.total.nursing-facility.initial')).toEqual({
      of: 'row',
      id: 'time.total.nursing-facility.initial.2024-01-01',
    });
  });

  it('no row whose name only begins alike', () => {
    // `minor-surgery-risk-factors` is no continuation of `minor`.
    expect(placeInRulebook(book, 'mdm.risk.minor')).toEqual({ of: 'section', id: 'mdm.risk' });
  });

  it('a section by its name, and by the name of a rule within it', () => {
    expect(placeInRulebook(book, 'time.total')).toEqual({ of: 'section', id: 'time.total' });
    expect(placeInRulebook(book, 'modifier.QQ')).toEqual({ of: 'section', id: 'modifier' });
    expect(placeInRulebook(book, 'mdm.data.units')).toEqual({ of: 'section', id: 'mdm.data' });
  });

  it('nowhere for a name that is none', () => {
    expect(placeInRulebook(book, 'zebra')).toBeUndefined();
    expect(placeInRulebook(book, '')).toBeUndefined();
  });

  it.each(checks.map(({ id }) => id).filter((id) => !ofOwnProfiles.includes(id)))(
    'of what is checked: %s',
    (id) => {
      const names = [
        id,
        `gap.${id}`,
        id.replace(/^modifier-(\w+)(-critical-care|-policy.*)?$/, 'modifier.$1'),
      ];
      const ids = rowsOf(book).map((found) => found.id.toLowerCase());
      const has = (name: string) => {
        const lower = name.toLowerCase();
        return ids.some((found) => found === lower || found.startsWith(`${lower}.`));
      };
      expect(names.filter(has)).not.toEqual([]);
    },
  );

  it('of every modifier that may be in question', () => {
    const ids = rowsOf(book).map(({ id }) => id);
    const names = modifierRules.map(({ id }) => `modifier.${id}`);
    expect(names.filter((name) => !ids.some((id) => id === name || id.startsWith(`${name}.`)))).toEqual([]);
  });
});
