import { expect, test } from './fixtures';
import type { Panel } from './panel';

/** A visit at which diabetes was treated. */
async function diabetesChanged(panel: Panel) {
  await panel.set('problems.chronic-exacerbation', 1);
  await panel.set('risk.prescription-drug-management', true);
}

test('an electrocardiogram with longitudinal care: modifier 25 is advised against, with the rule', async ({
  panel,
}) => {
  await diabetesChanged(panel);
  await panel.addService('93000');
  await panel.choose('payer', 'medicare');
  await panel.openFold('[data-row="context.longitudinalCare"]');
  await panel.set('context.longitudinalCare', true);
  await expect.poll(() => panel.code()).toBe('99214');
  await expect.poll(() => panel.text('[data-answer="add-on"]')).toContain('G2211');
  await expect.poll(() => panel.count('[data-modifier="25"]')).toBe(0);
  const advice = '[data-finding="modifier-25-not-needed"]';
  await expect.poll(() => panel.text(advice)).toContain('with it G2211 would be left out');
  await panel.openFold(`${advice} .written a`);
});

test('a wart with nothing else: modifier 25 is not supported', async ({ panel, driver }) => {
  await panel.set('problems.self-limited', 1);
  await panel.addService('17110');
  await expect.poll(() => panel.text('[data-service="17110"]')).toContain('10-day global period');
  await expect.poll(() => panel.text('[data-flag="25"]')).toBe('Modifier 25?');
  await driver.click('[data-row="services.17110.separateEM.no"]');
  await expect.poll(() => panel.text('[data-modifier="25"] .status')).toBe('not supported');
  await expect
    .poll(() => panel.text('[data-modifier="25"]'))
    .toContain('Deciding on a procedure is part of it.');
  await panel.openFold('[data-modifier="25"] .written a');
  await expect.poll(() => panel.code()).not.toContain('25');
  // The level stands, and that the visit is not reported is said right beside it.
  await expect.poll(() => panel.text('[data-answer="not-reported"]')).toContain('not reported');
  await expect.poll(() => panel.text('[data-modifier="25"] .query')).toContain('if any');
  await driver.click('[data-row="services.17110.separateEM.yes"]');
  await expect.poll(() => panel.count('[data-answer="not-reported"]')).toBe(0);
});

test('two major procedures share one question that names them; one planned before is taken out of it', async ({
  panel,
  driver,
}) => {
  await diabetesChanged(panel);
  await panel.openFold('[data-row="context.decisionForSurgery"]');
  await panel.addService('27236');
  await panel.addService('27447');
  const question = '.question:has([data-row="context.decisionForSurgery.yes"])';
  await expect.poll(() => panel.count(question)).toBe(1);
  await expect.poll(() => panel.text(`${question} legend`)).toBe('Decided at this visit: 27236 and 27447?');
  await panel.set('services.27447.planned', true);
  await expect.poll(() => panel.text(`${question} legend`)).toBe('Decided at this visit: 27236?');
  await driver.click('[data-row="context.decisionForSurgery.yes"]');
  await expect.poll(() => panel.text('[data-modifier="57"]')).toContain('to have decided on 27236.');
  await panel.set('services.27236.planned', true);
  await expect
    .poll(() => panel.text(`${question} legend`))
    .toBe('Decided at this visit: another major procedure?');
  // The same fact is asked nowhere else while the services ask for it.
  await expect.poll(() => panel.count('[data-row="context.decisionForSurgery"]')).toBe(0);
  await driver.click('[aria-label="Remove 27447"]');
  await driver.click('[aria-label="Remove 27236"]');
  await expect.poll(() => panel.count('[data-row="context.decisionForSurgery"]')).toBe(1);
});

