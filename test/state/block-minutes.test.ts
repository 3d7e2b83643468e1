import { describe, expect, it } from 'vitest';
import { blockMinutes, untilNextMinute } from '../../lib/state/block-minutes';
import type { TimeBlock } from '../../lib/state/time-blocks';
import { at, block, clockOf, running } from './clock-at';

/* What blocks of time come to in whole minutes. */

const nothing = { visit: 0, apart: 0, left: 0, otherDay: 0, open: 0, overlap: false };

describe('the minutes of blocks', () => {
  it.each<[string, readonly TimeBlock[], Partial<typeof nothing>]>([
    ['none', [], {}],
    ['one', [block(0, 24)], { visit: 24 }],
    [
      'a minute begun is left off once, at the end',
      [block(0, 0.6), block(5, 5.6), block(9, 9.6)],
      { visit: 1 },
    ],
    ['apart in time', [block(0, 10), block(20, 30)], { visit: 20 }],
    ['that overlap count once', [block(0, 20), block(10, 30)], { visit: 30, overlap: true }],
    ['one within the other', [block(0, 30), block(10, 20)], { visit: 30, overlap: true }],
    ['twice the same', [block(0, 30), block(0, 30)], { visit: 30, overlap: true }],
    ['that touch', [block(0, 10), block(10, 20)], { visit: 20 }],
    ['not in order', [block(20, 30), block(0, 10)], { visit: 20 }],
    ['said to be of the visit', [block(0, 10, 'documenting'), block(10, 15, 'preparing')], { visit: 15 }],
    ['of a service apart', [block(0, 30), block(30, 40, 'apart')], { visit: 30, apart: 10 }],
    [
      'of what does not count',
      [block(0, 30), block(30, 40, 'travel'), block(40, 45, 'staff')],
      { visit: 30, left: 15 },
    ],
    [
      'of a visit during which another service was given',
      [block(0, 30), block(10, 20, 'apart')],
      { visit: 20, apart: 10, overlap: true },
    ],
    [
      'of a visit during which was taught',
      [block(0, 30), block(10, 20, 'teaching')],
      { visit: 20, left: 10, overlap: true },
    ],
    // 30:40 of the visit and 10:30 apart: 41 minutes in all, of which the visit has 30.
    ['begun in both', [block(0, 30 + 40 / 60), block(40, 50.5, 'apart')], { visit: 30, apart: 11 }],
  ])('%s', (_, blocks, minutes) => {
    expect(blockMinutes(clockOf(blocks))).toEqual({ ...nothing, ...minutes });
  });

  it('of one that runs go up to its last beat', () => {
    expect(blockMinutes(clockOf([block(0, 10)], running(20, 24.9)))).toEqual({ ...nothing, visit: 14 });
  });

  it('in question are apart, and a clock that was set back has none', () => {
    const gaps = [block(10, 38), block(60, 50)];
    expect(blockMinutes(clockOf([block(0, 10)], { gaps }))).toEqual({ ...nothing, visit: 10, open: 28 });
  });
});

describe('the date of service', () => {
  // Noon in universal time is 7 o'clock in New York, on 2026-03-02.
  const midnight = 17 * 60;
  const zone = 'America/New_York';
  const on = (day: string, ...blocks: readonly TimeBlock[]) => blockMinutes(clockOf(blocks), day, zone);

  it('takes what is on it, by the clock on the wall, and leaves out what is not', () => {
    const blocks = [block(midnight - 30, midnight - 10), block(midnight + 5, midnight + 20)];
    expect(on('2026-03-02', ...blocks)).toEqual({ ...nothing, visit: 20, otherDay: 15 });
    expect(on('2026-03-03', ...blocks)).toEqual({ ...nothing, visit: 15, otherDay: 20 });
    expect(on('2026-03-01', ...blocks)).toEqual({ ...nothing, otherDay: 35 });
    expect(blockMinutes(clockOf(blocks))).toMatchObject({ visit: 35, otherDay: 0 });
  });

  it('takes the whole of a block that goes on past midnight, on either date', () => {
    const over = block(midnight - 30, midnight + 20);
    expect(on('2026-03-02', over)).toMatchObject({ visit: 50, otherDay: 0 });
    expect(on('2026-03-03', over)).toMatchObject({ visit: 50, otherDay: 0 });
  });

  it('ends at midnight: a block up to it is not of the next', () => {
    expect(on('2026-03-03', block(midnight - 30, midnight))).toMatchObject({ visit: 0, otherDay: 30 });
    expect(on('2026-03-02', block(midnight, midnight + 30))).toMatchObject({ visit: 0, otherDay: 30 });
  });

  it('is that of the zone', () => {
    const clock = clockOf([block(midnight - 30, midnight - 10)]);
    expect(blockMinutes(clock, '2026-03-02', 'Europe/Berlin').otherDay).toBe(20);
    expect(blockMinutes(clock, '2026-03-03', 'Europe/Berlin').visit).toBe(20);
  });
});

describe('the next minute', () => {
  it.each([
    [0, 60],
    [0.5, 30],
    [12, 60],
    [12.75, 15],
  ])('after %s minutes comes in %s seconds', (minutes, seconds) => {
    expect(untilNextMinute(clockOf([], running(0, minutes)))).toBe(seconds * 1000);
  });

  it('is of all blocks together', () => {
    expect(untilNextMinute(clockOf([block(0, 10.5)], running(20, 20.25)))).toBe(15_000);
    expect(at(1) - at(0)).toBe(60_000);
  });
});
