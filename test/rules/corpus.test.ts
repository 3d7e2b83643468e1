import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding, Reason } from '../../lib/rules';
import { ladders, prolongedCodes, staffVisitCodes } from '../../lib/rules/tables/codes';
import { dataItems } from '../../lib/rules/tables/data-items';
import { familyIds, familyTable, visitTable } from '../../lib/rules/tables/families';
import { minutes } from '../../lib/rules/tables/minutes';
import { problemKinds } from '../../lib/rules/tables/problem-kinds';
import { prolonged } from '../../lib/rules/tables/prolonged';
import { riskItems } from '../../lib/rules/tables/risk-items';
import { type Source, sources } from '../../lib/rules/tables/sources';
import { seed } from '../seed';
import { projectFiles, sourceOf, textOf, typescriptBelow } from '../source';
import { randomEncounters } from './encounters';
import { score } from './score';

/* The rules as a body of text: every row, source, label and sentence at once. */

interface Row {
  readonly from: string;
  readonly until?: string;
  readonly value: unknown;
  readonly cites?: readonly string[];
}

interface RowList {
  readonly at: string;
  readonly rows: readonly Row[];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'from' in value && 'value' in value;
}

/** Every list of dated rows in a value, with the path to it. */
function rowLists(value: unknown, at: string): readonly RowList[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length > 0 && value.every(isRow)) return [{ at, rows: value }];
  return Object.entries(value).flatMap(([key, inner]) => rowLists(inner, `${at}.${key}`));
}

