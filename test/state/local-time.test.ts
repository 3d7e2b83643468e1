import { describe, expect, it } from 'vitest';
import { blockMinutes } from '../../lib/state/block-minutes';
import {
  blockAdded,
  blockChanged,
  blockRead,
  runningChanged,
  startRead,
  stopRead,
} from '../../lib/state/edit-block';
import { dayAfter, instantsAt, localDay, localTime } from '../../lib/state/local-time';
import { minuteMs, type TimeBlock } from '../../lib/state/time-blocks';
import { at, block, clockOf, running } from './clock-at';
import { edgesOf, zones } from './time-zones';

/* Instants and clocks on the wall: wherever and whenever those go forward or back, a minute is a minute. */

const edges = zones.flatMap((zone) => edgesOf(zone, 2024, 2030));
/** Later than any of them. */
const far = Date.UTC(2031, 0, 1);

describe('the edges of daylight saving', () => {
  it('are two a year where there is daylight saving, and none where there is not', () => {
    const count = (zone: string) => edges.filter((edge) => edge.zone === zone).length;
    expect(zones.map(count)).toEqual([14, 14, 14, 14, 14, 0, 0, 14, 14]);
    // As published: the second Sunday of March at 2 and the first of November at 2, New York; Lord Howe's half hour.
    const of = (zone: string) => edges.filter((edge) => edge.zone === zone);
    expect(of('America/New_York').slice(4, 6)).toEqual([
      { zone: 'America/New_York', instant: Date.UTC(2026, 2, 8, 7), forward: 60 },
      { zone: 'America/New_York', instant: Date.UTC(2026, 10, 1, 6), forward: -60 },
    ]);
    expect(new Set(of('Australia/Lord_Howe').map(({ forward }) => Math.abs(forward)))).toEqual(new Set([30]));
  });

  it.each(edges)('a time of the wall is found again: $zone, $instant', ({ zone, instant, forward }) => {
    for (const minute of [-180, -61, -60, -59, -31, -30, -29, -1, 0, 1, 29, 30, 31, 59, 60, 61, 180]) {
      const moment = instant + minute * minuteMs;
      const found = instantsAt(localDay(moment, zone), localTime(moment, zone), zone);
      expect(found).toContain(moment);
      // What comes twice is within the hour, or half an hour, on either side of clocks that go back.
      const isTwice = forward < 0 && minute >= forward && minute < -forward;
      expect(found, String(minute)).toHaveLength(isTwice ? 2 : 1);
    }
  });

  it.each(edges.filter(({ forward }) => forward > 0))(
    'a time that is left out is no time: $zone, $instant',
    ({ zone, instant, forward }) => {
      // Counted on without the change: what the wall would have shown.
      const last = Date.parse(
        `${localDay(instant - minuteMs, zone)}T${localTime(instant - minuteMs, zone)}:00Z`,
      );
      const days = new Set<string>();
      for (const minute of [1, 2, forward / 2, forward]) {
        const wall = new Date(last + minute * minuteMs).toISOString();
        const [day, time] = [wall.slice(0, 10), wall.slice(11, 16)];
        days.add(day);
        expect(instantsAt(day, time, zone), time).toEqual([]);
        expect(stopRead(time, instant - 2 * minuteMs, far, zone)).toEqual({
          ok: false,
          refused: 'no-such-time',
        });
        expect(startRead(time, instant + 2 * minuteMs, zone)).toEqual({ ok: false, refused: 'no-such-time' });
      }
      expect(days.size).toBe(1);
    },
  );

  it.each(edges)(
    'a block over it has its real minutes, typed or run: $zone, $instant',
    ({ zone, instant, forward }) => {
      for (const [before, after] of [
        [10, 10],
        [20, 5],
        [1, 1],
        [75, 75],
        [45, 0],
        [0, 45],
      ] as const) {
        const [start, stop] = [instant - before * minuteMs, instant + after * minuteMs];
        const real = before + after;
        const ran = { start, stop };
        expect(blockMinutes(clockOf([ran])).visit).toBe(real);
        for (const [end, read, meant] of [
          ['start', startRead(localTime(start, zone), stop, zone), start],
          ['stop', stopRead(localTime(stop, zone), start, far, zone), stop],
        ] as const) {
          if (!read.ok) throw new Error(`${end}: ${read.refused}`);
          // Where the time comes twice the shorter block is taken, and the other offered.
          expect([read.instant, read.other]).toContain(meant);
          if (read.other !== undefined) {
            expect(forward).toBeLessThan(0);
            expect(Math.abs(read.other - read.instant)).toBe(-forward * minuteMs);
          }
          const changed = blockMinutes(clockOf([{ ...ran, [end]: read.instant }])).visit;
          expect(changed).toBe(read.instant === meant ? real : real + forward);
          expect(changed).toBeLessThanOrEqual(real);
        }
      }
    },
  );

  it.each([
    ['over the hour that is left out', 'America/New_York', '2027-03-14', '01:50', '03:10', 20],
    ['over the hour that comes twice', 'America/New_York', '2026-11-01', '01:50', '01:10', 20],
    ['within the first of it', 'America/New_York', '2026-11-01', '01:10', '01:30', 20],
    ['over the half hour that comes twice', 'Australia/Lord_Howe', '2026-04-05', '01:50', '01:40', 20],
  ])('%s: %s, %s, from %s to %s', (_, zone, day, from, to, minutes) => {
    const [first = 0] = instantsAt(day, from, zone);
    const stop = stopRead(to, first, far, zone);
    expect(stop.ok && (stop.instant - first) / minuteMs).toBe(minutes);
  });

  it('the hour that comes twice: the shorter block is taken, the longer offered', () => {
    const zone = 'America/New_York';
    const [start = 0] = instantsAt('2026-11-01', '00:50', zone);
    const [first = 0, second = 0] = instantsAt('2026-11-01', '01:30', zone);
    expect(second - first).toBe(60 * minuteMs);
    expect(stopRead('01:30', start, far, zone)).toEqual({ ok: true, instant: first, other: second });
    const stop = second + 45 * minuteMs;
    expect(startRead('01:30', stop, zone)).toEqual({ ok: true, instant: second, other: first });
    // The second time has not come yet.
    expect(stopRead('01:30', start, second - 1, zone)).toEqual({ ok: true, instant: first });
  });
});

