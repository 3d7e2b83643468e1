import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'oxc-parser';
import { root } from './root';

/* What the tests that look at the project itself see of it: its files, and what stands in each. */

/** Every file of the project, tracked or about to be: what git would take. */
export const projectFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
)
  .split('\0')
  .filter((file) => file !== '' && textOf(file) !== undefined);

/** The text of a file; undefined where it was deleted and git does not know yet, or is a link to a folder. */
export function textOf(file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EISDIR') return undefined;
    throw error;
  }
}

/** A place where one file names another module: a plain import, a type-only one, a re-export or a call. */
interface Import {
  /** As it is written. */
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** One file of TypeScript, read. */
export interface Source {
  readonly imports: readonly Import[];
  /** Texts and numbers written out: strings, pieces of templates, text between tags, numbers. */
  readonly literals: readonly string[];
  /** Names used freely or as a member; not the keys of an object. */
  readonly names: ReadonlySet<string>;
  /** The kinds of syntax that matter to some rule: `await`, `async`, `new Date()` … */
  readonly syntax: ReadonlySet<string>;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nodeAt(node: Node, key: string): Node | undefined {
  const value = node[key];
  return isNode(value) ? value : undefined;
}

/** Reads a TypeScript file, with or without JSX. */
export function readSource(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text, { astType: 'ts' });
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  const imports: Import[] = [];
  const literals: string[] = [];
  const names = new Set<string>();
  const syntax = new Set<string>();
  const visit = (value: unknown, isKey: boolean): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, false);
      return;
    }
    if (!isNode(value)) return;
    const found = importOf(value);
    if (found) imports.push(found);
    note(value, isKey, { literals, names, syntax });
    for (const [key, inner] of Object.entries(value)) {
      // The name of a module is no text of the program.
      if (key === 'source') continue;
      visit(inner, key === 'key' && value.computed !== true && value.shorthand !== true);
    }
  };
  visit(program, false);
  return { imports, literals, names, syntax };
}

function importOf(node: Node): Import | undefined {
  const source = nodeAt(node, 'source');
  if (!source) return undefined;
  const specifier = typeof source.value === 'string' ? source.value : '(not a plain text)';
  const members = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  const typeOnly =
    node.type === 'TSImportType' ||
    node.importKind === 'type' ||
    node.exportKind === 'type' ||
    (members.length > 0 && members.every((one) => one.importKind === 'type' || one.exportKind === 'type'));
  return { specifier, typeOnly };
}

function note(
  node: Node,
  isKey: boolean,
  { literals, names, syntax }: { literals: string[]; names: Set<string>; syntax: Set<string> },
): void {
  if (
    node.type === 'Literal' &&
    !node.regex &&
    (typeof node.value === 'string' || typeof node.value === 'number')
  ) {
    literals.push(String(node.value));
  }
  if (node.type === 'TemplateElement') {
    const { cooked } = node.value as { cooked?: unknown };
    if (typeof cooked === 'string') literals.push(cooked);
  }
  if (node.type === 'JSXText' && typeof node.value === 'string') literals.push(node.value);
  if (
    (node.type === 'Identifier' || node.type === 'JSXIdentifier') &&
    !isKey &&
    typeof node.name === 'string'
  ) {
    names.add(node.name);
  }
  if (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await === true)) {
    syntax.add('await');
  }
  if (node.async === true) syntax.add('async');
  if (node.type === 'ImportExpression') syntax.add('import()');
  if (node.type === 'MetaProperty') syntax.add('import.meta');
  const callee = nodeAt(node, 'callee');
  const called = callee?.type === 'Identifier' ? callee.name : undefined;
  if (called === 'Date' && (node.type === 'CallExpression' || !hasArguments(node))) syntax.add('new Date()');
  const owner = nodeAt(node, 'object');
  const member = nodeAt(node, 'property');
  if (owner?.type === 'Identifier' && member?.type === 'Identifier')
    syntax.add(`${owner.name}.${member.name}`);
}

function hasArguments(node: Node): boolean {
  return Array.isArray(node.arguments) && node.arguments.length > 0;
}

/** The files written in TypeScript below some folders. */
export function typescriptBelow(...folders: readonly string[]): readonly string[] {
  return projectFiles.filter(
    (file) => folders.some((folder) => file.startsWith(`${folder}/`)) && /\.tsx?$/.test(file),
  );
}

/**
 * The project file that a relative import means; undefined where there is none.
 * @param from the file that imports
 */
export function resolveImport(from: string, specifier: string): string | undefined {
  const base = normalize(join(dirname(from), specifier));
  const tried = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => `${base}${end}`);
  return tried.find((file) => projectFiles.includes(file));
}

const read = new Map<string, Source>();

/** A project file, read once. */
export function sourceOf(file: string): Source {
  const known = read.get(file);
  if (known) return known;
  const source = readSource(file, textOf(file) ?? '');
  read.set(file, source);
  return source;
}
