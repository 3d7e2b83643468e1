import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { SidePanels } from '../bench/panel/side-panels';
import { launchChromium } from './drivers/chromium';
import type { Driver } from './drivers/driver';
import { requireBrowser, variableOf } from './drivers/executables.mjs';
import { launchFirefox } from './drivers/firefox';
import { expect, test } from './fixtures';

/*
 * A browser that is launched and its folder go together: where the launch fails, when the driver is closed, and where
 * the browser had died before. The browser is the real one behind a script that notes its process.
 */

const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const launches = { chromium: launchChromium, firefox: launchFirefox } as const;

test.describe.configure({ timeout: 120_000 });

const directory = process.cwd();
const variables = ['TMPDIR', variableOf('chromium'), variableOf('firefox')] as const;
const values = variables.map((variable) => process.env[variable]);

/** Where the folders of the browsers are made here, beside what a test needs. */
let folder: string;

test.beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'launching-'));
  process.env.TMPDIR = folder;
});

test.afterEach(async () => {
  process.chdir(directory);
  for (const [index, variable] of variables.entries()) {
    const value = values[index];
    if (value === undefined) delete process.env[variable];
    else process.env[variable] = value;
  }
  for (const id of (await started()).filter(runs)) process.kill(id, 'SIGKILL');
  await fs.rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Has a browser launched through a script that notes its process. */
async function watch(name: Driver['name']): Promise<void> {
  const script = path.join(folder, name);
  const real = requireBrowser(name);
  const lines = [
    '#!/bin/sh',
    `[ "$1" = --version ] || echo $$ >> '${folder}/started'`,
    `exec '${real}' "$@"`,
  ];
  await fs.writeFile(script, lines.join('\n'), { mode: 0o755 });
  process.env[variableOf(name)] = script;
}

/** The processes of the browsers that were launched, by their ids. */
async function started(): Promise<readonly number[]> {
  const ids = await fs.readFile(path.join(folder, 'started'), 'utf8').catch(() => '');
  return ids.split('\n').filter(Boolean).map(Number);
}

function runs(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** A build for browsers that are not made yet. */
async function refusedBuild(name: string): Promise<string> {
  const build = path.join(folder, name);
  await fs.mkdir(build, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Refused',
    version: '1.0',
    minimum_chrome_version: '9999',
    browser_specific_settings: { gecko: { id: 'refused@extension.local', strict_min_version: '9999.0' } },
  };
  await fs.writeFile(path.join(build, 'manifest.json'), JSON.stringify(manifest));
  return build;
}

/** What is left of the browsers that were launched. */
async function left(): Promise<readonly unknown[]> {
  const folders = (await fs.readdir(folder)).filter((name) => name.startsWith('em-'));
  return [...folders, ...(await started()).filter(runs)];
}

test('a build that the browser refuses leaves neither process nor folder', async ({ browserUnderTest }) => {
  await watch(browserUnderTest);
  const build = await refusedBuild('refused');

  await expect(launches[browserUnderTest]({ build })).rejects.toThrow();

  expect(await started()).toHaveLength(1);
  expect(await left()).toEqual([]);
});

test('nor does it where the panel is measured @chromium', async () => {
  await watch('chromium');
  await refusedBuild('.output/chrome-mv3');
  process.chdir(folder);

  await expect(SidePanels.launch()).rejects.toThrow();

  expect(await started()).toHaveLength(1);
  expect(await left()).toEqual([]);
});

test('a browser that cannot be started is what the launch fails with, and leaves no folder', async ({
  browserUnderTest,
}) => {
  const noProgram = path.join(folder, 'no-program');
  await fs.writeFile(noProgram, '');
  process.env[variableOf(browserUnderTest)] = noProgram;

  const launch = launches[browserUnderTest]({ build: builds[browserUnderTest] });
  await expect(launch).rejects.toThrow('EACCES');

  expect(await left()).toEqual([]);
});

test('a browser that runs ends when its driver is closed, and its folder goes', async ({
  browserUnderTest,
}) => {
  await watch(browserUnderTest);
  const driver = await launches[browserUnderTest]({ build: builds[browserUnderTest] });
  expect(await left()).toHaveLength(2);

  await driver.close();

  expect(await left()).toEqual([]);
});

test('a browser that has died can be closed, and its folder goes', async ({ browserUnderTest }) => {
  await watch(browserUnderTest);
  const driver = await launches[browserUnderTest]({ build: builds[browserUnderTest] });
  const [id] = await started();
  if (!id) throw new Error('no process was noted');
  process.kill(id, 'SIGKILL');
  await expect.poll(() => runs(id)).toBe(false);

  await driver.close();

  expect(await left()).toEqual([]);
});
