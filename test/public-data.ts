import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';

/**
 * Public files that lie beside the checkout and are none of the project's: a row each, by the names in the first line.
 * Undefined where they are not there, which is said, so that a run without them does not look like a comparison.
 */
export function publicRows(name: string): readonly Readonly<Record<string, string>>[] | undefined {
  const text = publicText(name);
  if (text === undefined) return undefined;
  const [header = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** The text of such a file. */
function publicText(name: string): string | undefined {
  // A second working tree of the repository lies one folder deeper, and the copy that Stryker mutates two more.
  const found = ['..', '../..', '../../..', '../../../..']
    .map((above) => `${above}/shared/data`)
    .map((folder) => join(root, folder, name))
    .find((file) => existsSync(file));
  if (found === undefined) {
    console.log(`${name}: no data: not compared`);
    return undefined;
  }
  return readFileSync(found, 'utf8');
}
