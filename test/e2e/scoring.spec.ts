import { expect, test } from './fixtures';

test('two stable chronic illnesses and a prescription drug: 99214', async ({ panel }) => {
  await panel.set('problems.chronic-stable', 2);
  await panel.set('risk.prescription-drug-management', true);
  await panel.shows('99214');
  await expect.poll(() => panel.level()).toBe('Moderate MDM');
  await expect.poll(() => panel.text('[data-answer="mdm"]')).toContain('99214');
  await expect.poll(() => panel.spoken()).toContain('99214');
});

test('a threat to life with a decision to hospitalize, in the emergency department: 99285', async ({
  panel,
}) => {
  await panel.choose('family', 'emergency');
  await panel.set('problems.threat-to-life-or-function', 1);
  await panel.set('risk.hospitalization-or-escalation', true);
  await panel.shows('99285');
  await expect.poll(() => panel.exists('[data-context="visit"]')).toBe(false);
});

test('the same on the first hospital day: 99223, once the visit is chosen', async ({ panel }) => {
  await panel.choose('family', 'hospital');
  await panel.set('problems.threat-to-life-or-function', 1);
  await panel.set('risk.hospitalization-or-escalation', true);
  await expect.poll(() => panel.code()).toBe('Which visit is it?');
  await panel.chooseVisit('initial');
  await panel.shows('99223');
});

test('by keyboard alone: 99214, its reasons, and back', async ({ panel, driver }) => {
  await panel.tabTo('[data-row="problems.chronic-stable"]');
  await driver.press('2');
  await panel.tabTo('[data-row="data.testsOrdered"]');
  await driver.press('ArrowUp', 'ArrowUp', 'ArrowUp');
  await panel.tabTo('[data-row="risk.prescription-drug-management"]');
  await driver.press('Space');
  await panel.tabTo('[data-row="time.minutes"]');
  await driver.press('2', '4');
  await panel.shows('99214');
  await expect.poll(() => panel.value('data.testsOrdered')).toBe(3);
  await expect.poll(() => panel.text('[data-answer="time"]')).toContain('99213');
  await panel.tabTo('[data-do="explain"]');
  await driver.press('Enter');
  await expect.poll(() => panel.exists('dialog[open]')).toBe(true);
  await driver.press('Escape');
  await expect.poll(() => panel.exists('dialog')).toBe(false);
  const focused = () => driver.inPanel(() => document.activeElement?.getAttribute('data-do'));
  await expect.poll(focused).toBe('explain');
});

test('time alone carries prolonged service, at the threshold of the payer', async ({ panel }) => {
  await panel.set('time.minutes', 69);
  await panel.shows('99215');
  await expect.poll(() => panel.text('[data-answer="add-on"]')).toBe('+99417 × 1');
  await panel.choose('payer', 'medicare');
  await expect.poll(() => panel.text('[data-answer="add-on"]')).toBe('+G2212 × 1');
  await panel.set('time.minutes', 68);
  await expect.poll(() => panel.exists('[data-answer="add-on"]')).toBe(false);
});

test('another family keeps what was ticked and says what it puts aside', async ({ panel }) => {
  await panel.set('problems.chronic-stable', 2);
  await panel.set('risk.prescription-drug-management', true);
  await panel.set('time.minutes', 24);
  await panel.choose('family', 'emergency');
  await panel.shows('99284');
  await expect.poll(() => panel.text('[data-notice="family"]')).toContain('24 minutes are put aside');
  await expect.poll(() => panel.spoken()).toContain('24 minutes are put aside');
  await panel.choose('family', 'office');
  await panel.shows('99214');
  await expect.poll(() => panel.value('time.minutes')).toBe(24);
  await expect.poll(() => panel.value('problems.chronic-stable')).toBe(2);
});

test('a change of family can be undone', async ({ panel }) => {
  await panel.set('problems.self-limited', 1);
  await panel.choose('family', 'emergency');
  await panel.shows('99282');
  await panel.do('undo');
  await panel.shows('99212');
});

test('a date before the rules is not covered, and says why', async ({ panel }) => {
  await panel.choose('family', 'hospital');
  await panel.chooseVisit('initial');
  await panel.choose('dateOfService', '2022-05-01');
  await expect.poll(() => panel.code()).toBe('Not covered');
  await expect.poll(() => panel.level()).toContain('2023-01-01');
});

test('a date that is refused leaves the one from before, not what was half typed', async ({
  panel,
  driver,
}) => {
  const field = '[data-context="dateOfService"]';
  const day = () => driver.inPanel(() => document.querySelector<HTMLInputElement>('[type="date"]')?.value);
  await panel.choose('dateOfService', '2026-03-26');
  await driver.click(field);
  // A new month makes a date of its own before its year is typed.
  for (const typed of ['2026-11-26', '1920-11-26']) await panel.choose('dateOfService', typed);
  await driver.click('[data-row="find"]');
  await expect.poll(() => panel.text('.context .error')).toContain('the one before stands');
  await expect.poll(day).toBe('2026-03-26');
});

