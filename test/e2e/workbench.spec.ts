import type { Driver, Scheme } from './drivers/driver';
import { until } from './drivers/until';
import { expect, test } from './fixtures';
import { RulesPage } from './workbench';

const schemes: readonly Scheme[] = ['light', 'dark'];

/** The page of rules, opened at a day and payer, for as long as a test runs. */
async function withRules(
  driver: Driver,
  query: string,
  use: (page: RulesPage) => Promise<void>,
): Promise<void> {
  const tab = await driver.openTab(`workbench.html?${query}`);
  try {
    await tab.setScheme('light');
    await use(await new RulesPage(tab).ready());
    expect(await tab.errors()).toEqual([]);
  } finally {
    await tab.close();
  }
}

test('opens from the panel, on the day and for the payer of the encounter', async ({ panel, driver }) => {
  await panel.choose('payer', 'medicare');
  await panel.choose('dateOfService', '2024-07-01');
  await driver.click('[data-do="rules"]');
  const tab = await driver.tabOpened('workbench.html');
  const page = await new RulesPage(tab).ready();
  expect(await page.value('day')).toBe('2024-07-01');
  expect(await page.value('payer')).toBe('medicare');
  expect(await tab.errors()).toEqual([]);
  await tab.close();
});

test('a line of an answer leads to the row it rests on in two presses', async ({ panel, driver }) => {
  await panel.set('problems.chronic-stable', 2);
  await panel.do('explain');
  await driver.click('[data-rule="mdm.problems.chronic-stable"] > .cited > .since');
  const tab = await driver.tabOpened('workbench.html');
  const page = await new RulesPage(tab).ready();
  const row = 'rule-mdm.problems.chronic-stable.2021-01-01';
  await expect.poll(() => page.isInView(row)).toBe(true);
  expect(await tab.address()).toContain(`#${row}`);
  expect(await page.cells(row)).toEqual([
    'Low',
    'Moderate',
    'since 2021-01-01',
    expect.stringMatching(/^\[\d+\]$/),
  ]);
  await tab.close();
  await panel.do('close');
});

test('a source of an answer leads to its place among the sources', async ({ panel, driver }) => {
  await panel.set('problems.chronic-stable', 2);
  await panel.do('explain');
  await driver.click('#source-bsa-mdm .hint a');
  const tab = await driver.tabOpened('workbench.html');
  const page = await new RulesPage(tab).ready();
  await expect.poll(() => page.isInView('source-bsa-mdm')).toBe(true);
  await tab.close();
  await panel.do('close');
});

test('is the options page of the extension', async ({ driver, panel }) => {
  await panel.driver.inPanel(() => {
    void chrome.runtime.openOptionsPage();
  });
  const tab = await driver.tabOpened('workbench.html');
  await new RulesPage(tab).ready();
  await tab.close();
});

test('a code finds every row about it', async ({ driver }) => {
  await withRules(driver, 'day=2026-03-02&payer=medicare', async (page) => {
    await page.find('99214');
    await page.showsRows([
      'rule-family.office.2021-01-01',
      'rule-level.office.established.2021-01-01',
      'rule-time.total.office.established.2021-01-01',
      'rule-add-on.longitudinal-care.beside.2026-01-01',
      'rule-modifier.group-2',
    ]);
    expect(await page.text('.code-answer')).toMatch(
      /^99214 Office, established patient, moderate\. In force since 2021-01-01\./,
    );
    expect(await page.text('[role="status"]')).toContain('5 rows found');
  });
});

test('a retired code is answered as retired, with what took its place', async ({ driver }) => {
  await withRules(driver, 'day=2026-03-02', async (page) => {
    await page.find('99218');
    await page.showsRows(['rule-retired.99218']);
    expect(await page.text('.code-answer')).toMatch(
      /^99218 First day of observation\. Retired; its last day was 2022-12-31\. In its place: .*\(99221, 99222, 99223\)\./,
    );
    await page.choose('day', '2022-12-31');
    await expect.poll(() => page.tab.address()).toContain('day=2022-12-31&payer=cpt&find=99218');
    await expect.poll(() => page.text('.code-answer')).toMatch(/^99218 .*In force until 2022-12-31/);
  });
});

