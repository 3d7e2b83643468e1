import { assess, type Encounter } from '../../lib/rules';
import { difference } from '../rules/against';
import { naive } from '../rules/naive';
import {
  dataStates,
  levelTicks,
  problemState,
  problemStateCount,
  problemStates,
  riskStates,
  saturatedState,
} from '../rules/states';
import type { Part } from './part';

/*
 * Decision making at the initial nursing facility visit, the one where all twelve kinds of problem count.
 *
 * The rules work out each state whole. The independent scorer is asked for each element alone: to it the three have
 * nothing to do with one another, so its answer to a state can be put together here, in a tenth of the time.
 */

const visit = { dateOfService: '2026-03-02', family: 'nursing-facility', visit: 'initial' } as const;
const levels = ['straightforward', 'low', 'moderate', 'high'] as const;
const words: Readonly<Record<'problems' | 'data' | 'risk', readonly string[]>> = {
  problems: ['minimal', 'low', 'moderate', 'high'],
  data: ['minimal', 'limited', 'moderate', 'extensive'],
  risk: ['minimal', 'low', 'moderate', 'high'],
};

/** What the independent scorer makes of an element. */
interface Weighed {
  readonly level: string;
  readonly rank: number;
  readonly ticked: boolean;
}

function weighed(element: keyof typeof words, ticks: Partial<Encounter>): Weighed {
  const { mdm } = naive({ ...visit, ...ticks });
  if (!mdm) throw new Error('a nursing facility visit has decision making');
  const level = mdm[element];
  return { level, rank: words[element].indexOf(level), ticked: mdm.level !== null };
}

/** Its code for each level. */
const codes = levelTicks.slice(1).map((ticks) => naive({ ...visit, ...ticks }).code);

/** The highest rank that two of three reach. */
function twoOfThree(p: number, d: number, r: number): number {
  for (const rank of [3, 2, 1]) {
    if (Number(p >= rank) + Number(d >= rank) + Number(r >= rank) >= 2) return rank;
  }
  return 0;
}

/** Every state of the problems with every state of the data and of the risk. */
export const everyState: Part = {
  title: 'Decision making: every state of problems, data and risk',
  run({ index, of }) {
    const data = dataStates(3).map((state) => ({ state, its: weighed('data', { data: state }) }));
    const risk = riskStates.map((state) => ({ state, its: weighed('risk', { risk: state }) }));
    const count = problemStateCount();
    let states = 0;
    for (let number = index; number < count; number += of) {
      const problems = problemState(number);
      const p = weighed('problems', { problems });
      for (const { state: dataState, its: d } of data) {
        for (const { state: riskState, its: r } of risk) {
          states += 1;
          const encounter: Encounter = { ...visit, problems, data: dataState, risk: riskState };
          if (!agrees(encounter, p, d, r)) return { states, difference: told(encounter) };
        }
      }
    }
    return { states };
  },
};

function agrees(encounter: Encounter, p: Weighed, d: Weighed, r: Weighed): boolean {
  const { code, units, basis, mdm, time, addOns } = assess(encounter);
  const ticked = p.ticked || d.ticked || r.ticked;
  const rank = twoOfThree(p.rank, d.rank, r.rank);
  const expected = ticked ? codes[rank] : null;
  return (
    mdm !== undefined &&
    mdm.problems === p.level &&
    mdm.data === d.level &&
    mdm.risk === r.level &&
    mdm.level === (ticked ? levels[rank] : null) &&
    mdm.code === expected &&
    code === expected &&
    units === (ticked ? 1 : undefined) &&
    basis === (ticked ? 'mdm' : 'none') &&
    time === undefined &&
    addOns.length === 0
  );
}

/** More of a kind than changes anything changes nothing: each count up to three, in every combination. */
export const saturation: Part = {
  title: 'Decision making: counts from 0 to 3 of each of the twelve kinds of problem',
  run({ index, of }) {
    const weights = problemStates().map((problems) => weighed('problems', { problems }));
    const count = problemStateCount(3);
    let states = 0;
    for (let number = index; number < count; number += of) {
      states += 1;
      const encounter: Encounter = { ...visit, problems: problemState(number, 3) };
      const { mdm } = assess(encounter);
      const expected = weights[saturatedState(encounter.problems ?? {})];
      const level = expected?.ticked ? 'straightforward' : null;
      if (mdm?.problems !== expected?.level || mdm?.level !== level) {
        return { states, difference: told(encounter) };
      }
    }
    return { states };
  },
};

/** A difference as the independent scorer sees it, asked for the whole. */
function told(encounter: Encounter) {
  const found = difference(encounter);
  if (!found) throw new Error(`put together wrongly here: ${JSON.stringify(encounter)}`);
  return found;
}
