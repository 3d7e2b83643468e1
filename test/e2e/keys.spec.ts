import type { Driver } from './drivers/driver';
import { expect, test } from './fixtures';

/* What keys do, and what they leave alone. */

const focused = (driver: Driver) =>
  driver.inPanel(() => {
    const at = document.activeElement;
    return at?.getAttribute('data-row') ?? at?.getAttribute('data-do') ?? at?.localName;
  });

/** Presses a key and holds it down, until it was told that many times. */
const hold = (driver: Driver, key: string, times: number) =>
  driver.inPanel(
    (pressed: string, most: number) => {
      for (let told = 0; told < most; told += 1) {
        const at = document.activeElement ?? document.body;
        at.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, repeat: told > 0, bubbles: true, cancelable: true }),
        );
      }
    },
    key,
    times,
  );

test('letters after a number belong to it, and are refused there: none of them leads away', async ({
  panel,
  driver,
}) => {
  for (const row of ['time.minutes', 'problems.chronic-stable']) {
    await driver.click(`[data-row="${row}"]`);
    await driver.press(...'24min tsec');
    await expect.poll(() => panel.text(`.item:has([data-row="${row}"]) .error`)).toContain('24min tsec');
    expect(await panel.exists('[data-notice], dialog')).toBe(false);
    expect(await driver.inPanel(() => chrome.storage.local.get('time-blocks'))).toEqual({});
    expect(await focused(driver)).toBe(row);
    // Signs lead away from everywhere.
    await driver.press('/');
    await expect.poll(() => focused(driver)).toBe('find');
    await driver.press('Escape');
  }
  // Before a digit, and after one that was left, they are the panel's.
  await driver.click('[data-row="time.minutes"]');
  await driver.press(...'24', 'Tab', 'Shift+Tab', 'e');
  await expect.poll(() => panel.exists('dialog')).toBe(true);
  await panel.do('close');
  await expect.poll(() => panel.value('time.minutes')).toBe(24);
});

test('a key that is held does its work once, and is not typed where it led', async ({ panel, driver }) => {
  const running = () =>
    driver.inPanel(async () => {
      const { 'time-blocks': kept } = await chrome.storage.local.get('time-blocks');
      return (kept as { running?: unknown } | undefined)?.running !== undefined;
    });
  await hold(driver, 't', 4);
  await expect.poll(running).toBe(true);
  await hold(driver, 's', 3);
  await expect.poll(() => focused(driver)).toBe('services.add');
  expect(await driver.inPanel(() => document.querySelector<HTMLInputElement>('.add-code input')?.value)).toBe(
    '',
  );
  await driver.inPanel(() => (document.activeElement as HTMLElement | null)?.blur());
  // Undoing goes on.
  await panel.set('problems.chronic-stable', 3);
  await panel.set('risk.low', true);
  await driver.inPanel(() => {
    for (const repeat of [false, true]) {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, repeat, bubbles: true, cancelable: true }),
      );
    }
  });
  await expect.poll(() => panel.value('problems.chronic-stable')).toBe(0);
});

test('what takes away what has the focus leaves it near', async ({ panel, driver }) => {
  const fewer = (row: string) => `.item:has([data-row="${row}"]) .step button`;
  await panel.set('problems.chronic-stable', 1);
  await driver.click(fewer('problems.chronic-stable'));
  await expect.poll(() => panel.value('problems.chronic-stable')).toBe(0);
  expect(await focused(driver)).toBe('button');
  // Pressed on, it does nothing.
  await driver.press('Enter');
  expect(await panel.value('problems.chronic-stable')).toBe(0);
  await driver.press('s');
  await expect.poll(() => focused(driver)).toBe('services.add');
  await driver.press(...'17110', 'Enter');
  await expect.poll(() => panel.exists('[data-service="17110"]')).toBe(true);
  await driver.inPanel(() => document.querySelector<HTMLElement>('[data-service] button')?.focus());
  await driver.press('Control+z');
  await expect.poll(() => panel.exists('[data-service="17110"]')).toBe(false);
  await expect
    .poll(() => driver.inPanel(() => document.activeElement?.closest('.card')?.id ?? ''))
    .toBe('services');
  // A new encounter begins at the top, with the keys at hand.
  await panel.set('problems.chronic-stable', 1);
  await driver.press('Tab', 'n');
  await expect.poll(() => panel.exists('[data-notice="cleared"]')).toBe(true);
  expect(await focused(driver)).toBe('h1');
  await driver.press('Tab');
  await expect
    .poll(() => driver.inPanel(() => document.activeElement?.getAttribute('data-context')))
    .toBe('family');
});