test('the date changes what is in force', async ({ driver }) => {
  const before = 'rule-time.total.nursing-facility.subsequent.2023-01-01';
  const since = 'rule-time.total.nursing-facility.subsequent.2024-01-01';
  await withRules(driver, 'day=2023-12-31&find=99308+least', async (page) => {
    await page.showsRows([before]);
    await page.choose('day', '2024-01-01');
    await page.showsRows([since]);
    await page.showAll();
    await page.showsRows([before, since]);
    expect(await page.cells(before)).toContain('since 2023-01-01until 2023-12-31ended');
    expect(await page.cells(since)).toContain('since 2024-01-01');
    await page.choose('day', '2022-01-01');
    await expect.poll(() => page.cells(before)).toContain('since 2023-01-01until 2023-12-31not yet');
  });
});

test('the payer changes what is in force', async ({ driver }) => {
  await withRules(driver, 'day=2026-03-02&payer=cpt&find=99205', async (page) => {
    await page.find('prolonged 99205');
    await page.showsRows(['rule-time.prolonged.cpt.office.new.2021-01-01']);
    await page.choose('payer', 'medicare');
    await page.showsRows(['rule-time.prolonged.medicare.office.new.2021-01-01']);
  });
});

test('a search that finds nothing says so and is cleared', async ({ driver }) => {
  await withRules(driver, 'day=2026-03-02', async (page) => {
    const all = (await page.rows()).length;
    await page.find('zebra');
    await page.showsRows([]);
    expect(await page.text('.nothing')).toContain('Nothing here is about “zebra”.');
    await page.tab.click('[data-do="clear"]');
    await expect.poll(async () => (await page.rows()).length).toBe(all);
    expect(await page.value('find')).toBe('');
  });
});

test('a search that finds only rows not in force says so and shows them', async ({ driver }) => {
  await withRules(driver, 'day=2026-03-02&payer=medicare', async (page) => {
    await page.find('video, new');
    await page.showsRows([]);
    expect(await page.text('.nothing')).toContain('no row is in force on this day under this payer');
    await page.tab.click('[data-do="show-all"]');
    await expect
      .poll(() => page.text('#rule-level\\.telemedicine-video\\.new\\.2025-01-01 .state'))
      .toBe('not under Medicare');
  });
});

test('a source shows the rows that rest on it, and a row leads to its source', async ({ driver }) => {
  await withRules(driver, 'day=2026-03-02', async (page) => {
    await page.tab.click('#source-haugen-ama-2025 [data-do="find-source"]');
    await until('the rows of the source alone are shown', () =>
      page.tab.run(() => {
        const rows = [...document.querySelectorAll('tbody tr')];
        const resting = rows.filter((row) => row.querySelector('[href="#source-haugen-ama-2025"]'));
        return rows.length > 0 && rows.length === resting.length;
      }),
    );
    expect(await page.rows()).toContain('rule-mdm.problems.threat-to-life-or-function.2021-01-01');
    await page.tab.click('tbody [href="#source-haugen-ama-2025"]');
    await expect.poll(() => page.isInView('source-haugen-ama-2025')).toBe(true);
    const source = await page.tab.run(() => {
      const link = document.querySelector<HTMLAnchorElement>('#source-haugen-ama-2025 a');
      return { href: link?.href, target: link?.target, rel: link?.rel };
    });
    expect(source).toEqual({
      href: 'https://www.thehaugengroup.com/?p=82023',
      target: '_blank',
      rel: 'noreferrer',
    });
  });
});

test('an address that names a hidden row shows it; one that means nothing opens the whole', async ({
  driver,
}) => {
  const row = 'rule-time.total.nursing-facility.initial.2023-01-01';
  await withRules(driver, `day=2026-03-02&find=zebra#${row}`, async (page) => {
    await expect.poll(() => page.isInView(row)).toBe(true);
    expect(await page.value('find')).toBe('');
    // Reached once, it does not stand in the way of the next search.
    await page.find('99201');
    await page.showsRows(['rule-retired.99201']);
  });
  await withRules(driver, 'day=2026-02-30&payer=nobody#rule-zebra', async (page) => {
    expect((await page.rows()).length).toBeGreaterThan(100);
    expect(await page.value('payer')).toBe('cpt');
  });
});

