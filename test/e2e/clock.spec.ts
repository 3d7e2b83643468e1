import type { Driver } from './drivers/driver';
import { expect, test } from './fixtures';
import type { Panel } from './panel';

/* The clock in the real panel. Time is not waited for: blocks with earlier instants are written where they are kept. */

interface Kept {
  readonly blocks: readonly { readonly start: number; readonly stop: number; readonly activity?: string }[];
  readonly running?: { readonly start: number; readonly lastBeat: number };
  readonly gaps: readonly unknown[];
}

/** What is kept of the clock on this device; null where nothing is. */
async function kept(driver: Driver): Promise<Kept | null> {
  return await driver.inPanel(
    async () => ((await chrome.storage.local.get('time-blocks'))['time-blocks'] ?? null) as Kept | null,
  );
}

/** Writes the clock as if it had run: blocks and the running one in minutes before now, the last beat as well. */
async function asIfRun(
  driver: Driver,
  blocks: readonly (readonly [start: number, stop: number])[],
  running?: readonly [start: number, lastBeat: number],
): Promise<void> {
  await expect.poll(() => kept(driver)).not.toBeNull();
  await driver.inPanel(
    async (ended: typeof blocks, goesOn: typeof running | null) => {
      const ago = (minutes: number) => Date.now() - Math.round(minutes * 60_000);
      const { running: _, ...others } = (await chrome.storage.local.get('time-blocks'))[
        'time-blocks'
      ] as Kept;
      await chrome.storage.local.set({
        'time-blocks': {
          ...others,
          blocks: ended.map(([start, stop]) => ({ start: ago(start), stop: ago(stop) })),
          ...(goesOn ? { running: { start: ago(goesOn[0]), lastBeat: ago(goesOn[1]) } } : {}),
        },
      });
    },
    blocks,
    running ?? null,
  );
}

/** Makes the date of service that of some minutes ago, so that a test may run over midnight. */
async function chooseDayOf(panel: Panel, minutesAgo: number): Promise<void> {
  const day = await panel.driver.inPanel((ago: number) => {
    const two = (part: number) => String(part).padStart(2, '0');
    const then = new Date(Date.now() - ago * 60_000);
    return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
  }, minutesAgo);
  await panel.choose('dateOfService', day);
}

/** Types the time of an instant as the start of the first block, in whatever form the browser gives the field. */
function typeStart(driver: Driver, instant: number): Promise<void> {
  return driver.inPanel((to: number) => {
    const field = document.querySelector<HTMLInputElement>('[data-row="clock.1.start"]');
    if (!field) throw new Error('no field for the start');
    const two = (part: number) => String(part).padStart(2, '0');
    const time = new Date(to);
    field.focus();
    field.value = `${two(time.getHours())}:${two(time.getMinutes())}`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.blur();
  }, instant);
}

const twoDigits = (time: number) => String(time).padStart(2, '0');

/** Types a time of the day into a field of a block, by default the new one, in whatever form the browser gives it. */
function typeTime(
  driver: Driver,
  end: 'start' | 'stop',
  hours: number,
  minute: number,
  block: number | 'new' = 'new',
): Promise<void> {
  return driver.inPanel(
    (selector: string, time: string) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error(`nothing at ${selector}`);
      field.focus();
      field.value = time;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    `[data-row="clock.${block}.${end}"]`,
    `${twoDigits(hours)}:${twoDigits(minute)}`,
  );
}

/** The row that has the focus, or what the button does that has it. */
const focusedIn = (driver: Driver) =>
  driver.inPanel(() => {
    const at = document.activeElement;
    return at?.getAttribute('data-row') ?? at?.getAttribute('data-do');
  });

const badge = (driver: Driver) => driver.inPanel(() => chrome.action.getBadgeText({}));
const alarms = (driver: Driver) => driver.inPanel(async () => (await chrome.alarms.getAll()).length);
const minutes = (panel: Panel) => panel.text('[data-clock="minutes"]');
const soFar = (panel: Panel) => panel.text('[data-answer="clock"]');
/** Where the rows and the cards stand. */
const places = (driver: Driver) =>
  driver.inPanel(() =>
    [...document.querySelectorAll('.answer, section.card, .item, [data-do]')].map(
      (one) => one.getBoundingClientRect().top + scrollY,
    ),
  );
