import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Where the browsers of this machine are. Google's own Chrome is not among them: since version 137 it does not load
 * an extension from a folder.
 */
const candidates = {
  chromium: [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * The executable of a browser: the one named by CHROMIUM_PATH or FIREFOX_PATH, the system's, or Playwright's.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined} undefined where there is none
 */
export function findBrowser(name) {
  return [...candidates[name], playwrightsOwn(name)].find((path) => path && existsSync(path));
}

/** @param {'chromium' | 'firefox'} name */
function playwrightsOwn(name) {
  try {
    return createRequire(import.meta.url)('@playwright/test')[name].executablePath();
  } catch {
    // Nothing is installed yet: then Playwright has no browser either.
    return undefined;
  }
}
