import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../e2e/drivers/chromium';
import type { Driver } from '../e2e/drivers/driver';
import { Panel } from '../e2e/panel';
import { serveChart } from './serve';

/* The panel beside the demo chart: with `--seen` for a person to use, otherwise scored here, with a picture of it. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const build = join(root, '.output/chrome-mv3');
const picture = '.artefacts/start.png';

/** What the note of the demo chart says, and the code it comes to. */
const visit = [
  ['problems.chronic-stable', 2],
  ['data.testsOrdered', 2],
  ['risk.prescription-drug-management', true],
  ['time.minutes', 24],
] as const;
const expected = '99214';

/** Scores the visit of the demo chart and keeps a picture. */
async function score(driver: Driver): Promise<void> {
  const panel = new Panel(driver);
  for (const [path, value] of visit) await panel.set(path, value);
  // Whether it comes to that is told below, beside the picture of what was there instead.
  await panel.shows(expected).catch(() => {});
  const code = await panel.code();
  await driver.inPanel(() => scrollTo(0, 0));
  await mkdir(join(root, '.artefacts'), { recursive: true });
  await writeFile(join(root, picture), await driver.windowPicture());
  console.log(code);
  console.log(`picture: ${picture}`);
  if (code !== expected)
    throw new Error(`The panel shows ${code || 'no code'}; the demo visit is a ${expected}.`);
}

/** Leaves the browser to the person until they close it, or press Ctrl+C. */
async function show(driver: Driver, interrupted: Promise<void>): Promise<void> {
  console.log(
    [
      'The panel is open beside a demo chart of a fictional patient.',
      'Tick what the note says: two stable chronic problems, two tests ordered, a prescription drug managed, 24 minutes.',
      'Its toolbar button and Alt+Shift+L (Control+Shift+L on a Mac) open it again.',
      'Close the browser or press Ctrl+C to end.',
    ].join('\n'),
  );
  await Promise.race([driver.closedByPerson(), interrupted]);
}

/** Holds from now on: a signal no longer ends the process, so that browser and servers can be closed. */
function interruption(): Promise<void> {
  return new Promise((interrupted) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted());
  });
}

async function demo(seen: boolean): Promise<void> {
  const interrupted = interruption();
  const stopped = interrupted.then(() => {
    throw new Error('Stopped.');
  });
  // It is waited for below, or not at all.
  stopped.catch(() => {});
  const chart = await serveChart();
  let driver: Driver | undefined;
  try {
    driver = await launchChromium({ build, headed: seen });
    const opened = driver;
    const work = async () => {
      await opened.goTo(chart.url);
      await opened.openPanel('toolbar-button');
      await (seen ? show(opened, interrupted) : score(opened));
    };
    await (seen ? work() : Promise.race([work(), stopped]));
  } finally {
    // Nothing that goes wrong while closing one may keep the other open.
    await Promise.allSettled([driver?.close(), chart.close()]);
  }
}

try {
  await demo(process.argv.includes('--seen'));
} catch (error) {
  console.error(`The demo failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
