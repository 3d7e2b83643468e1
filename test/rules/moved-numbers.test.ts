import { describe, expect, it } from 'vitest';
import { assess, type Encounter } from '../../lib/rules';
import { rowCases } from './row-cases';
import { answering } from './rows';
import { valid } from './score';
import { timeLines } from './time-lines';

/*
 * That no number of a table is without a case on each side: moved by one, up or down, it must change the answer to one
 * of the cases that are typed by hand. (Stryker leaves numbers as they are.)
 */

/** A number in a row that can be moved; the same number twice in one list is moved as one, as it is for one code. */
interface Leaf {
  readonly at: string;
  readonly number: number;
  move(by: number): void;
}

function leavesOf(value: unknown, at: string): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  const keys = Object.keys(holder);
  return keys.flatMap((key): readonly Leaf[] => {
    const number = holder[key];
    if (typeof number !== 'number') return leavesOf(number, `${at}.${key}`);
    const same = Array.isArray(value) ? keys.filter((other) => holder[other] === number) : [key];
    if (same[0] !== key) return [];
    const move = (by: number) => {
      for (const one of same) holder[one] = number + by;
    };
    return [{ at: `${at}.${same.join('+')}`, number, move }];
  });
}

describe('numbers of the tables', () => {
  const leaves = answering.flatMap(({ at, rows }) =>
    rows.flatMap((row) => leavesOf(row, `${at} ${row.from}`)),
  );

  /** What numbers decide on, in one line. */
  function answerTo(encounter: Encounter): string {
    const { code, addOns, time } = assess(encounter);
    return JSON.stringify([code, addOns, time]);
  }
  const answered = (given: object) => ({ encounter: valid(given), answer: answerTo(valid(given)) });
  const byTime = timeLines.flatMap(({ sides }) => sides.map(({ given }) => answered(given)));
  const others = rowCases.map(([given]) => answered(given));

  /** Whether some case is answered otherwise once a number is moved. */
  function isNoticed({ at, move }: Leaf, by: number): boolean {
    // Minutes of a ladder are those of its family alone.
    const family = /^(?:minutes|prolonged)\.\w+\.(?:cpt\.|medicare\.)?([a-z-]+)/.exec(at)?.[1];
    const meant = family ? byTime.filter(({ encounter }) => encounter.family === family) : others;
    move(by);
    try {
      return meant.some(({ encounter, answer }) => answerTo(encounter) !== answer);
    } finally {
      move(0);
    }
  }

  it('are found, and those that are not moved are not noticed', () => {
    expect(leaves.length).toBeGreaterThan(160);
    expect(leaves.filter((leaf) => isNoticed(leaf, 0)).map(({ at }) => at)).toEqual([]);
  });

  // There is no rank below 0 or above 3, and no age or number of minutes below 0.
  const highest = ({ at }: Leaf) => (/^(problem-kinds|risk-items)/.test(at) ? 3 : Number.POSITIVE_INFINITY);

  it.each([1, -1])('moved by %i are noticed', (by) => {
    const moved = leaves.filter((leaf) => leaf.number + by >= 0 && leaf.number + by <= highest(leaf));
    expect(moved.length).toBeGreaterThan(150);
    expect(moved.filter((leaf) => !isNoticed(leaf, by)).map(({ at }) => at)).toEqual([]);
  });
});
