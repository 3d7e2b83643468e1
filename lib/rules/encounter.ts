import * as z from 'zod/mini';
import { acceptsOf } from './accept';
import { isDay } from './day';
import { describeIssues, type InputError, type Parsed, show } from './input-error';
import { wellnessVisitCodes } from './tables/codes';
import { familyIds, familyTable, visitIds } from './tables/families';
import { builtInPayers, type Payers } from './tables/payers';
import { type ProblemKindId, problemKindIds } from './tables/problem-kinds';
import { riskItemIds } from './tables/risk-items';
import { globalPeriods } from './tables/services/service';

const whole = (least: number, most: number) => {
  const words = `a whole number from ${least} to ${most}`;
  return z.int(words).check(z.gte(least, words), z.lte(most, words));
};
const count = whole(0, 99);
const minutesOfDay = whole(0, 1440);
const wholeDays = whole(0, 366);
const stayWords = 'hours from 0 to less than 24';
const stayHours = z.number(stayWords).check(z.gte(0, stayWords), z.lt(24, stayWords));
/** Text of a form, which its words say whatever is wrong with it. */
const text = (pattern: RegExp, words: string) => z.string(words).check(z.regex(pattern, words));

export const code = text(/^[0-9A-Z]{5}$/, 'five digits or capital letters');
const global = z.enum(globalPeriods);
const flag = z.optional(z.boolean());

const dayWords = 'a real date, YYYY-MM-DD';
export const day = z.string(dayWords).check(z.refine(isDay, dayWords));

const problems = z.strictObject(
  Object.fromEntries(problemKindIds.map((kind) => [kind, z.optional(count)])) as Record<
    ProblemKindId,
    z.ZodMiniOptional<typeof count>
  >,
);

const test = z.strictObject({
  code,
  ordered: flag,
  reviewed: flag,
  interpreted: flag,
  interpretationBilled: flag,
});

const data = z
  .strictObject({
    testsOrdered: z.optional(count),
    resultsReviewed: z.optional(count),
    externalNotes: z.optional(count),
    independentHistorian: flag,
    independentInterpretation: flag,
    externalDiscussion: flag,
    tests: z.optional(z.array(test)),
  })
  .check(
    z.refine(
      (value) => value.tests === undefined || (value.testsOrdered ?? value.resultsReviewed) === undefined,
      {
        path: ['tests'],
        message: 'either tests one by one or the counts testsOrdered and resultsReviewed, not both',
      },
    ),
  );

const time = z
  .strictObject({ minutes: minutesOfDay, separatelyReportedMinutes: z.optional(minutesOfDay) })
  .check(
    z.refine((value) => (value.separatelyReportedMinutes ?? 0) <= value.minutes, {
      path: ['separatelyReportedMinutes'],
      message: 'no more than the minutes they are taken off',
    }),
  );

const service = z.strictObject({ code, separateEM: flag, global: z.optional(global), planned: flag });

/** The name a gap carries in `documented`. */
const gapId = text(/^[A-Za-z][A-Za-z0-9.-]{0,39}$/, 'the id of a gap');

const context = z.strictObject({
  staffVisit: flag,
  admittingPhysician: flag,
  splitShared: flag,
  teachingPhysician: flag,
  primaryCareException: flag,
  incidentTo: flag,
  longitudinalCare: flag,
  decisionForSurgery: flag,
  placeOfService: z.optional(text(/^\d{2}$/, 'two digits')),
  modality: z.optional(z.enum(['in-person', 'video', 'audio'])),
  postoperative: z.optional(z.strictObject({ related: z.boolean(), global: z.enum(['010', '090']) })),
  sameDayStayHours: z.optional(stayHours),
  discussionMinutes: z.optional(minutesOfDay),
  advanceCareMinutes: z.optional(minutesOfDay),
  transitional: z.optional(z.strictObject({ contactBusinessDays: wholeDays, visitDays: wholeDays })),
  wellness: z.optional(z.enum(wellnessVisitCodes)),
  billedCode: z.optional(code),
  billedModifiers: z.optional(z.array(text(/^[0-9A-Z]{2}$/, 'two digits or capital letters'))),
  documented: z.optional(z.record(gapId, z.boolean())),
});

