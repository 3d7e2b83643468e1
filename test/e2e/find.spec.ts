import { expect, test } from './fixtures';

/* What is found, entered and undone by keys alone, in the real panel. */

test('a visit by shorthand: eleven keys with the one that opens the panel, 99214', async ({
  panel,
  driver,
}) => {
  // Opening takes two keys (facts/trust-and-speed.md 4b); these are the rest of the visit of case A.
  const keys = ['/', ...'x2c2r1o', 'Enter'];
  expect(keys.length + 2).toBeLessThanOrEqual(11);
  await driver.press(...keys);
  await panel.shows('99214');
  await expect.poll(() => panel.value('problems.chronic-stable')).toBe(2);
  await expect.poll(() => panel.value('data.resultsReviewed')).toBe(2);
  await expect.poll(() => panel.value('data.testsOrdered')).toBe(1);
  await expect.poll(() => panel.value('risk.prescription-drug-management')).toBe(true);
  await expect.poll(() => panel.spoken()).toContain('99214');
});

test('one acute problem at low risk, and minutes alone: seven keys each, opening included', async ({
  panel,
  driver,
}) => {
  await driver.press('/', ...'u l', 'Enter');
  await panel.shows('99213');
  await panel.do('new');
  await driver.press('/', ...'32m', 'Enter');
  await panel.shows('99214');
});

