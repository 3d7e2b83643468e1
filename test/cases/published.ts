import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Assessment, assess, parseEncounter } from '../../lib/rules';

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

const ticks = { problems: { 'acute-uncomplicated': 1 } };

/**
 * Cases whose encounter does not hold the fact that their modifier rests on, or no tick at all and so no code that it
 * could go on: with what is missing. Nobody can answer for their modifiers as they stand.
 */
export const factsUntold: Readonly<Record<string, object>> = {
  'retina-2021-mod24': { ...ticks, context: { postoperative: { related: false, global: '010' } } },
  'mcwhub-sinusitis-global': { context: { postoperative: { related: false, global: '090' } } },
  'miami-57-retinal-tear': { ...ticks, context: { decisionForSurgery: true } },
  'fpm-2024-g2211-mod25': ticks,
};

/**
 * What a case states, each beside our answer. A modifier is met by one that is supported or that a person must answer
 * for, no modifier by none that is supported; a visit that does not stand apart by that and a finding, or by no code.
 */
export function statementsOf(one: PublishedCase): readonly Statement[] {
  const { encounter, expected } = one;
  const { code, mdm, addOns, modifiers, findings } = answerTo(encounter);
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
  if (Object.hasOwn(factsUntold, one.id)) return found;
  const ours = said(modifiers);
  if (expected.modifiers) {
    state('modifiers', expected.modifiers.join(', ') || 'none', ours, areMet(expected.modifiers, modifiers));
  }
  if (expected.separateEM !== undefined) {
    const apart = modifiers.some(({ status }) => status !== 'not-supported');
    const agrees = expected.separateEM ? apart : code === null || isNotReported(modifiers, findings);
    state('separateEM', expected.separateEM ? 'yes' : 'no', code === null ? 'no code' : ours, agrees);
  }
  return found;
}

/** What we answer to an encounter. */
export function answerTo(encounter: unknown): Assessment {
  const parsed = parseEncounter(encounter);
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`);
  return assess(parsed.value);
}

/** Whether every modifier of a list is supported or asked about; of an empty list, whether none is supported. */
export function areMet(expected: readonly string[], modifiers: Assessment['modifiers']): boolean {
  if (expected.length === 0) return modifiers.every(({ status }) => status !== 'supported');
  return expected.every((one) =>
    modifiers.some(({ modifier, status }) => modifier === one && status !== 'not-supported'),
  );
}

/** Whether a visit is said not to be reported: no modifier is supported, and an error or a warning says why. */
export function isNotReported(
  modifiers: Assessment['modifiers'],
  findings: Assessment['findings'],
): boolean {
  const unsupported = modifiers.every(({ status }) => status !== 'supported');
  return unsupported && findings.some(({ severity }) => severity !== 'info');
}

/** The modifiers in question, as text. */
export function said(modifiers: Assessment['modifiers']): string {
  return modifiers.map(({ modifier, status }) => `${modifier} ${status}`).join(', ') || 'none';
}

/** Where our answer is not what the case states. */
export function differences(one: PublishedCase): readonly Statement[] {
  return statementsOf(one).filter(({ agrees }) => !agrees);
}

function units(addOns: readonly { readonly code: string; readonly units: number }[]): string {
  return addOns.map((addOn) => `${addOn.code} × ${addOn.units}`).join(', ') || 'none';
}
