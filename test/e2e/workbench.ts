import type { Tab } from './drivers/driver';
import { until } from './drivers/until';

/** The page of rules in the workbench as a person meets it, the same in every browser. */
export class RulesPage {
  constructor(readonly tab: Tab) {}

  /** Waits until the tables are drawn. */
  async ready(): Promise<this> {
    await until('the rules are drawn', () =>
      this.tab.run(() => document.querySelector('main.rules') !== null),
    );
    return this;
  }

  /** Types into the search, in place of what stands there. */
  async find(text: string): Promise<void> {
    await this.tab.click('[data-context="find"]');
    await this.tab.run(() => document.querySelector<HTMLInputElement>('[data-context="find"]')?.select());
    await this.tab.press(...(text === '' ? ['Backspace'] : text));
    await until(`the search is ${text}`, async () => (await this.value('find')) === text);
  }

  /** Chooses a day (YYYY-MM-DD) or a payer. */
  choose(what: 'day' | 'payer', value: string): Promise<void> {
    return this.tab.run(
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

  value(what: 'find' | 'day' | 'payer'): Promise<string> {
    return this.tab.run(
      (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value ?? '',
      `[data-context="${what}"]`,
    );
  }

  /** Shows the rows too that do not hold on the day or under the payer. */
  showAll(): Promise<void> {
    return this.tab.click('[data-context="all"]');
  }

  /** The names of the rows that are shown, in their order. */
  rows(): Promise<readonly string[]> {
    return this.tab.run(() => [...document.querySelectorAll('tbody tr')].map(({ id }) => id));
  }

  /** Waits until the rows that are shown are these. */
  async showsRows(rows: readonly string[]): Promise<void> {
    await until(`these rows are shown: ${rows.join(', ')}`, async () => {
      const shown = await this.rows();
      return shown.length === rows.length && shown.every((id, at) => id === rows[at]);
    });
  }

  /** What a row, or anything else that a selector finds, says; an empty text where it is not shown. */
  text(selector: string): Promise<string> {
    return this.tab.run(
      (wanted: string) => document.querySelector(wanted)?.textContent?.trim() ?? '',
      selector,
    );
  }

  /** What stands in the columns of a row. */
  cells(row: string): Promise<readonly string[]> {
    return this.tab.run(
      (id: string) =>
        [...(document.getElementById(id)?.querySelectorAll('td') ?? [])].map(
          ({ textContent }) => textContent,
        ),
      row,
    );
  }

  /** Whether the element with an id is in view, and clear of what stays in view. */
  isInView(id: string): Promise<boolean> {
    return this.tab.run((wanted: string) => {
      const element = document.getElementById(wanted);
      if (!element) return false;
      const { left, top, bottom } = element.getBoundingClientRect();
      if (top < 0 || top > innerHeight || bottom < 0) return false;
      const there = document.elementFromPoint(left + 20, top + 12);
      return there !== null && element.contains(there);
    }, id);
  }

  /** Goes on with the Tab key until a selector has the focus. */
  async tabTo(selector: string): Promise<void> {
    const has = (wanted: string) => document.activeElement?.matches(wanted) ?? false;
    for (let pressed = 0; pressed < 60; pressed += 1) {
      if (await this.tab.run(has, selector)) return;
      await this.tab.press('Tab');
    }
    throw new Error(`no way to ${selector} with the Tab key`);
  }
}
