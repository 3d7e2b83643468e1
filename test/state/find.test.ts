import { describe, expect, it } from 'vitest';
import { dataCountIds, dataTickIds, type FamilyId, problemKinds, riskItems } from '../../lib/rules';
import { type Draft, emptyDraft } from '../../lib/state/draft';
import { type Found, find, findableFact, findableIn, merged } from '../../lib/state/find';
import { factsIn } from '../../lib/state/find-facts';
import { findWords, type RowId } from '../../lib/state/find-words';
import { createOpenEncounter } from '../../lib/state/open-encounter';

/* Rows found by words and shorthand: what a clinician would type, and what it must come to, typed by hand. */

const office = { dateOfService: '2026-03-02', family: 'office', visit: 'established' } as const;
const rows = findableIn(office);

const entered = (query: string, from = rows): Found => find(query, from);

/** The rows that a query finds in an encounter, facts about the visit among them, by their other words alone. */
function foundIn(query: string, draft: Draft): readonly string[] {
  const facts = factsIn(draft).map((fact) => findableFact(fact, ''));
  const found = find(query, findableIn({ ...draft.ticks, visit: 'established' }), facts);
  return found.kind === 'rows' ? found.rows.map(({ row }) => row) : ['shorthand'];
}

/** A shorthand read back: the number, if any, before the row. */
function read(query: string): string | undefined {
  const found = entered(query);
  if (found.kind !== 'shorthand') return undefined;
  return found.entries.map(({ found: { row }, number }) => `${number ?? ''} ${row}`.trim()).join(', ');
}

function firstFor(query: string) {
  const found = entered(query);
  return found.kind === 'rows' ? found.rows[0]?.row : undefined;
}

describe('shorthand', () => {
  it.each([
    [
      '2sc rx 3t 24m',
      '2 problems.chronic-stable, risk.prescription-drug-management, 3 data.testsOrdered, 24 time.minutes',
    ],
    [
      'x2c2r1o',
      'risk.prescription-drug-management, 2 problems.chronic-stable, 2 data.resultsReviewed, 1 data.testsOrdered',
    ],
    // Letters run together are a word, however they could be taken apart.
    ['2c2r1ox', undefined],
    ['ul', undefined],
    ['cxr', undefined],
    ['echo', undefined],
    ['1u otc', undefined],
    ['1ce rx cat', undefined],
    ['dnr', undefined],
    ['30 min', '30 time.minutes'],
    ['45 minutes', '45 time.minutes'],
    ['2 sc', '2 problems.chronic-stable'],
    // A comma parts them as a blank does; a number is not of the code after it.
    [
      '2sc, rx, 3t, 24m',
      '2 problems.chronic-stable, risk.prescription-drug-management, 3 data.testsOrdered, 24 time.minutes',
    ],
    // So does what stands in a text that is pasted.
    [
      '2\u00a0sc;\u00a0rx;24m.',
      '2 problems.chronic-stable, risk.prescription-drug-management, 24 time.minutes',
    ],
    ['2sc. rx, 24m,', '2 problems.chronic-stable, risk.prescription-drug-management, 24 time.minutes'],
    ['2sc 1.5m', undefined],
    ['rx,lo', 'risk.prescription-drug-management, risk.low'],
    ['2, sc', undefined],
    [',', undefined],
    ['  2SC  RX ', '2 problems.chronic-stable, risk.prescription-drug-management'],
    ['u l', 'problems.acute-uncomplicated, risk.low'],
    ['32m', '32 time.minutes'],
    ['1440m', '1440 time.minutes'],
    ['1rx', undefined],
    ['1r x', '1 data.resultsReviewed, risk.prescription-drug-management'],
    ['1441m', undefined],
    ['0sc', undefined],
    ['2rx', undefined],
    ['m', undefined],
    ['2zz', undefined],
    ['2sc!', undefined],
  ])('%s', (query, expected) => {
    expect(read(query)).toBe(expected);
  });

  it('has no code twice, and none that is read as others', () => {
    const codes = Object.values(findWords).flatMap(({ codes: all }) => all);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]{1,2}$|^min(ute)?s?$/);
  });
});

