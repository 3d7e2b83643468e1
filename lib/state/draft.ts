import * as z from 'zod/mini';
import {
  defaultPayer,
  type Encounter,
  type FamilyId,
  familiesCovered,
  familyTable,
  type Parsed,
  parseEncounter,
  type Visit,
  visitIds,
} from '../rules';
import { type Answers, answersShape } from './answered';

/** The open encounter while it is being ticked: an encounter whose visit may not have been chosen yet. */
export interface Draft {
  /** Which encounter it is, for what is kept beside it; random. Absent in a draft kept before there were ids. */
  readonly id?: string | undefined;
  readonly ticks: Omit<Encounter, 'visit'>;
  /** Minutes of services reported apart, as entered: while the total is typed they may exceed it. */
  readonly separateMinutes?: number | undefined;
  /** The visit chosen in each family, so that going back to a family finds it again. */
  readonly visits: Partial<Readonly<Record<FamilyId, Visit>>>;
  /** What was answered to findings, by their ids. */
  readonly answers?: Answers | undefined;
}

/**
 * Nothing ticked, on a day, in a family and under a payer, which the context line shows and changes: without them an
 * office visit. In the office the patient is an established one, as most are.
 */
export function emptyDraft(dateOfService: string, family: FamilyId = 'office', payer = defaultPayer): Draft {
  const ticks = { dateOfService, family, ...(payer === defaultPayer ? {} : { payer }) };
  return { id: crypto.randomUUID(), ticks, visits: { office: 'established' } };
}

/** The visit chosen in the family that is open. */
export function visitOf({ ticks, visits }: Draft): Visit | undefined {
  return visits[ticks.family];
}

/** The encounter a draft amounts to; undefined until a visit is chosen where the family needs one. */
export function encounterOf(draft: Draft): Encounter | undefined {
  const visit = visitOf(draft);
  const ticks = withSeparateMinutes(draft);
  if (visit === undefined) return familyTable[draft.ticks.family].visitRequired ? undefined : ticks;
  return { ...ticks, visit };
}

/** Takes off at most the minutes there are. */
function withSeparateMinutes({ ticks, separateMinutes }: Draft): Draft['ticks'] {
  if (!ticks.time || !separateMinutes) return ticks;
  const { minutes } = ticks.time;
  return { ...ticks, time: { minutes, separatelyReportedMinutes: Math.min(separateMinutes, minutes) } };
}

const version = 1;

const covered = z.enum(familiesCovered());

const keptShape = z.strictObject({
  version: z.literal(version),
  writer: z.string(),
  revision: z.int(),
  id: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  separateMinutes: z.optional(z.int().check(z.gte(0), z.lte(1440))),
  visits: z.partialRecord(covered, z.enum(visitIds)),
  answers: z.optional(answersShape),
  ticks: z.looseObject({ family: covered }),
});

/** A draft in the form in which it is kept: which page wrote it, and after how many other writes. */
export function keptForm(draft: Draft, writer: string, revision: number): unknown {
  return { version, writer, revision, ...draft };
}

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

function refused(path: string, message: string): Parsed<Draft> {
  return { ok: false, error: { path, message } };
}
