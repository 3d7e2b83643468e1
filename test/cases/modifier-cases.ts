import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { answerTo, areMet, isNotReported, said } from './published';

/* Worked cases of modifiers (README.md says how they are scored), each held against ours. */

const caseShape = z.looseObject({
  id: z.string(),
  em_code: z.string(),
  facts: z.string(),
  payer: z.string(),
  same_day_services: z.array(z.looseObject({ code: z.string() })),
  expected: z.looseObject({
    em_reportable: z.boolean(),
    modifiers: z.array(z.string()),
    severity: z.string(),
    why: z.string(),
  }),
  encounter: z.optional(z.nullable(z.looseObject({ family: z.string() }))),
});
export type ModifierCase = z.output<typeof caseShape>;

export const modifierCases: readonly ModifierCase[] = z
  .array(caseShape)
  .parse(JSON.parse(readFileSync(new URL('modifier25.json', import.meta.url), 'utf8')));

/** What a case states and what we answer; undefined where the case has no encounter and is reading only. */
export function scored({ encounter, expected }: ModifierCase) {
  if (!encounter) return undefined;
  const { code, modifiers, findings } = answerTo(encounter);
  const agrees =
    areMet(expected.modifiers, modifiers) && (expected.em_reportable || isNotReported(modifiers, findings));
  const worst = findings[0];
  return {
    code,
    agrees,
    ours: `${said(modifiers)}${worst ? `; ${worst.severity}: ${worst.id}` : ''}`,
    theirs: `${expected.modifiers.join(', ') || 'none'}; ${expected.em_reportable ? expected.severity : `not reported, ${expected.severity}`}`,
  };
}
