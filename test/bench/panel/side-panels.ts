import fs from 'node:fs/promises';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { idOf } from '../../e2e/drivers/chromium-policy';
import { requireBrowser } from '../../e2e/drivers/executables.mjs';
import { call } from '../../e2e/drivers/in-document';
import { inOwnFolder, type OwnFolder } from '../../e2e/drivers/own-folder';
import { until } from '../../e2e/drivers/until';

/** Where the panel that is measured was built. */
const build = '.output/chrome-mv3';

/** Which of the two extensions: ours, or one whose panel is a page with a line of text. */
export type Which = 'ours' | 'blank';

const blankPage =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><p data-answer="code">A line of text</p></html>';

/** A Chromium with two extensions, each with a side panel: the one that is measured, and a blank one beside it. */
export class SidePanels {
  private constructor(
    readonly folder: OwnFolder,
    readonly context: BrowserContext,
    readonly session: CDPSession,
  ) {}

  static launch(): Promise<SidePanels> {
    return inOwnFolder('em-bench-', (folder) => SidePanels.#start(folder));
  }

  static async #start(folder: OwnFolder): Promise<SidePanels> {
    const executablePath = requireBrowser('chromium');
    const extensions = (['ours', 'blank'] as const).map((which) => path.join(folder.path, which));
    for (const extension of extensions) await fs.cp(build, extension, { recursive: true });
    await fs.writeFile(path.join(folder.path, 'blank', 'sidepanel.html'), blankPage);
    const context = await chromium.launchPersistentContext(path.join(folder.path, 'profile'), {
      executablePath,
      viewport: null,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...['--disable-background-networking', '--no-first-run', '--window-size=1380,860'],
        ...['--enable-unsafe-extension-debugging', '--remote-debugging-port=0'],
        `--disable-extensions-except=${extensions}`,
        `--load-extension=${extensions}`,
      ],
    });
    folder.end = () => context.close();
    await until('both extensions run', () => context.serviceWorkers().length === 2);
    // The button opens the panel once the background has said so.
    await until('both buttons open their panels', async () => {
      const behaviors = await Promise.all(
        context.serviceWorkers().map((worker) => worker.evaluate(() => chrome.sidePanel.getPanelBehavior())),
      );
      return behaviors.every(({ openPanelOnActionClick }) => openPanelOnActionClick);
    });
    const browser = context.browser();
    if (!browser) throw new Error('Chromium is not there any more');
    const panels = new SidePanels(folder, context, await browser.newBrowserCDPSession());
    await panels.#tab.goto('data:text/html,<title>A chart</title><h1>A chart</h1>');
    return panels;
  }

  /** Presses the toolbar button of an extension, which opens its panel or closes it; returns when that was. */
  async press(which: Which): Promise<number> {
    const filter = [{ type: 'tab', exclude: false }];
    const { targetInfos } = await this.session.send('Target.getTargets', { filter });
    const targetId = targetInfos.find(({ url }) => url === this.#tab.url())?.targetId;
    const id = this.#idOf(which);
    const pressed = Date.now();
    await (this.session as unknown as { send(command: string, parameters: object): Promise<unknown> }).send(
      'Extensions.triggerAction',
      { id, targetId },
    );
    return pressed;
  }

  async isOpen(which: Which): Promise<boolean> {
    const { targetInfos } = await this.session.send('Target.getTargets');
    const address = this.#addressOf(which);
    return targetInfos.some(({ url }) => url === address);
  }

  /** Does something with the document of a panel that is open. */
  async inPanel<Value>(which: Which, act: (page: Page) => Promise<Value>): Promise<Value> {
    // A panel is no page of the first connection; a later one lists what was open before it.
    const file = path.join(this.folder.path, 'profile', 'DevToolsActivePort');
    const [port] = (await fs.readFile(file, 'utf8')).split('\n');
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const address = this.#addressOf(which);
    const page = await until('the panel is listed', () =>
      connection
        .contexts()
        .flatMap((context) => context.pages())
        .find((candidate) => candidate.url() === address),
    );
    try {
      return await act(page);
    } finally {
      await connection.close();
    }
  }

  /** Opens a page that an extension gets for this, with a script, in a tab of its own. */
  async openPage(which: Which, html: string, script: string): Promise<Page> {
    await fs.writeFile(path.join(this.folder.path, which, 'made.js'), script);
    await fs.writeFile(
      path.join(this.folder.path, which, 'made.html'),
      `${html}<script src="/made.js"></script>`,
    );
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.#idOf(which)}/made.html`);
    return page;
  }

  async close(): Promise<void> {
    await this.folder.remove();
  }

  get #tab(): Page {
    const [page] = this.context.pages();
    if (!page) throw new Error('Chromium has no tab');
    return page;
  }

  #addressOf(which: Which): string {
    return `chrome-extension://${this.#idOf(which)}/sidepanel.html`;
  }

  #idOf(which: Which): string {
    return idOf(path.join(this.folder.path, which));
  }
}

/** Evaluates a function in a panel, whose own policy lets it evaluate nothing; it sees only its arguments. */
export async function evaluate<Args extends readonly unknown[], Result>(
  page: Page,
  run: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  return (await page.evaluate(call(run, args))) as Awaited<Result>;
}
