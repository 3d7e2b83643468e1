import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../e2e/drivers/until';
import { inTurn } from '../ratio';
import type { Report } from '../report';
import { evaluate, type SidePanels, type Which } from './side-panels';

/** From the press of the toolbar button to the first picture of the panel, which can be used from then on. */
export async function benchOpening(report: Report, panels: SidePanels, rounds: number): Promise<void> {
  report.title(`Opening the side panel, from the press to its first picture, ${rounds} rounds in turn`);
  const [blank, ours] = await inTurn(
    [
      { name: 'a page with a line of text', run: () => opening(panels, 'blank') },
      { name: 'the panel', run: () => opening(panels, 'ours') },
    ],
    rounds,
  );
  if (blank) report.milliseconds(blank);
  if (ours) report.milliseconds(ours, 1.5);
}

/** Long enough for the first picture: a debugger that comes earlier would be measured too. */
const untilDrawnMs = 1200;

async function opening(panels: SidePanels, which: Which): Promise<number> {
  const pressed = await panels.press(which);
  await sleep(untilDrawnMs);
  const drawn = await panels.inPanel(which, (page) =>
    until('the panel is drawn', () =>
      evaluate(page, () => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        return document.querySelector('[data-answer="code"]') && paint
          ? performance.timeOrigin + paint.startTime
          : undefined;
      }),
    ),
  );
  await panels.press(which);
  await until('the panel is closed', async () => !(await panels.isOpen(which)));
  return drawn - pressed;
}
