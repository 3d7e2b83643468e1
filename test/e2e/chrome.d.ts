/** The extension's own interface, as functions that run in the panel find it there. */
declare const chrome: typeof import('wxt/browser').browser;
