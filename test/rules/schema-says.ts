import { expect } from 'vitest';
import * as z from 'zod/mini';

/** What the schema says of a value, and whether the quick look may say yes to it. */
export function schemaSays(
  schema: z.core.$ZodType,
  value: unknown,
): 'takes it as it is' | 'reads it otherwise' | 'refuses' {
  const read = z.safeParse(schema, value);
  if (!read.success) return 'refuses';
  try {
    expect(read.data).toStrictEqual(value);
    return 'takes it as it is';
  } catch {
    return 'reads it otherwise';
  }
}
