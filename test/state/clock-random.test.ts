import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockMinutes, blocksOf } from '../../lib/state/block-minutes';
import { keptClock, parseClock } from '../../lib/state/kept-clock';
import { gapAnswered, mayCount, seenRunning, started, stopped } from '../../lib/state/run-clock';
import { type Clock, minuteMs, type TimeBlock } from '../../lib/state/time-blocks';
import { seed } from '../seed';

/*
 * Whatever happens to a clock: what counts is what was seen and what a person said of the rest, held against a ledger
 * that adds up lengths and knows nothing of blocks.
 */

const second = 1000;
const silenceMs = 120 * second;
const dayMs = 24 * 60 * minuteMs;

/** A device with a clock on it, and the ledger. */
class Device {
  now = Date.UTC(2026, 2, 8, 5);
  clock: Clock | undefined;
  /** When the ledger last heard of the running clock, by the clock of the device. */
  heard: number | undefined;
  /** Lengths: of what counts, of what a person said counts, of what is asked about. */
  counted = 0;
  said = 0;
  asked: number[] = [];
  /** How much time really passed while the clock ran. */
  real = 0;

  /** Time passes, and nothing sees it. */
  passes(ms: number): void {
    this.now += ms;
    if (this.clock?.running) this.real += ms;
  }

  /** Whoever looks at the clock now hears of it. */
  hears(): void {
    if (this.heard === undefined) return;
    const since = this.now - this.heard;
    if (since > silenceMs) this.asked.push(since);
    else if (since > 0) this.counted += since;
    this.heard = this.now;
  }
}

interface Step {
  readonly says: string;
  readonly take: (device: Device) => void;
}

const seconds = (most: number, least = 0) =>
  fc.integer({ min: least, max: most }).map((whole) => whole * second);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({
    says: 'start',
    take: (device) => {
      device.hears();
      device.clock = started(device.clock, 'a', device.now);
      device.heard = device.now;
    },
  }),
  fc.constant<Step>({
    says: 'stop',
    take: (device) => {
      device.hears();
      device.clock = device.clock && stopped(device.clock, device.now);
      device.heard = undefined;
    },
  }),
  // The panel or the background beats, once or twice a minute.
  fc.array(seconds(61, 1), { minLength: 1, maxLength: 6 }).map<Step>((beats) => ({
    says: `beats after ${beats}`,
    take: (device) => {
      for (const ms of beats) {
        device.passes(ms);
        device.hears();
        device.clock = device.clock && seenRunning(device.clock, device.now);
      }
    },
  })),
  // Sleep, a worker that was killed, a browser that was closed.
  seconds(3 * 3600).map<Step>((ms) => ({ says: `nothing for ${ms}`, take: (device) => device.passes(ms) })),
  // Forward by less than a silence cannot be told from time that passes.
  fc
    .oneof(
      seconds(30 * 3600, 200),
      seconds(30 * 3600, 1).map((ms) => -ms),
    )
    .map<Step>((ms) => ({
      says: `the device's clock is set by ${ms}`,
      take: (device) => {
        device.now += ms;
      },
    })),
  fc.constant<Step>({
    says: 'restart',
    take: (device) => {
      device.clock = device.clock && parseClock(JSON.parse(JSON.stringify(keptClock(device.clock))));
    },
  }),
  fc.tuple(fc.nat({ max: 5 }), fc.boolean()).map<Step>(([index, counts]) => ({
    says: `answer ${index} with ${counts}`,
    take: (device) => {
      if (!device.clock) return;
      device.hears();
      const clock = seenRunning(device.clock, device.now);
      // What a clock that was set back left to be understood has no length, and stands in no ledger.
      const asked = clock.gaps.filter(({ start, stop }) => stop > start);
      const gap = asked[index];
      device.clock = gap ? gapAnswered(clock, gap, counts, device.now) : clock;
      if (!gap) return;
      const [length = 0] = device.asked.splice(index, 1);
      if (counts && mayCount(gap)) device.said += length;
    },
  })),
);

const lengthOf = ({ start, stop }: Pick<TimeBlock, 'start' | 'stop'>) => stop - start;
const sum = (lengths: readonly number[]) => lengths.reduce((one, other) => one + other, 0);

describe('whatever happens', () => {
  it('counts what was seen or said, asks about the rest, and nothing twice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const device = new Device();
        for (const { says, take } of steps) {
          take(device);
          const { clock } = device;
          if (!clock) continue;
          const lengths = blocksOf(clock).map(lengthOf);
          expect(sum(lengths), says).toBe(device.counted + device.said);
          expect(device.counted, says).toBeLessThanOrEqual(device.real);
          expect(
            clock.gaps.map(lengthOf).filter((length) => length > 0),
            says,
          ).toEqual(device.asked);
          expect(Math.max(0, ...lengths), says).toBeLessThanOrEqual(dayMs);
          const minutes = blockMinutes(clock);
          // The blocks lie beside each other, so that their union is their sum.
          expect(minutes, says).toMatchObject({ overlap: false, visit: Math.floor(sum(lengths) / minuteMs) });
          expect(parseClock(keptClock(clock)), says).toEqual(clock);
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  it('of blocks as they may be edited no instant counts twice, and none that is in no block', () => {
    const minute = fc.integer({ min: 0, max: 300 });
    const edited = fc
      .tuple(
        minute,
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom(undefined, 'ordering', 'apart', 'travel'),
      )
      .map(
        ([start, length, activity]): TimeBlock => ({
          start: start * minuteMs,
          stop: (start + length) * minuteMs,
          activity: activity as TimeBlock['activity'],
        }),
      );
    fc.assert(
      fc.property(fc.array(edited, { maxLength: 8 }), (blocks) => {
        const { visit, apart, left } = blockMinutes({ encounter: 'a', blocks, gaps: [] });
        // Minute by minute: what does not count has the first word, then what is reported apart.
        const told = { visit: 0, apart: 0, left: 0 };
        for (let at = 0; at < 500; at += 1) {
          const during = blocks
            .filter(({ start, stop }) => start <= at * minuteMs && at * minuteMs < stop)
            .map(({ activity }) => activity);
          if (during.includes('travel')) told.left += 1;
          else if (during.includes('apart')) told.apart += 1;
          else if (during.length > 0) told.visit += 1;
        }
        expect({ visit, apart, left }).toEqual(told);
      }),
      { seed, numRuns: 300 },
    );
  });
});
