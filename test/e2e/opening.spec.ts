import { expect, test } from './fixtures';

test.use({ headed: true });

test('opens and closes by the toolbar button', async ({ panel, driver }) => {
  expect(await driver.isPanelOpen()).toBe(true);
  await driver.closePanel();
  expect(await driver.isPanelOpen()).toBe(false);
  await panel.open('toolbar-button');
  await expect.poll(() => panel.code()).toBe('No code yet');
});

test('opens by the shortcut', async ({ panel, driver }) => {
  await driver.closePanel();
  await panel.open('shortcut');
  expect(await driver.isPanelOpen()).toBe(true);
  await expect.poll(() => panel.code()).toBe('No code yet');
});

test('starts with nothing ticked', async ({ panel }) => {
  await expect.poll(() => panel.level()).toContain('Tick');
  const ticked = await panel.driver.inPanel(
    () =>
      [...document.querySelectorAll<HTMLInputElement>('[data-row]')].filter((field) =>
        field.type === 'checkbox' ? field.checked : field.value !== '' && field.value !== '0',
      ).length,
  );
  expect(ticked).toBe(0);
});

test('logs and throws nothing', async ({ panel, driver }) => {
  await panel.set('problems.chronic-stable', 1);
  await panel.do('explain');
  await panel.do('close');
  expect(await driver.panelErrors()).toEqual([]);
});
