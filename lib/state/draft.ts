import * as z from 'zod/mini';
import {
  type Encounter,
  type FamilyId,
  familiesCovered,
  familyTable,
  type Parsed,
  parseEncounter,
  type Visit,
  visitIds,
} from '../rules';

/** The open encounter while it is being ticked: an encounter whose visit may not have been chosen yet. */
export interface Draft {
  readonly ticks: Omit<Encounter, 'visit'>;
  /** The visit chosen in each family, so that going back to a family finds it again. */
  readonly visits: Partial<Readonly<Record<FamilyId, Visit>>>;
}

/** Nothing ticked: an office visit of an established patient on a day, which the context line shows and changes. */
export function emptyDraft(dateOfService: string): Draft {
  return { ticks: { dateOfService, family: 'office' }, visits: { office: 'established' } };
}

/** The visit chosen in the family that is open. */
export function visitOf({ ticks, visits }: Draft): Visit | undefined {
  return visits[ticks.family];
}

/** The encounter a draft amounts to; undefined until a visit is chosen where the family needs one. */
export function encounterOf(draft: Draft): Encounter | undefined {
  const visit = visitOf(draft);
  if (visit === undefined) return familyTable[draft.ticks.family].visitRequired ? undefined : draft.ticks;
  return { ...draft.ticks, visit };
}

const version = 1;

const covered = z.enum(familiesCovered());

const keptShape = z.strictObject({
  version: z.literal(version),
  writer: z.string(),
  visits: z.partialRecord(covered, z.enum(visitIds)),
  ticks: z.looseObject({ family: covered }),
});

/** A draft in the form in which it is kept, with the name of the page that wrote it. */
export function keptForm(draft: Draft, writer: string): unknown {
  return { version, writer, ...draft };
}

/** Whether something kept was written by a page: a page is told of its own writes too. */
export function isWrittenBy(kept: unknown, writer: string): boolean {
  const outer = keptShape.safeParse(kept);
  return outer.success && outer.data.writer === writer;
}

/** Reads a kept draft as strictly as any input; whatever does not hold is an error, never repaired. */
export function parseDraft(kept: unknown): Parsed<Draft> {
  const outer = keptShape.safeParse(kept);
  if (!outer.success) return refused('', 'not a kept encounter of this version');
  const { visits, ticks } = outer.data;
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
  return { ok: true, value: { ticks: read, visits } };
}

function refused(path: string, message: string): Parsed<Draft> {
  return { ok: false, error: { path, message } };
}