test('the principal physician is asked for where the question stands', async ({ panel, driver }) => {
  await panel.choose('family', 'hospital');
  await panel.choose('visit', 'initial');
  await panel.choose('payer', 'medicare');
  await diabetesChanged(panel);
  await expect.poll(() => panel.text('[data-modifier="AI"] .status')).toBe('to be decided');
  await driver.click('[data-row="modifiers.AI.yes"]');
  await expect.poll(() => panel.text('[data-modifier="AI"] .status')).toBe('supported');
  await driver.click('[data-row="modifiers.AI.no"]');
  await expect.poll(() => panel.count('[data-modifier="AI"]')).toBe(0);
});

test('a wellness visit given as a fact is asked about where modifier 25 stands', async ({
  panel,
  driver,
}) => {
  await panel.choose('payer', 'medicare');
  await diabetesChanged(panel);
  await panel.openFold('[data-row="context.wellness"]');
  await panel.pick('context.wellness', 'G0439');
  await expect.poll(() => panel.text('[data-modifier="25"] .query')).toContain('preventive service');
  await expect.poll(() => panel.text('#findings .to-decide')).toContain('25');
  await driver.click('[data-row="modifiers.25.G0439.yes"]');
  await expect.poll(() => panel.text('[data-modifier="25"] .status')).toBe('supported');
  // The answer stands among the services, and can be changed there.
  await expect.poll(() => panel.count('[data-row="services.G0439.separateEM.no"]')).toBe(1);
  await expect.poll(() => panel.count('[data-finding="wellness-twice"]')).toBe(0);
});

test('after a surgery that it is related to, Medicare has the visit not reported', async ({ panel }) => {
  await panel.choose('payer', 'medicare');
  await diabetesChanged(panel);
  await panel.openFold('[data-row="context.postoperative"]');
  await panel.pick('context.postoperative', 'related-090');
  await expect.poll(() => panel.text('[data-answer="not-reported"]')).toContain('not reported');
  await expect.poll(() => panel.spoken()).toContain('not reported');
});

test('a new encounter has nothing half typed, and says in the foot when the rules were checked', async ({
  panel,
  driver,
}) => {
  await panel.choose('dateOfService', '2026-11-22');
  await diabetesChanged(panel);
  await driver.click('[data-row="services.add"]');
  await driver.press('1', '7', '1', '1', 'Enter');
  await expect.poll(() => panel.count('.add-code .error')).toBe(1);
  await expect.poll(() => panel.text('.add-code .error')).toContain('five characters');
  await expect.poll(() => panel.text('.about.late')).toContain('2026-11-21');
  await expect.poll(() => panel.count('[data-finding="after-last-checked"]')).toBe(0);
  await driver.click('[data-row="problems.self-limited"]');
  await driver.press('x');
  await panel.do('new');
  await expect.poll(() => panel.value('problems.self-limited')).toBe(0);
  const typed = () =>
    driver.inPanel(() => document.querySelector<HTMLInputElement>('[data-row="services.add"]')?.value);
  await expect.poll(typed).toBe('');
  await expect.poll(() => panel.count('.add-code .error')).toBe(0);
});

test('a wart with diabetes changed: modifier 25 is supported', async ({ panel, driver }) => {
  await diabetesChanged(panel);
  await panel.addService('17110');
  await driver.click('[data-row="services.17110.separateEM.yes"]');
  await expect.poll(() => panel.text('[data-modifier="25"] .status')).toBe('supported');
  await expect.poll(() => panel.text('[data-modifier="25"]')).toContain('beyond 17110');
  await panel.openFold('[data-modifier="25"] .written a');
  await expect.poll(() => panel.code()).toBe('99214');
});

test('a code that is not in the list is asked about, never guessed', async ({ panel }) => {
  await diabetesChanged(panel);
  await panel.addService('0999T');
  await expect.poll(() => panel.text('[data-service="0999T"]')).toContain('Which global period?');
  await expect.poll(() => panel.count('[data-modifier="25"]')).toBe(0);
  await panel.pick('services.0999T.global', '010');
  await expect.poll(() => panel.text('[data-modifier="25"] .status')).toBe('to be decided');
});