/** The form of an encounter. */
export const encounterShape = z.strictObject({
  id: z.optional(z.string()),
  dateOfService: day,
  family: z.enum(familyIds),
  visit: z.optional(z.enum(visitIds)),
  payer: z.optional(z.string()),
  patientAge: z.optional(whole(0, 130)),
  problems: z.optional(problems),
  data: z.optional(data),
  risk: z.optional(z.array(z.enum(riskItemIds))),
  time: z.optional(time),
  services: z.optional(z.array(service)),
  context: z.optional(context),
});

/** Far more entries than any visit has; a schema would report every bad one of a longer list. */
const longestList = 1000;

/** What nearly every line of a batch asks; the schema alone would take longer than the rules themselves. */
const accepts = acceptsOf(encounterShape, longestList);

/** One encounter as ticked, in the form of the batch contract. */
export type Encounter = z.output<typeof encounterShape>;

/**
 * Reads an encounter strictly: unknown keys and values are errors, nothing is coerced.
 * @param input any value, such as parsed JSON; it is not changed, and may be given back itself
 * @param payers the payer profiles an encounter may name
 */
export function parseEncounter(input: unknown, payers: Payers = builtInPayers): Parsed<Encounter> {
  const read: Parsed<Encounter> = accepts(input)
    ? { ok: true, value: input as Encounter }
    : readBySchema(input);
  if (!read.ok) return read;
  const error = visitError(read.value) ?? payerError(read.value, payers);
  return error ? { ok: false, error } : read;
}

function readBySchema(input: unknown): Parsed<Encounter> {
  const unusable = hiddenKey(input) ?? tooLong(input);
  if (unusable) return { ok: false, error: unusable };
  const parsed = encounterShape.safeParse(input);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, error: describeIssues(parsed.error.issues, input, encounterShape) };
}

/** A record's parser passes over a key named __proto__ without a word; every other unknown key is refused by the schema. */
function hiddenKey(input: unknown): InputError | undefined {
  const documented = (input as { context?: { documented?: unknown } } | null)?.context?.documented;
  if (typeof documented !== 'object' || documented === null || !Object.hasOwn(documented, '__proto__')) {
    return undefined;
  }
  return { path: 'context.documented.__proto__', message: 'found an unknown key; allowed: ids of gaps' };
}

function tooLong(input: unknown): InputError | undefined {
  const given = input as {
    risk?: unknown;
    services?: unknown;
    data?: { tests?: unknown };
    context?: { billedModifiers?: unknown; documented?: unknown };
  } | null;
  const lists: Readonly<Record<string, unknown>> = {
    risk: given?.risk,
    services: given?.services,
    'data.tests': given?.data?.tests,
    'context.billedModifiers': given?.context?.billedModifiers,
    'context.documented': given?.context?.documented,
  };
  for (const [path, list] of Object.entries(lists)) {
    const length = typeof list === 'object' && list !== null ? Object.keys(list).length : 0;
    if (length > longestList) {
      return { path, message: `found ${length} entries; allowed: ${longestList} at most` };
    }
  }
  return undefined;
}

function visitError({ family, visit }: Encounter): InputError | undefined {
  const { visits, visitRequired } = familyTable[family];
  if (visit === undefined) {
    return visitRequired
      ? { path: 'visit', message: `missing; ${family} needs one of ${visits.join(', ')}` }
      : undefined;
  }
  if (visits.includes(visit)) return undefined;
  const allowed = visits.length > 0 ? `one of ${visits.join(', ')}` : 'none, the family has no visits';
  return { path: 'visit', message: `found ${show(visit)}; allowed for ${family}: ${allowed}` };
}

function payerError({ payer }: Encounter, payers: Payers): InputError | undefined {
  if (payer === undefined || Object.hasOwn(payers, payer)) return undefined;
  return { path: 'payer', message: `found ${show(payer)}; known: ${Object.keys(payers).join(', ')}` };
}
