import type { Tab } from './drivers/driver';

/** Chooses in a list of the settings page, as a person does. */
export function chooseSetting(tab: Tab, name: string, value: string): Promise<void> {
  return tab.run(
    (selector: string, chosen: string) => {
      const field = document.querySelector<HTMLSelectElement>(selector);
      if (!field) throw new Error(`nothing at ${selector}`);
      field.value = chosen;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    `[data-setting="${name}"]`,
    value,
  );
}
