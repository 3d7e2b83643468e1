import type { Page } from '@playwright/test';
import type { Report } from '../report';
import { evaluate } from './side-panels';

const ticks = 1000;

/** How many times slower the processor is made than it is. */
const slowed = 4;

/** The work of a tick until its answer is in the document, and the time until that is painted, on a slow machine. */
export async function benchTicking(report: Report, page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const { work, paint } = await evaluate(page, tickAtRandom, ticks);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  report.title(`${ticks.toLocaleString('en')} ticks in the real panel, the processor slowed ${slowed} times`);
  report.duration('work until the answer is there, median', percentile(work, 50), 4);
  report.duration('work until the answer is there, 98th percentile', percentile(work, 98), 16);
  report.duration('until it is painted, 98th percentile', percentile(paint, 98), 50);
}

/** Presses boxes and counters, each with the same chance, and times each press in milliseconds. */
export async function tickAtRandom(
  presses: number,
): Promise<{ readonly work: number[]; readonly paint: number[] }> {
  const [work, paint]: [number[], number[]] = [[], []];
  for (let press = 0, random = 1; press < presses; press += 1) {
    // The same presses in every run.
    random = (random * 48271) % 2147483647;
    const controls = document.querySelectorAll<HTMLElement>(
      'main .item input[type="checkbox"], main .step button:not([aria-disabled="true"])',
    );
    const control = controls[random % controls.length];
    const start = performance.now();
    control?.click();
    // The panel is drawn before the next task.
    await new Promise((then) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(undefined);
    });
    work.push(performance.now() - start);
    await new Promise((then) => requestAnimationFrame(then));
    await new Promise((then) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(undefined);
    });
    paint.push(performance.now() - start);
  }
  return { work, paint };
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.ceil((share / 100) * sorted.length) - 1] ?? Number.NaN;
}
