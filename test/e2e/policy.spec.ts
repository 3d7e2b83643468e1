import { chooseSetting } from './choose-setting';
import { launchChromium } from './drivers/chromium';
import { prescribe } from './drivers/chromium-policy';
import type { Driver, Tab } from './drivers/driver';
import { launchFirefox } from './drivers/firefox';
import { until } from './drivers/until';
import { expect, test } from './fixtures';
import { Panel } from './panel';

/* A real policy file in a browser of its own, of which neither other browsers nor other builds take notice. */

const policy = {
  family: 'hospital',
  payer: 'medicare',
  contractor: 'acme',
  placeOfService: '21',
  scheme: 'dark',
  density: 'compact',
  whatHolds: false,
  surprise: true,
  noteTemplate: 'As our organisation writes it: {level}',
  locked: ['payer', 'scheme', 'whatHolds', 'noteTemplate', 'everything'],
};

interface Managed {
  readonly driver: Driver;
  readonly panel: Panel;
  /** Changes the policy while the browser runs; Firefox reads its file only when it starts. */
  readonly change: ((given: object) => Promise<void>) | undefined;
  close(): Promise<void>;
}

async function launchManaged(browser: Driver['name'], chart: string): Promise<Managed | undefined> {
  const prescribed = browser === 'chromium' ? await prescribe('.output/chrome-mv3', policy) : undefined;
  if (browser === 'chromium' && !prescribed) return undefined;
  let driver: Driver | undefined;
  const close = async () => {
    await driver?.close();
    await prescribed?.withdraw();
  };
  try {
    driver = prescribed
      ? await launchChromium({ build: prescribed.folder })
      : await launchFirefox({ build: '.output/firefox-mv3', policies: inFirefox(policy) });
    await driver.goTo(chart);
    const panel = new Panel(driver);
    await panel.open();
    return { driver, panel, change: prescribed?.change, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const inFirefox = (given: object) => ({
  '3rdparty': { Extensions: { 'em-level-assistant@extension.local': given } },
});

let managed: Managed | undefined;

test.beforeAll(async ({ browserUnderTest, chart }) => {
  test.setTimeout(120_000);
  managed = await launchManaged(browserUnderTest, chart);
});

test.afterAll(() => managed?.close());

/** The browser with the policy, in which nothing is ticked and nothing is set by a person. */
async function opened(): Promise<Managed> {
  if (!managed) throw new Error('no browser has the policy');
  if (!(await managed.driver.isPanelOpen())) await managed.panel.open();
  await managed.panel.forgetEverything();
  return managed;
}

async function settingsOf(driver: Driver): Promise<Tab> {
  const tab = await driver.openTab('workbench.html?page=settings');
  await until('the settings are drawn', () =>
    tab.run(() => document.querySelector('main.settings') !== null).catch(() => false),
  );
  return tab;
}

const begunWith = (driver: Driver, what: string) =>
  driver.inPanel(
    (selector: string) => document.querySelector<HTMLSelectElement>(selector)?.value,
    `[data-context="${what}"]`,
  );

const look = (driver: Driver) =>
  driver.inPanel(() => {
    const { scheme, density } = document.documentElement.dataset;
    return { scheme, density };
  });

const setting = (tab: Tab, name: string) =>
  tab.run((selector: string) => {
    const field = document.querySelector<HTMLSelectElement>(selector);
    const words = field?.getAttribute('aria-describedby')?.split(' ').filter(Boolean) ?? [];
    return {
      value: field?.value,
      disabled: field?.disabled,
      described: words.map((id) => document.getElementById(id)?.textContent ?? `no ${id}`).join(''),
    };
  }, `[data-setting="${name}"]`);

test('the first encounter begins as the organisation has it, and looks so', async () => {
  const { driver, panel } = await opened();
  await expect.poll(() => begunWith(driver, 'family')).toBe('hospital');
  await expect.poll(() => begunWith(driver, 'payer')).toBe('medicare');
  await expect.poll(() => panel.choice('context.placeOfService')).toBe('21');
  await expect.poll(() => panel.code()).toBe('Which visit is it?');
  await expect.poll(() => look(driver)).toEqual({ scheme: 'dark', density: 'compact' });
  expect(await driver.panelErrors()).toEqual([]);
});

test('what is switched off is shown nowhere, and a locked text cannot be changed', async () => {
  const { driver, panel } = await opened();
  await panel.chooseVisit('initial');
  await panel.set('problems.chronic-exacerbation', 2);
  await panel.set('risk.prescription-drug-management', true);
  await panel.shows('99222');
  await panel.do('explain');
  await expect.poll(() => panel.count('dialog .reasons')).toBeGreaterThan(0);
  await expect.poll(() => panel.count('.holds')).toBe(0);
  await panel.do('close');
  await driver.click('[data-do="copy"]');
  await panel.openFold('[data-row="note.template"]');
  const template = () =>
    driver.inPanel(() => {
      const field = document.querySelector<HTMLTextAreaElement>('[data-row="note.template"]');
      return { value: field?.value, readOnly: field?.readOnly };
    });
  await expect.poll(template).toEqual({ value: policy.noteTemplate, readOnly: true });
  await expect.poll(() => panel.text('dialog .locked')).toBe('Set by your organisation');
  await expect.poll(() => panel.exists('[data-do="own-template"]')).toBe(false);
  await panel.do('close');
});

test('what is locked cannot be set and says so; what is preset can', async () => {
  const { driver, panel } = await opened();
  const tab = await settingsOf(driver);
  for (const [name, value] of [
    ['payer', 'medicare'],
    ['scheme', 'dark'],
  ] as const) {
    await expect
      .poll(() => setting(tab, name))
      .toEqual({
        value,
        disabled: true,
        described: 'Set by your organisation',
      });
  }
  await expect.poll(() => setting(tab, 'whatHolds')).toMatchObject({ disabled: true });
  await expect
    .poll(() => setting(tab, 'family'))
    .toEqual({ value: 'hospital', disabled: false, described: '' });
  await chooseSetting(tab, 'family', 'emergency');
  await chooseSetting(tab, 'density', 'comfortable');
  await expect.poll(() => begunWith(driver, 'family')).toBe('emergency');
  await expect.poll(() => look(driver)).toEqual({ scheme: 'dark', density: 'comfortable' });
  // A place that does not fit the family is not given to it.
  await expect.poll(() => panel.choice('context.placeOfService')).toBe('');
  await tab.click('[data-do="forget-everything"]');
  await tab.click('[data-do="forget-sure"]');
  await expect.poll(() => begunWith(driver, 'family')).toBe('hospital');
  await expect.poll(() => panel.choice('context.placeOfService')).toBe('21');
  await expect.poll(() => begunWith(driver, 'payer')).toBe('medicare');
  await expect.poll(() => look(driver)).toEqual({ scheme: 'dark', density: 'compact' });
  expect(await tab.run(() => chrome.storage.local.get().then((kept) => JSON.stringify(kept)))).toBe('{}');
  expect(await tab.errors()).toEqual([]);
  await tab.close();
});

test('an entry that is not understood changes nothing, and is named with what is allowed', async ({
  keepPicture,
}) => {
  const { driver } = await opened();
  const tab = await settingsOf(driver);
  const notes = () => tab.run(() => document.querySelector('[data-answer="policy"]')?.textContent ?? '');
  await expect.poll(notes).not.toBe('');
  const said = await notes();
  expect(said).toContain('contractor: found "acme"; allowed: one of none, cgs, first-coast, ngs, noridian');
  expect(said).toContain('locked: found "everything"; allowed: one of family, payer');
  // Chrome hands on nothing that its schema does not have.
  const ofUnknown = expect.stringContaining('surprise: found an unknown key; allowed: family, payer');
  expect(said).toEqual(driver.name === 'firefox' ? ofUnknown : expect.not.stringContaining('surprise'));
  await expect.poll(() => setting(tab, 'contractor')).toMatchObject({ value: 'none', disabled: false });
  await tab.setScheme('light');
  for (const width of [1200, 360]) {
    await tab.setWidth(width);
    expect(await tab.audit(), String(width)).toEqual([]);
    const beyond = await tab.run(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, String(width)).toBe(0);
    await keepPicture(`settings-policy-${width}`, await tab.picture());
  }
  await tab.close();
});

// Firefox reads its policies file only when it starts.
test('a policy that changes holds at once, on every page', { tag: '@chromium' }, async () => {
  const { driver, panel, change } = await opened();
  test.setTimeout(120_000);
  const tab = await settingsOf(driver);
  await change?.({ family: 'home', scheme: 'light', locked: ['family'] });
  // Chromium looks at the files of the machine every now and then.
  await expect.poll(() => setting(tab, 'family'), { timeout: 40_000 }).toMatchObject({ disabled: true });
  await expect.poll(() => begunWith(driver, 'family')).toBe('home');
  await expect.poll(() => begunWith(driver, 'payer')).toBe('cpt');
  await expect.poll(() => look(driver)).toEqual({ scheme: 'light', density: 'comfortable' });
  await expect.poll(() => setting(tab, 'payer')).toMatchObject({ value: 'cpt', disabled: false });
  await change?.(policy);
  await expect.poll(() => begunWith(driver, 'family'), { timeout: 40_000 }).toBe('hospital');
  await expect.poll(() => panel.exists('[data-choose-visit]')).toBe(true);
  await tab.close();
});
