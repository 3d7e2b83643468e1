import { describe, expect, it } from 'vitest';
import { type Encounter, parseEncounter } from '../../lib/rules';
import { difference } from './against';
import { day, score } from './score';
import {
  dataStates,
  levelTicks,
  payers,
  problemCounts,
  problemStates,
  riskItems,
  riskLevels,
  riskStates,
  settings,
} from './states';

/*
 * Whatever can be looked at whole in a few seconds, against the independent scorer. `npm run proof` looks at the rest:
 * every state of the three elements together, and every minute.
 */

const initialNursing = { dateOfService: day, family: 'nursing-facility', visit: 'initial' } as const;
const office = { dateOfService: day, family: 'office', visit: 'established' } as const;

/** How many encounters there are, and the first on which the two scorers differ. */
function heldAgainst(encounters: Iterable<Encounter>): {
  readonly states: number;
  readonly differs: unknown;
} {
  let states = 0;
  for (const encounter of encounters) {
    states += 1;
    const differs = difference(encounter);
    if (differs) return { states, differs };
  }
  return { states, differs: undefined };
}

function* each<State>(
  states: Iterable<State>,
  encounterOf: (state: State) => Encounter,
): Generator<Encounter> {
  for (const state of states) yield encounterOf(state);
}

/** Every combination of some items: each number has the bit of an item or has it not. */
function subsetsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return [...Array(2 ** items.length).keys()].map((bits) =>
    items.filter((_, index) => (bits >> index) % 2 === 1),
  );
}

describe('problems', () => {
  it('every combination, where all kinds count', () => {
    const encounters = each(problemStates(), (problems) => ({ ...initialNursing, problems }));
    expect(heldAgainst(encounters)).toEqual({ states: 9_216, differs: undefined });
  });

  it('every combination, before the kinds of 2023', () => {
    const dateOfService = '2022-12-31';
    const encounters = each(problemStates(), (problems) => ({ ...office, dateOfService, problems }));
    expect(heldAgainst(encounters)).toEqual({ states: 9_216, differs: undefined });
  });

  it('each kind alone, as often as may be', () => {
    const counts = problemCounts.flatMap(([kind]) =>
      [...Array(100).keys()].map((count) => ({ [kind]: count })),
    );
    const encounters = each(counts, (problems) => ({ ...initialNursing, problems }));
    expect(heldAgainst(encounters)).toEqual({ states: 1_200, differs: undefined });
  });
});

describe('data', () => {
  it('every combination of counts to four and of the three ticks', () => {
    const encounters = each(dataStates(4), (data) => ({ ...office, data }));
    expect(heldAgainst(encounters)).toEqual({ states: 1_000, differs: undefined });
  });

  it('each count as high as may be, beside each combination of the ticks', () => {
    const keys = ['externalNotes', 'resultsReviewed', 'testsOrdered'] as const;
    const states = keys.flatMap((key) =>
      dataStates(1).flatMap((data) => [...Array(98).keys()].map((more) => ({ ...data, [key]: more + 2 }))),
    );
    const encounters = each(states, (data) => ({ ...office, data }));
    expect(heldAgainst(encounters)).toEqual({ states: 3 * 64 * 98, differs: undefined });
  });
});

describe('risk', () => {
  it('every combination of the twelve items', () => {
    const encounters = each(subsetsOf(riskItems), (risk) => ({ ...office, risk: [...risk] }));
    expect(heldAgainst(encounters)).toEqual({ states: 4_096, differs: undefined });
  });

  it('every combination, before the item of 2023', () => {
    const dateOfService = '2022-12-31';
    const encounters = each(subsetsOf(riskItems), (risk) => ({ ...office, dateOfService, risk: [...risk] }));
    expect(heldAgainst(encounters)).toEqual({ states: 4_096, differs: undefined });
  });

  it('each item alone, and each pair in either order, is the level of the higher', () => {
    const levels = ['minimal', 'low', 'moderate', 'high'];
    const ranked = riskLevels.flatMap((items, rank) => items.map((item) => ({ item, rank })));
    expect(ranked).toHaveLength(12);
    for (const one of ranked) {
      for (const other of ranked) {
        const level = levels[Math.max(one.rank, other.rank)];
        const risk = [one.item, other.item];
        expect(score({ ...office, risk }).mdm?.risk, risk.join()).toBe(level);
      }
    }
  });
});

describe('every family and visit, each fact that decides, both payers', () => {
  const setting = settings.flatMap((its) =>
    payers.map((payer): Encounter => ({ ...its, payer, dateOfService: day })),
  );

  it('are encounters that can be read', () => {
    expect(setting.filter((encounter) => !parseEncounter(encounter).ok)).toEqual([]);
    expect(new Set(settings.map(({ family }) => family)).size).toBe(14);
  });

  it('every rank of the three elements, and nothing ticked in each', () => {
    const problems = levelTicks.map((ticks) => ticks.problems ?? {});
    const data: readonly Encounter['data'][] = [
      {},
      { testsOrdered: 1 },
      { testsOrdered: 2 },
      { testsOrdered: 3 },
      { independentInterpretation: true, externalDiscussion: true },
    ];
    const encounters = setting.flatMap((encounter) =>
      problems.flatMap((p) =>
        data.flatMap((d) => riskStates.map((r) => ({ ...encounter, problems: p, data: d, risk: r }))),
      ),
    );
    expect(heldAgainst(encounters)).toEqual({ states: setting.length * 125, differs: undefined });
  });

  it('every minute of three hours, nothing ticked', () => {
    const minutes = [...Array(181).keys()];
    const encounters = setting.flatMap((encounter) =>
      minutes.map((number): Encounter => ({ ...encounter, time: { minutes: number } })),
    );
    expect(heldAgainst(encounters)).toEqual({ states: setting.length * 181, differs: undefined });
  });

  it('minutes reported apart, as many as there are', () => {
    const minutes = [...Array(91).keys()];
    const encounters = minutes.flatMap((number) =>
      minutes
        .slice(0, number + 1)
        .map((apart) => ({ ...office, time: { minutes: number, separatelyReportedMinutes: apart } })),
    );
    expect(heldAgainst(encounters)).toEqual({ states: (91 * 92) / 2, differs: undefined });
  });
});
