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
    const [key = ''] = issue.keys;
    const known = keysAt(shape, issue.path).join(', ');
    return { path: join([...issue.path, key]), message: `found an unknown key; allowed: ${known}` };
  }
  // Of a key that is not allowed the key is what was found.
  const found = issue.code === 'invalid_key' ? issue.path.at(-1) : valueAt(input, issue.path);
  const path = join(issue.path);
  const allowed = issue.message === unworded ? allowedBy(issue) : issue.message;
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
  const { def } = shape._zod as unknown as {
    def: {
      innerType?: z.core.$ZodType;
      element?: z.core.$ZodType;
      shape?: Record<PropertyKey, z.core.$ZodType>;
    };
  };
  if (def.innerType) return keysAt(def.innerType, path);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(def.shape ?? {});
  const inner = def.element ?? def.shape?.[key];
  return inner ? keysAt(inner, rest) : [];
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function allowedBy(issue: Issue): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  return issue.message;
}