const button = (panel: Panel) => panel.text('[data-do="clock"]');

test('started by a key, it runs on while the panel is closed and the background was ended', async ({
  panel,
  driver,
}) => {
  expect(await button(panel)).toBe('Start the clock');
  expect(await badge(driver)).toBe('');
  await driver.press('t');
  await expect.poll(() => button(panel)).toBe('Stop');
  await expect.poll(() => badge(driver)).toBe('0');
  await expect.poll(() => alarms(driver)).toBe(1);
  await asIfRun(driver, [], [12.2, 0]);
  await expect.poll(() => minutes(panel)).toBe('12 min');
  await expect.poll(() => badge(driver)).toBe('12');
  await driver.stopBackground();
  await driver.closePanel();
  await panel.open();
  await expect.poll(() => minutes(panel)).toBe('12 min');
  expect(await button(panel)).toBe('Stop');
  expect(await badge(driver)).toBe('12');
  // The background is there again as soon as something happens to the clock.
  await asIfRun(driver, [], [15.2, 0]);
  await expect.poll(() => badge(driver)).toBe('15');
  await driver.press('t');
  await expect.poll(() => button(panel)).toBe('Go on');
  await expect.poll(() => badge(driver)).toBe('');
  await expect.poll(() => alarms(driver)).toBe(0);
  expect(await kept(driver)).toMatchObject({ blocks: [{}], gaps: [] });
});

test('its minutes count once they are entered, and that is undone like any entry', async ({
  panel,
  driver,
}) => {
  await driver.click('[data-do="clock"]');
  await chooseDayOf(panel, 10);
  await asIfRun(driver, [[30, 10]], [10, 0]);
  await expect.poll(() => panel.text('[data-do="use-minutes"]')).toBe('Use 30 min');
  const isPrimary = () => panel.exists('.primary[data-do="use-minutes"]');
  expect(await isPrimary()).toBe(true);
  await expect.poll(() => panel.code()).toBe('No code yet');
  await expect.poll(() => soFar(panel)).toBe('Clock: 30 min, unused');
  await driver.click('[data-do="use-minutes"]');
  await panel.shows('99214');
  await expect.poll(() => soFar(panel)).toBe('Clock: 30 min, used');
  // What is done does not ask for a press.
  await expect.poll(isPrimary).toBe(false);
  const entered = await places(driver);
  await expect.poll(() => panel.value('time.minutes')).toBe(30);
  await asIfRun(driver, [[33, 10]], [10, 0]);
  await expect.poll(() => soFar(panel)).toBe('Clock: 33 min, unused');
  await expect.poll(isPrimary).toBe(true);
  // Nothing moves as it goes on.
  expect(await places(driver)).toEqual(entered);
  await expect.poll(() => panel.value('time.minutes')).toBe(30);
  await driver.click('[data-do="undo-last"]');
  await expect.poll(() => panel.value('time.minutes')).toBe('empty');
  await expect.poll(() => minutes(panel)).toBe('33 min');
});

test('the answer is as high with a clock as without one, so that no row moves when it starts', async ({
  panel,
  driver,
}) => {
  const height = () =>
    driver.inPanel(() => document.querySelector('.answer')?.getBoundingClientRect().height);
  for (const width of [252, 360, 480]) {
    await panel.forgetEverything();
    if (!(await driver.setPanelWidth(width))) continue;
    const before = await height();
    await driver.press('t');
    await expect.poll(() => soFar(panel)).toBe('Clock: 0 min, unused');
    expect(await height(), String(width)).toBe(before);
    // The most that a visit may have, some of it on the day before.
    await chooseDayOf(panel, 400);
    await asIfRun(driver, [[800, 400]], [400, 0]);
    await expect.poll(() => soFar(panel)).toBe('Clock: 800 min, unused');
    expect(await height(), String(width)).toBe(before);
  }
  await driver.setPanelWidth(360);
});

