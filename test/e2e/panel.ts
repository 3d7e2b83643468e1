import type { Driver, Opening } from './drivers/driver';
import { until } from './drivers/until';

/** The panel as a person meets it, the same in every browser. */
export class Panel {
  constructor(readonly driver: Driver) {}

  open(by: Opening = 'toolbar-button'): Promise<void> {
    return this.driver.openPanel(by);
  }

  /** Empties the browser's storage and opens the panel anew: nothing of what was ticked or set is left. */
  async forgetEverything(): Promise<void> {
    await this.driver.inPanel(() =>
      Promise.all([chrome.storage.session.clear(), chrome.storage.local.clear()]),
    );
    await this.driver.closePanel();
    await this.open();
  }

  /** Goes on with the Tab key, as a person without a pointer would, until a selector has the focus. */
  async tabTo(selector: string): Promise<void> {
    for (let pressed = 0; pressed < 100; pressed += 1) {
      if (
        await this.driver.inPanel(
          (wanted: string) => document.activeElement?.matches(wanted) ?? false,
          selector,
        )
      ) {
        return;
      }
      await this.driver.press('Tab');
    }
    throw new Error(`no way to ${selector} with the Tab key`);
  }

  /** Chooses in the context line: family, visit, payer, or a date of service (YYYY-MM-DD). */
  choose(what: 'family' | 'visit' | 'payer' | 'dateOfService', value: string): Promise<void> {
    return this.driver.inPanel(
      (selector: string, chosen: string) => {
        const field = document.querySelector<HTMLSelectElement | HTMLInputElement>(selector);
        if (!field) throw new Error(`nothing at ${selector}`);
        field.value = chosen;
        if (field.value !== chosen) throw new Error(`${selector} offers no ${chosen}`);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      `[data-context="${what}"]`,
      value,
    );
  }

  /** Brings a row to a number or a tick, pressing as a person would: a box, the buttons of a counter, or digits. */
  async set(row: string, value: number | boolean): Promise<void> {
    const selector = `[data-row="${row}"]`;
    await this.openFold(selector);
    if (typeof value === 'boolean') {
      if ((await this.value(row)) !== value) await this.driver.click(selector);
    } else {
      await this.driver.click(selector);
      // A field selects what stands in it when it is entered, so digits replace it.
      await this.driver.press(...String(value));
    }
    await until(`${row} is ${value}`, async () => (await this.value(row)) === value);
  }

  /** Chooses in a row or an answer that has a list of choices; an empty text takes the choice back. */
  async pick(row: string, choice: string): Promise<void> {
    const selector = `[data-row="${row}"]`;
    // Waits for it, too: what is unfolded is drawn a moment later.
    await this.openFold(selector);
    await this.driver.inPanel(
      (wanted: string, chosen: string) => {
        const field = document.querySelector<HTMLSelectElement>(wanted);
        if (!field) throw new Error(`nothing at ${wanted}`);
        field.value = chosen;
        if (field.value !== chosen) throw new Error(`${wanted} offers no ${chosen}`);
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      choice,
    );
  }

  /** Types the code of a same-day service and adds it. */
  async addService(code: string): Promise<void> {
    await this.driver.click('[data-row="services.add"]');
    await this.driver.press(...code, 'Enter');
    await until(`${code} is listed`, () =>
      this.driver.inPanel(
        (wanted: string) => document.querySelector(`[data-service="${wanted}"]`) !== null,
        code,
      ),
    );
  }

  /** Unfolds the rows among which a selector finds something, which are drawn only once they are unfolded. */
  async openFold(selector: string): Promise<void> {
    // What is drawn only now may be folded too.
    await until(`${selector} is drawn`, () =>
      this.driver.inPanel((wanted: string) => {
        if (document.querySelector(wanted)) return true;
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
          fold.dataset.tried = '';
          fold.open = true;
        }
        return false;
      }, selector),
    );
    await this.driver.inPanel((wanted: string) => {
      const found = document.querySelector(wanted);
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-tried]')) {
        delete fold.dataset.tried;
        fold.open = fold.contains(found);
      }
      const around = found?.closest('details');
      if (around) around.open = true;
    }, selector);
  }

  /** Unfolds all that is folded, and what is folded in that. */
  async unfoldEverything(): Promise<void> {
    await until('everything is unfolded', () =>
      this.driver.inPanel(() => {
        const folded = document.querySelectorAll<HTMLDetailsElement>('main details:not([open])');
        for (const fold of folded) fold.open = true;
        return folded.length === 0;
      }),
    );
  }

  /** What is chosen in a row that has a list of choices, among rows that may be folded away. */
  async choice(row: string): Promise<string | undefined> {
    const selector = `[data-row="${row}"]`;
    await this.openFold(selector);
    return this.driver.inPanel(
      (wanted: string) => document.querySelector<HTMLSelectElement>(wanted)?.value,
      selector,
    );
  }

  /** What stands in a row: a number, a tick, or that the field is empty. */
  value(row: string): Promise<number | boolean | 'empty'> {
    return this.driver.inPanel((selector: string) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error(`nothing at ${selector}`);
      if (field.type === 'checkbox') return field.checked;
      return field.value === '' ? 'empty' : Number(field.value);
    }, `[data-row="${row}"]`);
  }

  /** Presses a button by what it does: explain, close, new, undo. */
  do(what: 'explain' | 'close' | 'new' | 'undo'): Promise<void> {
    return this.driver.click(`[data-do="${what}"]`);
  }

  chooseVisit(visit: string): Promise<void> {
    return this.driver.click(`[data-choose-visit="${visit}"]`);
  }

  /** The code in view, or the sentence in its place. */
  code(): Promise<string> {
    return this.text('[data-answer="code"]');
  }

  /** The level in words. */
  level(): Promise<string> {
    return this.text('[data-answer="level"]');
  }

  /** Waits for a code: an answer follows a tick at once, but tests run beside others. */
  async shows(code: string): Promise<void> {
    await until(`the panel shows ${code}`, async () => (await this.code()) === code);
  }

  /** What the live region says. */
  spoken(): Promise<string> {
    return this.text('[role="status"]');
  }

  /** The text of the first element that a selector finds, or an empty text. */
  text(selector: string): Promise<string> {
    return this.driver.inPanel(
      (wanted: string) => document.querySelector(wanted)?.textContent?.trim() ?? '',
      selector,
    );
  }

  /** How many elements a selector finds. */
  count(selector: string): Promise<number> {
    return this.driver.inPanel((wanted: string) => document.querySelectorAll(wanted).length, selector);
  }

  exists(selector: string): Promise<boolean> {
    return this.driver.inPanel((wanted: string) => document.querySelector(wanted) !== null, selector);
  }
}
