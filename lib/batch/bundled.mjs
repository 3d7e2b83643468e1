import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';

const require = createRequire(import.meta.url);
/* An import would first search the whole of it for the names it exports. */
const { buildSync } = require('esbuild');

/**
 * Puts a TypeScript program and all it imports together in memory, and runs it. Nothing is kept, so nothing can be out
 * of date; a loader that translates file by file as they are asked for takes several times as long to begin.
 * @param {string} main the path of its first file, which awaits nothing at its top level
 */
export function runBundled(main) {
  const { outputFiles } = buildSync({
    ...{ entryPoints: [main], bundle: true, write: false, logLevel: 'error' },
    ...{ platform: 'node', format: 'cjs', target: `node${process.versions.node}` },
  });
  compileFunction(outputFiles[0].text, ['require'], { filename: main })(createRequire(main));
}
