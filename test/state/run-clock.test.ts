import { describe, expect, it } from 'vitest';
import { blockMinutes } from '../../lib/state/block-minutes';
import { keptClock, parseClock } from '../../lib/state/kept-clock';
import {
  gapAnswered,
  longestSilenceMs,
  mayCount,
  seenRunning,
  started,
  stopped,
} from '../../lib/state/run-clock';
import type { Clock } from '../../lib/state/time-blocks';
import { at, block, clockOf, running } from './clock-at';

/* How a clock starts, runs and stops, and what becomes of time in which nothing saw it run. */

/** A clock after beats at so many minutes after noon. */
const beatenAt = (clock: Clock, ...minutes: readonly number[]) =>
  minutes.reduce((before, minute) => seenRunning(before, at(minute)), clock);

describe('starting and stopping', () => {
  it('makes a block from the one to the other', () => {
    const ran = started(undefined, 'a', at(0));
    expect(ran).toEqual(clockOf([], running(0, 0)));
    expect(stopped(beatenAt(ran, 1, 2), at(2.5))).toEqual(clockOf([block(0, 2.5)]));
  });

  it('again makes another block', () => {
    const first = stopped(started(undefined, 'a', at(0)), at(1));
    expect(stopped(started(first, 'a', at(10)), at(11))).toEqual(clockOf([block(0, 1), block(10, 11)]));
  });

  it('in one instant makes none', () => {
    expect(stopped(started(undefined, 'a', at(0)), at(0))).toEqual(clockOf([]));
  });

  it('of what runs already goes on, and of what stands changes nothing', () => {
    const ran = clockOf([], running(0, 1));
    expect(started(ran, 'a', at(2))).toEqual(clockOf([], running(0, 2)));
    const stands = clockOf([block(0, 1)]);
    expect(stopped(stands, at(5))).toEqual(stands);
    expect(seenRunning(stands, at(5))).toEqual(stands);
  });

  it('never touches the clock of another encounter', () => {
    const other = clockOf([block(0, 1)], running(2, 3));
    expect(started(other, 'b', at(4))).toBe(other);
  });
});

describe('a silence', () => {
  it('of one beat missed is no gap', () => {
    expect(longestSilenceMs).toBe(120_000);
    expect(beatenAt(clockOf([], running(0, 10)), 12)).toEqual(clockOf([], running(0, 12)));
  });

  it('of more is asked about: neither counted nor dropped, and the clock goes on after it', () => {
    const woken = beatenAt(clockOf([], running(0, 10)), 38);
    expect(woken).toEqual(clockOf([block(0, 10)], { ...running(38, 38), gaps: [block(10, 38)] }));
    expect(blockMinutes(woken)).toMatchObject({ visit: 10, open: 28 });
    expect(blockMinutes(beatenAt(woken, 39, 40))).toMatchObject({ visit: 12, open: 28 });
  });

  it('is asked about too where stopping is the first that is seen after it', () => {
    expect(stopped(clockOf([], running(0, 10)), at(38))).toEqual(
      clockOf([block(0, 10)], { gaps: [block(10, 38)] }),
    );
  });

  it('said to count is part of the block that it split', () => {
    const woken = beatenAt(clockOf([], running(0, 10, 'documenting')), 38, 39);
    expect(gapAnswered(woken, block(10, 38), true, at(39))).toEqual(
      clockOf([], running(0, 39, 'documenting')),
    );
    const over = stopped(woken, at(40));
    expect(gapAnswered(over, block(10, 38), true, at(50))).toEqual(clockOf([block(0, 40, 'documenting')]));
  });

  it('said not to count is asked about no more, and counts for nothing', () => {
    const woken = beatenAt(clockOf([], running(0, 10)), 38, 39);
    const answered = gapAnswered(woken, block(10, 38), false, at(39));
    expect(answered).toEqual(clockOf([block(0, 10)], running(38, 39)));
    expect(blockMinutes(answered)).toMatchObject({ visit: 11, open: 0 });
  });

  it('answered twice, or gone meanwhile, changes nothing', () => {
    const clock = clockOf([block(0, 10)]);
    expect(gapAnswered(clock, block(10, 38), true, at(50))).toEqual(clock);
  });

  it('is one of several that are asked one by one', () => {
    const woken = beatenAt(clockOf([], running(0, 10)), 30, 31, 60);
    expect(woken.gaps).toEqual([block(10, 30), block(31, 60)]);
    const answered = gapAnswered(woken, block(31, 60), true, at(60));
    expect(answered.gaps).toEqual([block(10, 30)]);
    expect(blockMinutes(answered)).toMatchObject({ visit: 10 + 30, open: 20 });
  });

  it('of more than a day cannot count', () => {
    const gap = block(10, 10 + 24 * 60 + 1);
    expect(mayCount(gap)).toBe(false);
    expect(mayCount(block(10, 10 + 24 * 60))).toBe(true);
    const woken = beatenAt(clockOf([], running(0, 10)), 10 + 24 * 60 + 1);
    const answered = gapAnswered(woken, gap, true, at(10 + 24 * 60 + 1));
    expect(blockMinutes(answered)).toMatchObject({ visit: 10, open: 0 });
  });
});