test('what nothing saw is asked about, and counts only when it is said to', async ({ panel, driver }) => {
  await driver.click('[data-do="clock"]');
  await chooseDayOf(panel, 30);
  await asIfRun(driver, [], [40.2, 28]);
  await driver.closePanel();
  await panel.open();
  await expect.poll(() => panel.text('[data-clock="gap"]')).toMatch(/\(28 min\) nothing saw the clock run/);
  await expect.poll(() => minutes(panel)).toBe('12 min');
  await expect.poll(() => badge(driver)).toBe('12?');
  await expect.poll(() => panel.text('[data-do="use-minutes"]')).toBe('Use 12 min, without 28 in question');
  await driver.click('[data-do="gap-counts"]');
  await expect.poll(() => minutes(panel)).toBe('40 min');
  await expect.poll(() => panel.exists('[data-clock="gap"]')).toBe(false);
  await expect.poll(() => badge(driver)).toBe('40');
  expect(await driver.inPanel(() => document.activeElement?.getAttribute('data-do'))).toBe('clock');
});

test('blocks are edited: a time, what was done, and removed', async ({ panel, driver }) => {
  await driver.click('[data-do="clock"]');
  await chooseDayOf(panel, 50);
  await asIfRun(driver, [
    [80, 50],
    [50, 40],
  ]);
  await expect.poll(() => panel.text('.clock-blocks summary')).toBe('2 blocks');
  await driver.click('.clock-blocks summary');
  await panel.pick('clock.2.activity', 'apart');
  await expect.poll(() => panel.text('[data-do="use-minutes"]')).toBe('Use 40 min, 10 reported apart');
  await driver.click('[data-do="use-minutes"]');
  await expect.poll(() => panel.value('time.minutes')).toBe(40);
  await expect.poll(() => panel.value('time.separatelyReportedMinutes')).toBe(10);
  await panel.shows('99214');
  await panel.pick('clock.2.activity', 'travel');
  await expect
    .poll(() => panel.text('[data-clock="notes"]'))
    .toContain('10 min of what does not count are left out.');
  const [first] = (await kept(driver))?.blocks ?? [];
  if (!first) throw new Error('no block');
  await typeStart(driver, first.start + 5 * 60_000);
  // To the whole minute, of which the start had a part already.
  await expect.poll(() => panel.text('[data-block="1"] [data-clock="length"]')).toMatch(/^2[56] min$/);
  expect((await kept(driver))?.blocks[0]?.stop).toBe(first.stop);
  await typeStart(driver, first.stop + 5 * 60_000);
  await expect.poll(() => panel.text('[data-block="1"] .error')).toContain('the start is before the stop');
  await expect.poll(() => panel.text('[data-block="1"] [data-clock="length"]')).toMatch(/^2[56] min$/);
  await driver.click('[data-block="2"] [data-do="remove-block"]');
  await expect.poll(() => panel.text('.clock-blocks summary')).toBe('1 block');
  const doneIn = async () => (await kept(driver))?.blocks.map(({ activity }) => activity ?? 'visit');
  const travel = ['visit', 'travel'];
  await expect.poll(() => panel.text('[data-notice="block-removed"]')).toContain('The block was taken off');
  await driver.click('[data-notice="block-removed"] [data-do="undo"]');
  await expect.poll(doneIn).toEqual(travel);
  await expect.poll(() => panel.exists('[data-notice="block-removed"]')).toBe(false);
  // By keys, too, and the changes before it in their turn.
  await driver.click('[data-block="1"] [data-do="remove-block"]');
  await expect.poll(doneIn).toEqual(['travel']);
  await driver.press('Control+z');
  await expect.poll(doneIn).toEqual(travel);
  await driver.press('Control+Shift+Z');
  await expect.poll(doneIn).toEqual(['travel']);
  await driver.press('Control+z', 'Control+z');
  await expect.poll(async () => (await kept(driver))?.blocks[0]?.start).toBe(first.start);
  await driver.press('Control+z');
  await expect.poll(doneIn).toEqual(['visit', 'apart']);
  await expect.poll(() => panel.value('time.minutes')).toBe(40);
  await driver.press('Control+z');
  await expect.poll(() => panel.value('time.minutes')).toBe('empty');
  await driver.press('Control+z');
  await expect.poll(doneIn).toEqual(['visit', 'visit']);
});

