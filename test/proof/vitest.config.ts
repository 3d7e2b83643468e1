import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/* The tests that mutants of the rules are held against: tables of boundaries and cases, no random encounters. */

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/rules/*.test.ts', 'test/proof/*.proof.ts'],
    // Thousands of random encounters say the same, but no mutant could wait for them; the corpus asks git for its files,
    // which does not know the copy that is mutated.
    exclude: [
      'test/rules/{against,against-naive,against-naive-all,corpus,every-state,findings-random,long-lists,moved-numbers,properties}.test.ts',
    ],
    // One process reads the rules once for all files; each mutant starts another.
    isolate: false,
    reporters: [{}],
  },
});