test('a major procedure asks whether it was decided here, and takes the answer back', async ({
  panel,
  driver,
}) => {
  await diabetesChanged(panel);
  await panel.addService('27447');
  await expect.poll(() => panel.text('[data-flag="57"]')).toBe('Modifier 57?');
  await driver.click('[data-row="context.decisionForSurgery.yes"]');
  await expect.poll(() => panel.text('[data-modifier="57"] .status')).toBe('supported');
  await driver.click('[data-row="context.decisionForSurgery.no"]');
  await expect.poll(() => panel.text('[data-modifier="57"] .status')).toBe('not supported');
  await driver.click('[aria-label="Remove 27447"]');
  await expect.poll(() => panel.count('[data-modifier="57"]')).toBe(0);
  await panel.do('undo');
  await expect.poll(() => panel.count('[data-service="27447"]')).toBe(1);
});

test('what the note should show: not recorded becomes a finding with its query, answered or taken back', async ({
  panel,
  driver,
}) => {
  await diabetesChanged(panel);
  await panel.openFold('[data-row="documented.R1"]');
  await panel.pick('documented.R1', 'not-recorded');
  const gap = '[data-finding="R1"]';
  await expect.poll(() => panel.text(`${gap} p`)).toContain('is not recorded');
  await expect.poll(() => panel.text(`${gap} .query`)).toContain('if any');
  await expect.poll(() => panel.text('.flags')).toContain('1 warning');
  await expect.poll(() => panel.text('#findings .pill')).toMatch(/^[1-9]\d* open$/);
  await panel.pick('answers.R1', 'queried');
  // A query waits for its answer, so it stays in sight apart from what is settled.
  await expect.poll(() => panel.text('.queried summary')).toBe('1 queried, waiting');
  await panel.openFold('[data-row="answers.R1"]');
  await panel.pick('answers.R1', 'elsewhere');
  await expect.poll(() => panel.text('.settled summary')).toBe('1 answered');
  await expect.poll(() => panel.text('#answer')).not.toContain('1 warning');
  // The answer outlives the panel, as the rest of the encounter does.
  await driver.closePanel();
  await panel.open();
  await expect.poll(() => panel.text('.settled summary')).toBe('1 answered');
  await expect.poll(() => panel.code()).toBe('99214');
});

