/** The two ways a person opens the panel. */
export type Opening = 'toolbar-button' | 'shortcut';

export type Scheme = 'light' | 'dark';

export interface LaunchOptions {
  /** The folder of the build, such as `.output/chrome-mv3`. */
  readonly build: string;
  /** In a real window, on the display of the environment. */
  readonly headed?: boolean;
}

export interface FirefoxOptions extends LaunchOptions {
  /** What stands in the policies file that this Firefox reads, in place of the machine's. */
  readonly policies?: object;
}

/** A file as a person would choose it from a disk. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A tab of its own, which shows a page of the extension. */
export interface Tab {
  address(): Promise<string>;
  /** Runs a function in the tab's document; it sees only its arguments, which are plain values. */
  run<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  /** Presses the element that a selector finds, after bringing it into view. */
  click(selector: string): Promise<void>;
  /** Presses keys one after the other. */
  press(...keys: readonly string[]): Promise<void>;
  /** Chooses a file in the file field that a selector finds. */
  chooseFile(selector: string, file: ChosenFile): Promise<void>;
  setScheme(scheme: Scheme): Promise<void>;
  /** Gives the tab a width in CSS pixels. */
  setWidth(pixels: number): Promise<void>;
  /** What axe-core finds wrong, a line each. */
  audit(): Promise<readonly string[]>;
  /** A picture of what is in view, as PNG. */
  picture(): Promise<Buffer>;
  /** Errors that the page has logged or thrown. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What a browser tells a screen reader of an element, and of those in it. */
export interface Accessible {
  /** By its name in ARIA, or else in the browser. */
  readonly role: string;
  readonly name: string;
  /** What stands in a field; the level of a heading. */
  readonly value: string;
  readonly description: string;
  readonly states: readonly AccessibleState[];
  readonly children: readonly Accessible[];
}

/** Where keys go to an option on behalf of a field, the option is what has the focus. */
export type AccessibleState = 'focused' | 'checked' | 'expanded' | 'collapsed' | 'disabled' | 'invalid';

/** What can be done with a browser that has the extension loaded: one tab with a chart, and the panel beside it. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** Opens an address in the tab beside which the panel stands. */
  goTo(url: string): Promise<void>;
  /** Opens the panel as a person would, and waits until it can be used. */
  openPanel(by: Opening): Promise<void>;
  closePanel(): Promise<void>;
  isPanelOpen(): Promise<boolean>;
  /** Opens a page of the extension, such as `workbench.html`, in a new tab. */
  openTab(page: string): Promise<Tab>;
  /** Waits for the tab that something else opened on a page of the extension. */
  tabOpened(page: string): Promise<Tab>;
  /** Runs a function in the panel's document; it sees only its arguments, which are plain values. */
  inPanel<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  /** Runs a function in the chart's document. */
  inPage<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  /** Presses the element of the panel that a selector finds, after bringing it into view. */
  click(selector: string): Promise<void>;
  /** Presses keys one after the other in the panel, such as `Tab`, `ArrowUp`, `2`. */
  press(...keys: readonly string[]): Promise<void>;
  setScheme(scheme: Scheme): Promise<void>;
  /** Gives the panel a width in CSS pixels; false where this browser does not let its panel be that wide. */
  setPanelWidth(pixels: number): Promise<boolean>;
  /** Ends the background worker, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** What axe-core finds wrong in the panel as it stands, a line each. */
  audit(): Promise<readonly string[]>;
  /** The panel as a screen reader is given it. */
  accessibleTree(): Promise<Accessible>;
  /** A picture of the panel alone, as PNG. */
  panelPicture(): Promise<Buffer>;
  /** A picture of the window or, where none can be taken, of page and panel side by side, as PNG. */
  windowPicture(): Promise<Buffer>;
  /** Errors that the panel has logged or thrown since it was opened. */
  panelErrors(): Promise<readonly string[]>;
  /** Waits until the person has closed the browser. */
  closedByPerson(): Promise<void>;
  close(): Promise<void>;
}
