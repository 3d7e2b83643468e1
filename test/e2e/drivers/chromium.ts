import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import axe from 'axe-core';
import { ChromiumTab } from './chromium-tab';
import { chromiumTree } from './chromium-tree';
import type { Accessible, Driver, LaunchOptions, Opening, Scheme, Tab } from './driver';
import { requireBrowser } from './executables.mjs';
import { call, runAxe } from './in-document';
import { inOwnFolder, type OwnFolder } from './own-folder';
import { until } from './until';

const run = promisify(execFile);

/** Closed networks make Chromium ask for its maker's hosts again and again; tests want none of that. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-features=Translate',
];

/** Starts Chromium with a build loaded in a fresh profile. */
export function launchChromium(options: LaunchOptions): Promise<Driver> {
  return inOwnFolder('em-chromium-', (profile) => start(profile, options));
}

async function start(profile: OwnFolder, { build, headed = false }: LaunchOptions): Promise<Driver> {
  const executablePath = requireBrowser('chromium');
  const folder = path.resolve(build);
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath,
    headless: !headed,
    viewport: null,
    args: [
      ...quiet,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--window-size=1380,860',
      '--window-position=0,0',
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  profile.end = () => context.close();
  const worker = await until('the extension runs', () => context.serviceWorkers()[0]);
  // The button opens the panel once the background has said so.
  await until('the button opens the panel', async () => {
    const behavior = await worker.evaluate(() => chrome.sidePanel.getPanelBehavior());
    return behavior.openPanelOnActionClick;
  });
  return new ChromiumDriver(context, profile, new URL(worker.url()).host, headed);
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  #panel: { readonly connection: Browser; readonly page: Page; readonly errors: string[] } | undefined;
  #scheme: Scheme = 'light';

  constructor(
    readonly context: BrowserContext,
    readonly profile: OwnFolder,
    readonly extension: string,
    readonly headed: boolean,
  ) {}

  get #page(): Page {
    const [page] = this.context.pages();
    if (!page) throw new Error('Chromium has no tab');
    return page;
  }

  get #open(): { readonly page: Page; readonly errors: string[] } {
    if (!this.#panel) throw new Error('the panel is not open');
    return this.#panel;
  }

  async goTo(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async openTab(page: string): Promise<Tab> {
    const tab = new ChromiumTab(await this.context.newPage());
    await tab.page.goto(`chrome-extension://${this.extension}/${page}`);
    return tab;
  }

  async tabOpened(page: string): Promise<Tab> {
    const start = `chrome-extension://${this.extension}/${page}`;
    const opened = await until(`a tab shows ${page}`, () =>
      this.context.pages().find((candidate) => candidate.url().startsWith(start)),
    );
    await opened.waitForLoadState();
    return new ChromiumTab(opened);
  }

  async openPanel(by: Opening): Promise<void> {
    await this.#page.bringToFront();
    if (by === 'shortcut') await this.#pressShortcut();
    else await this.#pressToolbarButton();
    await this.#findPanel();
  }

  async closePanel(): Promise<void> {
    // The toolbar button closes the panel that it opened.
    await this.#pressToolbarButton();
    await until('the panel is closed', async () => !(await this.isPanelOpen()));
    await this.#panel?.connection.close();
    this.#panel = undefined;
  }

  async isPanelOpen(): Promise<boolean> {
    const { targetInfos } = await (await this.#session()).send('Target.getTargets');
    return targetInfos.some(({ url }) => this.#isPanel(url));
  }

  async inPanel<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    return (await this.#open.page.evaluate(call(run, args))) as Result;
  }

  async inPage<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    return (await this.#page.evaluate(call(run, args))) as Result;
  }

  async click(selector: string): Promise<void> {
    await this.#open.page.locator(selector).first().click();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#open.page.keyboard.press(key);
  }

  async setScheme(scheme: Scheme): Promise<void> {
    this.#scheme = scheme;
    await this.#panel?.page.emulateMedia({ colorScheme: scheme });
  }

  async setPanelWidth(pixels: number): Promise<boolean> {
    // Chromium's own panel never goes under about 360 px: the panel's document is laid out at the width asked for.
    await this.#open.page.setViewportSize({ width: pixels, height: 760 });
    return true;
  }

  async stopBackground(): Promise<void> {
    const session = await this.#session();
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(this.extension),
    );
    if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  }

  async audit(): Promise<readonly string[]> {
    const { page } = this.#open;
    await page.evaluate(axe.source);
    return (await page.evaluate(runAxe)) as readonly string[];
  }

  async accessibleTree(): Promise<Accessible> {
    const { page } = this.#open;
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    return chromiumTree(nodes);
  }

  async panelPicture(): Promise<Buffer> {
    return this.#open.page.screenshot();
  }

  async windowPicture(): Promise<Buffer> {
    // No headless picture holds both: the two are laid side by side in a page of their own.
    const [chart, panel] = await Promise.all([this.#page.screenshot(), this.panelPicture()]);
    const frame = await this.context.newPage();
    await frame.setViewportSize({ width: 1400, height: 860 });
    const pictures = [chart, panel].map(
      (png) => `<img src="data:image/png;base64,${png.toString('base64')}">`,
    );
    await frame.setContent(
      `<body style="margin:0"><div style="display:inline-flex;align-items:flex-start;gap:1px">${pictures.join('')}</div>`,
    );
    const picture = await frame.locator('div').screenshot();
    await frame.close();
    return picture;
  }

  async panelErrors(): Promise<readonly string[]> {
    return this.#open.errors;
  }

  async closedByPerson(): Promise<void> {
    await this.context.waitForEvent('close', { timeout: 0 });
  }

  async close(): Promise<void> {
    await this.#panel?.connection.close();
    await this.profile.remove();
  }

  #isPanel(url: string): boolean {
    return url.startsWith(`chrome-extension://${this.extension}/sidepanel.html`);
  }

  async #session(): Promise<CDPSession> {
    const browser = this.context.browser();
    if (!browser) throw new Error('Chromium is not there any more');
    return browser.newBrowserCDPSession();
  }

  /** The toolbar button, with the user gesture that goes with it. */
  async #pressToolbarButton(): Promise<void> {
    const session = await this.#session();
    const { targetInfos } = await session.send('Target.getTargets', {
      filter: [{ type: 'tab', exclude: false }],
    });
    const tab = targetInfos.find(({ url }) => url === this.#page.url());
    if (!tab) throw new Error(`no tab shows ${this.#page.url()}`);
    // Newer than Playwright's list of commands.
    await (session as unknown as { send(command: string, parameters: object): Promise<unknown> }).send(
      'Extensions.triggerAction',
      { id: this.extension, targetId: tab.targetId },
    );
  }

  /** Keys sent by a debugger do not reach the browser's own shortcuts: these come from the display. */
  async #pressShortcut(): Promise<void> {
    if (!this.headed) throw new Error('a shortcut needs a window: launch headed');
    // Another window may stand on the same display: the keys go to that of this process.
    const [, pid = ''] =
      /-(\d+)$/.exec(await fs.readlink(path.join(this.profile.path, 'SingletonLock'))) ?? [];
    const { stdout } = await run('xdotool', [
      'search',
      '--all',
      '--onlyvisible',
      '--pid',
      pid,
      '--name',
      '.',
    ]);
    const [window = ''] = stdout.split('\n');
    await run('xdotool', ['windowraise', window, 'windowfocus', '--sync', window]);
    await run('xdotool', ['key', '--clearmodifiers', 'alt+shift+l']);
  }

  /** The panel is no page of the first connection; a second one, over the debugging port, lists it. */
  async #findPanel(): Promise<void> {
    const [port] = (await fs.readFile(path.join(this.profile.path, 'DevToolsActivePort'), 'utf8')).split(
      '\n',
    );
    await until('the panel is open', () => this.isPanelOpen());
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = await until('the panel is listed', async () =>
      connection
        .contexts()
        .flatMap((context) => context.pages())
        .find((candidate) => this.#isPanel(candidate.url())),
    );
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.emulateMedia({ colorScheme: this.#scheme });
    await page.locator('[data-answer="code"]').waitFor();
    this.#panel = { connection, page, errors };
  }
}