describe('days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-08', 1, '2026-03-09'],
  ])('%s and %i is %s', (day, days, other) => expect(dayAfter(day, days)).toBe(other));
});

describe('a time that is typed', () => {
  const zone = 'UTC';
  // Noon is at 0.
  const read = (end: 'start' | 'stop', time: string, other: number, now = 10_000) => {
    const found =
      end === 'start' ? startRead(time, at(other), zone) : stopRead(time, at(other), at(now), zone);
    return found.ok ? (found.instant - at(0)) / minuteMs : found.refused;
  };

  it.each<['start' | 'stop', string, number, number | string]>([
    ['start', '11:50', 0, -10],
    ['start', '12:00', 0, 'not-before-stop'],
    ['start', '12:10', 0, 'not-before-stop'],
    ['start', '00:00', 0, -720],
    ['start', '23:59', 0, 'not-before-stop'],
    ['start', '23:50', 12 * 60 + 20, 11 * 60 + 50],
    ['stop', '12:10', 0, 10],
    ['stop', '12:00', 0, 'not-after-start'],
    ['stop', '11:50', 0, 'not-after-start'],
    ['stop', '00:20', 11 * 60 + 50, 12 * 60 + 20],
  ])('as %s: %s, where the other end is at %i minutes', (end, time, other, meant) => {
    expect(read(end, time, other)).toBe(meant);
  });

  it('is never later than now', () => {
    expect(read('stop', '12:10', 0, 10)).toBe(10);
    expect(read('stop', '12:10', 0, 9)).toBe('in-future');
    // Of the day after, and that has not come.
    expect(read('stop', '00:10', 11 * 60 + 50, 12 * 60)).toBe('not-after-start');
  });
});

