import type { Scheme } from './drivers/driver';
import { expect, test } from './fixtures';
import type { Panel } from './panel';

/* The guided question on the visit: one question at a time, and a visit that only the person sets. */

const asked = (panel: Panel) =>
  panel.driver.inPanel(() => document.querySelector('[data-asked]')?.getAttribute('data-asked') ?? '');

/** Opens the questions from the context line. */
async function ask(panel: Panel): Promise<void> {
  await panel.driver.click('[data-ask-visit="context"]');
  await expect.poll(() => panel.exists('dialog[open]')).toBe(true);
}

/** Answers one question after the other by its choices. */
async function answer(panel: Panel, ...choices: readonly string[]): Promise<void> {
  for (const choice of choices) {
    const before = await asked(panel);
    await panel.driver.click(`[data-choice="${choice}"]`);
    await expect.poll(() => asked(panel)).not.toBe(before);
  }
}

const visit = (panel: Panel) =>
  panel.driver.inPanel(
    () => document.querySelector<HTMLSelectElement>('[data-context="visit"]')?.value ?? '',
  );

const focused = (panel: Panel, attribute: string) =>
  panel.driver.inPanel((name: string) => document.activeElement?.getAttribute(name) ?? null, attribute);

test('a colleague of another subspecialty leaves a new patient under CPT, set only when chosen', async ({
  panel,
  driver,
}) => {
  await ask(panel);
  expect(await asked(panel)).toBe('last-service');
  await expect.poll(() => panel.text('dialog .reasons')).toContain('in force since 2012-01-01');
  await expect.poll(() => panel.exists('dialog .sources a[href^="https://"]')).toBe(true);
  await answer(panel, 'yes', 'no', 'subspecialty');
  expect(await asked(panel)).toBe('result');
  await expect.poll(() => panel.text('dialog h3[data-asked]')).toBe('New patient');
  await expect
    .poll(() => panel.text('dialog [data-rule="visit.other-subspecialty"]'))
    .toContain('another subspecialty');
  await expect.poll(() => panel.text('dialog [role="status"]')).toContain('another subspecialty');
  // Found is not set.
  expect(await visit(panel)).toBe('established');
  await driver.click('[data-choose-found="new"]');
  await expect.poll(() => visit(panel)).toBe('new');
  await expect.poll(() => panel.exists('dialog')).toBe(false);
  await expect.poll(() => focused(panel, 'data-context')).toBe('visit');
});

test('the same answers by the enrolled code under Medicare, with what contractors differ on', async ({
  panel,
}) => {
  await panel.choose('payer', 'medicare');
  await ask(panel);
  await answer(panel, 'yes', 'no');
  expect(await asked(panel)).toBe('same-code');
  await answer(panel, 'same', 'yes');
  await expect.poll(() => panel.text('dialog h3[data-asked]')).toBe('Established patient');
  await expect
    .poll(() => panel.text('[data-rule="visit.advanced-practice-differs"]'))
    .toContain('Contractors differ');
});

test('by keyboard alone: asked, answered, gone back, found and chosen', async ({ panel, driver }) => {
  await panel.tabTo('[data-ask-visit="context"]');
  await driver.press('Enter');
  await expect.poll(() => focused(panel, 'data-asked')).toBe('last-service');
  await panel.tabTo('[data-choice="yes"]');
  await driver.press('Enter');
  await expect.poll(() => focused(panel, 'data-asked')).toBe('own-service');
  await panel.tabTo('[data-choice="no"]');
  await driver.press('Space');
  await expect.poll(() => focused(panel, 'data-asked')).toBe('same-specialty');
  // Back to the first: the answers after it are gone.
  await panel.tabTo('[data-change="last-service"]');
  await driver.press('Enter');
  await expect.poll(() => focused(panel, 'data-asked')).toBe('last-service');
  await expect.poll(() => panel.exists('[data-answered]')).toBe(false);
  await panel.tabTo('[data-choice="no"]');
  await driver.press('Enter');
  await expect.poll(() => focused(panel, 'data-asked')).toBe('result');
  await panel.tabTo('[data-choose-found="new"]');
  await driver.press('Enter');
  await expect.poll(() => visit(panel)).toBe('new');
  await expect.poll(() => focused(panel, 'data-context')).toBe('visit');
});

