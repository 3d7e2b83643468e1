import { expect, test } from './fixtures';

test.beforeEach(async ({ panel }) => {
  await panel.set('problems.chronic-stable', 2);
  await panel.set('risk.prescription-drug-management', true);
  await panel.set('time.minutes', 24);
  await panel.shows('99214');
});

test('the open encounter survives closing the panel', async ({ panel, driver }) => {
  await driver.closePanel();
  await panel.open();
  await panel.shows('99214');
  await expect.poll(() => panel.value('time.minutes')).toBe(24);
});

test('the open encounter survives a restart of the background worker', async ({ panel, driver }) => {
  await driver.stopBackground();
  await panel.set('time.minutes', 31);
  await driver.closePanel();
  await panel.open();
  await panel.shows('99214');
  await expect.poll(() => panel.value('time.minutes')).toBe(31);
  await expect.poll(() => panel.value('problems.chronic-stable')).toBe(2);
});

test('it is kept in session storage alone', async ({ driver }) => {
  const kept = await driver.inPanel(async () => ({
    session: Object.keys(await chrome.storage.session.get()).length,
    local: Object.keys(await chrome.storage.local.get()).length,
    web: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  expect(kept).toEqual({ session: 1, local: 0, web: 0, databases: 0 });
});

test('a new encounter is empty, and undo brings the last one back', async ({ panel }) => {
  await panel.do('new');
  await expect.poll(() => panel.code()).toBe('No code yet');
  await expect.poll(() => panel.value('problems.chronic-stable')).toBe(0);
  await expect.poll(() => panel.value('time.minutes')).toBe('empty');
  await panel.do('undo');
  await panel.shows('99214');
  await expect.poll(() => panel.value('time.minutes')).toBe(24);
});

test('what cannot be read is put aside and said, and what is on the screen stays, for the next panel too', async ({
  panel,
  driver,
}) => {
  await driver.inPanel(async () => {
    const kept = Object.keys(await chrome.storage.session.get()).find((key) =>
      key.startsWith('open-encounter'),
    );
    if (!kept) throw new Error('nothing is kept');
    await chrome.storage.session.set({ [kept]: { version: 99, surprise: true } });
  });
  await expect.poll(() => panel.text('[role="alert"]')).toContain('could not be read');
  expect(await panel.code()).toBe('99214');
  const values = () => driver.inPanel(async () => JSON.stringify(await chrome.storage.session.get()));
  await expect.poll(values).toMatch(/put-aside.*surprise|surprise.*put-aside/);
  await driver.closePanel();
  await panel.open();
  await panel.shows('99214');
  expect(await panel.exists('[role="alert"]')).toBe(false);
  expect(await values()).toContain('surprise');
});
