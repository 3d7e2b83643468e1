import { serveFolder } from '../run/serve';
import type { Driver } from './drivers/driver';
import { expect, test } from './fixtures';
import type { Panel } from './panel';

/** Scores a visit beside a chart and returns what the chart's own text was before and after. */
async function scoreBeside(panel: Panel, driver: Driver): Promise<{ before: string; after: string }> {
  const read = () => driver.inPage(() => document.body.innerHTML);
  const before = await read();
  await panel.set('problems.chronic-stable', 2);
  await panel.set('risk.prescription-drug-management', true);
  await panel.shows('99214');
  return { before, after: await read() };
}

test('beside the hard cases: frames of both kinds, a shadow editor, an editable note', async ({
  panel,
  driver,
  keepPicture,
}) => {
  const { before, after } = await scoreBeside(panel, driver);
  expect(after).toBe(before);
  const found = await driver.inPage(() => ({
    note: document.querySelector<HTMLElement>('[data-test="visit-note"]')?.isContentEditable,
    editor: document.querySelector('[data-test="plan-editor"]')?.shadowRoot !== null,
    frames: document.querySelectorAll('[data-test="results-frame"], [data-test="outside-frame"]').length,
  }));
  expect(found).toEqual({ note: true, editor: true, frames: 2 });
  await keepPicture('beside-hard-cases', await driver.windowPicture());
});

test('beside a real EHR', async ({ panel, driver, keepPicture }) => {
  const ehr = await serveFolder('test/ehr/dist');
  try {
    await driver.goTo(ehr.url);
    await expect
      .poll(() => driver.inPage(() => document.querySelector('[data-test="visit-note"]')?.textContent ?? ''))
      .toContain('hypertension');
    await expect
      .poll(() =>
        driver.inPage(() => document.querySelector('[data-test="timeline"]')?.textContent?.length ?? 0),
      )
      .toBeGreaterThan(50);
    const note = () => driver.inPage(() => document.querySelector('[data-test="visit-note"]')?.innerHTML);
    const before = await note();
    await scoreBeside(panel, driver);
    expect(await note()).toBe(before);
    await keepPicture('beside-ehr', await driver.windowPicture());
  } finally {
    await ehr.close();
  }
});
