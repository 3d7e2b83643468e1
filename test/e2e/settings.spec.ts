import { strToU8, zipSync } from 'fflate';
import { header, lines, row, rows, title } from '../fee-schedule-lines';
import type { Driver, Scheme, Tab } from './drivers/driver';
import { until } from './drivers/until';
import { expect, test } from './fixtures';

const schemes: readonly Scheme[] = ['light', 'dark'];
const field = '[data-setting="fee-schedule"]';

const csv = (given: readonly string[]) => strToU8(`${given.join('\r\n')}\r\n`);
/** Codes that the list of services does not have, and a whole file around them. */
const whole = csv(
  lines(row('61697', '000', { words: '"Some, words"' }), row('61698', '090', { status: 'N' })),
);
const count = (rows.length + 2).toLocaleString('en-US');

/** The settings, with nothing loaded before and after, for as long as a test runs. */
async function withSettings(driver: Driver, use: (tab: Tab) => Promise<void>): Promise<void> {
  const tab = await driver.openTab('workbench.html?page=settings');
  try {
    await tab.setScheme('light');
    await says(tab, 'loaded');
    await forget(tab);
    await use(tab);
    await forget(tab);
    expect(await tab.errors()).toEqual([]);
  } finally {
    await tab.close();
  }
}

async function forget(tab: Tab): Promise<void> {
  const isKept = await tab.run(() => document.querySelector('[data-do="forget"]') !== null);
  if (isKept) await tab.click('[data-do="forget"]');
  await says(tab, 'No file is loaded.');
}

function status(tab: Tab): Promise<string> {
  return tab.run(() => document.querySelector('[data-answer="fee-schedule"]')?.textContent ?? '');
}

async function says(tab: Tab, words: string): Promise<void> {
  // A page that is just being left, or opened, answers nothing.
  await until(`the settings say ${words}`, async () => (await status(tab).catch(() => '')).includes(words));
}

/** What is kept on this device, as text. */
async function keptHere(tab: Tab): Promise<string> {
  return await tab.run(() => chrome.storage.local.get().then((all) => JSON.stringify(all)));
}

test('the file is loaded, said, kept over a reload, and forgotten', async ({ driver, panel: _ }) => {
  await withSettings(driver, async (tab) => {
    await tab.chooseFile(field, { name: 'PPRRVU2026_Jul_nonQPP.csv', bytes: whole });
    await says(tab, `${count} codes of “${title}”, loaded on 20`);
    // The answer comes before the page is left, and what is asked next is asked of the page that comes.
    await tab.run(() => {
      document.documentElement.dataset.left = '';
      setTimeout(() => location.reload());
    });
    await until('the page was loaded anew', () =>
      tab.run(() => document.documentElement.dataset.left === undefined).catch(() => false),
    );
    await says(tab, `${count} codes of “${title}”, loaded on 20`);
    await expect.poll(() => tab.run(() => document.title)).toBe('Settings · E/M Level Assistant');
    expect(await keptHere(tab)).toContain('61697');
    expect(await keptHere(tab)).not.toMatch(/words/i);
    await forget(tab);
    expect(await tab.run(() => document.activeElement?.getAttribute('type'))).toBe('file');
    expect(await keptHere(tab)).toBe('{}');
  });
});

test('a zip file is loaded', async ({ driver, panel: _ }) => {
  await withSettings(driver, async (tab) => {
    const bytes = zipSync({ 'PPRRVU2026_Jul_nonQPP.csv': whole, 'RVU26C.pdf': strToU8('%PDF') });
    await tab.chooseFile(field, { name: 'rvu26c.zip', bytes });
    await says(tab, `${count} codes of “${title}”`);
  });
});

