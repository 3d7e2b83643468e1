import { parseArgs } from 'node:util';
import { proveStates } from './exhaustive';
import { tryMutants } from './mutants';

/*
 * `npm run proof`: every state that can matter against the independent scorer, then the mutants of the rules against
 * the tests.
 *
 *   npm run proof -- states                                only the states
 *   npm run proof -- mutants                               only the mutants
 *   npm run proof -- mutants --mutate lib/rules/dated.ts   only those of one file (or several, with commas between)
 *   npm run proof -- mutants --force                       all of them again, whatever an earlier run found
 */

const usage = 'Usage: npm run proof [-- states | mutants [--mutate files] [--force]]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mutate: { type: 'string' }, force: { type: 'boolean', default: false } },
});
const [part = values.mutate ? 'mutants' : 'all', ...more] = positionals;
if (!['all', 'states', 'mutants'].includes(part) || more.length > 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const proved = part === 'mutants' || (await proveStates());
  // A mutant says nothing where the rules themselves are wrong.
  const killed = proved && (part === 'states' || (await tryMutants(values)));
  process.exitCode = proved && killed ? 0 : 1;
}