test('by the keyboard alone: search, follow a source, go back to the whole', async ({ driver }) => {
  await withRules(driver, 'day=2026-03-02', async (page) => {
    await page.tabTo('[data-context="find"]');
    await page.tab.press(...'99201');
    await page.showsRows(['rule-retired.99201']);
    // The address follows what is typed; the link is drawn anew with it.
    await expect.poll(async () => (await page.tab.address()).includes('find=99201')).toBe(true);
    await page.tabTo('tbody .cited a');
    await page.tab.press('Enter');
    await expect.poll(async () => (await page.tab.address()).includes('#source-')).toBe(true);
    // The page follows its address a frame or two later; on a busy machine a key would come in between.
    await page.tab.run(
      () =>
        new Promise((then) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then, 100))),
        ),
    );
    // The focus goes along: the next thing reached is the source's own link.
    await page.tab.press('Tab');
    expect(await page.tab.run(() => document.activeElement?.closest('.sources') !== null)).toBe(true);
  });
});

test('axe finds nothing in the whole of the rules', async ({ driver }) => {
  // It looks at every cell of every table, and other browsers may run beside.
  test.slow();
  await withRules(driver, 'day=2026-03-02', async ({ tab }) => expect(await tab.audit()).toEqual([]));
});

const searches = { retired: '99201', nothing: 'zebra', 'rows not in force': 'facility 2023' } as const;

for (const [name, find] of Object.entries(searches)) {
  test(`axe finds nothing in the rules: ${name}`, async ({ driver }) => {
    await withRules(driver, `day=2026-03-02&find=${find}`, async (page) => {
      await page.showAll();
      for (const scheme of schemes) {
        await page.tab.setScheme(scheme);
        for (const width of [1280, 480]) {
          await page.tab.setWidth(width);
          expect(await page.tab.audit(), `${scheme}, ${width}`).toEqual([]);
        }
      }
    });
  });
}

test('nothing scrolls sideways in the rules', async ({ driver }) => {
  await withRules(driver, 'day=2026-03-02', async (page) => {
    for (const width of [320, 480, 800, 1280]) {
      await page.tab.setWidth(width);
      const beyond = await page.tab.run(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, String(width)).toBe(0);
    }
  });
});

const states: Readonly<Record<string, (page: RulesPage) => Promise<void>>> = {
  whole: async () => {},
  retired: (page) => page.find('99201'),
  services: (page) => page.tab.run(() => document.getElementById('rule-modifier')?.scrollIntoView()),
  sources: (page) => page.tab.run(() => document.getElementById('sources')?.scrollIntoView()),
  all: async (page) => {
    await page.showAll();
    await page.tab.run(() => document.getElementById('rule-time.total')?.scrollIntoView());
  },
};

for (const [name, reach] of Object.entries(states)) {
  test(`pictures of the rules: ${name}`, async ({ driver, keepPicture }) => {
    await withRules(driver, 'day=2026-03-02&payer=medicare', async (page) => {
      for (const scheme of schemes) {
        await page.tab.setScheme(scheme);
        for (const width of [1280, 480]) {
          await page.tab.setWidth(width);
          if (width === 1280 && scheme === 'light') await reach(page);
          await keepPicture(`rules-${name}-${scheme}-${width}`, await page.tab.picture());
        }
      }
    });
  });
}

test('no day of a rule is broken at its hyphens', async ({ panel: _, driver }) => {
  await withRules(driver, 'day=2026-03-02', async ({ tab }) => {
    const broken = () =>
      tab.run(() => {
        const found: string[] = [];
        let days = 0;
        for (const cell of document.querySelectorAll('td.days')) {
          const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            const day = /\d{4}-\d\d-\d\d/.exec(text.textContent ?? '');
            if (!day) continue;
            days += 1;
            const range = document.createRange();
            range.setStart(text, day.index);
            range.setEnd(text, day.index + day[0].length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (lines.size > 1) found.push(cell.closest('tr')?.id ?? '');
          }
        }
        return days > 0 ? found : ['no days'];
      });
    for (const width of [360, 740, 1000, 1400]) {
      await tab.setWidth(width);
      await expect.poll(broken, `${width} px`).toEqual([]);
    }
  });
});
