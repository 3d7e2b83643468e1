import { ChromiumTab } from './drivers/chromium-tab';
import type { Driver, Scheme } from './drivers/driver';
import { expect, test } from './fixtures';
import type { Panel } from './panel';

const states: Readonly<Record<string, (panel: Panel) => Promise<void>>> = {
  empty: async () => {},
  scored: async (panel) => {
    await panel.set('problems.chronic-stable', 2);
    await panel.set('data.testsOrdered', 2);
    await panel.set('risk.prescription-drug-management', true);
    await panel.set('time.minutes', 24);
    await panel.set('risk.parenteral-controlled-substance', true);
  },
  'put aside': async (panel) => {
    await panel.set('time.minutes', 24);
    await panel.choose('family', 'emergency');
    await panel.set('risk.low', true);
  },
  'visit to choose': (panel) => panel.choose('family', 'hospital'),
  'tests listed': async (panel) => {
    await panel.openFold('[data-row="data.tests.add"]');
    await panel.driver.click('[data-row="data.tests.add"]');
    await panel.driver.press('9', '3', '0', '0', '0', 'Enter', 'x', 'Enter');
  },
  explained: async (panel) => {
    await panel.set('problems.chronic-stable', 2);
    await panel.do('explain');
  },
};

for (const [name, reach] of Object.entries(states)) {
  test(`axe finds nothing: ${name}`, async ({ panel, driver }) => {
    await reach(panel);
    for (const scheme of ['light', 'dark'] satisfies Scheme[]) {
      await driver.setScheme(scheme);
      expect(await driver.audit(), scheme).toEqual([]);
    }
  });
}