test('what is changed of the block that runs is undone in its turn, though the clock was stopped since', async ({
  panel,
  driver,
}) => {
  await driver.click('[data-do="clock"]');
  await chooseDayOf(panel, 30);
  await asIfRun(driver, [], [30, 0]);
  await expect.poll(() => minutes(panel)).toBe('30 min');
  await driver.click('.clock-blocks summary');
  await expect.poll(() => panel.exists('[data-block="1"]')).toBe(true);
  const running = async () => (await kept(driver))?.running;
  const before = (await running())?.start ?? 0;
  await panel.pick('clock.1.activity', 'travel');
  await expect.poll(() => minutes(panel)).toBe('0 min');
  await typeStart(driver, before + 10 * 60_000);
  await expect.poll(async () => (await running())?.start).toBeGreaterThan(before);
  await driver.press('Control+z');
  await expect.poll(async () => (await running())?.start).toBe(before);
  await driver.press('Control+Shift+Z');
  await expect.poll(async () => (await running())?.start).toBeGreaterThan(before);
  await driver.click('[data-do="clock"]');
  await expect.poll(running).toBeUndefined();
  await driver.press('Control+z', 'Control+z');
  await expect.poll(() => minutes(panel)).toBe('30 min');
  expect((await kept(driver))?.blocks).toMatchObject([{ start: before }]);
});

test('a time that is half typed is undone before what was changed; then its field has no undoing of its own', async ({
  panel,
  driver,
}) => {
  await chooseDayOf(panel, 24 * 60);
  await driver.click('[data-do="add-block"]');
  await expect.poll(() => focusedIn(driver)).toBe('clock.new.start');
  await typeTime(driver, 'start', 9, 30);
  await typeTime(driver, 'stop', 9, 55);
  await driver.press('Enter');
  await expect.poll(() => minutes(panel)).toBe('25 min');
  await driver.click('.clock-blocks summary');
  await expect.poll(() => panel.exists('[data-block="1"]')).toBe(true);
  await panel.pick('clock.1.activity', 'travel');
  await expect.poll(() => minutes(panel)).toBe('0 min');
  const stop = () =>
    driver.inPanel(() => document.querySelector<HTMLInputElement>('[data-row="clock.1.stop"]')?.value);
  await typeTime(driver, 'stop', 10, 20, 1);
  expect(await stop()).toBe('10:20');
  await driver.press('Control+z');
  await expect.poll(stop).toBe('09:55');
  expect(await minutes(panel)).toBe('0 min');
  expect(await focusedIn(driver)).toBe('clock.1.stop');
  await driver.press('Control+z');
  await expect.poll(() => minutes(panel)).toBe('25 min');
});

test('of a block in the hour that comes twice it is asked how long it was', async ({ panel, driver }) => {
  await panel.choose('dateOfService', '2026-11-01');
  const type = async () => {
    await driver.click('[data-do="add-block"]');
    await expect.poll(() => focusedIn(driver)).toBe('clock.new.start');
    await typeTime(driver, 'start', 0, 50);
    await typeTime(driver, 'stop', 1, 10);
    await driver.press('Enter');
    await expect.poll(() => panel.text('.clock-new [role="alert"]')).toMatch(/1:10.+came twice.+How long/);
  };
  const readings = () =>
    driver.inPanel(() =>
      [...document.querySelectorAll('[data-do="take-reading"]')].map((one) => one.textContent),
    );
  await type();
  expect(await readings()).toEqual(['20 min', '80 min']);
  expect(await driver.audit()).toEqual([]);
  // What is typed next is another block.
  await typeTime(driver, 'stop', 2, 10);
  await expect.poll(() => panel.exists('.clock-new [role="alert"]')).toBe(false);
  await driver.press('Enter');
  await expect.poll(() => minutes(panel)).toBe('140 min');
  await driver.press('Control+z');
  await expect.poll(() => button(panel)).toBe('Start the clock');
  await type();
  await driver.click('[data-do="take-reading"]:last-of-type');
  await expect.poll(() => minutes(panel)).toBe('80 min');
  await driver.press('Control+z');
  await expect.poll(() => button(panel)).toBe('Start the clock');
  // Moved as a whole, the shorter is taken, with the longer at hand.
  await driver.click('[data-do="add-block"]');
  await expect.poll(() => focusedIn(driver)).toBe('clock.new.start');
  await typeTime(driver, 'start', 0, 10);
  await typeTime(driver, 'stop', 0, 15);
  await driver.press('Enter');
  await expect.poll(() => minutes(panel)).toBe('5 min');
  await driver.click('.clock-blocks summary');
  await expect.poll(() => panel.exists('[data-block="1"]')).toBe(true);
  await typeTime(driver, 'start', 0, 50, 1);
  await typeTime(driver, 'stop', 1, 10, 1);
  await driver.press('Enter');
  await expect.poll(() => minutes(panel)).toBe('20 min');
  await driver.click('[data-do="other-reading"]');
  await expect.poll(() => minutes(panel)).toBe('80 min');
});

