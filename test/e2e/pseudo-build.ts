import fs from 'node:fs/promises';
import path from 'node:path';
import { pseudo } from '../pseudo-locale';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/**
 * Copies a finished build and turns its catalogue into pseudo words; nothing else of it differs.
 * @returns the folder of the copy, beside the build
 */
export async function pseudoBuild(build: string): Promise<string> {
  const folder = `${build}-pseudo`;
  await fs.rm(folder, { recursive: true, force: true });
  await fs.cp(build, folder, { recursive: true });
  const file = path.join(folder, '_locales/en/messages.json');
  const catalogue = JSON.parse(await fs.readFile(file, 'utf8')) as Catalogue;
  const turned = Object.entries(catalogue).map(([key, { message }]) => [key, { message: pseudo(message) }]);
  await fs.writeFile(file, JSON.stringify(Object.fromEntries(turned), undefined, 2));
  return folder;
}
