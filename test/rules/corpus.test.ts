import { describe, expect, it } from 'vitest';
import {
  addOnCodes,
  criticalCareCodes,
  dischargeCodes,
  ladders,
  preventiveCodes,
  prolongedCodes,
  staffVisitCodes,
  wellnessVisitCodes,
} from '../../lib/rules/tables/codes';
import { dataItems } from '../../lib/rules/tables/data-items';
import { familyIds, familyTable, visitTable } from '../../lib/rules/tables/families';
import { minutes } from '../../lib/rules/tables/minutes';
import { problemKinds } from '../../lib/rules/tables/problem-kinds';
import { prolonged } from '../../lib/rules/tables/prolonged';
import { riskItems } from '../../lib/rules/tables/risk-items';
import { type Source, sources } from '../../lib/rules/tables/sources';
import { projectFiles, sourceOf, textOf, typescriptBelow } from '../source';
import { lists, type Row } from './rows';

/* The rules as a body of text: every row, source, label and sentence at once. */

const rows = lists.flatMap(({ at, rows }) => rows.map((row) => ({ at, row })));

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The day after a day. */
function next(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

describe('dated rows', () => {
  it('are found in every table that has any', () => {
    // Named so that the tests below cannot pass because the tables moved from under them.
    expect([...new Set(lists.map(({ at }) => at.split('.')[0]))]).toEqual(
      expect.arrayContaining([
        'add-ons',
        'critical-care',
        'data-items',
        'discharge',
        'families',
        'minutes',
        'preventive',
        'problem-kinds',
        'prolonged',
        'risk-items',
        'tests',
        'visit-grounds',
        'visit-question',
      ]),
    );
  });

  it.each(rows)('$at from $row.from: a day, a value and sources that exist', ({ row }) => {
    expect(row.from).toMatch(day);
    if (row.until !== undefined) expect(row.until > row.from).toBe(true);
    expect(row.value).not.toBeUndefined();
    expect(row.cites?.length).toBeGreaterThan(0);
    for (const id of row.cites ?? []) expect(Object.keys(sources)).toContain(id);
  });

  it.each(lists)('$at: neither gap nor overlap, and only the last is open', ({ rows }) => {
    rows.forEach((row, index) => {
      const after = rows[index + 1];
      if (after) expect(row.until && next(row.until)).toBe(after.from);
      else expect(row.until).toBeUndefined();
    });
  });
});

describe('sources', () => {
  const entries: readonly (readonly [string, Source])[] = Object.entries(sources);

  it.each(entries)(
    '%s is titled, addressed and dated',
    (_, { title, publisher, address, read, confidence }) => {
      expect(title.trim()).not.toBe('');
      // It stands as a sentence of its own, behind the title; a name may begin small, our words do not.
      expect(publisher).not.toMatch(/^(a|an|the) /);
      expect(URL.canParse(address)).toBe(true);
      expect(address).toMatch(/^https?:/);
      expect(read).toMatch(day);
      expect(['A', 'B', 'C']).toContain(confidence);
    },
  );

  it('no two are the same page', () => {
    const addresses = entries.map(([, { address }]) => address);
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  });

  it('none is unused', () => {
    const cited = new Set(
      typescriptBelow('lib/rules')
        .filter((file) => file !== 'lib/rules/tables/sources.ts')
        .flatMap((file) => sourceOf(file).literals),
    );
    expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
  });
});

describe('ladders', () => {
  it.each(Object.entries(ladders))('%s: a code for each of the four levels, never falling', (name, codes) => {
    expect(codes).toHaveLength(4);
    // 98000-98015 are the telemedicine codes of 2025; every other level is a 99 code.
    const number = name.startsWith('telemedicine') ? /^980(0\d|1[0-5])$/ : /^99[23]\d{2}$/;
    for (const code of codes) expect(code).toMatch(number);
    expect([...codes].sort()).toEqual(codes);
  });

  it('no code stands on two ladders or for two things', () => {
    const all = [
      ...Object.values(ladders).flatMap((codes) => [...new Set<string>(codes)]),
      ...Object.values(staffVisitCodes),
      ...Object.values(prolongedCodes),
      ...Object.values(dischargeCodes).flatMap((codes) => Object.values(codes)),
      ...Object.values(criticalCareCodes),
      ...Object.values(preventiveCodes).flat(),
      ...Object.values(addOnCodes),
      ...wellnessVisitCodes,
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('every visit of a family leveled by decision making has one, and no other', () => {
    const wanted = familyIds
      .filter((family) => familyTable[family].rows.some(({ value }) => value.mdm))
      .flatMap((family) => {
        const { visits, visitRequired } = familyTable[family];
        return visitRequired ? visits.map((visit) => `${family}.${visit}`) : [family];
      });
    expect(Object.keys(ladders).sort()).toEqual(wanted.sort());
  });

  it('every family has rules', () => {
    expect(familyIds.filter((family) => familyTable[family].rows.length === 0)).toEqual([]);
  });

  it('every ladder that takes time has its minutes and, where the payer has one, its prolonged service', () => {
    const timed = Object.keys(ladders).filter((ladder) => ladder !== 'emergency');
    expect(Object.keys(minutes).sort()).toEqual(timed.sort());
    expect(Object.keys(prolonged.cpt).sort()).toEqual(timed.sort());
    // Medicare recognizes neither consultations nor the telemedicine codes, so it has no prolonged service there.
    const recognized = timed.filter((ladder) => !/^(consult|telemedicine)/.test(ladder));
    expect(Object.keys(prolonged.medicare).sort()).toEqual(recognized.sort());
  });

  it('minutes rise with the code, and prolonged service begins beyond the last, on every day', () => {
    for (const [ladder, rows] of Object.entries(minutes)) {
      for (const { from, value } of rows) {
        expect(
          [...value].sort((a, b) => a - b),
          ladder,
        ).toEqual(value);
        for (const [rule, table] of Object.entries(prolonged)) {
          const all: readonly Row[] = Object.entries(table).find(([id]) => id === ladder)?.[1] ?? [];
          const there = all.filter((row) => row.from <= from && (row.until ?? '9999-12-31') >= from);
          if (all.length === 0) continue;
          expect(there, `${ladder}, ${rule}, ${from}`).toHaveLength(1);
          const [first] = there.map((row) => (row.value as { first: number }).first);
          expect(first).toBeGreaterThan(value[3]);
        }
      }
    }
  });
});

describe('what is drawn fits its line', () => {
  const labels = [
    ...Object.values(problemKinds),
    ...Object.values(riskItems),
    ...Object.values(dataItems),
    ...Object.values(familyTable),
  ].map(({ label }) => label);
  const hints = [
    ...Object.values(problemKinds),
    ...Object.values(riskItems),
    ...Object.values(dataItems),
  ].map(({ hint }) => hint);

  const visits = Object.values(visitTable).flatMap(({ label, short }) => [label, short]);

  it('labels: 48 characters at most, capital first, no full stop', () => {
    for (const label of [...labels, ...visits]) {
      expect(label.length, label).toBeLessThanOrEqual(48);
      expect(label, label).toMatch(/^[A-Z].*[^.]$/);
    }
  });

  it('labels: no two of one list are the same', () => {
    for (const list of [problemKinds, riskItems, dataItems, familyTable]) {
      const all = Object.values(list).map(({ label }) => label);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('hints: 70 characters at most, no full stop', () => {
    for (const hint of hints) {
      expect(hint.length, hint).toBeLessThanOrEqual(70);
      expect(hint, hint).toMatch(/\S.*[^.]$/);
    }
  });
});

describe('wording', () => {
  // Nothing about money, and nothing that leads the clinician to a code.
  const money =
    /\b(pay|pays|paid|paying|payment|payments|payable|money|earnings|profit|reimburs\w*|revenue|dollars?|fee for)\b|\$/i;
  const coaching =
    /\b(to (reach|get|obtain|achieve|qualify)|upcod\w*|(increase|raise|boost|maximi[sz]e) the (level|code)|higher[- ]paying|one more \w+ (to|for))\b/i;

  it.each([
    ['Medicare pays for it', money],
    ['a loss of revenue', money],
    ['$5', money],
    ['add one to reach 99214', coaching],
    ['tick this to get a higher level', coaching],
    ['that is upcoding', coaching],
    ['increase the level', coaching],
  ])('the words are recognised: %s', (text, words) => expect(text).toMatch(words));

  it('payer, two of three that reach a level, and templates are no such words', () => {
    for (const text of ['the payer', 'two of three elements reach it', 'no-problem-ticked']) {
      expect(text).not.toMatch(money);
      expect(text).not.toMatch(coaching);
    }
  });

  const texts = [
    ...typescriptBelow('lib/rules').flatMap((file) =>
      sourceOf(file)
        // The address of a page is its publisher's wording.
        .literals.filter((text) => !/^https?:/.test(text))
        .map((text) => ({ file, text })),
    ),
    ...projectFiles
      .filter((file) => file.startsWith('assets/locales/'))
      .flatMap((file) =>
        // In a catalogue $1 stands for what is put in.
        (textOf(file) ?? '').split('\n').map((text) => ({ file, text: text.replaceAll(/\$[1-9]/g, '…') })),
      ),
  ];

  it('texts of the rules and of the catalogues are read', () => {
    expect(texts.filter(({ file }) => file.startsWith('lib/rules/')).length).toBeGreaterThan(300);
    expect(texts.filter(({ file }) => file.startsWith('assets/locales/')).length).toBeGreaterThan(3);
  });

  it('the names of a catalogue are those that browsers take', () => {
    // Chromium refuses the whole extension for a name with a hyphen.
    const names = texts
      .filter(({ file, text }) => file.startsWith('assets/locales/') && /^\s*[^\s:]+:/.test(text))
      .map(({ text }) => text.trim().split(':')[0] ?? '');
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !/^[A-Za-z0-9]+$/.test(name))).toEqual([]);
  });

  it('no word of money', () => expect(texts.filter(({ text }) => money.test(text))).toEqual([]));
  it('no coaching', () => expect(texts.filter(({ text }) => coaching.test(text))).toEqual([]));
});
