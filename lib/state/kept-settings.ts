import * as z from 'zod/mini';
import { describeIssues, type InputError } from '../rules';
import { longestName, mostFavourites } from './favourites';
import { rowIds } from './find-words';
import type { Policy } from './policy';
import { problemIds, riskIds } from './row-orders';
import { type PolicyKey, policyKeys, settingShapes } from './setting-shapes';
import type { Chosen } from './settings';

/* Loaded once something is set or prescribed: it brings the shapes of all that may be. */

/** Of each list at most every row once. */
const orderOf = <Row extends string>(rows: readonly Row[]) =>
  z.array(z.enum(rows)).check(z.refine((given) => new Set(given).size === given.length));

const rowOrdersShape = z.partial(
  z.strictObject({
    problems: orderOf(problemIds),
    acuteProblems: orderOf(problemIds),
    risk: orderOf(riskIds),
    acuteRisk: orderOf(riskIds),
  }),
);

const keptShape = z.partial(
  z.strictObject({
    ...settingShapes,
    favourites: z
      .array(
        z.strictObject({
          name: z.string().check(z.minLength(1), z.maxLength(longestName)),
          entries: z.array(
            z.strictObject({
              row: z.enum(rowIds),
              number: z.optional(z.int().check(z.gte(1), z.lte(99))),
            }),
          ),
        }),
      )
      .check(z.maxLength(mostFavourites)),
    rowOrders: rowOrdersShape,
  }),
);

/** Reads what a person has set and is kept; undefined where it cannot be read. */
export function parseChosen(value: unknown): Chosen | undefined {
  if (value === undefined) return {};
  const { success, data } = z.safeParse(keptShape, value);
  return success ? withoutUndefined(data) : undefined;
}

/** Leaves out what is undefined, as a kept thing may say of what it does not hold. */
function withoutUndefined(shape: object): Chosen {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}

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
