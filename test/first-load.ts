import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * What the panel of a build loads before anything is asked of it: the scripts and styles that its page names, which are
 * all that its own script imports, one through another.
 * @returns how many files, and their bytes, compressed
 */
export function firstLoad(build: string): { readonly files: number; readonly bytes: number } {
  const page = readFileSync(`${build}/sidepanel.html`, 'utf8');
  const files = [...page.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, file]) => build + file);
  const sizes = files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
