import * as z from 'zod/mini';
import { familiesCovered, familyTable, type Parsed, parseEncounter, visitIds } from '../rules';
import { answerIds } from './answered';
import { type Draft, keptVersion } from './draft';
import type { EarlierEncounter } from './earlier';

/* Loaded once something is kept: it brings the whole shape of an encounter along. */

/** No finding is longer. */
const longestFinding = 240;

const answersShape = z.record(
  z.string(),
  z.strictObject({ answer: z.enum(answerIds), to: z.string().check(z.maxLength(longestFinding)) }),
);

const covered = z.enum(familiesCovered());

const keptShape = z.strictObject({
  version: z.literal(keptVersion),
  writer: z.string(),
  revision: z.int(),
  id: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  separateMinutes: z.optional(z.int().check(z.gte(0), z.lte(1440))),
  visits: z.partialRecord(covered, z.enum(visitIds)),
  answers: z.optional(answersShape),
  ticks: z.looseObject({ family: covered }),
});

/** Who wrote something kept, and after how many other writes; undefined where that cannot be read. */
export function writingOf(kept: unknown): { readonly writer: string; readonly revision: number } | undefined {
  const outer = keptShape.safeParse(kept);
  return outer.success ? outer.data : undefined;
}

/** Reads a kept draft as strictly as any input; whatever does not hold is an error, never repaired. */
export function parseDraft(kept: unknown): Parsed<Draft> {
  const outer = keptShape.safeParse(kept);
  if (!outer.success) return refused('', 'not a kept encounter of this version');
  const { id, visits, ticks, separateMinutes, answers } = outer.data;
  if ('visit' in ticks) return refused('ticks.visit', 'found a visit; allowed: in visits alone');
  for (const family of familiesCovered()) {
    const visit = visits[family];
    if (visit !== undefined && !familyTable[family].visits.includes(visit)) {
      return refused(`visits.${family}`, `found ${visit}; allowed: ${familyTable[family].visits.join(', ')}`);
    }
  }
  // Which visit stands in for one that is not chosen yet makes no difference to what may be ticked.
  const visit = visits[ticks.family] ?? familyTable[ticks.family].visits[0];
  const encounter = parseEncounter(visit ? { ...ticks, visit } : ticks);
  if (!encounter.ok) return encounter;
  const { visit: _, ...read } = encounter.value;
  return {
    ok: true,
    value: {
      ...(id ? { id } : {}),
      ticks: read,
      visits,
      ...(separateMinutes ? { separateMinutes } : {}),
      ...(answers ? { answers } : {}),
    },
  };
}

const earlierShape = z.strictObject({ left: z.int().check(z.gte(0)), draft: z.unknown() });

/** Reads an encounter that was open before as strictly; undefined where it does not hold. */
export function parseEarlier(kept: unknown): EarlierEncounter | undefined {
  const outer = earlierShape.safeParse(kept);
  const draft = parseDraft(outer.data?.draft);
  return outer.success && draft.ok ? { left: outer.data.left, draft: draft.value } : undefined;
}

function refused(path: string, message: string): Parsed<Draft> {
  return { ok: false, error: { path, message } };
}