test('tests listed one by one are counted by the rules', async ({ panel, driver }) => {
  await panel.set('data.testsOrdered', 2);
  await panel.openFold('[data-row="data.tests.add"]');
  await driver.click('[data-row="data.tests.add"]');
  await driver.press('8', '0', '0');
  await driver.press('Enter');
  await expect.poll(() => panel.text('.add-code .error')).toContain('five characters');
  await driver.press('5', '3', 'Enter');
  await expect.poll(() => panel.exists('[data-test="80053"]')).toBe(true);
  await driver.press('9', '3', '0', '0', '0', 'Enter');
  await panel.set('data.tests.93000.interpreted', true);
  await expect.poll(() => panel.text('#data .pill')).toBe('Moderate');
  await panel.set('data.tests.93000.interpretationBilled', true);
  await expect.poll(() => panel.text('#data .pill')).toBe('Minimal');
  await expect.poll(() => panel.text('[data-finding="test-interpretation-billed"]')).toContain('93000');
});

test('what is not a number in range is refused, said, and loses nothing', async ({ panel, driver }) => {
  await panel.set('time.minutes', 30);
  await panel.shows('99214');
  for (const typed of ['1500', '1.5', '1e1', '-3', 'abc']) {
    await driver.click('[data-row="time.minutes"]');
    await driver.press(...typed);
    const said = `“${typed}” is not taken. A whole number from 0 to 1440`;
    await expect.poll(() => panel.text('.item .error')).toBe(said);
    await driver.press('Tab');
    await expect.poll(() => panel.value('time.minutes')).toBe(30);
    await expect.poll(() => panel.code()).toBe('99214');
    await expect.poll(() => panel.text('.item .error')).toContain(`“${typed}”`);
  }
  // Of a number that is entered from elsewhere nothing was refused.
  await driver.click('[data-row="find"]');
  await driver.press(...'24m', 'Enter');
  await expect.poll(() => panel.value('time.minutes')).toBe(24);
  await expect.poll(() => panel.exists('.item .error')).toBe(false);
});

test('minutes reported apart outlast a new total', async ({ panel, driver }) => {
  await panel.set('time.minutes', 50);
  await panel.set('time.separatelyReportedMinutes', 20);
  await panel.shows('99214');
  await driver.click('[data-row="time.minutes"]');
  await driver.press('5', '5');
  await expect.poll(() => panel.text('[data-answer="time"]')).toContain('35 min');
  await expect.poll(() => panel.value('time.separatelyReportedMinutes')).toBe(20);
});

test('other families ask for what decides on their code', async ({ panel }) => {
  await panel.choose('family', 'preventive');
  await panel.chooseVisit('established');
  await expect.poll(() => panel.level()).toContain('age');
  await panel.set('patientAge', 44);
  await panel.shows('99396');
  await panel.choose('family', 'critical-care');
  await panel.choose('payer', 'medicare');
  await panel.set('time.minutes', 104);
  await panel.shows('99291');
  await expect.poll(() => panel.text('[data-answer="add-on"]')).toBe('+99292 × 1');
  await panel.choose('family', 'consult-inpatient');
  await panel.choose('visit', 'initial');
  await panel.set('problems.threat-to-life-or-function', 1);
  await panel.set('risk.hospitalization-or-escalation', true);
  await panel.shows('99223');
});

test('an element in which nothing is ticked has the word on its card that the reasons have for it', async ({
  panel,
}) => {
  const pills = () => Promise.all(['problems', 'data', 'risk'].map((id) => panel.text(`#${id} .pill`)));
  await expect.poll(pills).toEqual(['none', 'none', 'none']);
  await panel.set('risk.prescription-drug-management', true);
  await expect.poll(pills).toEqual(['Minimal', 'Minimal', 'Moderate']);
  await panel.do('explain');
  await expect.poll(() => panel.text('dialog')).toContain('(problems minimal, data minimal, risk moderate)');
  await panel.do('close');
  await panel.set('risk.prescription-drug-management', false);
  await expect.poll(pills).toEqual(['none', 'none', 'none']);
});

test('on a day that a family does not cover no visit is asked for', async ({ panel }) => {
  await panel.choose('dateOfService', '2021-06-15');
  await panel.choose('family', 'hospital');
  await expect.poll(() => panel.code()).toBe('Not covered');
  await expect.poll(() => panel.level()).toContain('Before 2023-01-01');
  expect(await panel.count('[data-choose-visit]')).toBe(0);
  await panel.do('explain');
  await expect.poll(() => panel.text('dialog .reasons')).toContain('Before 2023-01-01');
  await panel.do('close');
  await panel.choose('dateOfService', '2023-01-01');
  await expect.poll(() => panel.code()).toBe('Which visit is it?');
  await expect.poll(() => panel.count('[data-choose-visit]')).toBe(2);
});

test('what is folded away and ticked is named while it is folded', async ({ panel, driver }) => {
  for (const [card, row, value, label] of [
    ['risk', 'risk.major-surgery-emergency', true, 'Emergency major surgery'],
    ['problems', 'problems.threat-to-life-or-function', 1, 'Threat to life or bodily function'],
  ] as const) {
    const summary = `#${card} summary`;
    await panel.set(row, value);
    await expect.poll(() => panel.text(summary), card).not.toContain(label);
    await driver.click(summary);
    await expect.poll(() => panel.text(summary), card).toContain(label);
    await panel.set(row, typeof value === 'number' ? 0 : false);
    await driver.click(summary);
    await expect.poll(() => panel.text(summary), card).not.toContain(label);
  }
});