test('the progress of a file of the usual size is shown, and goes when it was read', async ({
  driver,
  panel: _,
}) => {
  await withSettings(driver, async (tab) => {
    await tab.run(() => {
      const seen: number[] = [];
      new MutationObserver(() => {
        const bar = document.querySelector<HTMLProgressElement>('.reading progress');
        if (!bar || bar.value === seen.at(-1)) return;
        seen.push(bar.value);
        document.title = JSON.stringify(seen);
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    // CMS's own has long descriptors.
    const bytes = csv(
      lines(...Array.from({ length: 4000 }, () => row('61697', '000', { words: 'w'.repeat(500) }))),
    );
    await tab.chooseFile(field, { name: 'a.csv', bytes });
    await says(tab, 'codes of');
    const seen = JSON.parse(await tab.run(() => document.title)) as readonly number[];
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBeLessThanOrEqual(1);
    expect(await tab.run(() => document.querySelector('progress'))).toBeNull();
  });
});

test('a wrong or truncated file is refused with the line, and what was loaded stays', async ({
  driver,
  panel: _,
}) => {
  await withSettings(driver, async (tab) => {
    await tab.chooseFile(field, { name: 'GPCI2026.csv', bytes: csv(['a,b', 'c,d']) });
    await says(tab, '“GPCI2026.csv” was not taken: line 2: found no header; allowed: CMS');
    expect(await status(tab)).not.toContain('What was loaded before');
    await tab.chooseFile(field, { name: 'a.csv', bytes: whole });
    await says(tab, `${count} codes`);
    await tab.chooseFile(field, { name: 'b.csv', bytes: whole.slice(0, whole.length / 2) });
    await says(tab, 'the file may have been cut off');
    await tab.chooseFile(field, { name: 'c.csv', bytes: csv([...header, row('1040', '000')]) });
    await says(tab, '“c.csv” was not taken: line 3: found "1040" as code; allowed:');
    expect(await status(tab)).toContain('What was loaded before is as it was.');
    expect(await status(tab)).toContain(`${count} codes of “${title}”`);
    expect(await tab.run((name: string) => document.querySelector(name)?.ariaInvalid, field)).toBe('true');
  });
});

test('an open panel knows a code of the file at once, and no more once it is forgotten', async ({
  driver,
  panel,
}) => {
  await panel.set('problems.chronic-stable', 2);
  await panel.set('risk.prescription-drug-management', true);
  await panel.addService('61697');
  const asksPeriod = () => panel.exists('[data-row="services.61697.global"]');
  expect(await asksPeriod()).toBe(true);
  await withSettings(driver, async (tab) => {
    await tab.chooseFile(field, { name: 'a.csv', bytes: whole });
    await says(tab, `${count} codes`);
    await until('the panel knows the code', async () => !(await asksPeriod()));
    await expect.poll(() => panel.text('[data-service="61697"] .hint')).toContain('0-day global period');
    expect(await driver.inPanel(() => document.body.textContent)).toContain(
      'Does the note show E/M work beyond 61697?',
    );
    await forget(tab);
    await until('the panel asks again', asksPeriod);
  });
});

test('the pages of the workbench lead to each other', async ({ driver, panel: _ }) => {
  await withSettings(driver, async (tab) => {
    const isOpen = (page: string) =>
      until(`${page} is open`, () =>
        tab
          .run((wanted: string) => document.querySelector(`main.${wanted}`) !== null, page)
          .catch(() => false),
      );
    await tab.click('[data-page="rules"]');
    await isOpen('rules');
    const current = () => tab.run(() => document.querySelector('[aria-current]')?.textContent);
    expect(await current()).toBe('Rules and sources');
    await tab.click('[data-page="settings"]');
    await isOpen('settings');
    expect(await current()).toBe('Settings');
  });
});

const states: Readonly<Record<string, (tab: Tab) => Promise<void>>> = {
  none: async () => {},
  loaded: async (tab) => {
    await tab.chooseFile(field, { name: 'a.csv', bytes: whole });
    await says(tab, `${count} codes`);
  },
  refused: async (tab) => {
    await states.loaded?.(tab);
    await tab.chooseFile(field, { name: 'c.csv', bytes: csv([...header, row('1040', '000')]) });
    await says(tab, 'was not taken');
  },
};

for (const [name, reach] of Object.entries(states)) {
  test(`axe finds nothing in the settings, and nothing scrolls sideways: ${name}`, async ({
    driver,
    keepPicture,
    panel: _,
  }) => {
    await withSettings(driver, async (tab) => {
      await reach(tab);
      for (const scheme of schemes) {
        await tab.setScheme(scheme);
        for (const width of [1280, 480, 320]) {
          await tab.setWidth(width);
          expect(await tab.audit(), `${scheme}, ${width}`).toEqual([]);
          const beyond = await tab.run(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(beyond, String(width)).toBe(0);
          await keepPicture(`settings-${name}-${scheme}-${width}`, await tab.picture());
        }
      }
    });
  });
}
