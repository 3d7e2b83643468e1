import { describe, expect, it } from 'vitest';
import { assess, type Encounter } from '../../lib/rules';
import { whatWouldChange } from '../../lib/state/what-would-change';
import { randomAllEncounters } from '../rules/encounters-all';
import { seed } from '../seed';

/* What would change a code: by hand for visits that a clinician knows, and never other than what the rules say. */

const office: Encounter = { dateOfService: '2026-03-02', family: 'office', visit: 'established' };
const changes = (encounter: Encounter) =>
  whatWouldChange(encounter).map(({ row, code, isOneMore }) => `${row}${isOneMore ? ' +1' : ''}: ${code}`);

describe('what would change the code', () => {
  it('one stable chronic illness and a prescription drug: data, or a problem more', () => {
    const visit: Encounter = {
      ...office,
      problems: { 'chronic-stable': 1 },
      risk: ['prescription-drug-management'],
    };
    expect(assess(visit).code).toBe('99213');
    // A second stable illness or one moderate problem: moderate problems. A test read by oneself, or a discussion: moderate data.
    expect(changes(visit)).toEqual(
      expect.arrayContaining([
        'problems.chronic-stable +1: 99214',
        'problems.chronic-exacerbation: 99214',
        'problems.undiagnosed-uncertain: 99214',
        'problems.acute-systemic: 99214',
        'data.independentInterpretation: 99214',
        'data.externalDiscussion: 99214',
      ]),
    );
    // One test is no category of moderate data, one more low problem none of moderate problems, and risk stands already.
    const rows = whatWouldChange(visit).map(({ row }) => row);
    for (const row of ['data.testsOrdered', 'data.independentHistorian', 'problems.self-limited'])
      expect(rows).not.toContain(row);
    expect(rows.filter((row) => row.startsWith('risk.'))).toEqual([]);
  });

  it('moderate throughout: nothing alone, for two elements would have to be high', () => {
    const visit: Encounter = {
      ...office,
      problems: { 'chronic-stable': 2 },
      data: { testsOrdered: 3 },
      risk: ['prescription-drug-management'],
    };
    expect(assess(visit).code).toBe('99214');
    expect(changes(visit)).toEqual([]);
  });

  it('the highest code: nothing', () => {
    const visit: Encounter = {
      ...office,
      problems: { 'threat-to-life-or-function': 1 },
      risk: ['hospitalization-or-escalation'],
    };
    expect(assess(visit).code).toBe('99215');
    expect(changes(visit)).toEqual([]);
  });

  it('tests listed one by one: no count beside them is named', () => {
    const visit: Encounter = {
      ...office,
      problems: { 'chronic-stable': 1 },
      data: { tests: [{ code: '80053', ordered: true }] },
    };
    const rows = whatWouldChange(visit).map(({ row }) => row);
    expect(rows).not.toContain('data.testsOrdered');
    expect(rows).not.toContain('data.resultsReviewed');
    expect(rows).toContain('data.externalNotes');
  });

  it('nothing ticked: nothing is held out', () => expect(changes(office)).toEqual([]));

  it('names only what is not ticked, only other codes, and as the rules answer, over 500 random visits', () => {
    const visits = randomAllEncounters(seed, 500).map((encounter) => encounter as Encounter);
    const named = visits.flatMap((encounter) =>
      whatWouldChange(encounter).map((change) => ({ encounter, ...change })),
    );
    expect(named.length).toBeGreaterThan(100);
    const wrong = named.filter(({ encounter, element, row, code }) => {
      const id = row.split('.')[1] ?? '';
      const { problems = {}, data = {}, risk = [] } = encounter;
      const before = { problems, data, risk }[element];
      const more: Encounter = Array.isArray(before)
        ? { ...encounter, risk: [...risk, id] as Encounter['risk'] }
        : { ...encounter, [element]: { ...before, [id]: addTo(Reflect.get(before, id), id) } };
      return code === assess(encounter).code || code !== assess(more).code;
    });
    expect(wrong).toEqual([]);
  });
});

const ticked = new Set(['independentHistorian', 'independentInterpretation', 'externalDiscussion']);

function addTo(value: unknown, id: string): number | boolean {
  return ticked.has(id) ? true : Number(value ?? 0) + 1;
}
