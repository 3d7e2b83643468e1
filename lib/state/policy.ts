import * as z from 'zod/mini';
import { describeIssues, type InputError } from '../rules';
import { type PolicyKey, policyKeys, settingShapes } from './setting-shapes';
import type { Settings } from './settings';

/** What an organisation has set for its people, by a policy of the browser. */
export interface Policy {
  /** The values with which a person begins. */
  readonly preset: { readonly [Key in PolicyKey]?: Settings[Key] };
  /** Those of them that a person cannot change. */
  readonly locked: readonly PolicyKey[];
  /** Entries that are not understood, and hold nothing. */
  readonly misread: readonly InputError[];
}

export const noPolicy: Policy = { preset: {}, locked: [], misread: [] };

/** A policy: any of the settings, and the names of those that are locked. */
export const policyShape = z.partial(
  z.strictObject({ ...settingShapes, locked: z.array(z.enum(policyKeys)) }),
);

/**
 * Reads a policy entry by entry: one that is not understood is named and holds nothing, the others stand. A lock needs
 * a value that is understood; without one a person would be held to a value that nobody chose.
 */
export function parsePolicy(given: Readonly<Record<string, unknown>>): Policy {
  const preset: Record<string, unknown> = {};
  const misread: InputError[] = [];
  for (const [key, value] of Object.entries(given)) {
    if (key === 'locked') continue;
    const error = errorIn({ [key]: value });
    if (error) misread.push(error);
    else preset[key] = value;
  }
  const named: readonly unknown[] = Array.isArray(given.locked) ? given.locked : [];
  const errors = named.map((name) => lockError(name, preset));
  const listError = 'locked' in given && !Array.isArray(given.locked) && errorIn({ locked: given.locked });
  return {
    preset,
    locked: named.filter((_, index) => !errors[index]) as readonly PolicyKey[],
    misread: [
      ...misread,
      ...(listError ? [listError] : []),
      ...errors.filter((error) => error !== undefined),
    ],
  };
}

function errorIn(entry: Readonly<Record<string, unknown>>): InputError | undefined {
  const { error } = policyShape.safeParse(entry);
  return error && describeIssues(error.issues, entry, policyShape);
}

/** What is wrong with a name among the locked ones. */
function lockError(name: unknown, preset: object): InputError | undefined {
  const error = errorIn({ locked: [name] });
  if (error) return { ...error, path: 'locked' };
  if (Object.hasOwn(preset, String(name))) return undefined;
  const valued = Object.keys(preset).join(', ') || 'none, as none has a value';
  return { path: 'locked', message: `found "${name}", which is given no value; allowed: ${valued}` };
}
