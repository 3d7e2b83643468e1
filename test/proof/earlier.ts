import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import { type Mutant, type Report, readReport } from './report';

/**
 * Leaves in the file of an earlier run only what still holds, as Stryker would take all of it that stands in unchanged
 * lines: mutants that died by a test in a file that is as it was. Whatever lived is tried again.
 * @param file where Stryker keeps it
 */
export function keepWhatHolds(file: string): void {
  if (!existsSync(file)) return;
  const earlier = readReport(file);
  const tests = Object.entries(earlier.testFiles ?? {});
  const unchanged = new Set(
    tests
      .filter(([name, { source }]) => source === textOf(name))
      .flatMap(([, { tests }]) => tests.map(({ id }) => id)),
  );
  const holds = ({ status, killedBy }: Mutant) =>
    status === 'Killed' && killedBy !== undefined && killedBy.some((id) => unchanged.has(id));
  const files = Object.fromEntries(
    Object.entries(earlier.files)
      .filter(([name]) => name.startsWith('lib/rules/'))
      .map(([name, its]) => [name, { ...its, mutants: its.mutants.filter(holds) }]),
  );
  writeFileSync(file, JSON.stringify({ ...earlier, files } satisfies Report));
}

function textOf(name: string): string | undefined {
  const path = join(root, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
