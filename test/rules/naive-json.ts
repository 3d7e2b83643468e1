/** Reading an encounter as plain JSON, for the naive scorer. */

export function get(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function count(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** A number, or null where none was given: zero is an answer. */
export function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
