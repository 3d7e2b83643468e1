import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from './root';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/*
 * `npm ci` refuses a lock file that leaves out a package of another operating system, which npm writes without a word
 * where the registry at hand does not have that package. Then the project installs nowhere.
 */
describe.each(['package-lock.json', 'test/ehr/package-lock.json'])('%s', (file) => {
  const { packages } = JSON.parse(readFileSync(`${root}/${file}`, 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const installed = Object.entries(packages).filter(([folder]) => folder !== '');

  it('holds every package that another may install', () => {
    const missing = installed.flatMap(([folder, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) => !packages[`${folder}/node_modules/${name}`] && !packages[`node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('pins each by version and content, and names no registry', () => {
    expect(installed.length).toBeGreaterThan(50);
    for (const [folder, { version, integrity, resolved }] of installed) {
      expect(version, folder).toMatch(/^\d/);
      expect(integrity, folder).toMatch(/^sha512-/);
      expect(resolved, folder).toBeUndefined();
    }
  });
});
