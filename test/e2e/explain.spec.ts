import { expect, test } from './fixtures';

test('the reasons lead from the code to the ticks, each with its source and first day', async ({
  panel,
  driver,
}) => {
  await panel.set('problems.chronic-stable', 2);
  await panel.set('risk.prescription-drug-management', true);
  await panel.set('time.minutes', 24);
  await panel.do('explain');
  await expect.poll(() => panel.exists('dialog [data-rule]')).toBe(true);
  const reasons = await driver.inPanel(() =>
    [...document.querySelectorAll('dialog [data-rule]')].map((item) => item.getAttribute('data-rule')),
  );
  expect(reasons).toEqual([
    'level.higher-of-mdm-and-time',
    'mdm.two-of-three',
    'mdm.problems',
    'mdm.problems.chronic-stable',
    'mdm.risk',
    'mdm.risk.prescription-drug-management',
    'time.total',
  ]);
  const text = await panel.text('dialog');
  expect(text).toContain('2 stable chronic illnesses: moderate.');
  expect(text).toContain('in force since 2021-01-01');
  const addresses = await driver.inPanel(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('dialog .sources a[rel="noreferrer"]')].map(
      (link) => link.href,
    ),
  );
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) expect(address).toMatch(/^https?:\/\/[^/]+\/./);
  const dangling = await driver.inPanel(
    () =>
      [...document.querySelectorAll<HTMLAnchorElement>('dialog a[href^="#"]')].filter(
        (link) => !document.querySelector(link.hash),
      ).length,
  );
  expect(dangling).toBe(0);
  await panel.do('close');
  await expect.poll(() => panel.exists('dialog')).toBe(false);
});

test('the rule of a row is one press away, by pointer and by key', async ({ panel, driver }) => {
  const address = () =>
    driver.inPanel(() => {
      const row = document.querySelector('[data-row="problems.chronic-stable"]')?.closest('.item');
      return row?.querySelector<HTMLAnchorElement>('a.rule')?.getAttribute('href') ?? '';
    });
  expect(await address()).toContain('#rule-mdm.problems.chronic-stable');
  await driver.click('[data-row="problems.chronic-stable"]');
  await driver.press('i');
  const tab = await driver.tabOpened('workbench.html');
  await expect
    .poll(() => tab.run(() => document.querySelector(':target')?.textContent ?? ''))
    .toContain('stable');
  await tab.close();
  await expect.poll(() => panel.value('problems.chronic-stable')).toBe(0);
});

test('what holds the code is said with it: downward, each by the rules', async ({ panel, driver }) => {
  await driver.press('/', ...'2sc rx', 'Enter');
  await panel.shows('99214');
  await panel.do('explain');
  await expect.poll(() => panel.text('[data-holds="problems.chronic-stable"]')).toContain('99213');
  await expect.poll(() => panel.text('[data-holds="risk.prescription-drug-management"]')).toContain('99212');
  expect(await driver.audit()).toEqual([]);
  await panel.do('close');
});

test('what would change the code comes after it, folded away: upward, each by the rules', async ({
  panel,
  driver,
}) => {
  await driver.press('/', ...'1sc rx', 'Enter');
  await panel.shows('99213');
  await panel.do('explain');
  await expect.poll(() => panel.text('.would-change summary')).toContain('if it was done and is documented');
  await driver.click('.would-change summary');
  await expect.poll(() => panel.text('[data-change="problems.chronic-stable"]')).toContain('99214');
  await expect.poll(() => panel.text('[data-change="data.independentInterpretation"]')).toContain('99214');
  // One test more is no category of moderate data.
  await expect.poll(() => panel.exists('[data-change="data.testsOrdered"]')).toBe(false);
  expect(await driver.audit()).toEqual([]);
  await panel.do('close');
});

test('of nothing ticked it says one sentence, and its headings stand on their lines', async ({
  panel,
  driver,
}) => {
  await panel.do('explain');
  await expect.poll(() => panel.count('dialog [data-rule]')).toBe(1);
  await expect
    .poll(() => panel.text('dialog [data-rule] p'))
    .toBe('Nothing is ticked in problems, data or risk.');
  await panel.do('close');
  await panel.set('problems.chronic-stable', 2);
  await panel.do('explain');
  await driver.click('.would-change summary');
  await expect.poll(() => panel.exists('.would-change h4')).toBe(true);
  // No strip between a heading and what stands above or below it.
  const gaps = await driver.inPanel(() =>
    [...document.querySelectorAll('.would-change h4')].map((heading) => {
      const { top, bottom } = heading.getBoundingClientRect();
      const box = heading.parentElement?.getBoundingClientRect();
      const list = heading.nextElementSibling?.getBoundingClientRect();
      return [top - (box?.top ?? 0), (list?.top ?? 0) - bottom].map(Math.abs);
    }),
  );
  for (const gap of gaps.flat()) expect(gap).toBeLessThan(1);
});

test('a rule that rests on the edits of one month says so, and that they are later than the visit', async ({
  panel,
  driver,
}) => {
  await panel.choose('dateOfService', '2021-06-15');
  await panel.set('problems.acute-uncomplicated', 1);
  await panel.set('risk.prescription-drug-management', true);
  await panel.addService('69210');
  await driver.click('[data-row="services.69210.separateEM.yes"]');
  await expect.poll(() => panel.text('[data-modifier="25"] .written summary')).toContain('July 2024');
  await panel.do('explain');
  const rule = () => panel.text('dialog [data-rule="modifier.25"]');
  await expect.poll(rule).toContain('An edit (July 2024, later than the date of service) pairs them.');
  expect(await rule()).toContain('by its table of July 2024');
  expect(await rule()).not.toContain('every date');
  await panel.do('close');
});
