import { emptyDraft, encounterOf } from '../../lib/state/draft';
import { findWords } from '../../lib/state/find-words';
import { parseDraft } from '../../lib/state/kept-draft';
import { notOfCatalogue } from '../pseudo-locale';
import { launchChromium } from './drivers/chromium';
import type { Driver, Tab } from './drivers/driver';
import { launchFirefox } from './drivers/firefox';
import { until } from './drivers/until';
import { expect, test } from './fixtures';
import { Panel } from './panel';
import { pseudoBuild } from './pseudo-build';
import { isMadeOf, namesInRules, saidOf, tablesOn, textsWithin } from './rules-words';

/*
 * Every word that a person meets comes from the catalogue or from the rules: with the catalogue in pseudo words, all
 * that is left in plain letters is of the rules. And there is room for words that are 40 % longer.
 */

const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

let opened: { readonly driver: Driver; readonly panel: Panel } | undefined;

test.beforeAll(async ({ browserUnderTest, chart }) => {
  test.setTimeout(120_000);
  const launch = browserUnderTest === 'firefox' ? launchFirefox : launchChromium;
  const driver = await launch({ build: await pseudoBuild(builds[browserUnderTest]) });
  const panel = new Panel(driver);
  opened = { driver, panel };
  await driver.goTo(chart);
  await panel.open();
});

test.afterAll(() => opened?.driver.close());

/** The panel in pseudo words, with nothing ticked. */
async function emptyPanel(): Promise<Panel> {
  if (!opened) throw new Error('no browser has the pseudo build');
  if (!(await opened.driver.isPanelOpen())) await opened.panel.open();
  await opened.panel.forgetEverything();
  return opened.panel;
}