const folder = new URL('../../lib/rules/tables/', import.meta.url);
const tables = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map(async (file) => ({ file, exports: (await import(`${folder.href}${file}`)) as object })),
);
const lists = tables.flatMap(({ file, exports }) => rowLists(exports, file.replace('.ts', '')));
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
        'data-items',
        'families',
        'minutes',
        'problem-kinds',
        'prolonged',
        'risk-items',
        'tests',
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
      expect(publisher.trim()).not.toBe('');
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
  it.each(Object.entries(ladders))('%s: a code for each of the four levels, never falling', (_, codes) => {
    expect(codes).toHaveLength(4);
    for (const code of codes) expect(code).toMatch(/^99\d{3}$/);
    expect([...codes].sort()).toEqual(codes);
  });

  it('no code stands on two ladders or for two things', () => {
    const all = [
      ...Object.values(ladders).flatMap((codes) => [...new Set<string>(codes)]),
      ...Object.values(staffVisitCodes),
      ...Object.values(prolongedCodes),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('every visit of a family with rules has one', () => {
    const wanted = familyIds
      .filter((family) => familyTable[family].rows.length > 0)
      .flatMap((family) => {
        const { visits } = familyTable[family];
        return visits.length > 0 ? visits.map((visit) => `${family}.${visit}`) : [family];
      });
    expect(Object.keys(ladders).sort()).toEqual(wanted.sort());
  });

  it('every ladder that takes time has its minutes, rising with the code, and its prolonged service', () => {
    const timed = Object.keys(ladders).filter((ladder) => {
      const family = familyIds.find((id) => ladder.split('.')[0] === id);
      return family && familyTable[family].rows.some(({ value }) => value.time);
    });
    expect(Object.keys(minutes).sort()).toEqual(timed.sort());
    for (const rule of Object.values(prolonged)) expect(Object.keys(rule).sort()).toEqual(timed.sort());
    for (const [ladder, rows] of Object.entries(minutes)) {
      for (const { value } of rows) {
        expect(
          [...value].sort((a, b) => a - b),
          ladder,
        ).toEqual(value);
        for (const rule of Object.values(prolonged)) {
          const first = Object.entries(rule).find(([id]) => id === ladder)?.[1]?.[0]?.value.first;
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

describe('what is said, over 20,000 random encounters', () => {
  const severities = ['error', 'warning', 'info'];
  const drawn = randomEncounters(seed, 20_000).map((encounter) => ({ encounter, answer: score(encounter) }));

  /** Findings as they should be ordered: worst first, then by id. */
  function ordered(findings: readonly Finding[]): readonly Finding[] {
    return [...findings].sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
  }

  it('findings are whole, cited, short and in order', () => {
    const wrong: object[] = [];
    const ids = new Set<string>();
    for (const { encounter, answer } of drawn) {
      for (const finding of answer.findings) {
        ids.add(finding.id);
        const whole =
          finding.id !== '' &&
          ['gap', 'conflict', 'modifier', 'payer', 'note'].includes(finding.kind) &&
          severities.includes(finding.severity) &&
          finding.message.trim() !== '' &&
          finding.message.length <= 240 &&
          finding.sources.length > 0 &&
          finding.sources.every((id) => Object.hasOwn(sources, id));
        if (!whole) wrong.push({ encounter, finding });
      }
      if (ordered(answer.findings).some((finding, index) => finding !== answer.findings[index])) {
        wrong.push({ encounter, findings: answer.findings });
      }
      if (new Set(answer.findings.map(({ id }) => id)).size < answer.findings.length) {
        wrong.push({ encounter, findings: answer.findings });
      }
    }
    expect(wrong.slice(0, 3), `SEED=${seed}`).toEqual([]);
    // The kinds of finding met, so that the loop above has something to look at.
    expect([...ids], `SEED=${seed}`).toEqual(
      expect.arrayContaining([
        'after-last-checked',
        'no-problem-ticked',
        'out-of-place-date',
        'out-of-place-family',
      ]),
    );
  });

  it('every reason in every tree says something short and cites a source', () => {
    const wrong: object[] = [];
    const look = (reason: Reason): void => {
      const whole =
        reason.rule !== '' &&
        reason.says.trim() !== '' &&
        reason.says.length <= 240 &&
        reason.cites.length > 0 &&
        reason.cites.every((id) => Object.hasOwn(sources, id)) &&
        (reason.since === undefined || day.test(reason.since));
      if (!whole) wrong.push(reason);
      reason.because?.forEach(look);
    };
    for (const { answer } of drawn) look(answer.why);
    expect(wrong.slice(0, 3), `SEED=${seed}`).toEqual([]);
  });

  it('no rule is cited before it was in force', () => {
    const wrong: object[] = [];
    for (const { encounter, answer } of drawn) {
      const look = (reason: Reason): void => {
        if (reason.since && answer.code && reason.since > String(encounter.dateOfService)) wrong.push(reason);
        reason.because?.forEach(look);
      };
      look(answer.why);
    }
    expect(wrong.slice(0, 3), `SEED=${seed}`).toEqual([]);
  });

  it('a modifier is a question about the code, never part of it', () => {
    const wrong = drawn.filter(
      ({ answer: { code, modifiers, addOns } }) =>
        (code !== null && !/^99\d{3}$/.test(code)) ||
        addOns.some((addOn) => !/^(99|G\d)\d{3}$/.test(addOn.code) || addOn.units < 1) ||
        modifiers.some(
          ({ modifier, on, status }) =>
            !/^[0-9A-Z]{2}$/.test(modifier) ||
            on !== code ||
            !['supported', 'not-supported', 'review'].includes(status),
        ),
    );
    expect(wrong.slice(0, 3), `SEED=${seed}`).toEqual([]);
    expect(drawn.some(({ answer }) => answer.modifiers.length > 0)).toBe(true);
  });

  it('a code is given with its reason, no code with a sentence', () => {
    const wrong = drawn.filter(({ answer: { code, reason, units, why } }) =>
      code === null
        ? !reason || reason !== why.says || units !== undefined
        : reason !== undefined || !why.says.includes(code),
    );
    expect(wrong.slice(0, 3), `SEED=${seed}`).toEqual([]);
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

  it('no word of money', () => expect(texts.filter(({ text }) => money.test(text))).toEqual([]));
  it('no coaching', () => expect(texts.filter(({ text }) => coaching.test(text))).toEqual([]));
});
