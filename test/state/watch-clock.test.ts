import { describe, expect, it } from 'vitest';
import { keptClock, parseClock } from '../../lib/state/kept-clock';
import { started, stopped } from '../../lib/state/run-clock';
import type { Clock } from '../../lib/state/time-blocks';
import { badgeText, watchClock } from '../../lib/state/watch-clock';
import { at, block, clockOf, running } from './clock-at';
import { settle } from './place';
import { FakeBlocksPlace } from './place-of-blocks';

/* What the background does for a clock: its minutes on the toolbar button, and a beat each minute. */

/** A background that is woken at some minutes after noon. */
async function wake(place: FakeBlocksPlace, minutes: number) {
  const device = {
    minutes,
    badge: undefined as string | undefined,
    isWoken: undefined as boolean | undefined,
  };
  const beat = watchClock(place, {
    showBadge: async (text) => {
      device.badge = text;
    },
    wakeEachMinute: async (wanted) => {
      device.isWoken = wanted;
    },
    now: () => at(device.minutes),
  });
  await settle();
  return { device, beat };
}

const kept = (clock: Clock) => new FakeBlocksPlace(keptClock(clock));

describe('the background', () => {
  it('shows nothing and sleeps where no clock runs', async () => {
    for (const place of [
      new FakeBlocksPlace(),
      kept(clockOf([block(0, 10)])),
      new FakeBlocksPlace('hello'),
    ]) {
      const { value } = place;
      const { device, beat } = await wake(place, 20);
      beat();
      await settle();
      expect(device).toMatchObject({ badge: '', isWoken: false });
      expect(place).toMatchObject({ writes: 0, value });
    }
  });

  it('shows the minutes of one that runs and beats each time it is woken', async () => {
    const place = kept(clockOf([block(-20, -10)], running(0, 0)));
    const { device, beat } = await wake(place, 1);
    expect(device).toMatchObject({ badge: '11', isWoken: true });
    device.minutes = 2;
    beat();
    await settle();
    expect(device.badge).toBe('12');
    expect(parseClock(place.value)?.running).toEqual(running(0, 2).running);
  });

  it('follows what the panel does', async () => {
    const place = new FakeBlocksPlace();
    const { device } = await wake(place, 0);
    await place.change(() => keptClock(started(undefined, 'a', at(0))));
    await settle();
    expect(device).toMatchObject({ badge: '0', isWoken: true });
    await place.change((value) => {
      const clock = parseClock(value);
      return clock && keptClock(stopped(clock, at(1)));
    });
    await settle();
    expect(device).toMatchObject({ badge: '', isWoken: false });
  });

  it('woken long after the last beat adds nothing, and lets the badge ask', async () => {
    const place = kept(clockOf([], running(0, 10)));
    const { device } = await wake(place, 300);
    expect(device.badge).toBe('10?');
    expect(parseClock(place.value)).toMatchObject({ gaps: [block(10, 300)], blocks: [block(0, 10)] });
  });

  it('does nothing where the browser gives nothing back', async () => {
    const place = kept(clockOf([], running(0, 10)));
    place.broken = true;
    const { device, beat } = await wake(place, 11);
    beat();
    await settle();
    expect(device.badge).toBeUndefined();
  });
});

describe('the badge', () => {
  it.each([
    [0, '0'],
    [0.99, '0'],
    [12.5, '12'],
    [99.9, '99'],
    [100, '1h+'],
    [119, '1h+'],
    [120, '2h+'],
    [23 * 60, '23h+'],
  ])('of %s minutes is %s', (minutes, text) => {
    expect(badgeText(clockOf([], running(0, minutes)))).toBe(text);
    expect(badgeText(clockOf([block(0, minutes)]))).toBe('');
  });

  it('takes no more than four letters, a question among them', () => {
    expect(badgeText(clockOf([], { ...running(0, 120), gaps: [block(-10, 0)] }))).toBe('2h+?');
  });
});
