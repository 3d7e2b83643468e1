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

/**
 * Says what a schema found wrong first, in words: the path, what was found there, and what is allowed.
 * @param issues what the schema found, never empty for an input it refused
 * @param input the input it refused
 */
export function describeIssues(issues: readonly Issue[], input: unknown): InputError {
  const [issue] = issues;
  if (!issue) throw new Error('a schema refused an input without an issue');
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { path: join([...issue.path, key]), message: 'found an unknown key; it is not part of the form' };
  }
  const found = valueAt(input, issue.path);
  const path = join(issue.path);
  if (issue.code === 'custom') return { path, message: `found ${show(found)}; allowed: ${issue.message}` };
  const allowed = allowedBy(issue);
  return {
    path,
    message: found === undefined ? `missing; needs ${allowed}` : `found ${show(found)}; allowed: ${allowed}`,
  };
}

/** A value as one would write it, short enough for a message. */
export function show(value: unknown): string {
  const text = Array.isArray(value) ? 'a list' : (JSON.stringify(value) ?? String(value));
  const shown = typeof value === 'object' && value !== null && !Array.isArray(value) ? 'an object' : text;
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
}

function join(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}

const kinds: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function allowedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `${issue.minimum} or more`;
    case 'too_big':
      return issue.inclusive === false ? `less than ${issue.maximum}` : `${issue.maximum} or less`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
}