test('at most three findings are laid open, worst first, and chips lead to them', async ({
  panel,
  driver,
}) => {
  await diabetesChanged(panel);
  for (const code of ['17110', '20610']) await panel.addService(code);
  await panel.openFold('[data-row^="documented."]');
  for (const id of ['R1', 'P3', 'V1']) {
    if ((await panel.count(`[data-row="documented.${id}"]`)) > 0)
      await panel.pick(`documented.${id}`, 'not-recorded');
  }
  const shown = await driver.inPanel(() =>
    [...document.querySelectorAll('#findings .finding')]
      .filter((one) => !one.closest('details'))
      .map((one) => one.className.replace('finding ', '')),
  );
  expect(shown.length).toBeLessThanOrEqual(3);
  const order = ['error', 'warning', 'info'];
  expect(shown).toEqual(shown.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  await driver.click('[data-flag="25"]');
  await expect
    .poll(() =>
      driver.inPanel(() => {
        const box = document.getElementById('modifiers')?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.top < innerHeight;
      }),
    )
    .toBe(true);
});

test('by keyboard alone: a service added, its question answered', async ({ panel, driver }) => {
  await diabetesChanged(panel);
  await panel.tabTo('[data-row="services.add"]');
  await driver.press('1', '7', '1', '1', '0', 'Enter');
  await expect.poll(() => panel.count('[data-row="services.17110.separateEM.yes"]')).toBe(1);
  await panel.tabTo('[data-row="services.add"]');
  await driver.press('Shift+Tab', 'ArrowLeft', 'ArrowLeft');
  await expect.poll(() => panel.text('[data-modifier="25"] .status')).toBe('supported');
});

test('axe finds nothing in services and findings, and nothing scrolls sideways', async ({
  panel,
  driver,
}) => {
  await diabetesChanged(panel);
  for (const code of ['17110', '27447', '0999T']) await panel.addService(code);
  await panel.unfoldEverything();
  for (const scheme of ['light', 'dark'] as const) {
    await driver.setScheme(scheme);
    expect(await driver.audit(), scheme).toEqual([]);
  }
  await driver.setPanelWidth(252);
  expect(
    await driver.inPanel(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
  await driver.setPanelWidth(360);
});

test('chips and card count the same things by the same words, notes among them', async ({
  panel,
  driver,
}) => {
  /** The number before a word in the chips; none of it is none. */
  const chips = (word: string) =>
    driver.inPanel((wanted: string) => {
      const texts = [...document.querySelectorAll('.flags .flag')].map((chip) => chip.textContent ?? '');
      return Number(texts.map((text) => new RegExp(`^(\\d+) ${wanted}`).exec(text)?.[1]).find(Boolean) ?? 0);
    }, word);
  const listed = (severity: string) =>
    driver.inPanel(
      (wanted: string) => document.querySelectorAll(`#findings .finding.${wanted}`).length,
      severity,
    );
  const headings = () =>
    driver.inPanel(() =>
      [...document.querySelectorAll('#findings section > h3.group')].map((one) => one.textContent),
    );
  // Surgery decided in the emergency department: what is left is a note, and the note is open.
  await panel.choose('family', 'emergency');
  await panel.set('problems.threat-to-life-or-function', 1);
  await panel.set('risk.major-surgery-emergency', true);
  await panel.addService('44950');
  await driver.click('[data-row="context.decisionForSurgery.yes"]');
  await expect.poll(() => panel.text('[data-flag="57"]')).toBe('Modifier 57 supported');
  await expect.poll(() => chips('note')).toBe(1);
  await expect.poll(() => panel.text('#findings .pill')).toBe('1 open');
  await expect.poll(headings).toEqual(['Notes']);
  expect(await panel.text('.flags')).not.toContain('question');
  // What is answered is open no longer, here and there.
  await panel.pick('answers.surgery-aftercare-elsewhere', 'not-applicable');
  await expect.poll(() => panel.text('#findings .pill')).toBe('none open');
  await expect.poll(() => chips('note')).toBe(0);
  // A modifier to be decided, a warning and a note.
  await panel.forgetEverything();
  await panel.choose('payer', 'medicare');
  await panel.choose('dateOfService', '2026-03-02');
  await panel.set('problems.acute-uncomplicated', 1);
  await panel.set('risk.low', true);
  await panel.set('time.minutes', 45);
  await panel.addService('20610');
  await expect.poll(() => panel.text('[data-flag="25"]')).toBe('Modifier 25?');
  await expect.poll(() => chips('warning')).toBe(1);
  await expect.poll(() => chips('note')).toBe(1);
  await expect.poll(() => listed('warning')).toBe(1);
  await expect.poll(() => listed('info')).toBe(1);
  await expect.poll(headings).toEqual(['Warnings', 'Notes']);
  await expect.poll(() => panel.text('#findings .pill')).toBe('3 open');
});

test('critical care of which nothing is given is said once, in the answer, and is no finding', async ({
  panel,
}) => {
  await panel.choose('family', 'critical-care');
  await expect.poll(() => panel.level()).toContain('No minutes of critical care are given');
  expect(await panel.count('.flag')).toBe(0);
  expect(await panel.count('.finding')).toBe(0);
  await panel.addService('93000');
  await expect.poll(() => panel.count('[data-finding="critical-care-minutes-unknown"]')).toBe(1);
  await expect.poll(() => panel.text('.flags')).toContain('1 warning');
});