test('Escape closes without a change, the focus goes back, and nothing is kept', async ({
  panel,
  driver,
}) => {
  await panel.tabTo('[data-ask-visit="context"]');
  const kept = () => driver.inPanel(async () => JSON.stringify(await chrome.storage.session.get()));
  const before = await kept();
  await driver.press('Enter');
  // Drawn is not yet open.
  await expect.poll(() => focused(panel, 'data-asked')).toBe('last-service');
  await answer(panel, 'yes', 'yes');
  expect(await kept()).toBe(before);
  await driver.press('Escape');
  await expect.poll(() => panel.exists('dialog')).toBe(false);
  expect(await visit(panel)).toBe('established');
  await expect.poll(() => focused(panel, 'data-ask-visit')).toBe('context');
  await ask(panel);
  expect(await asked(panel)).toBe('last-service');
  await expect.poll(() => panel.exists('[data-answered]')).toBe(false);
  expect(await driver.panelErrors()).toEqual([]);
});

test('a day in place of an answer, on either side of three years', async ({ panel, driver }) => {
  await panel.choose('dateOfService', '2026-03-02');
  const give = async (day: string) => {
    await driver.inPanel((typed: string) => {
      const field = document.querySelector<HTMLInputElement>('[data-visit-day]');
      if (!field) throw new Error('no field for a day');
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, day);
    await driver.click('.answers form [type="submit"]');
  };
  await ask(panel);
  for (const refused of ['', '2026-03-03']) {
    await give(refused);
    await expect.poll(() => panel.text('.answers .error')).toBe('A date up to 2026-03-02');
  }
  await give('2023-03-01');
  await expect.poll(() => asked(panel)).toBe('result');
  await expect.poll(() => panel.text('dialog h3[data-asked]')).toBe('New patient');
  await driver.click('[data-change="last-service"]');
  await expect.poll(() => asked(panel)).toBe('last-service');
  await give('2023-03-02');
  await expect.poll(() => asked(panel)).toBe('own-service');
  await answer(panel, 'yes');
  await expect.poll(() => panel.text('dialog h3[data-asked]')).toBe('Established patient');
  await expect.poll(() => panel.text('[data-rule="visit.anniversary-differs"]')).toContain('to the day');
});

test('where the answer waits for the visit it is offered there, and then levels', async ({
  panel,
  driver,
}) => {
  await panel.choose('family', 'hospital');
  await panel.set('problems.threat-to-life-or-function', 1);
  await panel.set('risk.hospitalization-or-escalation', true);
  await driver.click('[data-ask-visit="answer"]');
  await expect.poll(() => focused(panel, 'data-asked')).toBe('hospital-service');
  await answer(panel, 'own', 'emergency');
  await expect.poll(() => panel.text('dialog h3[data-asked]')).toBe('Initial visit');
  await expect
    .poll(() => panel.text('[data-rule="visit.emergency-differs"]'))
    .toContain('Authorities differ');
  await driver.click('[data-choose-found="initial"]');
  await panel.shows('99223');
  await expect.poll(() => panel.spoken()).toContain('99223');
  // What opened the questions is gone with the choice.
  await expect.poll(() => panel.exists('[data-ask-visit="answer"]')).toBe(false);
  await expect.poll(() => focused(panel, 'data-context')).toBe('visit');
});

test('what is not known stays open, and sets nothing', async ({ panel }) => {
  await panel.choose('family', 'nursing-facility');
  await ask(panel);
  await answer(panel, 'colleague', 'change', 'unknown');
  expect(await asked(panel)).toBe('undecided');
  await expect.poll(() => panel.exists('[data-choose-found]')).toBe(false);
  expect(await visit(panel)).toBe('');
});

test('families without such visits, and consultations of their own, ask nothing', async ({
  panel,
  driver,
}) => {
  for (const family of ['emergency', 'critical-care', 'consult-inpatient']) {
    await panel.choose('family', family);
    await expect.poll(() => panel.exists('[data-ask-visit]'), family).toBe(false);
  }
  await panel.choose('payer', 'medicare');
  await expect.poll(() => panel.code()).toBe('Which visit is it?');
  await driver.click('[data-ask-visit="answer"]');
  await expect.poll(() => focused(panel, 'data-asked')).toBe('hospital-service');
  await answer(panel, 'no');
  await driver.click('[data-choose-found="initial"]');
  await expect.poll(() => panel.code()).toBe('No code yet');
});

const states: Readonly<Record<string, (panel: Panel) => Promise<void>>> = {
  'visit-first': ask,
  'visit-day-refused': async (panel) => {
    await ask(panel);
    await panel.driver.click('.answers form [type="submit"]');
  },
  'visit-third': async (panel) => {
    await ask(panel);
    await answer(panel, 'yes', 'no');
  },
  'visit-found': async (panel) => {
    await panel.choose('family', 'hospital');
    await ask(panel);
    await answer(panel, 'colleague', 'emergency', 'same');
  },
  'visit-undecided': async (panel) => {
    await panel.choose('payer', 'medicare');
    await ask(panel);
    await answer(panel, 'yes', 'unknown', 'other');
  },
  'visit-offered': (panel) => panel.choose('family', 'hospital'),
  'visit-offered-consultation': async (panel) => {
    await panel.choose('family', 'consult-inpatient');
    await panel.choose('payer', 'medicare');
  },
};

for (const [name, reach] of Object.entries(states)) {
  test(`axe, sizes, widths and pictures: ${name}`, async ({ panel, driver, keepPicture }) => {
    await reach(panel);
    for (const scheme of ['light', 'dark'] satisfies Scheme[]) {
      await driver.setScheme(scheme);
      for (const width of [480, 360, 252]) {
        expect(await driver.setPanelWidth(width)).toBe(true);
        const found = await driver.inPanel(() => {
          const dialog = document.querySelector('dialog') ?? document.documentElement;
          const small = [...document.querySelectorAll('dialog button, [data-ask-visit]')].filter((button) => {
            const { width: wide, height } = button.getBoundingClientRect();
            return wide < 24 || height < 24;
          });
          return { beyond: dialog.scrollWidth - dialog.clientWidth, small: small.length };
        });
        expect(found, `${scheme} ${width}`).toEqual({ beyond: 0, small: 0 });
        await keepPicture(`${name}-${scheme}-${width}`, await driver.panelPicture());
      }
      // Where it is narrowest, and controls stand closest.
      expect(await driver.audit(), scheme).toEqual([]);
    }
    await driver.setPanelWidth(360);
  });
}

test('what has the focus in the dialog is never under its header', async ({ panel, driver }) => {
  await driver.setPanelWidth(252);
  await states['visit-third']?.(panel);
  const covered = () =>
    driver.inPanel(() => {
      const there = document.activeElement;
      if (!there?.closest('dialog') || there.closest('dialog > header')) return '';
      const { top } = there.getBoundingClientRect();
      const header = document.querySelector('dialog > header')?.getBoundingClientRect().bottom ?? 0;
      return top < header ? (there.textContent ?? '') : '';
    });
  for (let pressed = 0; pressed < 24; pressed += 1) {
    await driver.press(pressed < 12 ? 'Tab' : 'Shift+Tab');
    // It is scrolled into view a moment after it has the focus.
    await expect.poll(covered).toBe('');
  }
  await driver.setPanelWidth(360);
});

test('text of twice the size is whole at 252 pixels', async ({ panel, driver, keepPicture }) => {
  await driver.setPanelWidth(252);
  await driver.inPanel(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await states['visit-found']?.(panel);
  const beyond = await driver.inPanel(() => {
    const dialog = document.querySelector('dialog');
    return dialog ? dialog.scrollWidth - dialog.clientWidth : undefined;
  });
  expect(beyond).toBe(0);
  await keepPicture('visit-found-large', await driver.panelPicture());
  await driver.inPanel(() => {
    document.documentElement.style.fontSize = '';
  });
  await driver.setPanelWidth(360);
});