test('a block is added by hand, with what is wrong about its times said', async ({ panel, driver }) => {
  const type = (end: 'start' | 'stop', hours: number, minute: number) => typeTime(driver, end, hours, minute);
  const focused = () => focusedIn(driver);
  // Yesterday is over, at whatever hour this runs.
  await chooseDayOf(panel, 24 * 60);
  await driver.click('[data-do="add-block"]');
  await expect.poll(focused).toBe('clock.new.start');
  await driver.inPanel(() => document.querySelector('.clock-new')?.scrollIntoView({ block: 'end' }));
  await driver.press('Enter');
  await expect.poll(() => panel.text('.clock-new .error')).toContain('a start and a stop');
  // It stands above the foot, wherever the form is.
  const room = () =>
    driver.inPanel(() => {
      const edge = (of: string) => document.querySelector(of)?.getBoundingClientRect();
      return (edge('.foot')?.top ?? 0) - (edge('.clock-new .error')?.bottom ?? Number.POSITIVE_INFINITY);
    });
  await expect.poll(room).toBeGreaterThanOrEqual(0);
  await type('start', 9, 30);
  await type('stop', 9, 0);
  await driver.press('Enter');
  await expect.poll(() => panel.text('.clock-new .error')).toContain('the stop is after the start');
  expect(await kept(driver)).toBeNull();
  await type('stop', 9, 55);
  // What was refused is no longer what stands there.
  await expect.poll(() => panel.exists('.clock-new .error')).toBe(false);
  await driver.press('Enter');
  await expect.poll(() => minutes(panel)).toBe('25 min');
  // One Enter too many unfolds the list, and starts no clock.
  await expect
    .poll(() => driver.inPanel(() => document.activeElement?.matches('.clock-blocks > summary')))
    .toBe(true);
  await driver.press('Enter');
  await expect.poll(() => panel.exists('[data-block="1"]')).toBe(true);
  expect(await button(panel)).toBe('Go on');
  expect((await kept(driver))?.running).toBeUndefined();
  await driver.press('Control+z');
  // Of a clock without blocks nothing is said.
  await expect.poll(() => button(panel)).toBe('Start the clock');
  expect(await panel.exists('[data-clock="minutes"]')).toBe(false);
  expect(await soFar(panel)).toBe('');
  expect(await kept(driver)).toBeNull();
  await driver.press('Control+Shift+Z');
  await expect.poll(() => panel.code()).toBe('No code yet');
  await expect.poll(() => soFar(panel)).toBe('Clock: 25 min, unused');
  await driver.click('.clock-blocks summary');
  await expect.poll(() => panel.exists('[data-block="1"]')).toBe(true);
  await driver.click('[data-do="add-block"]');
  await panel.pick('clock.new.activity', 'travel');
  await type('start', 9, 50);
  await type('stop', 10, 10);
  await driver.click('[data-do="take-block"]');
  await expect.poll(() => panel.text('.clock-blocks summary')).toBe('2 blocks');
  await expect.poll(focused).toBe('add-block');
  await expect.poll(() => panel.text('[data-clock="notes"]')).toContain('Blocks overlap');
  await expect.poll(() => minutes(panel)).toBe('20 min');
  await driver.click('[data-do="add-block"]');
  await driver.click('[data-do="leave-block"]');
  await expect.poll(focused).toBe('add-block');
  await expect.poll(() => panel.exists('.clock-new')).toBe(false);
  await driver.press('Enter');
  await expect.poll(focused).toBe('clock.new.start');
  await driver.press('Escape');
  await expect.poll(focused).toBe('add-block');
  await expect.poll(() => panel.exists('.clock-new')).toBe(false);
});

