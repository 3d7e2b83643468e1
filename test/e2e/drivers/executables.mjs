import { existsSync } from 'node:fs';
import { placesOf } from './places.mjs';
import { isOlder, leastVersion, versionOf } from './versions.mjs';

const titles = { chromium: 'Chromium', firefox: 'Firefox' };

/**
 * The executable of a browser that takes the build: the one named by CHROMIUM_PATH or FIREFOX_PATH, the system's, or
 * Playwright's. One that is too old counts as missing.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined} undefined where there is none
 */
export function findBrowser(name) {
  return lookFor(name).executable;
}

/**
 * As {@link findBrowser}, where there must be one.
 * @param {'chromium' | 'firefox'} name
 * @returns {string}
 * @throws where there is none, with what was found in its place and what is allowed
 */
export function requireBrowser(name) {
  const { executable, tooOld } = lookFor(name);
  if (executable) return executable;
  const missing = `no ${wantedBrowser(name)} found: install it, or name it in ${variableOf(name)}`;
  throw new Error([missing, ...tooOld].join('\n'));
}

/**
 * A browser as the build needs it, in words.
 * @param {'chromium' | 'firefox'} name
 */
export function wantedBrowser(name) {
  return `${titles[name]} ${leastVersion(name)} or newer`;
}

/**
 * The variable that names the executable of a browser.
 * @param {'chromium' | 'firefox'} name
 */
export function variableOf(name) {
  return `${name.toUpperCase()}_PATH`;
}

/**
 * What is there of a browser but too old, where that is why it counts as missing.
 * @param {'chromium' | 'firefox'} name
 * @returns {readonly string[]} a sentence each
 */
export function tooOldBrowsers(name) {
  const { executable, tooOld } = lookFor(name);
  return executable ? [] : tooOld;
}

/**
 * The executable that a person named for a browser; whoever did wants this one and no other.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined} undefined where none is named, or nothing is there
 */
export function namedBrowser(name) {
  const named = process.env[variableOf(name)];
  return named && existsSync(named) ? named : undefined;
}

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {{ readonly executable?: string, readonly tooOld: readonly string[] }}
 */
function lookFor(name) {
  const named = namedBrowser(name);
  const tooOld = [];
  for (const executable of named ? [named] : placesOf(name).filter((place) => existsSync(place))) {
    const version = versionOf(name, executable);
    // What does not say its version may be as new as any: whether it takes the build is seen when it starts.
    if (version === undefined || !isOlder(version, leastVersion(name))) return { executable, tooOld };
    const where = named ? `${executable}, which ${variableOf(name)} names,` : executable;
    tooOld.push(
      `${where} is ${titles[name]} ${version}: too old, this needs ${leastVersion(name)} or newer.`,
    );
  }
  return { tooOld };
}
