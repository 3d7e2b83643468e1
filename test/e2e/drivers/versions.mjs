import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The one place that says which browsers a build is for; a browser that is older refuses the build. */
const config = new URL('../../../wxt.config.ts', import.meta.url);
const keys = { chromium: 'minimum_chrome_version', firefox: 'strict_min_version' };

const patienceMs = 20_000;

/**
 * The oldest version of a browser that takes the build.
 * @param {'chromium' | 'firefox'} name
 * @throws where the configuration does not name it: then any browser would do without a word
 */
export function leastVersion(name) {
  // Read as text: what the configuration imports may not be installed yet.
  const [, version] = new RegExp(`\\b${keys[name]}: '(\\d[\\d.]*)'`).exec(readFileSync(config, 'utf8')) ?? [];
  if (!version) throw new Error(`wxt.config.ts names no ${keys[name]}`);
  return version;
}

/**
 * What an executable says its version is, such as 140.12.0esr.
 * @param {'chromium' | 'firefox'} name
 * @param {string} executable
 * @returns {string | undefined} undefined where it does not say
 */
export function versionOf(name, executable) {
  // There it would not answer but open a window.
  if (name === 'chromium' && process.platform === 'win32') return undefined;
  const { stdout } = spawnSync(executable, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: patienceMs,
  });
  return /\b\d+(\.\d+)+\w*/.exec(stdout ?? '')?.[0];
}

/**
 * Whether a version comes before another, part by part as numbers: 99.0 before 142.0.
 * @param {string} version
 * @param {string} least
 */
export function isOlder(version, least) {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10));
  const wanted = least.split('.').map(Number);
  const different = wanted.findIndex((part, index) => (parts[index] ?? 0) !== part);
  return different >= 0 && (parts[different] ?? 0) < (wanted[different] ?? 0);
}