test('what is said of a time stays with its block, and ends when that is changed or removed', async ({
  panel,
  driver,
}) => {
  const add = async (start: readonly [number, number], stop: readonly [number, number]) => {
    await driver.click('[data-do="add-block"]');
    await expect.poll(() => focusedIn(driver)).toBe('clock.new.start');
    await typeTime(driver, 'start', ...start);
    await typeTime(driver, 'stop', ...stop);
    await driver.press('Enter');
  };
  const refuse = async (block: number) => {
    await typeTime(driver, 'start', 10, 30, block);
    await driver.press('Enter');
    await expect.poll(() => panel.text(`[data-block="${block}"] .error`)).toContain('is not taken');
  };
  const refused = () => panel.count('.clock-blocks .error');
  await chooseDayOf(panel, 24 * 60);
  await add([9, 30], [9, 55]);
  await expect.poll(() => panel.text('.clock-blocks summary')).toBe('1 block');
  await driver.click('.clock-blocks summary');
  await expect.poll(() => panel.exists('[data-block="1"]')).toBe(true);
  await refuse(1);
  // An earlier one comes before it.
  await add([8, 10], [9, 0]);
  await expect.poll(() => panel.text('.clock-blocks summary')).toBe('2 blocks');
  await expect.poll(() => panel.text('[data-block="2"] .error')).toContain('is not taken');
  expect(await panel.exists('[data-block="1"] .error')).toBe(false);
  await typeTime(driver, 'stop', 9, 50, 2);
  await driver.press('Enter');
  await expect.poll(refused).toBe(0);
  await refuse(2);
  await driver.click('[data-block="2"] [data-do="remove-block"]');
  await expect.poll(() => panel.text('.clock-blocks summary')).toBe('1 block');
  expect(await refused()).toBe(0);
  await driver.press('Control+z');
  await expect.poll(() => panel.text('.clock-blocks summary')).toBe('2 blocks');
  expect(await refused()).toBe(0);
  // So does undoing what was changed before.
  await refuse(2);
  await driver.click('.clock-blocks summary');
  await driver.press('Control+z');
  await driver.press('Control+Shift+Z');
  await driver.click('.clock-blocks summary');
  await expect.poll(refused).toBe(0);
});

test('a block is moved from its start to its stop, though its new start is after its old stop', async ({
  panel,
  driver,
}) => {
  const time = (end: 'start' | 'stop') =>
    driver.inPanel(
      (at: string) => document.querySelector<HTMLInputElement>(at)?.value,
      `[data-row="clock.1.${end}"]`,
    );
  await chooseDayOf(panel, 24 * 60);
  await driver.click('[data-do="add-block"]');
  await expect.poll(() => focusedIn(driver)).toBe('clock.new.start');
  await typeTime(driver, 'start', 9, 30);
  await typeTime(driver, 'stop', 9, 55);
  await driver.press('Enter');
  await expect.poll(() => panel.text('.clock-blocks summary')).toBe('1 block');
  await driver.click('.clock-blocks summary');
  await expect.poll(() => panel.exists('[data-block="1"]')).toBe(true);
  const refused = () => panel.exists('[data-block="1"] .error');
  await typeTime(driver, 'start', 10, 30, 1);
  await typeTime(driver, 'stop', 11, 15, 1);
  // Until the stop is there as well, nothing is refused.
  await expect.poll(() => focusedIn(driver)).toBe('clock.1.stop');
  expect(await time('start')).toBe('10:30');
  expect(await refused()).toBe(false);
  await driver.press('Enter');
  await expect.poll(() => minutes(panel)).toBe('45 min');
  expect([await time('start'), await time('stop')]).toEqual(['10:30', '11:15']);
  expect(await refused()).toBe(false);
  // A start that no stop follows is refused as the block is left.
  await typeTime(driver, 'start', 11, 30, 1);
  await driver.inPanel(() => document.querySelector<HTMLElement>('[data-row="clock.1.activity"]')?.focus());
  await expect.poll(() => focusedIn(driver)).toBe('clock.1.activity');
  expect(await time('start')).toBe('11:30');
  expect(await refused()).toBe(false);
  await driver.click('[data-row="find"]');
  await expect.poll(refused).toBe(true);
  expect(await time('start')).toBe('10:30');
  // A pair that is none is refused as one, and what was there stands again once the block is left.
  await typeTime(driver, 'start', 11, 30, 1);
  await typeTime(driver, 'stop', 11, 20, 1);
  await driver.press('Enter');
  await expect.poll(() => panel.text('[data-block="1"] .error')).toContain('the stop is after the start');
  expect([await time('start'), await time('stop')]).toEqual(['11:30', '11:20']);
  await driver.click('[data-row="find"]');
  await expect.poll(() => time('start')).toBe('10:30');
  expect(await time('stop')).toBe('11:15');
  expect(await minutes(panel)).toBe('45 min');
  // Moved as one change.
  await driver.press('Control+z');
  await expect.poll(() => minutes(panel)).toBe('25 min');
  expect([await time('start'), await time('stop')]).toEqual(['09:30', '09:55']);
});

