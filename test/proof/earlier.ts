import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import { type Mutant, type Report, readReport } from './report';

/**
 * What of an earlier run is to be taken without trying it again: mutants of the rules that a test killed in a file that
 * is as it was. Of those Stryker takes the ones in unchanged lines. Whatever lived is tried again, since it may be
 * another part of the rules, or a helper of the tests, that has changed; for the same reason one that was killed may
 * live now, which only a run of all of them tells (`--force`).
 * @param textOf the text of a file today; undefined where it is gone
 */
export function whatHolds(earlier: Report, textOf: (file: string) => string | undefined): Report {
  const unchanged = new Set(
    Object.entries(earlier.testFiles ?? {})
      .filter(([file, { source }]) => source !== undefined && source === textOf(file))
      .flatMap(([, { tests }]) => tests.map(({ id }) => id)),
  );
  const holds = ({ status, killedBy }: Mutant) =>
    status === 'Killed' && killedBy !== undefined && killedBy.some((id) => unchanged.has(id));
  const files = Object.entries(earlier.files)
    .filter(([name]) => name.startsWith('lib/rules/'))
    .map(([name, its]) => [name, { ...its, mutants: its.mutants.filter(holds) }] as const);
  return { ...earlier, files: Object.fromEntries(files) };
}

/** Leaves in the file in which Stryker keeps an earlier run only what holds. */
export function keepWhatHolds(file: string): void {
  if (!existsSync(file)) return;
  const textOf = (name: string) => {
    const path = join(root, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  writeFileSync(file, JSON.stringify(whatHolds(readReport(file), textOf)));
}
