import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { assess, parseEncounter } from '../../lib/rules';

/*
 * Cases that others published with an answer (README.md says how they are scored): each held against ours, key by
 * key, and only the keys it states.
 */

const caseShape = z.looseObject({
  id: z.string(),
  encounter: z.looseObject({ family: z.string() }),
  expected: z.strictObject({
    codes: z.optional(z.array(z.string())),
    notCodes: z.optional(z.array(z.string())),
    mdm: z.optional(z.string()),
    problems: z.optional(z.string()),
    data: z.optional(z.string()),
    risk: z.optional(z.string()),
    addOns: z.optional(z.array(z.strictObject({ code: z.string(), units: z.number() }))),
    modifiers: z.optional(z.array(z.string())),
    separateEM: z.optional(z.boolean()),
  }),
  source: z.looseObject({ title: z.string(), url: z.string() }),
  trust: z.enum(['A', 'B', 'C']),
  disputed: z.nullable(z.string()),
});
export type PublishedCase = z.output<typeof caseShape>;

export const published: readonly PublishedCase[] = z
  .array(caseShape)
  .parse(JSON.parse(readFileSync(new URL('published.json', import.meta.url), 'utf8')));

/** One thing a case states, and what we answer to it. */
export interface Statement {
  readonly key: string;
  readonly published: string;
  readonly ours: string;
  readonly agrees: boolean;
}

/** What a case states of codes, levels and add-ons, each beside our answer; modifiers are scored elsewhere. */
export function statementsOf({ encounter, expected }: PublishedCase): readonly Statement[] {
  const parsed = parseEncounter(encounter);
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`);
  const { code, mdm, addOns } = assess(parsed.value);
  const found: Statement[] = [];
  const state = (key: string, theirs: string, ours: string, agrees = theirs === ours) => {
    found.push({ key, published: theirs, ours, agrees });
  };
  const { codes, notCodes } = expected;
  if (codes) state('codes', codes.join(' or '), code ?? 'none', code !== null && codes.includes(code));
  if (notCodes) {
    const all = [code, ...addOns.map((addOn) => addOn.code)].filter((one) => one !== null);
    state('notCodes', notCodes.join(', '), all.join(', ') || 'none', !all.some((one) => notCodes.includes(one)));
  }
  if (expected.mdm !== undefined) state('mdm', expected.mdm, mdm?.level ?? 'none');
  for (const element of ['problems', 'data', 'risk'] as const) {
    const level = expected[element];
    if (level !== undefined) state(element, level, mdm?.[element] ?? 'none');
  }
  if (expected.addOns) state('addOns', units(expected.addOns), units(addOns));
  return found;
}

/** Where our answer is not what the case states. */
export function differences(one: PublishedCase): readonly Statement[] {
  return statementsOf(one).filter(({ agrees }) => !agrees);
}

function units(addOns: readonly { readonly code: string; readonly units: number }[]): string {
  return addOns.map((addOn) => `${addOn.code} × ${addOn.units}`).join(', ') || 'none';
}
