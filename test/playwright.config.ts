import { defineConfig } from '@playwright/test';

/** The real side panel of Chromium, the real sidebar of Firefox, and the builds as files. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.artefacts/playwright',
  timeout: 60_000,
  // A browser a worker: two are what small machines carry.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  reporter: [['list']],
  projects: [
    { name: 'builds', testMatch: 'builds.spec.ts' },
    { name: 'chromium', testIgnore: 'builds.spec.ts', use: { browserUnderTest: 'chromium' } as object },
    { name: 'firefox', testIgnore: 'builds.spec.ts', use: { browserUnderTest: 'firefox' } as object },
  ],
});
