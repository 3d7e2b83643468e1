import { describe, expect, it } from 'vitest';
import { readSource, resolveImport } from './source';

/* The reader the architecture and the corpus tests stand on: what it misses, they would miss without a word. */

describe('imports', () => {
  it.each([
    ["import { a } from './a';", './a', false],
    ["import './a';", './a', false],
    ["import a, * as b from './a';", './a', false],
    ["import type { A } from './a';", './a', true],
    ["import { type A } from './a';", './a', true],
    ["import { type A, b } from './a';", './a', false],
    ["export { a } from './a';", './a', false],
    ["export type { A } from './a';", './a', true],
    ["export * from './a';", './a', false],
    ["const a = await import('./a');", './a', false],
    ["let a: import('./a').A;", './a', true],
    ["let a: typeof import('./a');", './a', true],
    ['const a = await import(b);', '(not a plain text)', false],
  ])('%s', (text, specifier, typeOnly) => {
    expect(readSource('x.ts', text).imports).toEqual([{ specifier, typeOnly }]);
  });

  it('are told from text that only looks like one', () => {
    expect(
      readSource('x.tsx', "const a = <p title=\"import './a'\">import './b'</p>; // import './c'").imports,
    ).toEqual([]);
  });

  it('mean a file, with or without its ending, or the index of a folder', () => {
    expect(resolveImport('lib/batch/answer.ts', '../rules')).toBe('lib/rules/index.ts');
    expect(resolveImport('lib/batch/answer.ts', './lines')).toBe('lib/batch/lines.ts');
    expect(resolveImport('lib/batch/answer.ts', './nowhere')).toBeUndefined();
  });
});

describe('literals', () => {
  it('are strings, pieces of templates, attributes, text between tags and numbers', () => {
    const text = "const a = ['one', `two`, 3]; const b = <p title=\"four\">five</p>; type C = 'six'";
    expect([...readSource('x.tsx', text).literals].sort()).toEqual(
      ['one', 'two', '3', 'four', 'five', 'six'].sort(),
    );
  });

  it('are not comments, names of modules or patterns', () => {
    expect(readSource('x.ts', "// one\nimport 'two'; const a = /three/;").literals).toEqual([]);
  });
});

describe('names and syntax', () => {
  it('keys of an object are no use of a name; members, shorthand and types are', () => {
    const { names } = readSource(
      'x.ts',
      'const a = { document: 1, b, c: d.innerHTML }; let e: Promise<void>;',
    );
    expect(names).toContain('innerHTML');
    expect(names).toContain('b');
    expect(names).toContain('Promise');
    expect(names).not.toContain('document');
  });

  it.each([
    ['await a;', 'await'],
    ['async () => { for await (const a of b); };', 'await'],
    ['async () => {};', 'async'],
    ['async function a() {}', 'async'],
    ["import('./a');", 'import()'],
    ['new Date();', 'new Date()'],
    ['Date();', 'new Date()'],
    ['Date.now();', 'Date.now'],
    ['Math.random();', 'Math.random'],
    ['import.meta.url;', 'import.meta'],
  ])('%s', (text, syntax) => expect(readSource('x.ts', text).syntax).toContain(syntax));

  it('a date with its day given is no clock', () => {
    expect(readSource('x.ts', "new Date('2026-03-02');").syntax).not.toContain('new Date()');
  });
});
