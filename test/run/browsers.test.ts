import type { SpawnOptions } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import config from '../../wxt.config';
import { findBrowser, requireBrowser } from '../e2e/drivers/executables.mjs';
import { isOlder, leastVersion } from '../e2e/drivers/versions.mjs';
import { installBrowsers } from './install.mjs';

/*
 * A browser that is too old for the build counts as missing. The browsers here are scripts that print a version, the
 * system's places lie in a folder of the test, and so does all that would install.
 */

const system = vi.hoisted(() => ({ places: [] as string[] }));
vi.mock('../e2e/drivers/places.mjs', () => ({ placesOf: () => system.places }));
vi.mock('node:child_process', async (original) => {
  const real = await original<typeof import('node:child_process')>();
  // Playwright, which Node would run, fetches its browsers.
  const spawn = (command: string, args: readonly string[], options: SpawnOptions) =>
    real.spawn(command === process.execPath ? 'playwright' : command, args, options);
  return { ...real, spawn };
});

const tooOld = { firefox: 'Mozilla Firefox 140.12.0esr', chromium: 'Chromium 122.0.6261.57 built on Debian' };
const allowed = { firefox: 'Mozilla Firefox 142.0', chromium: 'Chromium 123.0.6312.58 built on Debian' };
const names = ['firefox', 'chromium'] as const;

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'em-browsers-'));
  system.places = [];
  said = [];
  for (const variable of ['FIREFOX_PATH', 'CHROMIUM_PATH']) vi.stubEnv(variable, undefined);
  vi.stubEnv('PATH', folder);
  script('playwright', `echo "$@" >> ${folder}/fetched`, 'exit 1');
  const say = (text: string) => said.push(text);
  vi.spyOn(console, 'log').mockImplementation(say);
  vi.spyOn(console, 'error').mockImplementation(say);
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    throw new Error(`ended with ${status}`);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Puts a command there that runs lines of shell. */
function script(name: string, ...lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(file, 0o755);
  return file;
}

/** Puts an executable there that prints a version. */
function browser(file: string, version: string): string {
  return script(file, `echo '${version}'`);
}

describe('the least versions', () => {
  it.each([
    ['firefox', 'firefox'],
    ['chromium', 'chrome'],
  ] as const)('of %s is what its build asks for', async (name, target) => {
    if (typeof config.manifest !== 'function') throw new Error('no manifest is made');
    const env = { browser: target, command: 'build', manifestVersion: 3, mode: 'production' } as const;
    const manifest = await config.manifest(env);
    expect(leastVersion(name)).toBe(
      name === 'firefox'
        ? manifest.browser_specific_settings?.gecko?.strict_min_version
        : manifest.minimum_chrome_version,
    );
  });

  it.each([
    ['140.12.0esr', '142.0', true],
    ['142.0', '142.0', false],
    ['142.0esr', '142.0', false],
    ['142.0.1', '142.0', false],
    ['142.0', '142.0.1', true],
    ['99.0', '142.0', true],
    ['1000.0', '142.0', false],
    ['143.0', '142.9', false],
    ['122.0.6261.57', '123', true],
    ['123.0.0.0', '123', false],
  ])('%s before %s: %s', (version, least, older) => expect(isOlder(version, least)).toBe(older));
});

describe.each(names)('%s', (name) => {
  const variable = `${name.toUpperCase()}_PATH`;
  const version = /[\d.]+\w*/.exec(tooOld[name])?.[0] ?? 'none';

  it('is taken where it is new enough', () => {
    system.places = [browser('new', allowed[name])];
    expect(findBrowser(name)).toBe(system.places[0]);
  });

  it('is passed by for another where it is too old', () => {
    system.places = [browser('old', tooOld[name]), browser('new', allowed[name])];
    expect(findBrowser(name)).toBe(system.places[1]);
  });

  it('counts as missing where each is too old, and a launch says which there are', () => {
    system.places = [browser('old', tooOld[name])];
    expect(findBrowser(name)).toBeUndefined();
    const launch = () => requireBrowser(name);
    for (const part of [system.places[0], version, leastVersion(name), variable])
      expect(launch).toThrow(part);
  });

  it('is taken where it does not say its version', () => {
    system.places = [script('silent', 'exit 1')];
    expect(findBrowser(name)).toBe(system.places[0]);
  });

  it('is the one that is named, before any of the system', () => {
    system.places = [browser('new', allowed[name])];
    vi.stubEnv(variable, browser('named', allowed[name]));
    expect(findBrowser(name)).toBe(join(folder, 'named'));
  });

  it('ends with what is allowed where the one that is named is too old; no other takes its place', async () => {
    system.places = [browser('new', allowed[name])];
    vi.stubEnv(variable, browser('named', tooOld[name]));
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    script('apt-get', `echo touched > ${folder}/touched`);

    await expect(installBrowsers([name])).rejects.toThrow('ended with 1');

    for (const file of ['touched', 'fetched']) expect(existsSync(join(folder, file)), file).toBe(false);
    expect(said).toHaveLength(1);
    for (const part of [variable, join(folder, 'named'), version, leastVersion(name)])
      expect(said[0]).toContain(part);
  });

  it('is updated by apt for root', async () => {
    system.places = [browser('old', tooOld[name])];
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    script(
      'apt-get',
      `echo "$@" >> ${folder}/asked`,
      `[ "$1 $2" = 'install -y' ] && echo "echo '${allowed[name]}'" > ${folder}/old`,
      'exit 0',
    );

    await installBrowsers([name]);

    expect(findBrowser(name)).toBe(system.places[0]);
    const asked = readFileSync(join(folder, 'asked'), 'utf8').split('\n');
    expect(asked[0]).toBe('update');
    const packageName = { firefox: 'firefox-esr', chromium: 'chromium' }[name];
    expect(asked.find((line) => line.startsWith('install -y'))?.split(' ')).toContain(packageName);
  });

  it.each([
    ['root, whose apt has none that is newer', 0],
    ['another', 1000],
  ])('ends with what was found and what is allowed where it stays too old for %s', async (_who, user) => {
    system.places = [browser('old', tooOld[name])];
    vi.spyOn(process, 'getuid').mockReturnValue(user);
    script('apt-get', 'exit 0');

    await expect(installBrowsers([name])).rejects.toThrow('ended with 1');

    expect(readFileSync(join(folder, 'fetched'), 'utf8')).toContain(name);
    for (const part of [system.places[0], version, leastVersion(name), variable])
      expect(said.at(-1)).toContain(part);
  });
});
