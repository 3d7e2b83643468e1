import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { buildSync } from 'esbuild';

/*
 * `npm run level`: puts the command's files together in memory and runs them. Nothing is kept, so nothing can be out of
 * date; a loader that translates file by file as they are asked for takes several times as long to begin.
 */

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const { outputFiles } = buildSync({
  ...{ entryPoints: [main], bundle: true, write: false },
  ...{ platform: 'node', format: 'cjs', target: `node${process.versions.node}`, logLevel: 'error' },
});
compileFunction(outputFiles[0].text, ['require'], { filename: main })(createRequire(main));