test('nothing scrolls sideways at 252 pixels', async ({ panel, driver }) => {
  await panel.set('time.minutes', 24);
  await driver.setPanelWidth(252);
  const beyond = await driver.inPanel(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
  await driver.setPanelWidth(360);
});

test('text of twice the size is whole, and nothing scrolls sideways, at 252 pixels too', async ({
  panel,
  driver,
}) => {
  await panel.set('time.minutes', 24);
  await driver.setPanelWidth(252);
  await driver.inPanel(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const laidOut = () =>
    driver.inPanel(() => {
      const code = document.querySelector<HTMLElement>('[data-answer="code"]');
      const lineHeight = code ? Number.parseFloat(getComputedStyle(code).lineHeight) : 0;
      const { scrollWidth, clientWidth } = document.documentElement;
      return { lines: Math.round((code?.offsetHeight ?? 0) / lineHeight), beyond: scrollWidth - clientWidth };
    });
  await expect.poll(laidOut).toEqual({ lines: 1, beyond: 0 });
  await driver.inPanel(() => {
    document.documentElement.style.fontSize = '';
  });
  await driver.setPanelWidth(360);
});

test('what has the focus is never under the bars', async ({ panel, driver }) => {
  await panel.set('problems.chronic-stable', 2);
  const covered = () =>
    driver.inPanel(() => {
      const focused = document.activeElement;
      if (!focused?.hasAttribute('data-row')) return '';
      const { left, right, top, bottom } = focused.getBoundingClientRect();
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return there?.closest('.bar, .foot') ? (focused.getAttribute('data-row') ?? '') : '';
    });
  for (let pressed = 0; pressed < 40; pressed += 1) {
    await driver.press('Tab');
    // It is scrolled into view a moment after it has the focus.
    await expect.poll(covered).toBe('');
  }
});

test('the head keeps its height, whatever is chosen in it and whatever date is refused', async ({
  panel,
  driver,
}) => {
  const height = () =>
    driver.inPanel(() => document.querySelector('.context')?.getBoundingClientRect().height);
  const drawn = () =>
    driver.inPanel(async () => {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    });
  const aside = () =>
    driver.inPanel(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const width of [252, 360, 480]) {
    if (!(await driver.setPanelWidth(width))) continue;
    await expect.poll(() => driver.inPanel(() => innerWidth)).toBeLessThanOrEqual(width + 20);
    const before = await height();
    for (const family of ['critical-care', 'telemedicine-video', 'consult-outpatient', 'office'] as const) {
      await panel.choose('family', family);
      for (const payer of ['medicare', 'cpt'] as const) {
        await panel.choose('payer', payer);
        await drawn();
        expect(await height(), `${family}, ${payer}, ${width}`).toBe(before);
        expect(await aside(), `${family}, ${payer}, ${width}`).toBe(0);
      }
    }
    await driver.click('[data-context="dateOfService"]');
    await driver.inPanel(() => {
      const field = document.querySelector<HTMLInputElement>('[data-context="dateOfService"]');
      if (!field) throw new Error('no date of service');
      field.value = '1899-12-31';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await driver.click('[data-row="find"]');
    await expect.poll(() => panel.text('.context .error')).toContain('not a date since 1990');
    expect(await height(), `refused, ${width}`).toBe(before);
    expect(await driver.audit(), `refused, ${width}`).toEqual([]);
    // It covers what is below it until something else is done.
    await driver.press('Tab');
    await expect.poll(() => panel.exists('.context .error')).toBe(false);
  }
});

test('no word of the sheet of keys is broken, however narrow the panel and large the text', async ({
  panel,
  driver,
}) => {
  await driver.press('?');
  await expect.poll(() => panel.exists('[data-help="problems.chronic-stable"]')).toBe(true);
  const broken = () =>
    driver.inPanel(() => {
      const sheet = document.querySelector('dialog.help');
      if (!sheet) return ['no sheet'];
      const found: string[] = [];
      const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        for (const { index, 0: word } of (text.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
            found.push(word);
        }
      }
      return found;
    });
  const beyond = () =>
    driver.inPanel(() => {
      const { scrollWidth = 0, clientWidth = 0 } = document.querySelector('dialog.help') ?? {};
      return scrollWidth - clientWidth;
    });
  for (const size of ['', '200%']) {
    await driver.inPanel((given: string) => {
      document.documentElement.style.fontSize = given;
    }, size);
    for (const width of [240, 252, 360, 480]) {
      if (!(await driver.setPanelWidth(width))) continue;
      await expect.poll(() => driver.inPanel(() => innerWidth)).toBeLessThanOrEqual(width + 20);
      await expect.poll(broken, `${width} px, ${size}`).toEqual([]);
      expect(await beyond(), `${width} px, ${size}`).toBe(0);
    }
  }
  await driver.inPanel(() => {
    document.documentElement.style.fontSize = '';
  });
  await driver.setPanelWidth(360);
});

/** Which element has the focus, by what it does or is; the page itself, where the focus was lost. */
const focused = (driver: Driver) =>
  driver.inPanel(() => {
    const { tagName = '', dataset = {} } = (document.activeElement as HTMLElement | null) ?? {};
    return dataset.context ?? dataset.do ?? tagName;
  });

test('a visit chosen in the answer leaves the focus at the choice of the visit', async ({
  panel,
  driver,
}) => {
  await panel.choose('family', 'hospital');
  await panel.tabTo('[data-choose-visit="subsequent"]');
  await driver.press('Enter');
  await expect.poll(() => panel.exists('[data-choose-visit]')).toBe(false);
  await expect.poll(() => focused(driver)).toBe('visit');
});

test('what undoes and redoes keeps the focus when nothing is left, and is then out of the order of keys', async ({
  panel,
  driver,
}) => {
  await panel.set('risk.prescription-drug-management', true);
  await panel.tabTo('[data-do="undo-last"]');
  await driver.press('Enter');
  await expect.poll(() => panel.value('risk.prescription-drug-management')).toBe(false);
  await expect.poll(() => focused(driver)).toBe('undo-last');
  // Pressed once more it does nothing, and is still where the focus is.
  await driver.press('Enter', 'Tab');
  await expect.poll(() => focused(driver)).toBe('redo');
  await driver.press('Enter');
  await expect.poll(() => panel.value('risk.prescription-drug-management')).toBe(true);
  await expect.poll(() => focused(driver)).toBe('redo');
  await driver.press('Tab', 'Shift+Tab');
  // Back over what can do nothing now.
  await expect.poll(() => focused(driver)).toBe('undo-last');
});

test('an encounter of before that is opened says so with the way back, and has the focus at its top', async ({
  panel,
  driver,
}) => {
  await driver.press('/', ...'2sc rx', 'Enter');
  await panel.shows('99214');
  await panel.do('new');
  await driver.press('/', ...'u l', 'Enter');
  await panel.shows('99213');
  await panel.openFold('[data-earlier="0"]');
  await panel.tabTo('[data-earlier="0"] button');
  await driver.press('Enter');
  await panel.shows('99214');
  await expect.poll(() => focused(driver)).toBe('family');
  await expect.poll(() => panel.text('[data-notice="reopened"] p')).toBe('An earlier encounter is open.');
  await expect.poll(() => panel.spoken()).toContain('An earlier encounter is open.');
  await panel.do('undo');
  await panel.shows('99213');
});

test('what has nothing to undo or redo looks so', async ({ panel, driver }) => {
  const faint = () =>
    driver.inPanel(() =>
      ['undo-last', 'redo', 'help'].filter((does) => {
        const button = document.querySelector(`[data-do="${does}"]`);
        return button && Number(getComputedStyle(button).opacity) < 1;
      }),
    );
  await expect.poll(faint).toEqual(['undo-last', 'redo']);
  await panel.set('risk.prescription-drug-management', true);
  await expect.poll(faint).toEqual(['redo']);
  await driver.click('[data-do="undo-last"]');
  await expect.poll(faint).toEqual(['undo-last']);
});

test('in forced colours the scale of minutes has its line and marks, and a list its arrow', {
  tag: '@chromium',
}, async ({ panel }) => {
  await panel.set('time.minutes', 24);
  const tab = await panel.driver.openTab('sidepanel.html');
  if (!(tab instanceof ChromiumTab)) throw new Error('only Chromium forces colours here');
  await tab.page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(() => tab.run(() => document.querySelector('.scale li:not(.met)') !== null)).toBe(true);
  const shown = () =>
    tab.run(() => {
      const styleOf = (selector: string, part?: string) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`nothing at ${selector}`);
        return getComputedStyle(element, part);
      };
      const around = styleOf('section.card').backgroundColor;
      const track = styleOf('.scale .track');
      return {
        line: track.borderTopStyle !== 'none' || track.backgroundColor !== around,
        mark: styleOf('.scale li:not(.met)', '::before').backgroundColor !== around,
        // One of our own would be a picture, and those that are drawn in colours are taken away.
        arrow: styleOf('[data-context="family"]').appearance !== 'none',
      };
    });
  await expect.poll(shown).toEqual({ line: true, mark: true, arrow: true });
  await tab.close();
});

test('at 252 pixels the answer in one line has its level, family and visit whole', async ({
  panel,
  driver,
}) => {
  await panel.set('data.externalNotes', 1);
  await panel.set('problems.self-limited', 1);
  await panel.choose('visit', 'new');
  await panel.set('risk.minimal', true);
  await panel.shows('99202');
  await driver.setPanelWidth(252);
  await driver.inPanel(() => scrollTo({ top: 900 }));
  await expect.poll(() => panel.text('.bar .level')).toBe('Straightforward MDM');
  await expect.poll(() => cutOff(driver, '.bar .level, .bar .setting')).toEqual([]);
  await driver.inPanel(() => scrollTo({ top: 0 }));
  await driver.setPanelWidth(360);
});

test('at 252 pixels the field of finding has its example whole', async ({ panel, driver }) => {
  await driver.setPanelWidth(252);
  await expect.poll(() => driver.inPanel(() => innerWidth)).toBeLessThanOrEqual(252);
  await expect.poll(() => panel.exists('[data-row="find"]')).toBe(true);
  const room = () =>
    driver.inPanel(() => {
      const field = document.querySelector<HTMLInputElement>('[data-row="find"]');
      const pen = document.createElement('canvas').getContext('2d');
      if (!field || !pen) throw new Error('no field of finding');
      const { paddingLeft, paddingRight } = getComputedStyle(field);
      pen.font = getComputedStyle(field, '::placeholder').font;
      const inside = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return inside - pen.measureText(field.placeholder).width;
    });
  await expect.poll(room).toBeGreaterThanOrEqual(0);
  await driver.setPanelWidth(360);
});

/** The texts that are not seen whole, among the elements that a selector finds. */
const cutOff = (driver: Driver, selector: string) =>
  driver.inPanel(
    (wanted: string) =>
      [...document.querySelectorAll(wanted)]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent),
    selector,
  );

test('text of twice the size has boxes of twice the size, and the foot and the level whole, at 360 pixels', async ({
  panel,
  driver,
}) => {
  await panel.set('time.minutes', 45);
  await driver.setPanelWidth(360);
  const box = () =>
    driver.inPanel(
      () =>
        document.querySelector('[data-row="risk.prescription-drug-management"]')?.getBoundingClientRect()
          .width ?? 0,
    );
  const atFirst = await box();
  await driver.inPanel(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect.poll(box).toBe(2 * atFirst);
  const linesOfFoot = () =>
    driver.inPanel(
      () =>
        new Set(
          [...document.querySelectorAll('.foot button')].map((one) =>
            Math.round(one.getBoundingClientRect().top),
          ),
        ).size,
    );
  expect(await linesOfFoot()).toBe(1);
  await driver.inPanel(() => scrollTo({ top: 1800 }));
  await expect.poll(() => panel.text('.bar .level')).toBe('By total time');
  await expect.poll(() => cutOff(driver, '.bar .level')).toEqual([]);
  await driver.inPanel(() => {
    document.documentElement.style.fontSize = '';
    scrollTo({ top: 0 });
  });
});

test('text of twice the size has the level whole in the answer in one line at 252 pixels', async ({
  panel,
  driver,
}) => {
  await panel.set('problems.threat-to-life-or-function', 1);
  await panel.set('risk.hospitalization-or-escalation', true);
  await panel.shows('99215');
  await driver.setPanelWidth(252);
  await driver.inPanel(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await driver.inPanel(() => scrollTo({ top: 1800 }));
  await expect.poll(() => panel.text('.bar .level')).toBe('High MDM');
  await expect.poll(() => cutOff(driver, '.bar .level')).toEqual([]);
  const beyondBar = () =>
    driver.inPanel(() => {
      const bar = document.querySelector('.bar > button');
      return bar ? bar.scrollHeight - bar.clientHeight : undefined;
    });
  await expect.poll(beyondBar).toBe(0);
  await driver.inPanel(() => {
    document.documentElement.style.fontSize = '';
    scrollTo({ top: 0 });
  });
  await driver.setPanelWidth(360);
});

test('text of twice the size has the sign that asks for the visit within its ring', async ({
  panel: _,
  driver,
}) => {
  await driver.inPanel(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const outside = () =>
    driver.inPanel(() => {
      const ring = document.querySelector('.which')?.getBoundingClientRect();
      const sign = document.querySelector('.which > span')?.getBoundingClientRect();
      return ring && sign ? Math.max(ring.top - sign.top, sign.bottom - ring.bottom, 0) : undefined;
    });
  await expect.poll(outside).toBe(0);
  await driver.inPanel(() => {
    document.documentElement.style.fontSize = '';
  });
});
