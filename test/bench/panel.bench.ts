import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { until } from '../e2e/drivers/until';
import { benchHeap } from './panel/heap';
import { benchKeys } from './panel/keys';
import { benchOpening } from './panel/opening';
import { evaluate, SidePanels } from './panel/side-panels';
import { benchTicking } from './panel/ticking';
import { benchWeight } from './panel/weight';
import { Report } from './report';

/* `npm run bench -- --only panel`: the panel as it was built for Chrome, in real Chromium. */

const { rounds } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, only: { type: 'string' }, lines: { type: 'string' } },
}).values;

async function run(): Promise<void> {
  const report = new Report();
  benchWeight(report, '.output/chrome-mv3');
  await inBrowser(async (panels) => {
    await benchOpening(report, panels, Number(rounds));
    await inOpenPanel(panels, async (page) => {
      await benchKeys(report, page);
      await benchTicking(report, page);
    });
  });
  // Another browser: what was made quick for the keys and ticks takes memory that no person at work would need.
  await inBrowser((panels) => inOpenPanel(panels, (page) => benchHeap(report, page, panels)));
  process.exitCode = report.missed > 0 ? 1 : 0;
}

async function inBrowser(measure: (panels: SidePanels) => Promise<void>): Promise<void> {
  const panels = await SidePanels.launch();
  try {
    await measure(panels);
  } finally {
    await panels.close();
  }
}

async function inOpenPanel(panels: SidePanels, measure: (page: Page) => Promise<void>): Promise<void> {
  await panels.press('ours');
  await until('the panel is open', () => panels.isOpen('ours'));
  await panels.inPanel('ours', async (page) => {
    // A locator of Playwright would bring three quarters of a megabyte of its own into the page.
    await until('the panel can be used', () =>
      evaluate(page, () => document.querySelector('[data-answer="code"]') !== null),
    );
    await measure(page);
  });
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