test('after a block is removed, one press too many starts no clock and stops none', async ({
  panel,
  driver,
}) => {
  const remove = async () => {
    await driver.inPanel(() => document.querySelector<HTMLElement>('[data-do="remove-block"]')?.focus());
    await driver.press('Enter');
  };
  await driver.click('[data-do="clock"]');
  await chooseDayOf(panel, 50);
  await asIfRun(driver, [
    [80, 50],
    [50, 40],
  ]);
  await expect.poll(() => panel.text('.clock-blocks summary')).toBe('2 blocks');
  await driver.click('.clock-blocks summary');
  await expect.poll(() => panel.exists('[data-block="2"]')).toBe(true);
  for (const left of ['1 block', '']) {
    await remove();
    await expect.poll(() => panel.text('.clock-blocks summary')).toBe(left);
    await expect.poll(() => focusedIn(driver)).toBe('add-block');
    await driver.press('Enter');
    await expect.poll(() => focusedIn(driver)).toBe('clock.new.start');
    expect((await kept(driver))?.running).toBeUndefined();
    await driver.press('Escape');
    await expect.poll(() => focusedIn(driver)).toBe('add-block');
  }
});

test('a new block that is half typed is there again once its minutes may count', async ({
  panel,
  driver,
}) => {
  const start = () =>
    driver.inPanel(
      () =>
        [...document.querySelectorAll<HTMLInputElement>('[data-row="clock.new.start"]')].find((field) =>
          field.checkVisibility(),
        )?.value ?? 'unseen',
    );
  await chooseDayOf(panel, 24 * 60);
  await driver.click('[data-do="add-block"]');
  await expect.poll(() => focusedIn(driver)).toBe('clock.new.start');
  await typeTime(driver, 'start', 9, 30);
  await panel.choose('family', 'emergency');
  await expect.poll(start).toBe('unseen');
  await panel.choose('family', 'office');
  await expect.poll(start).toBe('09:30');
  // The clock of another window's encounter, which is then forgotten there.
  await driver.inPanel(() =>
    chrome.storage.local.set({
      'time-blocks': { version: 1, encounter: 'of another window', blocks: [], gaps: [] },
    }),
  );
  await expect.poll(() => panel.exists('[data-clock="other"]')).toBe(true);
  await expect.poll(start).toBe('unseen');
  await driver.inPanel(() => chrome.storage.local.remove('time-blocks'));
  await expect.poll(start).toBe('09:30');
  await typeTime(driver, 'stop', 9, 50);
  await driver.press('Enter');
  await expect.poll(() => minutes(panel)).toBe('20 min');
});

test('a new encounter takes it off the device; undoing brings it back, stopped', async ({
  panel,
  driver,
}) => {
  await driver.click('[data-do="clock"]');
  await asIfRun(driver, [], [12.2, 0]);
  await expect.poll(() => minutes(panel)).toBe('12 min');
  // Instants, and whose they are: nothing else.
  expect(await kept(driver)).toEqual({
    version: 1,
    encounter: expect.stringMatching(/^[0-9a-f-]{36}$/),
    blocks: [],
    gaps: [],
    running: { start: expect.any(Number), lastBeat: expect.any(Number) },
  });
  await panel.do('new');
  const notice = () => panel.text('[data-notice="cleared"] p');
  await expect.poll(notice).toBe('A new encounter is open. The clock was stopped.');
  await expect.poll(() => panel.spoken()).toContain('The clock was stopped.');
  await expect
    .poll(() => driver.inPanel(async () => Object.keys(await chrome.storage.local.get())))
    .toEqual([]);
  await expect.poll(() => button(panel)).toBe('Start the clock');
  await expect.poll(() => badge(driver)).toBe('');
  await panel.do('undo');
  await expect.poll(() => minutes(panel)).toBe('12 min');
  expect(await button(panel)).toBe('Go on');
  // One that stands is not stopped.
  await panel.do('new');
  await expect.poll(notice).toBe('A new encounter is open.');
});