/** Every text of the document: between tags, in what assistive technology reads, in fields, and added by the style. */
function textsOfDocument(): readonly string[] {
  const read = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label'];
  const texts = [document.title];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    // Keys as they are pressed and shorthand as it is typed are no words.
    if (!nodes.currentNode.parentElement?.closest('kbd, script, style')) {
      texts.push(nodes.currentNode.textContent ?? '');
    }
  }
  for (const element of document.querySelectorAll('body *')) {
    for (const name of read) texts.push(element.getAttribute(name) ?? '');
    // Names in braces stand for what is put in their place.
    if (element instanceof HTMLTextAreaElement) texts.push(...element.value.split('\n'));
    for (const part of ['::before', '::after']) {
      // An attribute that is shown so is not in quotes; it stands somewhere else too.
      texts.push(...(getComputedStyle(element, part).content.match(/"[^"]*"/g) ?? []));
    }
  }
  return [...new Set(texts)];
}

const nameInBraces = /\{[a-z]+\}/g;
/** As Intl writes it. */
const timeOfDay = /\b\d{1,2}:\d\d\s[AP]M\b/gu;

/** What is drawn in plain letters, and none of the rules' own words. */
function fromElsewhere(drawn: readonly string[], rules: ReadonlySet<string>): readonly string[] {
  return drawn
    .flatMap((text) => notOfCatalogue(text.replaceAll(nameInBraces, '').replaceAll(timeOfDay, '')))
    .filter((piece) => !isMadeOf(rules, piece));
}

/** What the rules say of the encounter that is open, as the panel keeps it. */
async function rulesWords({ driver }: Panel): Promise<ReadonlySet<string>> {
  const kept = await driver.inPanel(() => chrome.storage.session.get());
  const open = Object.entries(kept).find(([key]) => /^open-encounter-\d+$/.test(key));
  const draft = open ? parseDraft(open[1]) : emptyDraft(await driver.inPanel(dayOfService));
  if ('error' in draft) throw new Error(draft.error.message);
  const encounter = encounterOf('value' in draft ? draft.value : draft);
  return textsWithin([namesInRules(), encounter ? saidOf(encounter) : [], Object.values(findWords)]);
}

const dayOfService = () =>
  document.querySelector<HTMLInputElement>('[data-context="dateOfService"]')?.value ?? '';

const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** What stands out of its own box, or of the document at its right edge. */
function standingOut(): readonly string[] {
  const edge = document.documentElement.clientWidth;
  return (
    [...(document.querySelector('dialog') ?? document.body).querySelectorAll('*')]
      .filter((element) => !element.closest('.hidden, .scale, select, input, textarea'))
      // A row of headings is hidden where columns do not fit; its cells tell whether they are wide enough.
      .filter((element) => !element.matches('thead tr'))
      .filter(
        (element) =>
          element.getBoundingClientRect().right > edge + 1 ||
          // What is shortened with an ellipsis is meant to be.
          (getComputedStyle(element).overflowX === 'visible' &&
            element.scrollWidth > element.clientWidth + 1),
      )
      .filter((element) => element.clientWidth > 0)
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`)
  );
}

async function scored(panel: Panel): Promise<void> {
  await panel.driver.press('/', ...'2sc rx 3t 24m', 'Enter');
  await panel.shows('99214');
}

/** Waits until something is drawn that is loaded when it is asked for. */
const drawn = (panel: Panel, selector: string) => until(`${selector} is drawn`, () => panel.exists(selector));

const states: Readonly<Record<string, (panel: Panel) => Promise<void>>> = {
  empty: async () => {},
  'shorthand typed': async (panel) => {
    await panel.driver.press('/', ...'2sc rx 3t 24m');
    await drawn(panel, '[role="option"]');
  },
  scored,
  unfolded: async (panel) => {
    await scored(panel);
    await panel.addService('17110');
    await panel.addService('27447');
    await panel.addService('0999T');
    await panel.unfoldEverything();
  },
  'clock runs': async (panel) => {
    await panel.driver.press('t');
    await panel.openFold('[data-row$=".activity"]');
  },
  'visit to choose': async (panel) => {
    await scored(panel);
    await panel.choose('family', 'hospital');
    await panel.unfoldEverything();
  },
  explained: async (panel) => {
    await scored(panel);
    await panel.do('explain');
    await drawn(panel, 'dialog [data-rule]');
  },
  copied: async (panel) => {
    await scored(panel);
    await panel.driver.click('[data-do="copy"]');
    await panel.openFold('[data-row="note.template"]');
  },
  'audit copied': async (panel) => {
    await scored(panel);
    await panel.driver.click('[data-do="copy"]');
    await panel.driver.click('[data-row="note.audit"]');
  },
  help: async (panel) => {
    await panel.driver.press('?');
    await drawn(panel, 'dialog.help');
  },
};

for (const [name, reach] of Object.entries(states)) {
  test(`the panel, ${name}: no word from elsewhere, and room for longer ones`, async ({ keepPicture }) => {
    const panel = await emptyPanel();
    const { driver } = panel;
    await reach(panel);
    await expect
      .poll(async () => fromElsewhere(await driver.inPanel(textsOfDocument), await rulesWords(panel)))
      .toEqual([]);
    for (const width of [252, 360]) {
      expect(await driver.setPanelWidth(width)).toBe(true);
      await expect.poll(() => driver.inPanel(beyond), String(width)).toBe(0);
      expect(await driver.inPanel(standingOut), String(width)).toEqual([]);
      await keepPicture(`pseudo-${name.replaceAll(' ', '-')}-${width}`, await driver.panelPicture());
    }
  });
}

const pages: Readonly<Record<string, { readonly query: string; readonly ready: string }>> = {
  settings: { query: 'page=settings', ready: 'main.settings' },
  rules: { query: 'page=rules&day=2026-03-02', ready: 'main.rules tbody tr' },
};

for (const [name, { query, ready }] of Object.entries(pages)) {
  test(`the page of ${name}: no word from elsewhere, and room for longer ones`, async ({ keepPicture }) => {
    const { driver } = await emptyPanel();
    const tab: Tab = await driver.openTab(`workbench.html?${query}`);
    await until(`the ${name} are drawn`, () =>
      tab.run((selector: string) => document.querySelector(selector) !== null, ready).catch(() => false),
    );
    const rules = textsWithin(name === 'rules' ? tablesOn('2026-03-02') : namesInRules());
    await expect.poll(async () => fromElsewhere(await tab.run(textsOfDocument), rules)).toEqual([]);
    for (const width of [320, 1200]) {
      await tab.setWidth(width);
      await expect.poll(() => tab.run(beyond), String(width)).toBe(0);
      expect(await tab.run(standingOut), String(width)).toEqual([]);
      await keepPicture(`pseudo-${name}-${width}`, await tab.picture());
    }
    await tab.close();
  });
}

test('a word that is written in a component would be seen', async () => {
  const panel = await emptyPanel();
  await panel.driver.inPanel(() => {
    document.querySelector('main')?.append('Written here');
    document.querySelector('main')?.setAttribute('aria-label', 'and there');
  });
  const seen = fromElsewhere(await panel.driver.inPanel(textsOfDocument), await rulesWords(panel));
  expect(seen.toSorted()).toEqual(['Written here', 'and there']);
});
