import { defineConfig } from '@playwright/test';
import { canPrescribe } from './e2e/drivers/chromium-policy';

// The browsers are where clocks go forward and back, whatever the machine is set to.
process.env.TZ = 'America/New_York';

const isPrescribed = canPrescribe();
// Each worker reads this file: it is said once.
if (!isPrescribed && process.env.TEST_WORKER_INDEX === undefined) {
  console.warn('Policy in Chromium: not tested, that needs root and a Chromium of the system.');
}

/** The real side panel of Chromium, the real sidebar of Firefox, and the builds as files. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.artefacts/playwright',
  timeout: 60_000,
  // A browser a worker: two are what small machines carry.
  workers: 2,
  fullyParallel: false,
  // On a machine that is busy a browser now and then misses what it is told. What passes only at the second try, in a
  // browser begun anew, is counted apart.
  retries: 1,
  forbidOnly: true,
  reporter: [['list']],
  projects: [
    { name: 'builds', testMatch: 'builds.spec.ts' },
    {
      name: 'chromium',
      testIgnore: ['builds.spec.ts', ...(isPrescribed ? [] : ['policy.spec.ts'])],
      use: { browserUnderTest: 'chromium' } as object,
    },
    {
      name: 'firefox',
      testIgnore: 'builds.spec.ts',
      grepInvert: /@chromium/,
      use: { browserUnderTest: 'firefox' } as object,
    },
  ],
});
