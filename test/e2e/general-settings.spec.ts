import { chooseSetting } from './choose-setting';
import type { Driver, Tab } from './drivers/driver';
import { until } from './drivers/until';
import { expect, test } from './fixtures';

/* What a person sets on the page of settings, seen in the open panel beside it. */

async function withSettings(driver: Driver, use: (tab: Tab) => Promise<void>): Promise<void> {
  const tab = await driver.openTab('workbench.html?page=settings');
  try {
    await until('the settings are drawn', () =>
      tab.run(() => document.querySelector('main.settings') !== null).catch(() => false),
    );
    await use(tab);
    expect(await tab.errors()).toEqual([]);
  } finally {
    await tab.close();
  }
}

/** The rows of the problems in the panel, from the top. */
const problems = (driver: Driver) =>
  driver.inPanel(() =>
    [...document.querySelectorAll<HTMLElement>('[data-row^="problems."]')].map(
      ({ dataset }) => dataset.row?.split('.')[1],
    ),
  );

test('the place of service is there where it fits, asks nothing and unfolds nothing', async ({
  driver,
  panel,
}) => {
  await withSettings(driver, async (tab) => {
    await chooseSetting(tab, 'placeOfService', '11');
    await expect.poll(() => panel.text('main details .count')).toBe('✓ 1');
  });
  await expect.poll(() => panel.count('main details[open]')).toBe(0);
  await expect.poll(() => panel.choice('context.placeOfService')).toBe('11');
  await panel.choose('family', 'emergency');
  await expect.poll(() => panel.choice('context.placeOfService')).toBe('');
  await panel.set('problems.acute-uncomplicated', 1);
  await panel.set('risk.prescription-drug-management', true);
  await panel.shows('99283');
  expect(await driver.inPanel(() => document.body.textContent)).not.toContain('Place of service 11');
  await panel.do('new');
  await panel.choose('family', 'office');
  await expect.poll(() => panel.choice('context.placeOfService')).toBe('11');
  await panel.set('problems.acute-uncomplicated', 1);
  await panel.do('new');
  await expect.poll(() => panel.choice('context.placeOfService')).toBe('11');
  await panel.do('new');
  await expect.poll(() => panel.count('main details[open]')).toBe(0);
});

test('the contractor says what it holds itself, under Medicare alone', async ({ driver, panel }) => {
  await panel.set('problems.chronic-stable', 2);
  await panel.set('risk.prescription-drug-management', true);
  await panel.shows('99214');
  const isSaid = () =>
    driver.inPanel(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.more-findings')) fold.open = true;
      return document.body.textContent?.includes('CGS gives no credit');
    });
  await withSettings(driver, async (tab) => {
    await chooseSetting(tab, 'contractor', 'cgs');
    await panel.choose('payer', 'medicare');
    await expect.poll(isSaid).toBe(true);
    await expect.poll(() => panel.code()).toBe('99214');
    await panel.choose('payer', 'cpt');
    await expect.poll(isSaid).toBe(false);
  });
});

test('rows come near to each other, and what is pressed stays 24 pixels', async ({
  driver,
  keepPicture,
  panel,
}) => {
  const heights = () =>
    driver.inPanel(() =>
      [...document.querySelectorAll('main .item')].reduce(
        (sum, item) => sum + item.getBoundingClientRect().height,
        0,
      ),
    );
  const before = await heights();
  await withSettings(driver, async (tab) => {
    await chooseSetting(tab, 'density', 'compact');
    await expect.poll(heights).toBeLessThan(before * 0.9);
  });
  await panel.openFold('[data-row="risk.dnr-or-deescalation"]');
  for (const width of [360, 252]) {
    await driver.setPanelWidth(width);
    const small = await driver.inPanel(() =>
      [...document.querySelectorAll<HTMLElement>('main :is(button, input, select, summary)')]
        .filter((one) => one.checkVisibility())
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ one, box }) => {
          // A box of 18 pixels has its margin, and its label, to be pressed as well.
          const around = one.matches('[type="checkbox"]') ? 6 : 0;
          return box.height + around < 24 || box.width + around < 24;
        })
        .map(({ one, box }) => `${one.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`),
    );
    expect(small, String(width)).toEqual([]);
    expect(await driver.audit(), String(width)).toEqual([]);
    await keepPicture(`panel-compact-${width}`, await driver.panelPicture());
  }
});

