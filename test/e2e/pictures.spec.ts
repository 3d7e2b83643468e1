import type { Scheme } from './drivers/driver';
import { expect, test } from './fixtures';
import type { Panel } from './panel';

const widths = [252, 360, 480] as const;
const schemes: readonly Scheme[] = ['light', 'dark'];

const states: Readonly<Record<string, (panel: Panel) => Promise<void>>> = {
  empty: async () => {},
  scored: async (panel) => {
    await panel.set('problems.chronic-stable', 2);
    await panel.set('data.testsOrdered', 2);
    await panel.set('risk.prescription-drug-management', true);
    await panel.set('time.minutes', 24);
    await panel.driver.inPanel(() => scrollTo(0, 0));
  },
  scrolled: async (panel) => {
    await states.scored?.(panel);
    await panel.driver.inPanel(() => scrollTo(0, 500));
  },
  explained: async (panel) => {
    await states.scored?.(panel);
    await panel.do('explain');
  },
  'what-would-change': async (panel) => {
    await panel.driver.press('/', ...'1sc rx', 'Enter');
    await panel.shows('99213');
    await panel.do('explain');
    await panel.driver.click('.would-change summary');
    await panel.openFold('[data-change]');
    await panel.driver.inPanel(() => document.querySelector('.holds')?.scrollIntoView());
  },
  earlier: async (panel) => {
    await states.scored?.(panel);
    await panel.do('new');
    await panel.openFold('[data-earlier="0"]');
    await panel.driver.inPanel(() => document.querySelector('.earlier')?.scrollIntoView());
  },
  unfolded: async (panel) => {
    await panel.unfoldEverything();
  },
  'emergency-put-aside': async (panel) => {
    await states.scored?.(panel);
    await panel.choose('family', 'emergency');
  },
  'visit-to-choose': (panel) => panel.choose('family', 'hospital'),
  'not-covered': async (panel) => {
    await panel.choose('family', 'emergency');
    await panel.choose('dateOfService', '2022-05-01');
  },
  'before-you-sign': async (panel) => {
    await states.scored?.(panel);
    await panel.addService('17110');
    await panel.addService('27447');
    await panel.addService('0999T');
    await panel.openFold('[data-row="documented.R1"]');
    await panel.pick('documented.R1', 'not-recorded');
    await panel.driver.inPanel(() => document.getElementById('services')?.scrollIntoView());
  },
  findings: async (panel) => {
    await states['before-you-sign']?.(panel);
    await panel.driver.inPanel(() => document.getElementById('modifiers')?.scrollIntoView());
  },
  'not-reported': async (panel) => {
    await states.scored?.(panel);
    await panel.addService('17110');
    await panel.driver.click('[data-row="services.17110.separateEM.no"]');
    await panel.driver.inPanel(() => scrollTo(0, 0));
  },
  shorthand: (panel) => panel.driver.press('/', ...'2sc rx 3t 24m'),
  keys: (panel) => panel.driver.press('?'),
  copied: async (panel) => {
    await states.scored?.(panel);
    await panel.driver.click('[data-do="copy"]');
    await panel.openFold('[data-row="note.template"]');
  },
  'tests-listed': async (panel) => {
    await panel.openFold('[data-row="data.tests.add"]');
    await panel.driver.click('[data-row="data.tests.add"]');
    await panel.driver.press('9', '3', '0', '0', '0', 'Enter', 'x', 'Enter');
  },
};

for (const [name, reach] of Object.entries(states)) {
  test(`pictures: ${name}`, async ({ panel, driver, keepPicture }) => {
    await reach(panel);
    for (const scheme of schemes) {
      await driver.setScheme(scheme);
      for (const width of widths) {
        expect(await driver.setPanelWidth(width)).toBe(true);
        await keepPicture(`${name}-${scheme}-${width}`, await driver.panelPicture());
      }
    }
    await driver.setPanelWidth(360);
  });
}
