import { createRequire } from 'node:module';

/**
 * Where browsers stand. Google's own Chrome is not among them: since version 137 it does not load an extension from a
 * folder.
 */
const ofSystem = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * Where a browser may be on any machine: the system's, then Playwright's.
 * @param {'chromium' | 'firefox'} name
 * @returns {readonly string[]} whether there is one or not
 */
export function placesOf(name) {
  const own = playwrightsOwn(name);
  return own ? [...ofSystem[name], own] : ofSystem[name];
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
