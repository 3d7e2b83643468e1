import { describe, expect, it } from 'vitest';
import { assess, type Encounter } from '../../lib/rules';
import { whatHolds } from '../../lib/state/what-holds';
import { randomAllEncounters } from '../rules/encounters-all';
import { seed } from '../seed';

/* What holds a code: by hand for visits that a clinician knows, and never other than what the rules say. */

const office: Encounter = { dateOfService: '2026-03-02', family: 'office', visit: 'established' };
const held = (encounter: Encounter) =>
  whatHolds(encounter).map(
    ({ row, code, isOneOfSeveral }) => `${row}${isOneOfSeveral ? ' -1' : ''}: ${code}`,
  );

describe('what holds the code', () => {
  it.each<[what: string, encounter: Encounter, expected: readonly string[]]>([
    [
      'two of three, and both are needed',
      { ...office, problems: { 'chronic-stable': 2 }, risk: ['prescription-drug-management'] },
      ['problems.chronic-stable -1: 99213', 'risk.prescription-drug-management: 99212'],
    ],
    [
      'three of three: none alone',
      {
        ...office,
        problems: { 'chronic-stable': 3 },
        data: { testsOrdered: 4 },
        risk: ['prescription-drug-management', 'social-determinants'],
      },
      [],
    ],
    [
      'an interpretation as the only data',
      {
        ...office,
        problems: { 'chronic-stable': 2 },
        data: { independentInterpretation: true },
        risk: ['low'],
      },
      ['data.independentInterpretation: 99213', 'problems.chronic-stable -1: 99213'].sort().reverse(),
    ],
    ['minutes alone', { ...office, time: { minutes: 32 } }, ['time.minutes: null']],
    [
      'minutes over decision making',
      { ...office, time: { minutes: 45 }, problems: { 'chronic-stable': 1 }, risk: ['low'] },
      ['time.minutes: 99213'],
    ],
    [
      'one test of the list',
      {
        ...office,
        problems: { 'chronic-stable': 1 },
        data: {
          tests: [
            { code: '80053', ordered: true },
            { code: '85025', ordered: true },
          ],
        },
      },
      ['problems.chronic-stable: 99212', 'data.tests.80053: 99212', 'data.tests.85025: 99212'],
    ],
    ['nothing', office, []],
  ])('%s', (_, encounter, expected) => {
    expect(held(encounter)).toEqual(expected);
  });

  it('names only what is ticked, and only other codes, over 500 random visits', () => {
    const visits = randomAllEncounters(seed, 500).map((encounter) => encounter as Encounter);
    const named = visits.flatMap((encounter) =>
      whatHolds(encounter).map((holding) => ({ encounter, ...holding })),
    );
    expect(named.length).toBeGreaterThan(100);
    const wrong = named.filter(({ encounter, row, code }) => {
      const [part = '', id = ''] = row.split('.');
      const ticked = JSON.stringify(Reflect.get(encounter, part) ?? null);
      return code === assess(encounter).code || !ticked.includes(id);
    });
    expect(wrong).toEqual([]);
  });
});
