import { expect, test } from './fixtures';

/* What is copied for the note, and what a person sets. */

test('the text for the note says what is ticked and nothing else; it can be changed, and stays so', async ({
  panel,
  driver,
}) => {
  await driver.press('/', ...'2sc rx 3t 24m', 'Enter');
  await panel.shows('99214');
  await driver.click('[data-do="copy"]');
  const text = () =>
    driver.inPanel(() => document.querySelector<HTMLTextAreaElement>('[data-answer="note"]')?.value ?? '');
  await expect.poll(text).toContain('99214');
  const said = await text();
  expect(said).toContain('99214');
  expect(said).toContain('Problems addressed: 2 stable chronic illnesses');
  expect(said).toContain('Data: 3 tests ordered');
  expect(said).toContain('Risk of management: prescription drug management');
  expect(said).toContain('24 minutes');
  expect(said).not.toContain('Same-day services');
  expect(said).not.toContain('{');
  expect(await driver.audit()).toEqual([]);
  await driver.click('[data-row="note.audit"]');
  await expect.poll(text).toContain('Why:');
  const trail = await text();
  expect(trail).toMatch(/- 99214 is supported by .+ \[in force since 2021-01-01; 1, 2\]/);
  // Each number behind a line is that of a source below, by title and publisher, and each source is used.
  const [lines = '', list = ''] = trail.split('\nSources:\n');
  const used = [...lines.matchAll(/\[(?:[^\];]*; )?([\d, ]+)\]$/gm)].flatMap(([, numbers = '']) =>
    numbers.split(', ').map(Number),
  );
  const sources = list.split('\n');
  expect(sources.length).toBeGreaterThan(3);
  expect([...new Set(used)].toSorted((one, other) => one - other)).toEqual(
    sources.map((_, index) => index + 1),
  );
  expect(sources[0]).toMatch(/^1\. Office visit coding changes.+\. American College of Surgeons$/);
  expect(sources.join()).toContain('Centers for Medicare');
  await driver.click('[data-row="note.statement"]');
  await panel.openFold('[data-row="note.template"]');
  await driver.inPanel(() => {
    const field = document.querySelector<HTMLTextAreaElement>('[data-row="note.template"]');
    if (!field) throw new Error('no template');
    field.value = 'Level {level}\nBeside: {services}';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(text).toBe('Level 99214, Moderate MDM');
  await panel.do('close');
  await driver.closePanel();
  await panel.open();
  await driver.click('[data-do="copy"]');
  await expect.poll(text).toBe('Level 99214, Moderate MDM');
  await panel.openFold('[data-row="note.template"]');
  await driver.click('[data-do="own-template"]');
  await expect.poll(text).toContain('Problems addressed');
  await panel.do('close');
});

test('no text has a level before there is a code: what the panel asks for is not copied', async ({
  panel,
  driver,
}) => {
  // Of a hospital visit it is to be said first which one it is.
  await panel.choose('family', 'hospital');
  await panel.set('problems.chronic-stable', 2);
  await driver.click('[data-do="copy"]');
  const text = () =>
    driver.inPanel(() => document.querySelector<HTMLTextAreaElement>('[data-answer="note"]')?.value ?? '');
  for (const version of ['statement', 'audit']) {
    await driver.click(`[data-row="note.${version}"]`);
    await expect.poll(text).toMatch(/^Visit: Hospital.+\nProblems addressed: 2 stable chronic illnesses$/);
  }
  await panel.do('close');
});

test('the first encounter begins as it is set; single keys can be turned off; everything can be forgotten', async ({
  panel,
  driver,
}) => {
  await panel.set('problems.chronic-stable', 2);
  const tab = await driver.openTab('workbench.html?page=settings');
  const payerIsThere = () => tab.run(() => document.querySelector('[data-setting="payer"]') !== null);
  await expect.poll(payerIsThere).toBe(true);
  await tab.run(() => {
    const choose = (name: string, value: string) => {
      const field = document.querySelector<HTMLSelectElement>(`[data-setting="${name}"]`);
      if (!field) throw new Error(`no ${name}`);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose('payer', 'medicare');
    choose('scheme', 'dark');
  });
  await tab.click('[data-setting="singleKeys"]');
  // What a person sees of it: the colour behind everything.
  const panelColour = () => driver.inPanel(() => getComputedStyle(document.body).backgroundColor);
  await driver.setScheme('light');
  await tab.setScheme('light');
  await expect.poll(panelColour).toBe('rgb(20, 23, 28)');
  await expect
    .poll(() => tab.run(() => getComputedStyle(document.body).backgroundColor))
    .toBe('rgb(20, 23, 28)');
  expect(await tab.audit()).toEqual([]);
  await driver.inPanel(() => (document.activeElement as HTMLElement | null)?.blur());
  await driver.press('?');
  await expect.poll(() => panel.count('dialog.help')).toBe(0);
  await tab.click('[data-do="forget-everything"]');
  await tab.click('[data-do="keep"]');
  await expect.poll(() => panel.value('problems.chronic-stable')).toBe(2);
  await tab.click('[data-do="forget-everything"]');
  await tab.click('[data-do="forget-sure"]');
  await expect.poll(() => panel.value('problems.chronic-stable')).toBe(0);
  await expect
    .poll(() => tab.run(() => document.querySelector('[data-answer="settings"]')?.textContent))
    .toContain('forgotten');
  await expect.poll(panelColour).toBe('rgb(246, 247, 249)');
  // Nothing is ticked, so what is set holds at once.
  await expect.poll(payerIsThere).toBe(true);
  await tab.run(() => {
    const field = document.querySelector<HTMLSelectElement>('[data-setting="payer"]');
    if (!field) throw new Error('no payer');
    field.value = 'medicare';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect
    .poll(() =>
      driver.inPanel(() => document.querySelector<HTMLSelectElement>('[data-context="payer"]')?.value),
    )
    .toBe('medicare');
  await driver.press('?');
  await expect.poll(() => panel.count('dialog.help')).toBe(1);
  await panel.do('close');
  await tab.close();
});

test('an encounter of before can be opened again, in this browser session alone', async ({
  panel,
  driver,
}) => {
  await driver.press('/', ...'2sc rx', 'Enter');
  await panel.shows('99214');
  await panel.do('new');
  await panel.openFold('[data-earlier="0"]');
  await expect.poll(() => panel.text('[data-earlier="0"]')).toContain('99214, Office, established');
  await driver.click('[data-earlier="0"] button');
  await panel.shows('99214');
  await expect.poll(() => panel.value('problems.chronic-stable')).toBe(2);
  // What is open is not earlier; once it is left again it stands there once.
  await expect.poll(() => panel.exists('#earlier')).toBe(false);
  await panel.do('new');
  await expect.poll(() => panel.exists('#earlier')).toBe(true);
  await driver.closePanel();
  await panel.open();
  await panel.openFold('[data-earlier="0"]');
  await expect.poll(() => panel.text('[data-earlier="0"]')).toContain('99214, Office, established');
  expect(await panel.count('[data-earlier]')).toBe(1);
  // What the one that is open takes the place of is as safe.
  await panel.set('risk.low', true);
  await driver.click('[data-earlier="0"] button');
  await panel.shows('99214');
  await panel.openFold('[data-earlier="0"]');
  await expect.poll(() => panel.count('[data-earlier]')).toBe(1);
  await driver.click('[data-earlier="0"] button');
  await expect.poll(() => panel.value('risk.low')).toBe(true);
});

test('encounters of before that look alike are told apart by when they were left', async ({
  panel,
  driver,
}) => {
  const visits = [
    { keys: '2sc rx', code: '99214' },
    { keys: 'u l', code: '99213' },
    { keys: '2sc rx', code: '99214' },
  ];
  for (const { keys, code } of visits) {
    await driver.press('/', ...keys, 'Enter');
    await panel.shows(code);
    await panel.do('new');
    await panel.shows('No code yet');
    // A person takes longer: no two are left in one second.
    const second = Math.floor(Date.now() / 1000);
    await expect.poll(() => Math.floor(Date.now() / 1000)).toBeGreaterThan(second);
  }
  await panel.openFold('[data-earlier="2"]');
  const shown = (index: number) => panel.text(`[data-earlier="${index}"] span`);
  await expect.poll(() => shown(0)).toMatch(/^99214, Office, established, [\d-]+, left at \d{1,2}:\d\d/);
  expect(await shown(1)).toMatch(/^99213, Office, established, [\d-]+$/);
  expect(await shown(2)).toContain('left at');
  // To the second where the minute is the same.
  expect(await shown(2)).not.toBe(await shown(0));
  // No day is broken at its hyphens, however the line ends.
  const linesOfDays = () =>
    driver.inPanel(() =>
      [...document.querySelectorAll('[data-earlier]')].map((one) => {
        const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const day = /\d{4}-\d\d-\d\d/.exec(text.textContent ?? '');
          if (!day) continue;
          const range = document.createRange();
          range.setStart(text, day.index);
          range.setEnd(text, day.index + day[0].length);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size;
        }
        return 'no day';
      }),
    );
  for (const width of [252, 280, 320, 340, 360, 400]) {
    if (await driver.setPanelWidth(width)) expect(await linesOfDays(), String(width)).toEqual([1, 1, 1]);
  }
  await driver.setPanelWidth(360);
});

test('the text for the note names the services of the day, and nothing of the claim', async ({
  panel,
  driver,
}) => {
  await driver.press('/', ...'2sc rx', 'Enter');
  await panel.addService('17110');
  await driver.click('[data-row="services.17110.separateEM.yes"]');
  await expect.poll(() => panel.text('[data-modifier="25"] .status')).toBe('supported');
  await driver.click('[data-do="copy"]');
  const text = () =>
    driver.inPanel(() => document.querySelector<HTMLTextAreaElement>('[data-answer="note"]')?.value ?? '');
  await expect.poll(text).toContain('Same-day services: 17110');
  expect(await text()).not.toContain('odifier');
  await driver.click('[data-row="note.audit"]');
  await expect.poll(text).toContain('Modifiers in question: 25 supported');
  await panel.do('close');
});
