import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { policySchema } from './lib/state/policy-schema';

/**
 * Closed for the whole extension: scripts, styles and pictures of its own, and no way out. No build needs more,
 * so one string serves every browser.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "child-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Where Chrome and Edge find what an organisation may set; Firefox has no such file, and refuses none. */
const schemaFile = 'managed-schema.json';
const takesSchema = (browser: string) => browser === 'chrome' || browser === 'edge';

/**
 * What every page loads before anything is asked: in one file, not in twenty, it compresses better and is there sooner.
 * What they need comes along; what is loaded on demand does not.
 */
const loadedFirst = {
  name: 'shared',
  tags: ['$initial' as const],
  test: /node_modules[\\/](preact|zustand)|components[\\/]common|lib[\\/]state[\\/](draft|row-orders|rulebook-view)\./,
};

export default defineConfig({
  modules: ['@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox', 'safari'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [16, 32, 48, 64, 96, 128] },
  i18n: { localesDir: 'assets/locales' },
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false })],
    // The preload helper fetches; nothing here may.
    build: {
      modulePreload: { polyfill: false },
      sourcemap: false,
      rolldownOptions: { output: { codeSplitting: { groups: [loadedFirst] } } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_shortName__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Alarms for the beat of a clock that runs while no panel is open; there is none while none runs.
    permissions: ['storage', 'alarms'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: '__MSG_extension_open__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' },
        description: '__MSG_extension_open__',
      },
    },
    incognito: browser === 'firefox' ? 'spanning' : 'split',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'em-level-assistant@extension.local',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
    ...(takesSchema(browser)
      ? { minimum_chrome_version: '123', storage: { managed_schema: schemaFile } }
      : {}),
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      if (!takesSchema(wxt.config.browser)) return;
      files.push({ relativeDest: schemaFile, contents: JSON.stringify(policySchema(), undefined, 2) });
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // The workbench is a page of its own name, which WXT does not take for the options page.
      manifest.options_ui = { page: 'workbench.html', open_in_tab: true };
      // The title that WXT reads from the page is not of the catalogue.
      if (manifest.sidebar_action) manifest.sidebar_action.default_title = '__MSG_extension_name__';
      // Safari has no side panel: the same page opens from its toolbar button.
      if (wxt.config.browser !== 'safari') return;
      delete manifest.side_panel;
      manifest.permissions = manifest.permissions?.filter((permission) => permission !== 'sidePanel');
      manifest.action = { ...manifest.action, default_popup: 'sidepanel.html' };
    },
  },
});
