import type * as z from 'zod/mini';

/** What is wrong with an input: where, and what was found and is allowed. */
export interface InputError {
  /** Keys and indexes joined by dots; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: InputError };

type Issue = z.core.$ZodIssue;

/** What Zod's small build says where a schema brings no words of its own. */
const unworded = 'Invalid input';

/**
 * Says what a schema found wrong first, in words: the path, what was found there, and what is allowed. A schema's
 * own messages say what is allowed.
 * @param issues what the schema found, never empty for an input it refused
 * @param input the input it refused
 * @param shape the schema, for the keys it knows
 */
export function describeIssues(issues: readonly Issue[], input: unknown, shape: z.ZodMiniType): InputError {
  const [issue] = issues;
  if (!issue) throw new Error('a schema refused an input without an issue');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(shape, issue.path).join(', ');
    return {
      path: join([...issue.path, ...issue.keys.slice(0, 1)]),
      message: `found an unknown key; allowed: ${known}`,
    };
  }
  const path = join(issue.path);
  // Of a key that is not allowed the key is what was found.
  if (issue.code === 'invalid_key')
    return { ...describeIssues(issue.issues, issue.path.at(-1), shape), path };
  const found = valueAt(input, issue.path);
  const allowed = allowedBy(issue);
  return {
    path,
    message: found === undefined ? `missing; needs ${allowed}` : `found ${show(found)}; allowed: ${allowed}`,
  };
}

/** A value as one would write it, short enough for a message; never looks into lists and objects. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function join(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/** The keys of the object at a path of a schema. */
function keysAt(shape: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const at = path.reduce((outer, key) => {
    const { element, shape: keys } = definitionOf(outer);
    return element ?? (keys[key] as z.core.$ZodType);
  }, shape);
  return Object.keys(definitionOf(at).shape);
}

/** Only an object knows its keys, and the way to it leads through objects and lists. */
interface Definition {
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape: Readonly<Record<PropertyKey, z.core.$ZodType>>;
}

/** What a schema is, or the one that it makes optional. */
function definitionOf(schema: z.core.$ZodType): Definition {
  const { def } = schema._zod as unknown as { def: Definition };
  return def.innerType ? definitionOf(def.innerType) : def;
}

/** A schema names only places whose objects and lists are there; at the end there may be nothing. */
function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key], input);
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** A schema of named values brings no words of its own. */
function allowedBy(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.message === unworded) {
    return kinds[issue.expected] ?? issue.expected;
  }
  return issue.message;
}
