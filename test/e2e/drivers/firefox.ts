import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import path from 'node:path';
import axe from 'axe-core';
import type { Accessible, Driver, FirefoxOptions, Opening, Scheme, Tab } from './driver';
import { requireBrowser } from './executables.mjs';
import { FirefoxTab } from './firefox-tab';
import { readTree } from './firefox-tree';
import { freePort } from './free-port';
import { call, hasArrived, hasSeenKeys, keysSeen, middleOnceDrawn, notePress, runAxe } from './in-document';
import { keyCodes, keysOfChord } from './keys';
import { connect, type Marionette } from './marionette';
import { inOwnFolder, type OwnFolder } from './own-folder';
import { until } from './until';

/** A fixed address for the extension's pages, which Firefox else draws anew for each profile. */
const uuid = '11111111-2222-4333-8444-555555555555';

const patienceOfScriptsMs = 120_000;

/** Starts Firefox with a build loaded in a fresh profile. */
export function launchFirefox(options: FirefoxOptions): Promise<Driver> {
  return inOwnFolder('em-firefox-', (profile) => start(profile, options));
}

async function start(own: OwnFolder, { build, headed = false, policies }: FirefoxOptions): Promise<Driver> {
  const executable = requireBrowser('firefox');
  const folder = path.resolve(build);
  const addOn = await addOnId(folder);
  const profile = own.path;
  const port = await freePort();
  const policiesFile = policies && path.join(profile, 'policies.json');
  if (policiesFile) await fs.writeFile(policiesFile, JSON.stringify({ policies }));
  await fs.writeFile(
    path.join(profile, 'user.js'),
    written({ ...preferences(port, addOn), ...(policiesFile ? readingPolicies(policiesFile) : {}) }),
  );
  const args = ['--marionette', '--remote-allow-system-access', '--profile', profile, '--no-remote'];
  const child = spawn(executable, [...args, ...(headed ? [] : ['--headless'])], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...{ HOME: profile, MOZ_HEADLESS_WIDTH: '1380', MOZ_HEADLESS_HEIGHT: '860' },
      ...(policies ? { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' } : {}),
    },
  });
  await once(child, 'spawn');
  own.end = () => {
    child.kill();
    return gone(child);
  };
  const marionette = await until('Firefox listens', () => connect(port).catch(() => undefined));
  await marionette.send('WebDriver:NewSession', { capabilities: {} });
  // An audit of a long page takes its time on a machine that is busy otherwise.
  await marionette.send('WebDriver:SetTimeouts', { script: patienceOfScriptsMs });
  await marionette.send('WebDriver:SetWindowRect', { x: 0, y: 0, width: 1380, height: 860 });
  await marionette.send('Addon:Install', { path: folder, temporary: true });
  const driver = new FirefoxDriver(marionette, child, own, addOn);
  await driver.forgetPanelOfInstallation();
  return driver;
}

/** Waits until a process is gone, whether it ended by itself or by a signal. */
async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

