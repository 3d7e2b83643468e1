import { defaultPayer, type Encounter, type FamilyId, familyTable, takesTime, type Visit } from '../rules';
import type { Answers } from './answered';
import { withPresetPlace } from './preset-place';
import { noPlace } from './setting-choices';

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

/** What an encounter begins with, as it is set; nothing of it is a tick. */
export interface Beginning {
  readonly family: FamilyId;
  readonly payer: string;
  /** Two digits, or `none`. */
  readonly placeOfService: string;
}

export const asAtFirst: Beginning = { family: 'office', payer: defaultPayer, placeOfService: noPlace };

/**
 * Nothing ticked, on a day, in a family and under a payer, which the context line shows and changes, at a place that
 * fits them: unless it is set otherwise, an office visit. In the office the patient is an established one, as most are.
 */
export function emptyDraft(dateOfService: string, beginning: Beginning = asAtFirst): Draft {
  const { family, payer, placeOfService } = beginning;
  const ticks = { dateOfService, family, ...(payer === defaultPayer ? {} : { payer }) };
  return {
    id: crypto.randomUUID(),
    ticks: withPresetPlace(ticks, placeOfService),
    visits: { office: 'established' },
  };
}

/** The visit chosen in the family that is open. */
export function visitOf({ ticks, visits }: Draft): Visit | undefined {
  return visits[ticks.family];
}

/** What is ticked, with the visit as far as one is chosen: what may be ticked goes by it. */
export function ticksOfVisit(draft: Draft): Draft['ticks'] & { readonly visit?: Visit } {
  const visit = visitOf(draft);
  return visit ? { ...draft.ticks, visit } : draft.ticks;
}

/**
 * The encounter a draft amounts to; undefined until a visit is chosen where the family needs one. On a day that the
 * family does not cover there is one answer for all of its visits, and any stands for it.
 */
export function encounterOf(draft: Draft): Encounter | undefined {
  const { visits, visitRequired } = familyTable[draft.ticks.family];
  const isCovered = takesTime(draft.ticks) !== undefined;
  const visit = visitOf(draft) ?? (visitRequired && !isCovered ? visits[0] : undefined);
  const ticks = withSeparateMinutes(draft);
  if (visit === undefined) return visitRequired ? undefined : ticks;
  return { ...ticks, visit };
}

/** Takes off at most the minutes there are. */
function withSeparateMinutes({ ticks, separateMinutes }: Draft): Draft['ticks'] {
  if (!ticks.time || !separateMinutes) return ticks;
  const { minutes } = ticks.time;
  return { ...ticks, time: { minutes, separatelyReportedMinutes: Math.min(separateMinutes, minutes) } };
}

/** The version of the form in which drafts are kept. */
export const keptVersion = 1;

/** A draft in the form in which it is kept: which page wrote it, and after how many other writes. */
export function keptForm(draft: Draft, writer: string, revision: number): unknown {
  return { version: keptVersion, writer, revision, ...draft };
}

/** Whether a page wrote what lies in a place, told by its name alone: to read the whole takes far longer. */
export function isWrittenBy(kept: unknown, writer: string): boolean {
  return typeof kept === 'object' && kept !== null && 'writer' in kept && kept.writer === writer;
}
