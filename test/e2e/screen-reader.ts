import type { Accessible, Driver } from './drivers/driver';

/** Roles as screen readers say them; others are said as they are. */
const roleWords: Readonly<Record<string, string>> = {
  checkbox: 'check box',
  combobox: 'combo box',
  spinbutton: 'spin button',
  summary: 'disclosure',
  textbox: 'edit',
};

const landmarks = ['banner', 'main', 'search', 'contentinfo', 'region'];

/** A person who listens to the panel: what is said of what has the focus, and what the live regions say. */
export class ScreenReader {
  #heard = 0;

  private constructor(readonly driver: Driver) {}

  /** Listens from now on. */
  static async listen(driver: Driver): Promise<ScreenReader> {
    // The browser builds the tree once it is first asked for it.
    await driver.accessibleTree();
    await driver.inPanel(noteAnnouncements);
    return new ScreenReader(driver);
  }

  /** What is said of what has the focus: its name, what it is, how it stands, and what describes it. */
  async focus(): Promise<string> {
    const path = pathToFocus(await this.driver.accessibleTree());
    // The parts of a date are the browser's own.
    const date = path.find(({ role }) => role === 'date');
    if (date) return `${date.name}; date`;
    const dialog = path.find(({ role }) => role === 'dialog');
    return [dialog && `${dialog.name}; dialog`, sayLast(path)].filter(Boolean).join('; ');
  }

  /** What the live regions have said since what was last taken note of. */
  async announced(): Promise<readonly string[]> {
    return (await this.driver.inPanel(announcements)).slice(this.#heard);
  }

  /** Takes note of so many of what was said. */
  take(said: number): void {
    this.#heard += said;
  }

  /** Landmarks and headings, as a person goes through them: a line each, further in the deeper it stands. */
  async outline(): Promise<readonly string[]> {
    return outlineOf(await this.driver.accessibleTree(), 0);
  }
}

function pathToFocus(from: Accessible): readonly Accessible[] {
  for (const child of from.children) {
    const path = pathToFocus(child);
    if (path.length > 0) return [from, ...path];
  }
  return from.states.includes('focused') ? [from] : [];
}

function sayLast(path: readonly Accessible[]): string {
  const [around, one] = path.slice(-2);
  if (!around || !one) return '';
  const { role, name, value, description, states } = one;
  const options = around.children.filter((each) => each.role === 'option');
  const words = [
    name,
    roleWords[role] ?? role,
    role === 'checkbox' && (states.includes('checked') ? 'checked' : 'not checked'),
    role === 'summary' && (states.includes('expanded') ? 'expanded' : 'collapsed'),
    // The value of a link is its address, which nobody reads out.
    role !== 'link' && value,
    role === 'option' && `${options.indexOf(one) + 1} of ${options.length}`,
    states.includes('invalid') && 'invalid',
    description,
  ];
  return words.filter(Boolean).join('; ');
}

function outlineOf({ role, name, value, children }: Accessible, depth: number): readonly string[] {
  const isListed = role === 'heading' || landmarks.includes(role);
  const line = `${'  '.repeat(depth)}${[role === 'heading' ? `h${value}` : role, name].filter(Boolean).join(' ')}`;
  const within = children.flatMap((child) => outlineOf(child, isListed ? depth + 1 : depth));
  return isListed ? [line, ...within] : within;
}

/**
 * Has the document keep what its live regions say. Both are atomic unless they say otherwise: the whole is said when a
 * part of it changes. An alert is also said when it comes with its words; a status often is not, so that is no saying.
 */
function noteAnnouncements(): void {
  const { dataset } = document.documentElement;
  dataset.announced = '[]';
  new MutationObserver((changes) => {
    const said = new Map<Element, string>();
    for (const { target, addedNodes } of changes) {
      const parts = addedNodes.length > 0 ? [...addedNodes] : [target];
      for (const part of parts) {
        const element = part instanceof Element ? part : part.parentElement;
        const around = element?.closest('[role="status"], [role="alert"]');
        if (!element || !around || (part === around && around.role !== 'alert')) continue;
        const spoken = around.ariaAtomic === 'false' ? element : around;
        said.set(spoken, spoken.textContent.trim());
      }
    }
    const all: string[] = JSON.parse(dataset.announced ?? '[]');
    dataset.announced = JSON.stringify([...all, ...[...said.values()].filter(Boolean)]);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

function announcements(): readonly string[] {
  return JSON.parse(document.documentElement.dataset.announced ?? '[]');
}
