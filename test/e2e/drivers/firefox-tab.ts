import axe from 'axe-core';
import type { ChosenFile, Scheme, Tab } from './driver';
import { call, hasArrived, hasSeenKeys, keysSeen, middleOnceDrawn, notePress, runAxe } from './in-document';
import { keysOfChord } from './keys';
import { until } from './until';

/** What a tab needs of the Firefox it is in. */
export interface FirefoxOfTab {
  /** Runs a script in the browser's own window, with `args`; it may await. */
  inBrowser(script: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Presses keys together, in whatever has the focus. */
  chord(...keys: readonly string[]): Promise<void>;
  /** Presses the main button of the mouse at a point of the browser's window. */
  pressAt(x: number, y: number): Promise<void>;
  setScheme(scheme: Scheme): Promise<void>;
  errors(): Promise<readonly string[]>;
}

/** The last tab whose address begins with the first argument, and its browser. */
const findTab = `const tab = [...gBrowser.tabs].findLast((one) => one.linkedBrowser.currentURI.spec.startsWith(args[0]));
  const inner = tab?.linkedBrowser;`;

/** A tab of Firefox that shows a page of the extension. */
export class FirefoxTab implements Tab {
  constructor(
    readonly firefox: FirefoxOfTab,
    /** How its address begins. */
    readonly start: string,
  ) {}

  /** Waits until the tab is there and its page is whole. */
  async ready(): Promise<this> {
    await until(`a tab shows ${this.start}`, () =>
      this.#evaluate(`return document.readyState === 'complete'`).catch(() => false),
    );
    await this.firefox.inBrowser(`${findTab} gBrowser.selectedTab = tab;`, this.start);
    return this;
  }

  async address(): Promise<string> {
    return (await this.firefox.inBrowser(`${findTab} return inner.currentURI.spec;`, this.start)) as string;
  }

  async run<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    return (await this.#evaluate(`return ${call(run, args)}`)) as Result;
  }

  async click(selector: string): Promise<void> {
    const middle = await this.run(middleOnceDrawn, selector);
    const corner = (await this.firefox.inBrowser(
      `${findTab} const { left, top } = inner.getBoundingClientRect(); return { left, top };`,
      this.start,
    )) as { left: number; top: number };
    await this.run(notePress);
    await this.firefox.pressAt(corner.left + middle.x, corner.top + middle.y);
    // A press may take the document away.
    await until('the press arrives', () => this.run(hasArrived).catch(() => true));
  }

  async press(...keys: readonly string[]): Promise<void> {
    await this.firefox.inBrowser(`${findTab} inner.focus();`, this.start);
    const chords = keys.map(keysOfChord);
    const before = await this.run(keysSeen);
    for (const chord of chords) await this.firefox.chord(...chord);
    // A key may take the document away.
    await until('the keys arrive', () =>
      this.run(hasSeenKeys, before + chords.flat().length).catch(() => true),
    );
  }

  async chooseFile(selector: string, { name, bytes }: ChosenFile): Promise<void> {
    // Marionette takes paths only for a page of the web: here the page is handed a file as if it was dropped.
    await this.run(
      (field: string, fileName: string, base64: string) => {
        const input = document.querySelector<HTMLInputElement>(field);
        if (!input) throw new Error(`nothing at ${field}`);
        const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const dropped = new DataTransfer();
        dropped.items.add(new File([content], fileName));
        input.files = dropped.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      name,
      Buffer.from(bytes).toString('base64'),
    );
  }

  async setScheme(scheme: Scheme): Promise<void> {
    await this.firefox.setScheme(scheme);
    await until(`the tab is ${scheme}`, () =>
      this.run(
        (dark: boolean) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
        scheme === 'dark',
      ),
    );
  }

  async setWidth(pixels: number): Promise<void> {
    await this.firefox.inBrowser(
      `${findTab} SidebarController.hide();
       for (const side of ['width', 'min-width', 'max-width']) inner.style.setProperty(side, args[1] + 'px');`,
      this.start,
      pixels,
    );
    await until(`the tab is ${pixels} pixels wide`, () =>
      this.run((wanted: number) => innerWidth === wanted, pixels),
    );
  }

  async audit(): Promise<readonly string[]> {
    return (await this.#evaluate(`${axe.source}; return ${runAxe}`)) as readonly string[];
  }

  async picture(): Promise<Buffer> {
    const url = (await this.firefox.inBrowser(
      `${findTab} const bitmap = await inner.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
       const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
       canvas.width = bitmap.width; canvas.height = bitmap.height;
       canvas.getContext('2d').drawImage(bitmap, 0, 0);
       return canvas.toDataURL();`,
      this.start,
    )) as string;
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  }

  errors(): Promise<readonly string[]> {
    return this.firefox.errors();
  }

  async close(): Promise<void> {
    await this.firefox.inBrowser(`${findTab} gBrowser.removeTab(tab);`, this.start);
  }

  #evaluate(script: string): Promise<unknown> {
    return this.firefox.inBrowser(
      `${findTab}
       if (!inner) throw new Error('no tab shows ' + args[0]);
       return inner.browsingContext.currentWindowGlobal.getActor('MarionetteCommands')
         .executeScript(args[1], [], { sandboxName: null, newSandbox: false, timeout: 120000, async: false });`,
      this.start,
      script,
    );
  }
}
