import { describe, expect, it } from 'vitest';
import { assess } from '../../lib/rules';
import { type Draft, emptyDraft, encounterOf, keptForm, visitOf } from '../../lib/state/draft';
import { parseDraft, writingOf } from '../../lib/state/kept-draft';

/* The open encounter as it is kept and read again: whatever does not hold is refused, never repaired. */

const full: Draft = {
  ticks: {
    dateOfService: '2026-03-02',
    family: 'hospital',
    payer: 'medicare',
    problems: { 'chronic-stable': 2, 'threat-to-life-or-function': 1 },
    data: {
      externalNotes: 1,
      independentHistorian: true,
      tests: [{ code: '93000', ordered: true, interpreted: true }],
    },
    risk: ['hospitalization-or-escalation', 'low'],
    time: { minutes: 66, separatelyReportedMinutes: 5 },
  },
  visits: { office: 'new', hospital: 'subsequent' },
};

/** What comes back from a storage that holds copies. */
function kept(draft: Draft): Record<string, unknown> {
  return structuredClone(keptForm(draft, 'a page', 3)) as Record<string, unknown>;
}

describe('what is kept is read again', () => {
  it.each([
    ['an empty encounter', emptyDraft('2026-03-02')],
    ['every field', full],
    [
      'a family without visits',
      { ticks: { ...full.ticks, family: 'emergency' }, visits: full.visits } as Draft,
    ],
    [
      'a family whose visit is not chosen yet',
      { ticks: { ...full.ticks, family: 'office' }, visits: {} } as Draft,
    ],
    ['a day before the rules', emptyDraft('2020-12-31')],
  ])('%s', (_, draft) => {
    expect(parseDraft(kept(draft))).toEqual({ ok: true, value: draft });
  });

  it('as text too, for a storage that writes JSON', () => {
    expect(parseDraft(JSON.parse(JSON.stringify(kept(full))))).toEqual({ ok: true, value: full });
  });
});

describe('what does not hold is refused', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'an encounter'],
    ['a list', []],
    ['an empty object', {}],
    ['no version', { ...kept(full), version: undefined }],
    ['another version', { ...kept(full), version: 2 }],
    ['a version written as text', { ...kept(full), version: '1' }],
    ['no writer', { ...kept(full), writer: undefined }],
    ['no ticks', { ...kept(full), ticks: undefined }],
    ['no visits', { ...kept(full), visits: undefined }],
    ['a key that is not known', { ...kept(full), colour: 'red' }],
    ['a visit of another family', { ...kept(full), visits: { office: 'initial' } }],
    ['a visit of a family without visits', { ...kept(full), visits: { emergency: 'new' } }],
    ['a visit that is no visit', { ...kept(full), visits: { office: 7 } }],
  ])('%s', (_, value) => {
    expect(parseDraft(value)).toMatchObject({ ok: false });
  });

  it.each([
    ['family', 'ed'],
    ['family', undefined],
    ['dateOfService', '2026-02-30'],
    ['dateOfService', undefined],
    ['payer', 'aetna'],
    ['problems', { cancer: 1 }],
    ['problems', { 'chronic-stable': 100 }],
    ['data', { tests: [{ code: 'CBC' }] }],
    ['data', { tests: [], testsOrdered: 1 }],
    ['data', { independentHistorian: 1 }],
    ['risk', ['moderate']],
    ['risk', 'low'],
    ['time', { minutes: 1441 }],
    ['time', { minutes: 5, separatelyReportedMinutes: 6 }],
    ['time', {}],
    ['colour', 'red'],
    // The visit has its own place; another beside it would be passed over.
    ['visit', 'initial'],
  ])('ticks with %s %o', (key, value) => {
    expect(parseDraft({ ...kept(full), ticks: { ...full.ticks, [key]: value } })).toMatchObject({
      ok: false,
    });
  });

  it('a visit of a family that is not known', () => {
    expect(parseDraft({ ...kept(full), visits: { ...full.visits, cardiology: 'new' } })).toMatchObject({
      ok: false,
    });
  });
});

describe('who wrote it', () => {
  it('is told apart', () => {
    expect(writingOf(kept(full))).toMatchObject({ writer: 'a page', revision: 3 });
    expect(writingOf({ writer: 'a page', revision: 3 })).toBeUndefined();
    expect(writingOf(undefined)).toBeUndefined();
  });
});

describe('the encounter of a draft', () => {
  it('has the visit chosen in its family', () => {
    expect(visitOf(full)).toBe('subsequent');
    expect(encounterOf(full)).toEqual({ ...full.ticks, visit: 'subsequent' });
  });

  it('is not there until a visit is chosen where one is needed', () => {
    expect(encounterOf({ ...full, visits: { office: 'new' } })).toBeUndefined();
  });

  it('waits for no visit on a day that the family does not cover: the rules have the answer', () => {
    const on = (dateOfService: string) => {
      const encounter = encounterOf({ ticks: { dateOfService, family: 'hospital' }, visits: {} });
      return encounter && assess(encounter);
    };
    expect(on('2022-12-31')).toMatchObject({ edition: null, code: null });
    expect(on('2023-01-01')).toBeUndefined();
  });

  it('has no visit where the family has none', () => {
    const emergency: Draft = { ...full, ticks: { ...full.ticks, family: 'emergency' } };
    expect(encounterOf(emergency)).toEqual(emergency.ticks);
  });

  it('is an office visit of an established patient to begin with, with nothing ticked', () => {
    expect(encounterOf(emptyDraft('2026-03-02'))).toEqual({
      dateOfService: '2026-03-02',
      family: 'office',
      visit: 'established',
    });
  });
});