async function addOnId(folder: string): Promise<string> {
  const manifest = JSON.parse(await fs.readFile(path.join(folder, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

function preferences(port: number, addOn: string): Readonly<Record<string, unknown>> {
  return {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}

/**
 * A Firefox under test that reads the policies file it is shown: only one that may reach nothing beyond this machine
 * does so, and it ends where it tries; so whatever it asks of the network is sent to a port of this machine.
 */
function readingPolicies(file: string): Readonly<Record<string, unknown>> {
  const nowhere = { host: '127.0.0.1', port: 9 };
  return {
    'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
    'browser.policies.alternatePath': file,
    'network.proxy.type': 1,
    'network.proxy.http': nowhere.host,
    'network.proxy.http_port': nowhere.port,
    'network.proxy.ssl': nowhere.host,
    'network.proxy.ssl_port': nowhere.port,
  };
}

function written(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`)
    .join('\n');
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';

  constructor(
    readonly marionette: Marionette,
    readonly process: ChildProcess,
    readonly profile: OwnFolder,
    readonly addOn: string,
  ) {}

  /** Firefox may show a new extension's sidebar by itself: a person would have closed it. */
  async forgetPanelOfInstallation(): Promise<void> {
    await this.#inBrowser('SidebarController.hide();');
  }

  async goTo(url: string): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  async openTab(page: string): Promise<Tab> {
    await this.#inBrowser(
      'gBrowser.selectedTab = gBrowser.addTrustedTab(args[0]);',
      `moz-extension://${uuid}/${page}`,
    );
    return this.tabOpened(page);
  }

  tabOpened(page: string): Promise<Tab> {
    const [document = page] = page.split('?');
    return new FirefoxTab(
      {
        inBrowser: (script, ...args) => this.#inBrowser(script, ...args),
        chord: (...keys) => this.#chord(...keys),
        pressAt: (x, y) => this.#pressAt(x, y),
        setScheme: (scheme) => this.#setScheme(scheme),
        errors: () => this.panelErrors(),
      },
      `moz-extension://${uuid}/${document}`,
    ).ready();
  }

  async openPanel(by: Opening): Promise<void> {
    if (by === 'shortcut') await this.#chord('Alt', 'Shift', 'L');
    else await this.#pressToolbarButton();
    await until('the panel is open', () => this.isPanelOpen());
    await until('the panel can be used', () =>
      this.inPanel(() => document.querySelector('[data-answer="code"]') !== null).catch(() => false),
    );
  }

  async closePanel(): Promise<void> {
    await this.#pressToolbarButton();
    await until('the panel is closed', async () => !(await this.isPanelOpen()));
  }

  async isPanelOpen(): Promise<boolean> {
    const open = 'return SidebarController.isOpen && SidebarController.currentID.includes(args[0]);';
    return (await this.#inBrowser(open, this.#widget)) as boolean;
  }

  async inPanel<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    return (await this.#evaluate(`return ${call(run, args)}`)) as Result;
  }

  async inPage<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    const answer = await this.marionette.send('WebDriver:ExecuteScript', {
      script: `return ${call(run, args)}`,
      args: [],
    });
    return (answer as { value: Result }).value;
  }

  async click(selector: string): Promise<void> {
    const middle = await this.inPanel(middleOnceDrawn, selector);
    const corner = (await this.#inBrowser(
      `const { left, top } = document.getElementById('sidebar').getBoundingClientRect(); return { left, top };`,
    )) as { left: number; top: number };
    await this.inPanel(notePress);
    await this.#pressAt(corner.left + middle.x, corner.top + middle.y);
    // A press may take the document away.
    await until('the press arrives', () => this.inPanel(hasArrived).catch(() => true));
  }

  async press(...keys: readonly string[]): Promise<void> {
    await this.#inBrowser(`${sidebarBrowser} inner.focus();`);
    const chords = keys.map(keysOfChord);
    const before = await this.inPanel(keysSeen);
    for (const chord of chords) await this.#chord(...chord);
    // A key may take the document away.
    await until('the keys arrive', () =>
      this.inPanel(hasSeenKeys, before + chords.flat().length).catch(() => true),
    );
  }

  async setScheme(scheme: Scheme): Promise<void> {
    await this.#setScheme(scheme);
    await until(`the panel is ${scheme}`, () =>
      this.inPanel(
        (dark: boolean) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
        scheme === 'dark',
      ),
    );
  }

  async setPanelWidth(pixels: number): Promise<boolean> {
    await this.#inBrowser(
      `const box = document.getElementById('sidebar-box');
       box.style.setProperty('min-width', '0'); box.style.setProperty('max-width', 'none');
       box.style.width = args[0] + 'px';
       const sidebar = document.getElementById('sidebar');
       sidebar.style.setProperty('min-width', '0');
       box.style.width = args[0] + (args[0] - sidebar.getBoundingClientRect().width) + 'px';`,
      pixels,
    );
    return until(`the panel is ${pixels} pixels wide`, () =>
      this.inPanel((wanted: number) => innerWidth === wanted, pixels),
    );
  }

  async stopBackground(): Promise<void> {
    await this.#inBrowser(
      'await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground({ disableResetIdleForTest: true });',
      this.addOn,
    );
  }

  async audit(): Promise<readonly string[]> {
    return (await this.#evaluate(`${axe.source}; return ${runAxe}`)) as readonly string[];
  }

  async accessibleTree(): Promise<Accessible> {
    return (await this.#evaluate(readTree, 'system')) as Accessible;
  }

  async panelPicture(): Promise<Buffer> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    const found = (await this.marionette.send('WebDriver:FindElement', {
      using: 'css selector',
      value: '#sidebar',
    })) as { value: Record<string, string> };
    const [id] = Object.values(found.value);
    return this.#picture({ id, full: false });
  }

  async windowPicture(): Promise<Buffer> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    return this.#picture({ full: false });
  }

  async panelErrors(): Promise<readonly string[]> {
    // Firefox keeps what any page logged or threw in one list, and what it says itself of a page that was closed while
    // it waited for an answer of the browser.
    return (await this.#inBrowser(
      `return Services.console.getMessageArray()
         .filter((message) => message instanceof Ci.nsIScriptError && (message.flags & 1) === 0)
         .filter((message) => message.sourceName.includes(args[0]))
         .map((message) => message.errorMessage)
         .filter((message) => message.trim() !== 'Promise resolved after context unloaded');`,
      uuid,
    )) as readonly string[];
  }

  async closedByPerson(): Promise<void> {
    await gone(this.process);
  }

  async close(): Promise<void> {
    this.marionette.close();
    await this.profile.remove();
  }

  get #widget(): string {
    return this.addOn.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  }

  /** Pins the extension's button, as a person may, and presses it. */
  async #pressToolbarButton(): Promise<void> {
    await this.#inBrowser(
      `const id = args[0] + '-browser-action';
       const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
       if (CustomizableUI.getPlacementOfWidget(id)?.area !== 'nav-bar') CustomizableUI.addWidgetToArea(id, 'nav-bar');
       const button = document.getElementById(id).querySelector('.unified-extensions-item-action-button');
       button.click();`,
      this.#widget,
    );
  }

  /** A page of the extension follows the browser's own theme, and that the system. */
  async #setScheme(scheme: Scheme): Promise<void> {
    await this.#inBrowser(
      `Services.prefs.setIntPref('ui.systemUsesDarkTheme', args[0]);`,
      scheme === 'dark' ? 1 : 0,
    );
  }

  /** Presses the main button of the mouse at a point of the window. */
  async #pressAt(x: number, y: number): Promise<void> {
    await this.#perform({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  /** Presses keys together: all but the last are held. */
  async #chord(...keys: readonly string[]): Promise<void> {
    const values = keys.map((key) => keyCodes[key] ?? key);
    await this.#perform({
      type: 'key',
      id: 'keyboard',
      actions: [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    });
  }

  /** Real input, sent to the browser's window, which hands it on to whatever has the focus or lies there. */
  async #perform(source: object): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    await this.marionette.send('WebDriver:PerformActions', { actions: [source] });
  }

  async #picture(options: object): Promise<Buffer> {
    const answer = (await this.marionette.send('WebDriver:TakeScreenshot', options)) as { value: string };
    return Buffer.from(answer.value, 'base64');
  }

  /** Runs a script in the browser's own window; it may await. */
  async #inBrowser(script: string, ...args: readonly unknown[]): Promise<unknown> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    const answer = (await this.marionette.send('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1];
        (async (...args) => { ${script} })(...arguments)
          .then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args,
    })) as { value: { value?: unknown; error?: string } };
    if (answer.value.error !== undefined) throw new Error(answer.value.error);
    return answer.value.value;
  }

  /** The sidebar's document lives in another process: Marionette's own actor reaches it there. */
  #evaluate(script: string, sandbox: 'system' | null = null): Promise<unknown> {
    return this.#inBrowser(
      `${sidebarBrowser}
       return inner.browsingContext.currentWindowGlobal.getActor('MarionetteCommands')
         .executeScript(args[0], [], { sandboxName: args[1], newSandbox: false, timeout: 20000, async: false });`,
      script,
      sandbox,
    );
  }
}

const sidebarBrowser = `const outer = document.getElementById('sidebar').contentDocument;
  const inner = outer.getElementById('webext-panels-browser') ?? outer.querySelector('browser');`;
