import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  findBrowser,
  namedBrowser,
  tooOldBrowsers,
  variableOf,
  wantedBrowser,
} from '../e2e/drivers/executables.mjs';

/*
 * What `npm start` and `npm test` need before anything is installed. So this file, and what it imports, uses nothing
 * but Node itself.
 */

/** The top of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The Debian package that brings a browser or a command. */
const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  Xvfb: ['xvfb'],
  // It calls xauth, which its package only recommends.
  'xvfb-run': ['xvfb', 'xauth'],
  xdotool: ['xdotool'],
};

/** Ends with one clear sentence. @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Ends where Node is older than the packages can run on. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`This needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
}

/**
 * Runs a command with its output passed through.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] quiet: output is shown on failure only
 * @returns {Promise<number>} its exit status
 */
export async function attempt(command, args, { cwd = root, env = {}, quiet = false } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    // npm is a batch file there, which only a shell starts.
    shell: process.platform === 'win32' && command === 'npm',
  });
  const output = [];
  child.stdout?.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => output.push(chunk));
  // Ctrl+C reaches the child too: it cleans up, and only then does this end. Other signals come here alone.
  const wait = () => {};
  const passOn = () => child.kill('SIGTERM');
  process.on('SIGINT', wait);
  process.on('SIGTERM', passOn);
  try {
    const status = await new Promise((done) => {
      child.once('error', (error) => {
        console.error(error.message);
        done(127);
      });
      child.once('close', (code, signal) => done(code ?? 128 + constants.signals[signal]));
    });
    if (status !== 0) process.stderr.write(Buffer.concat(output));
    return status;
  } finally {
    process.off('SIGINT', wait);
    process.off('SIGTERM', passOn);
  }
}

/** As {@link attempt}, but its failure is the end. @type {(...args: Parameters<typeof attempt>) => Promise<void>} */
export async function run(command, args, options) {
  const status = await attempt(command, args, options);
  if (status !== 0) process.exit(status);
}

/**
 * How to start npm: the one that started this, where npm did.
 * @param {...string} args
 * @returns {[string, string[]]} for {@link run}
 */
export function npm(...args) {
  const own = process.env.npm_execpath;
  return own?.endsWith('npm-cli.js') ? [process.execPath, [own, ...args]] : ['npm', args];
}

/**
 * How to start a command of an installed package, without npx and its look into the registry.
 * @param {string} name the package
 * @param {string} command the name of its command
 * @param {...string} args
 * @returns {[string, string[]]} for {@link run}
 */
export function packageCommand(name, command, ...args) {
  const folder = join(root, 'node_modules', name);
  const { bin } = readJson(join(folder, 'package.json'));
  return [process.execPath, [join(folder, typeof bin === 'string' ? bin : bin[command]), ...args]];
}

/** Whether there is a screen on which a person sees a window. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Installs the packages of a folder with a lock file, if they are not there as it says.
 * @param {string} [folder]
 */
export async function installPackages(folder = root) {
  if (packagesAreCurrent(folder)) return;
  console.log(`Installing packages${folder === root ? '' : ' of the EHR page'} (npm ci).`);
  // The tools are development packages, which NODE_ENV=production would leave out.
  await run(...npm('ci', '--include=dev', '--no-audit', '--no-fund'), { cwd: folder });
}

/**
 * Whether what npm noted at its last installation is what the lock file asks for.
 * @param {string} folder
 */
function packagesAreCurrent(folder) {
  const lock = join(folder, 'package-lock.json');
  const note = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(note) || statSync(note).mtimeMs < statSync(lock).mtimeMs) return false;
  const { '': _project, ...wanted } = readJson(lock).packages;
  const installed = readJson(note).packages;
  const asWanted = Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    // What is for another operating system stays away.
    if (!installed[path]) return optional || devOptional;
    return installed[path].version === version;
  });
  return asWanted && Object.keys(installed).every((path) => path in wanted);
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Installs the browsers and commands that are missing, where one that is too old for the build counts as missing: on
 * Debian as root by apt, browsers elsewhere by Playwright. Ends with what to install where neither works, and where a
 * person named a browser that is too old: no other would be theirs. Packages are installed before, for Playwright is
 * one of them.
 * @param {readonly ('chromium' | 'firefox')[]} names
 * @param {readonly string[]} [extras] commands to be found on the path
 */
export async function installBrowsers(names, extras = []) {
  const missingBrowsers = () => names.filter((name) => !findBrowser(name));
  const missingExtras = () => extras.filter((command) => !isOnPath(command));
  const missing = [...missingBrowsers(), ...missingExtras()];
  if (missing.length === 0) return;
  const named = names.filter(namedBrowser).flatMap(tooOldBrowsers);
  if (named.length > 0) fail(named.join('\n'));
  for (const sentence of missingBrowsers().flatMap(tooOldBrowsers)) console.log(sentence);
  console.log(`Installing ${missing.map(inWords).join(', ')}.`);
  if (process.getuid?.() === 0 && isOnPath('apt-get')) await installByApt(missing);
  const browsers = missingBrowsers();
  if (browsers.length > 0) {
    const withLibraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
    await attempt(
      ...packageCommand('@playwright/test', 'playwright', 'install', ...withLibraries, ...browsers),
    );
  }
  const left = [...missingBrowsers(), ...missingExtras()];
  if (left.length > 0) fail(whatToInstall(left));
}

/** Installs what apt has of it; what it does not have is looked for again later. @param {readonly string[]} missing */
async function installByApt(missing) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await attempt('apt-get', ['update'], { env, quiet: true });
  const wanted = new Set(missing.flatMap((name) => debianPackages[name] ?? [name]));
  // Without recommended packages a bare system could be left without any letters to draw.
  if (!hasFonts()) wanted.add('fonts-dejavu-core');
  const known = [...wanted].filter(aptHas);
  if (known.length === 0) return;
  await attempt('apt-get', ['install', '-y', '--no-install-recommends', ...known], { env });
}

/**
 * Whether apt could install a package: Ubuntu has some browsers as snaps only, or not at all, and one name that apt
 * does not know makes it refuse them all.
 * @param {string} name
 */
function aptHas(name) {
  return spawnSync('apt-get', ['install', '--simulate', '--no-install-recommends', name]).status === 0;
}

function hasFonts() {
  const fonts = '/usr/share/fonts';
  return (
    existsSync(fonts) &&
    readdirSync(fonts, { recursive: true }).some((file) => /\.(ttf|otf)$/.test(`${file}`))
  );
}

/** @param {string} command */
function isOnPath(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => folder && existsSync(join(folder, command)));
}

/** @param {string} name */
function isBrowser(name) {
  return name === 'chromium' || name === 'firefox';
}

/** @param {string} name a browser or a command */
function inWords(name) {
  return isBrowser(name) ? wantedBrowser(name) : name;
}

/** @param {readonly string[]} missing */
function whatToInstall(missing) {
  const packages = [...new Set(missing.flatMap((name) => debianPackages[name] ?? [name]))];
  const browsers = missing.filter(isBrowser);
  return [
    `Not found, and could not be installed: ${missing.map(inWords).join(', ')}.`,
    ...browsers.flatMap(tooOldBrowsers),
    `Please install ${missing.length === 1 ? 'it' : 'them'} (on Debian: sudo apt-get install ${packages.join(' ')})`,
    ...(browsers.length === 0 ? [] : [`or name where it is in ${browsers.map(variableOf).join(' and ')}`]),
    'and run this again.',
  ].join('\n');
}
