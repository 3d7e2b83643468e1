import { parseArgs } from 'node:util';
import { until } from '../e2e/drivers/until';
import { benchHeap } from './panel/heap';
import { benchKeys } from './panel/keys';
import { benchOpening } from './panel/opening';
import { SidePanels } from './panel/side-panels';
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
  const panels = await SidePanels.launch();
  try {
    await benchOpening(report, panels, Number(rounds));
    await panels.press('ours');
    await until('the panel is open', () => panels.isOpen('ours'));
    await panels.inPanel('ours', async (page) => {
      await page.locator('[data-answer="code"]').waitFor();
      await benchKeys(report, page);
      await benchTicking(report, page);
    });
    // Opened anew: what was made quick for ten thousand ticks takes memory that no person at work would need.
    await panels.press('ours');
    await until('the panel is closed', async () => !(await panels.isOpen('ours')));
    await panels.press('ours');
    await until('the panel is open', () => panels.isOpen('ours'));
    await panels.inPanel('ours', async (page) => {
      await page.locator('[data-answer="code"]').waitFor();
      await benchHeap(report, page, panels);
    });
  } finally {
    await panels.close();
  }
  process.exitCode = report.missed > 0 ? 1 : 0;
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
