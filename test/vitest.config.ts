import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/ehr/**', '**/node_modules/**'],
    // On a machine of two cores Vitest would use one.
    maxWorkers: '100%',
    // Only to end a test that hangs: the machine may be busy with browsers.
    testTimeout: 120_000,
  },
});