/** Words of more than one row: which comes first says nothing. */
const several = ['a1c', 'refill', 'dm', 'copd', 'cxr', 'echo'];

describe('words', () => {
  it.each<[string, RowId]>([
    ['htn at goal', 'problems.chronic-stable'],
    ['a1c', 'data.resultsReviewed'],
    ['A1c ordered', 'data.testsOrdered'],
    ['EKG read myself', 'data.independentInterpretation'],
    ['talked to cardiology', 'data.externalDiscussion'],
    ['methotrexate', 'risk.drug-toxicity-monitoring'],
    ['refill', 'risk.prescription-drug-management'],
    ['uti', 'problems.acute-uncomplicated'],
    ['breast lump', 'problems.undiagnosed-uncertain'],
    ['social', 'risk.social-determinants'],
    ['stable', 'problems.chronic-stable'],
    ['hospice', 'risk.dnr-or-deescalation'],
    ['dnr', 'risk.dnr-or-deescalation'],
    ['otc', 'risk.low'],
    ['mi', 'problems.threat-to-life-or-function'],
    ['copd', 'problems.chronic-exacerbation'],
    ['dm', 'problems.chronic-exacerbation'],
    ['cxr', 'data.testsOrdered'],
    ['echo', 'data.resultsReviewed'],
    ['chest pain', 'problems.undiagnosed-uncertain'],
    ['mother', 'data.independentHistorian'],
    // By its own code first.
    ['ef', 'risk.major-surgery-elective-risk-factors'],
    ['rx', 'risk.prescription-drug-management'],
    ['total time', 'time.minutes'],
  ])('%s', (query, row) => {
    const found = entered(query);
    expect(found.kind).toBe('rows');
    const all = found.kind === 'rows' ? found.rows.map((one) => one.row) : [];
    expect(all).toContain(row);
    if (!several.includes(query)) expect(firstFor(query)).toBe(row);
  });

  it.each([
    ['', undefined],
    ['   ', undefined],
    ['zebra', undefined],
    ['!!', undefined],
    ['24', '24'],
    ['2sc rx 3t 24', '24'],
    ['1ce rx cat', 'cat'],
    ['2rx 3t', '2rx'],
    // Codes of services, not numbers with zeros before them.
    ['0075t', '0075t'],
    ['0012m', '0012m'],
  ])('nothing: “%s”', (query, refused) => {
    expect(entered(query)).toEqual({ kind: 'rows', rows: [], ...(refused ? { refused } : {}) });
  });
});

describe('what a word does not offer', () => {
  // A published case: an injection alone is no prescription drug management (aapc-thread-injection-q8).
  it('an injection leads to no prescription drug management', () => {
    const found = foundIn('injection', emptyDraft(office.dateOfService));
    expect(found).not.toContain('risk.prescription-drug-management');
  });
});

it('what is severe has one word in its row, in the reasons and in the note', () => {
  const { label, one, many } = problemKinds['chronic-severe-exacerbation'];
  for (const words of [label, one, many]) expect(words).toContain('severe exacerbation');
});

describe('facts about the visit', () => {
  const day = '2026-03-02';
  const begun = (family: FamilyId) => emptyDraft(day, { family, payer: 'medicare', placeOfService: 'none' });

  it.each([
    ['pos', 'office', 'context.placeOfService'],
    ['resident', 'office', 'context.teachingPhysician'],
    ['telehealth', 'office', 'context.modality'],
    ['attending of record', 'hospital', 'context.admittingPhysician'],
    ['substantive', 'hospital', 'context.splitShared'],
    ['awv', 'office', 'context.wellness'],
    ['tcm', 'office', 'context.transitional'],
    ['age', 'preventive', 'patientAge'],
    // A row that is ticked stands before a fact that is found as well.
    ['admit', 'hospital', 'risk.hospitalization-or-escalation'],
  ] as const)('“%s” in %s leads to %s', (query, family, row) => {
    expect(foundIn(query, begun(family))[0]).toBe(row);
  });

  it('are those that the panel has for the family, and are never shorthand', () => {
    expect(foundIn('substantive', begun('office'))).toEqual([]);
    expect(foundIn('age', begun('office'))).not.toContain('patientAge');
    expect(foundIn('2sc', begun('office'))).toEqual(['shorthand']);
    const facts = factsIn(begun('hospital-same-day'));
    expect(new Set(facts).size).toBe(facts.length);
    expect(facts).toContain('sameDayStayHours');
  });
});