test('rows are brought up and down by keyboard, and stay so', async ({ driver, keepPicture, panel }) => {
  const atFirst = await problems(driver);
  const [first, second, third] = atFirst;
  await withSettings(driver, async (tab) => {
    await tab.run(() => {
      const fold = document.querySelector<HTMLDetailsElement>('[data-order="problems"]');
      if (!fold) throw new Error('no order');
      fold.open = true;
    });
    const focused = () => tab.run(() => document.activeElement?.getAttribute('data-move'));
    await tab.run(
      (name: string) =>
        document.querySelector<HTMLElement>(`[data-order="problems"] [data-move="${name}"]`)?.focus(),
      `${third} -1`,
    );
    await tab.press('Enter');
    await expect.poll(() => problems(driver)).toEqual([first, third, second, ...atFirst.slice(3)]);
    // The focus goes with the row, to the very top, and stays.
    await tab.press('Enter');
    await expect.poll(() => problems(driver)).toEqual([third, first, second, ...atFirst.slice(3)]);
    await tab.press('Enter');
    await expect.poll(focused).toBe(`${third} -1`);
    expect(
      await tab.run(() => document.querySelector('[data-order="problems"] [role="status"]')?.textContent),
    ).toMatch(/: 1 of \d+$/);
    for (const width of [1200, 360]) {
      await tab.setWidth(width);
      expect(await tab.audit(), String(width)).toEqual([]);
      await keepPicture(`settings-order-${width}`, await tab.picture());
    }
    if (!(await driver.isPanelOpen())) await panel.open();
    await expect.poll(() => problems(driver)).toEqual([third, first, second, ...atFirst.slice(3)]);
    await tab.click('[data-order="problems"] [data-do="order-as-first"]');
    await expect.poll(() => problems(driver)).toEqual(atFirst);
  });
});

test('a row of the panel is moved by Alt and an arrow, said, and keeps the focus', async ({
  driver,
  panel,
}) => {
  const [first, second, ...others] = await problems(driver);
  const focused = () => driver.inPanel(() => document.activeElement?.getAttribute('data-row'));
  await panel.tabTo(`[data-row="problems.${first}"]`);
  await driver.press('2', 'Alt+ArrowDown');
  await expect.poll(() => problems(driver)).toEqual([second, first, ...others]);
  await expect.poll(focused).toBe(`problems.${first}`);
  await expect.poll(() => panel.spoken()).toMatch(/^Chronic illness, stable, now 2 of \d+/);
  // The arrow moved the row and did not count.
  await expect.poll(() => panel.value(`problems.${first}`)).toBe(2);
  // It is undone and redone like a tick, in its turn.
  await driver.press('Control+z');
  await expect.poll(() => problems(driver)).toEqual([first, second, ...others]);
  await expect.poll(() => panel.spoken()).toMatch(/^Chronic illness, stable, now 1 of \d+/);
  await expect.poll(focused).toBe(`problems.${first}`);
  await expect.poll(() => panel.value(`problems.${first}`)).toBe(2);
  await driver.press('Control+z');
  await expect.poll(() => panel.value(`problems.${first}`)).toBe(0);
  // At the end of the list an arrow changes nothing, and what was undone can be redone still.
  await driver.press('Alt+ArrowUp', 'Control+Shift+Z', 'Control+Shift+Z');
  await expect.poll(() => problems(driver)).toEqual([second, first, ...others]);
  await expect.poll(() => panel.value(`problems.${first}`)).toBe(2);
  // Past the last row in view it is unfolded, and the focus is on it still.
  for (let place = 3; place <= others.length + 3; place += 1) {
    await driver.press('Alt+ArrowDown');
    await expect.poll(() => panel.spoken()).toContain(`now ${place} of`);
  }
  await expect.poll(focused).toBe(`problems.${first}`);
  await expect.poll(() => driver.inPanel(() => document.activeElement?.closest('details')?.open)).toBe(true);
  await expect.poll(async () => (await problems(driver)).slice(0, 1)).toEqual([second]);
  // It is the order of the settings.
  await withSettings(driver, async (tab) => {
    await tab.run(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.order')) fold.open = true;
    });
    const top = () => tab.run(() => document.querySelector('[data-order="problems"] li')?.textContent);
    const named = await driver.inPanel(
      (row: string) =>
        document.querySelector(`[data-row="${row}"]`)?.closest('.item')?.querySelector('.name')
          ?.textContent ?? 'none',
      `problems.${second}`,
    );
    await expect.poll(top).toContain(named);
  });
});

test('what holds the code is shown, and can be left out', async ({ driver, panel }) => {
  await panel.set('problems.chronic-stable', 2);
  await panel.set('risk.prescription-drug-management', true);
  await panel.shows('99214');
  await panel.do('explain');
  await expect.poll(() => panel.count('.holds')).toBe(1);
  await withSettings(driver, async (tab) => {
    await tab.click('[data-setting="whatHolds"]');
    await expect.poll(() => panel.count('.holds')).toBe(0);
    await expect.poll(() => panel.count('dialog .reasons')).toBeGreaterThan(0);
  });
  await panel.do('close');
});