test('words find rows; arrows mark, Enter ticks, Escape leaves', async ({ panel, driver }) => {
  await driver.press('/', ...'a1c');
  await expect.poll(() => panel.count('[role="option"]')).toBe(2);
  expect(
    await driver.inPanel(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
  await driver.press('ArrowDown', 'Enter');
  await expect.poll(() => panel.value('data.resultsReviewed')).toBe(1);
  await driver.press('/', ...'1ce cat');
  await expect.poll(() => panel.text('.find .none')).toContain('“cat” is no shorthand');
  // What is nearly shorthand is told what may stand there.
  await driver.press('Escape', ...'1a');
  await expect.poll(() => panel.text('.find .none')).toContain('1au (Acute, uncomplicated)');
  await driver.press('Escape', ...'2rx');
  await expect
    .poll(() => panel.text('.find .none'))
    .toContain('rx (Prescription drug management) stands without a number');
  await driver.press('Escape', ...'99999');
  await expect.poll(() => panel.text('.find .none')).toContain('Under “Same-day services” it can be added');
  await driver.press('Escape', ...'0075t');
  await expect.poll(() => panel.text('.find .none')).toContain('“0075t” is not in the list');
  await driver.press('Escape', ...'93000 rx');
  await expect.poll(() => panel.text('.find .none')).toContain('entered by itself');
  await driver.press('Escape', ...'zebra');
  await expect.poll(() => panel.text('.find .none')).toContain('zebra');
  await driver.press('Escape');
  await expect.poll(() => panel.count('.find .none')).toBe(0);
  await driver.press('/', ...'talked', 'Enter');
  await expect.poll(() => panel.value('data.externalDiscussion')).toBe(true);
  // What minutes there are only a person knows.
  await driver.press('/', ...'total time', 'Enter', '3', '2');
  await expect.poll(() => panel.value('time.minutes')).toBe(32);
});

test('a favourite is kept and entered by keys alone', async ({ panel, driver }) => {
  await driver.press('/', '+', 'x', 'Enter');
  await expect.poll(() => panel.text('.find .none')).toContain('what is ticked');
  await driver.press('Escape', ...'2sc rx', 'Enter');
  await panel.shows('99214');
  await driver.press('/', ...'+dm visit', 'Enter');
  await expect.poll(() => panel.text('.find .none')).toContain('dm visit');
  await panel.do('new');
  await driver.press('/', ...'dm');
  await expect.poll(() => panel.text('[role="option"]')).toContain('dm visit');
  await driver.press('Enter');
  await panel.shows('99214');
  const tab = await driver.openTab('workbench.html?page=settings');
  await expect.poll(() => tab.run(() => document.querySelectorAll('[data-favourite]').length)).toBe(1);
  await tab.click('[data-favourite="dm visit"] button');
  await expect.poll(() => tab.run(() => document.querySelectorAll('[data-favourite]').length)).toBe(0);
  await tab.close();
});

test('every change is undone and redone, by button and by key', async ({ panel, driver }) => {
  await driver.press('/', ...'2sc rx', 'Enter');
  await panel.shows('99214');
  await driver.click('[data-do="undo-last"]');
  await expect.poll(() => panel.value('problems.chronic-stable')).toBe(0);
  await driver.click('[data-do="redo"]');
  await panel.shows('99214');
  await panel.set('risk.prescription-drug-management', false);
  await driver.press('Control+z');
  await panel.shows('99214');
  await driver.press('Control+Shift+Z');
  await expect.poll(() => panel.value('risk.prescription-drug-management')).toBe(false);
  // From the field of finding, and from the number that was just typed.
  await driver.press('/', ...'32m', 'Enter', 'Control+z');
  await expect.poll(() => panel.value('time.minutes')).toBe('empty');
  await driver.click('[data-row="problems.acute-uncomplicated"]');
  await driver.press('2', 'Control+z');
  await expect.poll(() => panel.value('problems.acute-uncomplicated')).toBe(0);
});

test('a date of service is undone and redone by keys in its own field', async ({ panel, driver }) => {
  const field = '[data-context="dateOfService"]';
  const day = () =>
    driver.inPanel((at: string) => document.querySelector<HTMLInputElement>(at)?.value, field);
  const isInField = () => driver.inPanel((at: string) => document.activeElement?.matches(at), field);
  const before = await day();
  await driver.inPanel((at: string) => document.querySelector<HTMLElement>(at)?.focus(), field);
  await panel.choose('dateOfService', '2025-06-30');
  await expect.poll(day).toBe('2025-06-30');
  await driver.press('Control+z');
  await expect.poll(day).toBe(before);
  await driver.press('Control+y');
  await expect.poll(day).toBe('2025-06-30');
  expect(await isInField()).toBe(true);
  // By hand: a part of the date, whichever the browser puts first, is one more.
  await driver.press('ArrowUp');
  await expect.poll(day).not.toBe('2025-06-30');
  await driver.press('Control+z');
  await expect.poll(day).toBe('2025-06-30');
  // A part that is taken away and left so gives back the date from before that, not one that was undone.
  await driver.press('Backspace');
  await expect.poll(day).toBe('');
  await driver.inPanel(() => document.querySelector<HTMLElement>('[data-row="find"]')?.focus());
  await expect.poll(day).toBe('2025-06-30');
});

test('the sheet of keys shows the shorthand of this visit, and axe finds nothing in it', async ({
  panel,
  driver,
}) => {
  await driver.press('?');
  await expect.poll(() => panel.count('dialog.help')).toBe(1);
  await expect.poll(() => panel.text('[data-help="problems.chronic-stable"] dt')).toContain('sc');
  // The way to where single keys are turned off.
  expect(
    await driver.inPanel(() => document.querySelector<HTMLAnchorElement>('.help a')?.getAttribute('href')),
  ).toBe('/workbench.html?page=settings');
  await expect.poll(() => panel.text('[data-help="time.minutes"] dt')).toContain('24m');
  await expect.poll(() => panel.count('[data-help="problems.multiple-morbidities"]')).toBe(0);
  for (const scheme of ['light', 'dark'] as const) {
    await driver.setScheme(scheme);
    expect(await driver.audit(), scheme).toEqual([]);
  }
  await panel.do('close');
  await driver.press('/', ...'2c');
  expect(await driver.audit(), 'found').toEqual([]);
  await driver.press('Escape', ...'24');
  // Each code with what it stands for: by itself it says nothing to whoever has to look it up.
  await expect.poll(() => panel.text('.find .none')).toContain('24sc (Chronic illness, stable)');
  await expect.poll(() => panel.text('.find .none')).toContain('24m (Total minutes)');
  expect(await driver.audit(), 'refused').toEqual([]);
});

test('letters lead to what stands far below, and Escape gives them back from an empty field', async ({
  panel,
  driver,
}) => {
  await driver.press('/', 'Escape', 's');
  const focused = () => driver.inPanel(() => document.activeElement?.getAttribute('data-row') ?? '');
  await expect.poll(focused).toBe('services.add');
  await driver.press('1', '7', '1', '1', '0', 'Enter');
  await expect.poll(() => panel.count('[data-service="17110"]')).toBe(1);
  await driver.click('[data-row="find"]');
  await driver.press(...'2sc rx', 'Enter');
  // What was entered is said, for words may have more than one meaning.
  await expect.poll(() => panel.text('.find .none')).toContain('Entered: 2 × Chronic illness, stable');
  await driver.press('Escape', 'e');
  await expect.poll(() => panel.text('dialog h2')).toContain('Why 99214');
  await driver.press('Escape');
  await expect.poll(() => panel.exists('dialog')).toBe(false);
  await driver.press('c');
  await expect.poll(() => panel.exists('[data-answer="note"]')).toBe(true);
  await panel.do('close');
});

test('what was entered is said until the field is left or anything is changed, and is heard once', async ({
  panel,
  driver,
}) => {
  const seen = () => panel.text('.find .none');
  const heard = () => panel.text('.find [role="status"]');
  for (const leaving of ['Escape', 'Tab']) {
    await driver.press('/', ...'2sc rx', 'Enter');
    await expect.poll(seen).toContain('Entered: 2 × Chronic illness, stable');
    await driver.press(leaving);
    await expect.poll(seen).toBe('');
    // A hand that goes on at once does not take the words from the ear.
    await expect.poll(heard).toContain('Entered: 2 × Chronic illness, stable');
    await driver.click('[data-row="find"]');
    await expect.poll(seen).toBe('');
    await driver.press('Escape');
  }
  // From the field, too, undoing makes them untrue.
  await driver.press('/', ...'3au', 'Enter');
  await expect.poll(seen).toContain('Entered: 3 × Acute, uncomplicated');
  await driver.press('Control+z');
  await expect.poll(() => panel.value('problems.acute-uncomplicated')).toBe(0);
  await expect.poll(seen).toBe('');
  await expect.poll(heard).toBe('');
  await driver.press('Control+Shift+Z');
  await expect.poll(() => panel.value('problems.acute-uncomplicated')).toBe(3);
  expect(await seen()).toBe('');
  // So does a change elsewhere while the focus stays.
  await driver.press(...'+back pain', 'Enter');
  await expect.poll(seen).toBe('Kept as “back pain”.');
  await panel.choose('payer', 'medicare');
  await expect.poll(seen).toBe('');
});

test('no code has a slash: it leads from the field of a code to find, and S begins that code anew', async ({
  panel,
  driver,
}) => {
  const focused = () => driver.inPanel(() => document.activeElement?.getAttribute('data-row') ?? '');
  const typed = () =>
    driver.inPanel(() => document.querySelector<HTMLInputElement>('[data-row="services.add"]')?.value);
  await driver.press('s');
  await expect.poll(focused).toBe('services.add');
  await driver.press(...'171', '/');
  await expect.poll(focused).toBe('find');
  expect(await typed()).toBe('171');
  await driver.press('Escape', 's');
  await expect.poll(focused).toBe('services.add');
  await driver.press(...'17110', 'Enter');
  await expect.poll(() => panel.count('[data-service="17110"]')).toBe(1);
});

test('N begins a new encounter, however long it is held, and undoing comes back; in a field it is a letter', async ({
  panel,
  driver,
}) => {
  await driver.press('/', ...'2sc rx', 'Enter');
  await panel.shows('99214');
  await driver.press('/', 'n');
  await panel.shows('99214');
  await driver.press('Escape', 'Escape', 'Tab', 'n', 'n', 'n');
  await expect.poll(() => panel.text('[data-notice="cleared"] p')).toBe('A new encounter is open.');
  await driver.press('Control+z');
  await panel.shows('99214');
});

test('a code adds a same-day service, and the words of a fact lead to its row, folded or not', async ({
  panel,
  driver,
}) => {
  await driver.press('/', ...'17110');
  await expect.poll(() => panel.text('[role="option"]')).toContain('17110, destruction of skin lesions');
  await driver.press('Enter');
  await expect.poll(() => panel.count('[data-service="17110"]')).toBe(1);
  await expect.poll(() => panel.text('.find .none')).toContain('Entered: 17110');
  // The same code again is not added twice: it leads to where it is listed.
  const focused = () => driver.inPanel(() => document.activeElement?.getAttribute('data-row') ?? '');
  await driver.press(...'17110');
  await expect.poll(() => panel.text('[role="option"]')).toContain('Listed already');
  await driver.press('Enter');
  await expect.poll(focused).toBe('services.17110');
  await expect.poll(() => panel.count('[data-service="17110"]')).toBe(1);
  await expect.poll(() => panel.exists('[data-row="context.placeOfService"]')).toBe(false);
  await driver.press('Escape');
  await driver.click('[data-row="find"]');
  await driver.press(...'pos');
  await expect.poll(() => panel.text('[role="option"]')).toBe('Place of service');
  await driver.press('Enter');
  await expect.poll(focused).toBe('context.placeOfService');
  // What is unfolded stays so.
  await panel.pick('context.placeOfService', '11');
  // A list of choices takes letters and digits alone: undoing and finding go on from there.
  await driver.press('Control+z');
  await expect.poll(() => panel.choice('context.placeOfService')).toBe('');
  expect(await focused()).toBe('context.placeOfService');
  await driver.press('/');
  await expect.poll(focused).toBe('find');
  await driver.press(...'with a resident', 'Enter');
  await expect.poll(focused).toBe('context.teachingPhysician');
});

test('what is not found is said at once, and replaced by what is typed after Enter', async ({
  panel,
  driver,
}) => {
  await driver.press('/', ...'zebra');
  await expect.poll(() => panel.text('.find .none')).toContain('“zebra”');
  await driver.press('Enter', ...'dementia');
  await expect.poll(() => panel.count('[role="option"]')).toBe(2);
  await driver.press('Enter');
  await expect.poll(() => panel.value('problems.chronic-stable')).toBe(1);
});

test('the name of a family leads to it, below what can be ticked', async ({ panel, driver }) => {
  const offered = () =>
    driver.inPanel(() => [...document.querySelectorAll('[role="option"]')].map((one) => one.textContent));
  await driver.press('/', ...'nursing');
  await expect.poll(offered).toEqual(['Family: Nursing facility', 'Family: Nursing facility discharge']);
  await driver.press('Enter');
  await expect.poll(() => panel.code()).toBe('Which visit is it?');
  // What is asked next is answered there, too.
  await driver.press(...'init');
  await expect.poll(offered).toEqual(['Visit: Initial visit']);
  await driver.press('Enter');
  await expect.poll(() => panel.code()).toBe('No code yet');
  await driver.press(...'initial', 'Enter');
  await expect.poll(() => panel.text('.find .none')).toContain('“initial”');
  await driver.press(...'subs', 'Escape', 'Escape');
  // What can be ticked comes first, but for the whole name of a family.
  await driver.press('/', ...'emergenc');
  await expect.poll(async () => (await offered()).at(-1)).toBe('Family: Emergency');
  expect((await offered())[0]).toBe('Emergency major surgery');
  await driver.press('y');
  await expect.poll(async () => (await offered())[0]).toBe('Family: Emergency');
  expect(await offered()).toContain('Emergency major surgery');
  await driver.press('Escape', ...'office', 'Enter');
  await expect.poll(() => panel.code()).toBe('No code yet');
  const family = () =>
    driver.inPanel(() => document.querySelector<HTMLSelectElement>('[data-context="family"]')?.value);
  await expect.poll(family).toBe('office');
});

test('what is said of an entry is what stands after it; a long text is quoted in part', async ({
  panel,
  driver,
}) => {
  const said = () => panel.text('.find .none');
  await driver.press('/', ...'2sc 3sc', 'Enter');
  await expect.poll(said).toBe('Entered: 3 × Chronic illness, stable');
  await driver.press(...'99sc', 'Enter');
  await expect.poll(said).toBe('Entered: 99 × Chronic illness, stable');
  await driver.press(...'stable', 'Enter');
  await expect.poll(said).toBe('Entered: 99 × Chronic illness, stable');
  expect(await panel.value('problems.chronic-stable')).toBe(99);
  await driver.press(...'24m 30m', 'Enter');
  await expect.poll(said).toBe('Entered: 30 min');
  await driver.inPanel(() => {
    const field = document.activeElement as HTMLInputElement;
    field.value = 'zebra '.repeat(200);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(said).toMatch(/by “zebra[^”]{30,40}…”/);
});

test('the name of the family that is open leads to it, and the keys of a composition enter nothing', async ({
  panel,
  driver,
}) => {
  await driver.press('/', ...'stable');
  await expect.poll(() => panel.count('[data-found]')).toBeGreaterThan(0);
  // As an editor of Japanese ends its composition.
  await driver.inPanel(() => {
    const enter = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', enter));
  });
  expect(await panel.count('[data-found]')).toBeGreaterThan(0);
  expect(await panel.value('problems.chronic-stable')).toBe(0);
  await driver.press('Escape', ...'office');
  await expect.poll(() => panel.text('[data-found="family-office"]')).toBe('Open already: Office');
  await driver.press('Enter');
  await expect
    .poll(() => driver.inPanel(() => document.activeElement?.getAttribute('data-context')))
    .toBe('family');
  expect(await panel.exists('[data-notice]')).toBe(false);
});