describe('rows', () => {
  it('are those of the family, and tests listed one by one have taken the place of their counts', () => {
    const names = (encounter: Parameters<typeof findableIn>[0]) =>
      findableIn(encounter).map(({ row }) => row);
    expect(names(office)).not.toContain('problems.multiple-morbidities');
    expect(names({ ...office, family: 'nursing-facility', visit: 'initial' })).toContain(
      'problems.multiple-morbidities',
    );
    expect(names({ ...office, family: 'emergency' as FamilyId })).not.toContain('time.minutes');
    expect(names({ dateOfService: '2026-03-02', family: 'critical-care' })).toEqual(['time.minutes']);
    const listed = { ...office, data: { tests: [{ code: '80053', ordered: true }] } };
    expect(names(listed)).not.toContain('data.testsOrdered');
    expect(names(listed)).toContain('data.externalNotes');
  });

  it('each have their words', () => {
    const wanted = [
      ...Object.keys(problemKinds).map((id) => `problems.${id}`),
      ...[...dataCountIds, ...dataTickIds].map((id) => `data.${id}`),
      ...Object.keys(riskItems).map((id) => `risk.${id}`),
      'time.minutes',
    ];
    expect(Object.keys(findWords).sort()).toEqual(wanted.sort());
  });
});

describe('entries that meet in one row', () => {
  const comesTo = (query: string, problems = {}) => {
    const found = entered(query);
    if (found.kind !== 'shorthand') throw new Error('no shorthand');
    return merged(found.entries, { ...office, problems }).map(({ found: { row }, number }) => [row, number]);
  };

  it.each([
    ['2sc 3sc', {}, [['problems.chronic-stable', 3]]],
    [
      '24m rx 30m',
      {},
      [
        ['time.minutes', 30],
        ['risk.prescription-drug-management', undefined],
      ],
    ],
    ['sc sc', {}, [['problems.chronic-stable', 2]]],
    ['sc sc', { 'chronic-stable': 2 }, [['problems.chronic-stable', 4]]],
    ['2sc sc', { 'chronic-stable': 7 }, [['problems.chronic-stable', 3]]],
    ['sc sc', { 'chronic-stable': 98 }, [['problems.chronic-stable', 99]]],
    ['rx rx', {}, [['risk.prescription-drug-management', undefined]]],
    // One of a row is one more, as long as there is room.
    [
      'sc rx',
      { 'chronic-stable': 98 },
      [
        ['problems.chronic-stable', undefined],
        ['risk.prescription-drug-management', undefined],
      ],
    ],
    [
      'sc rx',
      { 'chronic-stable': 99 },
      [
        ['problems.chronic-stable', 99],
        ['risk.prescription-drug-management', undefined],
      ],
    ],
  ])('%s with %o', (query, problems, expected) => {
    expect(comesTo(query, problems)).toEqual(expected);
  });

  it('stand in the encounter as they are told', () => {
    const store = createOpenEncounter(office.dateOfService);
    const found = entered('2sc sc 24m 30m o o');
    if (found.kind !== 'shorthand') throw new Error('no shorthand');
    store.getState().enter(merged(found.entries, office));
    const told = store.getState().draft.ticks;
    store.getState().undo();
    store.getState().enter(found.entries);
    expect(store.getState().draft.ticks).toEqual(told);
  });
});