test('an earlier encounter opened in its place stops it, and says so', async ({ panel, driver }) => {
  await driver.press('/', ...'2sc rx', 'Enter');
  await panel.shows('99214');
  await panel.do('new');
  await driver.click('[data-do="clock"]');
  await asIfRun(driver, [], [12.2, 0]);
  await expect.poll(() => minutes(panel)).toBe('12 min');
  await panel.openFold('[data-earlier="0"]');
  await driver.click('[data-earlier="0"] button');
  await panel.shows('99214');
  await expect
    .poll(() => panel.text('[data-notice="reopened"] p'))
    .toBe('An earlier encounter is open. The clock was stopped.');
  await expect.poll(() => button(panel)).toBe('Start the clock');
  await panel.do('undo');
  await expect.poll(() => minutes(panel)).toBe('12 min');
  expect(await button(panel)).toBe('Go on');
});

test('of an encounter that is gone, as when the browser was closed, it is offered', async ({
  panel,
  driver,
}) => {
  await driver.click('[data-do="clock"]');
  await asIfRun(driver, [], [42.2, 0]);
  await expect.poll(() => minutes(panel)).toBe('42 min');
  const endSession = async () => {
    await driver.closePanel();
    const tab = await driver.openTab('workbench.html?page=settings');
    await tab.run(() => chrome.storage.session.clear());
    await tab.close();
    await panel.open();
  };
  await endSession();
  await expect
    .poll(() => panel.text('[data-clock="other"]'))
    .toMatch(/^The clock runs for another encounter \(42 min\)/);
  await expect.poll(() => panel.exists('[data-do="clock"]')).toBe(false);
  await driver.press('t');
  await driver.click('[data-do="take-over"]');
  await expect.poll(() => minutes(panel)).toBe('42 min');
  expect(await button(panel)).toBe('Stop');
  await endSession();
  await expect.poll(() => panel.exists('[data-do="stop-other"]')).toBe(true);
  await driver.click('[data-do="stop-other"]');
  await expect
    .poll(() => panel.text('[data-clock="other"]'))
    .toMatch(/^Time blocks of another encounter are kept/);
  await expect.poll(() => badge(driver)).toBe('');
  await driver.click('[data-do="forget-clock"]');
  await expect.poll(() => button(panel)).toBe('Start the clock');
  expect(await kept(driver)).toBeNull();
});

test('what cannot be read is put aside and said', async ({ panel, driver }) => {
  await driver.inPanel(() => chrome.storage.local.set({ 'time-blocks': { version: 99 } }));
  await expect
    .poll(() => panel.text('.clock [role="alert"]'))
    .toContain('could not be read and were put aside');
  await expect
    .poll(() => driver.inPanel(async () => Object.keys(await chrome.storage.local.get())))
    .toEqual(['time-blocks-put-aside']);
  await driver.click('[data-do="clock"]');
  await expect.poll(() => button(panel)).toBe('Stop');
});

test('axe finds nothing in it, and nothing scrolls sideways', async ({ panel, driver, keepPicture }) => {
  await driver.click('[data-do="clock"]');
  await asIfRun(
    driver,
    [
      [90, 60],
      [70, 50],
    ],
    [40.2, 28],
  );
  await driver.closePanel();
  await panel.open();
  await expect.poll(() => panel.exists('[data-clock="gap"]')).toBe(true);
  await panel.set('time.minutes', 20);
  await driver.click('.clock-blocks summary');
  await driver.click('[data-do="add-block"]');
  await driver.click('[data-do="take-block"]');
  for (const scheme of ['light', 'dark'] as const) {
    await driver.setScheme(scheme);
    for (const width of [252, 360, 480]) {
      if (!(await driver.setPanelWidth(width))) continue;
      expect(await driver.audit(), `${scheme}, ${width}`).toEqual([]);
      expect(
        await driver.inPanel(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
      await driver.inPanel(() => document.querySelector('.clock')?.scrollIntoView());
      await keepPicture(`clock-${scheme}-${width}`, await driver.panelPicture());
    }
  }
  expect(await driver.panelErrors()).toEqual([]);
});
