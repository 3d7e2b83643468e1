import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/* The tests that mutants of the rules are held against: tables of boundaries and cases, no random encounters. */

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/rules/*.test.ts', 'test/proof/*.proof.ts'],
    // Thousands of encounters would kill them as well, but too slowly; and two ask git for the files of the project,
    // which does not know the copy that is mutated.
    exclude: [
      'test/rules/{against*,every-state,*-random,long-lists,moved-numbers,properties*}.test.ts',
      'test/rules/{corpus,wording}.test.ts',
    ],
    // One process reads the rules once for all files; each mutant starts another.
    isolate: false,
    reporters: [{}],
    // Stryker knows how long a mutant may take.
    testTimeout: 600_000,
  },
});