describe('a block that is typed whole', () => {
  const zone = 'UTC';
  const day = '2026-03-02';
  // Noon of the day is at 0.
  const read = (start: string, stop: string, now = 10_000) => {
    const found = blockRead(start, stop, day, at(now), zone);
    if (!found.ok) return `${found.of}: ${found.refused}`;
    return [(found.block.start - at(0)) / minuteMs, (found.block.stop - at(0)) / minuteMs];
  };

  it.each<[string, string, number, unknown]>([
    ['12:00', '12:25', 60, [0, 25]],
    ['09:00', '12:00', 60, [-180, 0]],
    // Over midnight it is of the day on which it begins.
    ['23:50', '00:20', 1440, [710, 740]],
    ['12:00', '12:00', 1440, 'stop: not-after-start'],
    ['12:30', '12:00', 60, 'stop: not-after-start'],
    ['12:00', '12:25', 24, 'stop: in-future'],
    ['12:00', '12:25', 25, [0, 25]],
    ['13:00', '13:10', 30, 'start: in-future'],
    ['08:00', '20:01', 1440, 'stop: not-after-start'],
    ['08:00', '20:00', 1440, [-240, 480]],
  ])('from %s to %s, %i minutes after noon', (start, stop, now, meant) => {
    expect(read(start, stop, now)).toEqual(meant);
  });

  it.each([
    ['02:30', '03:30', '2026-03-08', 'start'],
    ['01:30', '02:30', '2026-03-08', 'stop'],
  ] as const)('has no time that clocks leave out: from %s to %s on %s', (start, stop, on, of) => {
    const found = blockRead(start, stop, on, far, 'America/New_York');
    expect(found).toEqual({ ok: false, refused: 'no-such-time', of });
  });

  it.each([
    ['00:50', '01:10', 20, 80, 'stop'],
    ['01:10', '01:40', 30, 90, 'stop'],
    ['01:50', '02:10', 20, 80, 'start'],
    // From the first to the second of the hour that comes twice.
    ['01:50', '01:10', 20, undefined, undefined],
    ['00:50', '02:10', 140, undefined, undefined],
  ] as const)(
    'is the shorter one in the hour that comes twice, with the longer beside it: from %s to %s',
    (start, stop, shorter, longer, twice) => {
      const found = blockRead(start, stop, '2026-11-01', far, 'America/New_York');
      if (!found.ok) throw new Error(found.refused);
      const minutes = (one: TimeBlock | undefined) => one && (one.stop - one.start) / minuteMs;
      expect([minutes(found.block), minutes(found.other), found.twice]).toEqual([shorter, longer, twice]);
    },
  );

  it('has no longer one that would not be over yet', () => {
    const [second = 0] = instantsAt('2026-11-01', '01:10', 'America/New_York').slice(-1);
    const found = blockRead('00:50', '01:10', '2026-11-01', second - 1, 'America/New_York');
    expect(found).not.toHaveProperty('other');
    expect(blockRead('00:50', '01:10', '2026-11-01', second, 'America/New_York')).toHaveProperty('other');
  });

  it('is added in its place, to a clock or to none, and never to that of another encounter', () => {
    expect(blockAdded(undefined, 'a', block(0, 10))).toEqual(clockOf([block(0, 10)]));
    const clock = clockOf([block(0, 10), block(20, 30)], running(40, 45));
    expect(blockAdded(clock, 'a', block(12, 15))).toEqual({
      ...clock,
      blocks: [block(0, 10), block(12, 15), block(20, 30)],
    });
    expect(blockAdded(clock, 'b', block(12, 15))).toBe(clock);
    // What overlaps is added as well, and said.
    expect(blockMinutes(blockAdded(clock, 'a', block(5, 15)))).toMatchObject({ visit: 30, overlap: true });
  });
});

describe('a block that is changed', () => {
  const clock = clockOf([block(0, 10), block(20, 30)], running(40, 45));

  it('stays in its place with another start, stop or activity', () => {
    expect(blockChanged(clock, block(20, 30), { start: at(-20) }).blocks).toEqual([
      block(0, 10),
      block(-20, 30),
    ]);
    expect(blockChanged(clock, block(0, 10), { stop: at(12), activity: 'ordering' }).blocks).toEqual([
      block(0, 12, 'ordering'),
      block(20, 30),
    ]);
    const named = blockChanged(clock, block(0, 10), { activity: 'ordering' });
    expect(blockChanged(named, block(0, 10), { activity: undefined })).toEqual(clock);
  });

  it('is taken away', () => {
    expect(blockChanged(clock, block(0, 10), undefined).blocks).toEqual([block(20, 30)]);
  });

  it('is one of two with the same times, that with what was done in it', () => {
    const twice = clockOf([block(0, 10), block(0, 10, 'ordering')]);
    expect(blockChanged(twice, block(0, 10, 'ordering'), undefined).blocks).toEqual([block(0, 10)]);
    expect(blockChanged(twice, block(0, 10), { stop: at(12) }).blocks).toEqual([
      block(0, 12),
      block(0, 10, 'ordering'),
    ]);
    expect(blockChanged(clockOf([block(0, 10), block(0, 10)]), block(0, 10), undefined).blocks).toEqual([
      block(0, 10),
    ]);
  });

  it('is left alone where it is not there any more', () => {
    expect(blockChanged(clock, block(0, 11), { stop: at(12) })).toEqual(clock);
    expect(blockChanged(clock, block(0, 11), undefined)).toEqual(clock);
  });

  it('and runs has another start or activity, and is seen running', () => {
    const change = (from: number, to: { readonly start: number; readonly activity?: 'travel' }) =>
      runningChanged(clock, { start: at(from) }, to, at(46)).running;
    expect(change(40, { start: at(35) })).toEqual(running(35, 46).running);
    expect(change(40, { start: at(40), activity: 'travel' })).toEqual(running(40, 46, 'travel').running);
    expect(change(40, { start: at(50) })).toEqual(running(40, 46).running);
    // Another page has changed it meanwhile.
    expect(change(39, { start: at(35) })).toEqual(running(40, 46).running);
  });

  it('and was stopped since is known by its start, and keeps its stop', () => {
    const clock = clockOf([block(0, 10), block(35, 45, 'travel')]);
    const begun = { start: at(35), activity: 'travel' } as const;
    expect(runningChanged(clock, begun, { start: at(40), activity: undefined }, at(60)).blocks).toEqual([
      block(0, 10),
      { ...block(40, 45), activity: undefined },
    ]);
    expect(runningChanged(clock, begun, { start: at(45) }, at(60))).toEqual(clock);
    expect(runningChanged(clock, { start: at(35) }, { start: at(40) }, at(60))).toEqual(clock);
  });
});