describe('the clock of the device', () => {
  it('set back moves what was before with it: as long as it was, overlapping nothing, and told', () => {
    const ran = clockOf([block(-30, -20)], running(0, 42));
    const moved = seenRunning(ran, at(10));
    expect(moved).toEqual(clockOf([block(-62, -52)], { ...running(-32, 10), gaps: [block(42, 10)] }));
    expect(mayCount(block(42, 10))).toBe(false);
    expect(blockMinutes(moved)).toMatchObject({ visit: 52, open: 0 });
    expect(blockMinutes(beatenAt(moved, 11, 12))).toMatchObject({ visit: 54 });
    expect(gapAnswered(moved, block(42, 10), true, at(10))).toEqual(
      clockOf([block(-62, -52)], running(-32, 10)),
    );
  });

  it('set back before it is started again loses nothing of what comes', () => {
    const again = started(clockOf([block(0, 42)]), 'a', at(10));
    expect(blockMinutes(stopped(beatenAt(again, 11, 12), at(13)))).toMatchObject({ visit: 45 });
  });

  it('set back while only what is asked about is later moves that too', () => {
    const asked = stopped(clockOf([], running(0, 10)), at(38));
    expect(started(asked, 'a', at(20)).gaps).toEqual([block(-8, 20), block(38, 20)]);
  });

  it('set back by less than a minute is not worth a question, and loses nothing either', () => {
    const moved = seenRunning(clockOf([], running(0, 42)), at(41.5));
    expect(moved).toEqual(clockOf([], running(-0.5, 41.5)));
  });

  it('differs between processes by a moment: the later beat stays', () => {
    const ran = clockOf([], running(0, 42));
    expect(seenRunning(ran, at(42) - 5)).toEqual(ran);
  });

  it('set forward is a silence', () => {
    expect(seenRunning(clockOf([], running(0, 42)), at(72)).gaps).toEqual([block(42, 72)]);
  });

  it('set back moves what is asked about as well, and then again', () => {
    const woken = beatenAt(clockOf([], running(0, 10)), 38);
    const moved = beatenAt(woken, 8, -2);
    expect(moved.gaps).toEqual([block(-30, -2), block(38, 8), block(8, -2)]);
    expect(blockMinutes(gapAnswered(moved, block(-30, -2), true, at(-2)))).toMatchObject({ visit: 38 });
  });
});

describe('a day', () => {
  it('is the longest block: the clock stops by itself', () => {
    const day = 24 * 60;
    const ran = clockOf([], running(0, day - 1));
    expect(beatenAt(ran, day - 0.5)).toEqual(clockOf([], running(0, day - 0.5)));
    expect(beatenAt(ran, day + 0.5)).toEqual(clockOf([block(0, day)]));
  });

  it('is not passed by a gap that counts: the blocks stay apart', () => {
    const ran = beatenAt(clockOf([block(-1000, 0)], running(0, 10)), 500);
    const answered = gapAnswered(ran, block(10, 500), true, at(500));
    expect(parseClock(keptClock(answered))).toEqual(answered);
    expect(blockMinutes(answered)).toMatchObject({ visit: 1500 });
  });
});

describe('what is kept', () => {
  const clock = clockOf([block(0, 10, 'apart')], { ...running(38, 39), gaps: [block(10, 38)] });
  const kept = keptClock(clock) as Record<string, unknown>;

  it.each([clock, clockOf([])])('is read as it was', (one) => {
    expect(parseClock(JSON.parse(JSON.stringify(keptClock(one))))).toEqual(one);
  });

  it.each<[string, unknown]>([
    ['of another version', { ...kept, version: 2 }],
    ['of no version', clock],
    ['with more in it', { ...kept, patient: 'x' }],
    ['of no encounter', { ...kept, encounter: '' }],
    ['that stops before it starts', { ...kept, blocks: [block(10, 0)] }],
    ['without length', { ...kept, blocks: [block(10, 10)] }],
    ['of more than a day', { ...kept, blocks: [block(0, 24 * 60 + 1)] }],
    ['of an unknown activity', { ...kept, blocks: [{ ...block(0, 1), activity: 'golf' }] }],
    ['with a time that is no instant', { ...kept, blocks: [{ start: 'noon', stop: at(1) }] }],
    ['last seen before it started', { ...kept, ...running(10, 9) }],
    ['nothing at all', undefined],
    ['null', null],
  ])('%s is not read', (_, value) => {
    expect(parseClock(value)).toBeUndefined();
  });
});
