import fs from 'node:fs/promises';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { serveChart } from '../run/serve';
import { launchChromium } from './drivers/chromium';
import type { Driver } from './drivers/driver';
import { launchFirefox } from './drivers/firefox';
import { Panel } from './panel';

interface PerWorker {
  /** The browser of the project. */
  readonly browserUnderTest: Driver['name'];
  /** In a window on the display, where a shortcut is pressed: Chromium takes those from the display alone. */
  readonly headed: boolean;
  readonly driver: Driver;
  /** Where the hard-case chart is served. */
  readonly chart: string;
}

interface PerTest {
  /** The panel beside the hard-case chart, with an empty encounter. */
  readonly panel: Panel;
  /** Keeps a picture among the artefacts of the run. */
  readonly keepPicture: (name: string, png: Buffer) => Promise<void>;
}

const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

export const test = base.extend<PerTest, PerWorker>({
  browserUnderTest: ['chromium', { option: true, scope: 'worker' }],
  headed: [false, { option: true, scope: 'worker' }],
  driver: [
    async ({ browserUnderTest, headed }, use) => {
      const launch = browserUnderTest === 'firefox' ? launchFirefox : launchChromium;
      const driver = await launch({ build: builds[browserUnderTest], headed });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  chart: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know that nothing is needed
    async ({}, use) => {
      const server = await serveChart();
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  panel: async ({ driver, chart }, use) => {
    await driver.goTo(chart);
    const panel = new Panel(driver);
    if (!(await driver.isPanelOpen())) await panel.open();
    await panel.forgetEverything();
    await driver.setScheme('light');
    await use(panel);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  keepPicture: async ({}, use, info) => {
    await use(async (name, png) => {
      const file = path.join('.artefacts', 'screenshots', info.project.name, `${name}.png`);
      await fs.mkdir(path.dirname(file), { recursive: true });
      await fs.writeFile(file, png);
    });
  },
});

export { expect } from '@playwright/test';
