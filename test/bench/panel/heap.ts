import type { Page } from '@playwright/test';
import type { Report } from '../report';
import { evaluate, type SidePanels } from './side-panels';
import { tickAtRandom } from './ticking';

/** After so many the browser has made quick what is done again and again, which takes memory once. */
const encounters = 500;

/** The script heap of the panel after many encounters: beside a form of plain elements, and after as many again. */
export async function benchHeap(report: Report, page: Page, panels: SidePanels): Promise<void> {
  const form = await plainForm(page, panels);
  await score(form, encounters);
  const plain = await heapOf(form);
  await form.close();
  await score(page, encounters);
  const many = await heapOf(page);
  await score(page, encounters);
  const twiceAsMany = await heapOf(page);
  report.title('Script heap, after garbage was collected');
  report.share(`the same form of plain elements, ${encounters} encounters`, plain, plain);
  report.share(`the panel, ${encounters} encounters`, many, plain, 3);
  report.share(`the panel, ${encounters} encounters more`, twiceAsMany, many, 1.05);
}

/** Ticks some rows of an encounter and begins the next one, over and over. */
async function score(page: Page, count: number): Promise<void> {
  for (let encounter = 0; encounter < count; encounter += 1) {
    await evaluate(page, tickAtRandom, 4);
    await evaluate(page, () => document.querySelector<HTMLElement>('[data-do="new"]')?.click());
  }
}

/** The same form of plain elements, in an extension too, which does no more than keep what is entered. */
async function plainForm(page: Page, panels: SidePanels): Promise<Page> {
  const html = await evaluate(page, () => document.body.innerHTML);
  return panels.openPage('blank', `<!doctype html><html lang="en"><title>Plain</title>${html}`, plainScript);
}

const plainScript = `
  const entered = {};
  addEventListener('input', ({ target }) => {
    entered[target.id] = target.type === 'checkbox' ? target.checked : target.value;
  });
  addEventListener('click', ({ target }) => {
    const field = target.closest('.step')?.querySelector('input');
    if (!field || target === field) return;
    field.value = Math.max(0, Number(field.value) + (target === field.previousElementSibling ? -1 : 1));
    entered[field.id] = field.value;
  });`;

/** In megabytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}
