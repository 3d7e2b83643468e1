import type { Dated } from './dated';
import { familyOf } from './families/ladder';
import { levels } from './level';
import type { Citations } from './reason';
import { successorsOf } from './rulebook/retired';
import { capital, ladderIds, ladderWords } from './rulebook/words';
import { serviceOf } from './services';
import { advanceCareMinutes, longitudinalCareBases, transitionalDays } from './tables/add-ons';
import {
  addOnCodes,
  counsellingCodes,
  criticalCareCodes,
  dischargeCodes,
  type LadderId,
  ladders,
  preventiveCodes,
  prolongedCodes,
  staffVisitCodes,
  wellnessVisitCodes,
} from './tables/codes';
import { type FamilyId, familyTable } from './tables/families';
import { visitGaps } from './tables/gaps-visit';
import { switchCites } from './tables/payers';
import { prolonged } from './tables/prolonged';
import { retiredCodes } from './tables/retired-codes';
import { serviceCites } from './tables/services';

/** Whether a code is in force on a day, as far as these rules know it. */
export type CodeStatus =
  /** `until` is there where its last day is known; `from` where its first is. */
  | (Known & { readonly status: 'in-force'; readonly from?: string; readonly until?: string })
  | (Known & {
      readonly status: 'retired';
      readonly until: string;
      /** What took its place, in words and in codes. */
      readonly inPlace: string;
      readonly successors: readonly string[];
    })
  /** `from` is the first day these rules know it for; `why` what is known of the days before. */
  | (Known & { readonly status: 'not-yet'; readonly from: string; readonly why?: string })
  | { readonly status: 'unknown' };

interface Known {
  /** What the code stands for, in our own words. */
  readonly what: string;
  readonly cites: Citations;
}

/** A code with the days for which these rules know it. */
interface DatedCode extends Known {
  readonly code: string;
  readonly from?: string;
  readonly before?: string;
}

/**
 * Whether a code is in force on a day, retired and by what it was replaced, not in force yet, or unknown here: then
 * it may well be a code, but none of which these rules know anything.
 * @param day YYYY-MM-DD
 */
export function codeStatus(code: string, day: string): CodeStatus {
  const retired = retiredCodes.find(({ codes }) => codes.includes(code));
  if (retired) {
    const { were, until, inPlace, cites } = retired;
    const what = capital(were);
    return day <= until
      ? { status: 'in-force', what, until, cites }
      : { status: 'retired', what, until, inPlace, successors: successorsOf(retired), cites };
  }
  const known = knownCodes().find((one) => one.code === code) ?? sameDay(code);
  if (!known) return { status: 'unknown' };
  const { what, from = '', before, cites } = known;
  if (day < from) {
    return { status: 'not-yet', what, from, ...(before ? { why: before } : {}), cites };
  }
  return { status: 'in-force', what, ...(from ? { from } : {}), cites };
}

/** Every code of the tables, with its first day where one is written: that of the row that comes first. */
function knownCodes(): readonly DatedCode[] {
  return [...visitCodes(), ...otherFamilies(), ...prolongedServices(), ...besideVisits()];
}

function visitCodes(): readonly DatedCode[] {
  const byStaff = Object.entries(staffVisitCodes) as [LadderId, string][];
  return [
    ...ladderIds.flatMap((ladder) =>
      [...new Set<string>(ladders[ladder])].flatMap((code) =>
        ofFamily(code, familyOf(ladder), `${ladderWords(ladder)}, ${levelsOf(code, ladder)}`),
      ),
    ),
    ...byStaff.flatMap(([ladder, code]) =>
      ofFamily(code, familyOf(ladder), `${ladderWords(ladder)}, by clinical staff alone`),
    ),
  ];
}

/** The levels that a code of a ladder stands for. */
function levelsOf(code: string, ladder: LadderId): string {
  return levels.filter((_, rank) => ladders[ladder][rank] === code).join(' or ');
}

function otherFamilies(): readonly DatedCode[] {
  const plain: readonly (readonly [FamilyId, readonly string[]])[] = [
    ['hospital-discharge', Object.values(dischargeCodes['hospital-discharge'])],
    ['nursing-facility-discharge', Object.values(dischargeCodes['nursing-facility-discharge'])],
    ['critical-care', Object.values(criticalCareCodes)],
    ['preventive', Object.values(preventiveCodes).flat()],
  ];
  return plain.flatMap(([family, codes]) =>
    codes.flatMap((code) => ofFamily(code, family, familyTable[family].label)),
  );
}

function prolongedServices(): readonly DatedCode[] {
  return Object.values(prolonged)
    .flatMap((table) => Object.values(table).flat())
    .map(({ from, value, cites }) => ({
      code: prolongedCodes[value.code],
      what: 'Prolonged service',
      from,
      cites,
    }));
}

function besideVisits(): readonly DatedCode[] {
  const { longitudinalCare, advanceCareFirst, advanceCareFurther, transitionalModerate, transitionalHigh } =
    addOnCodes;
  return [
    ...dated(longitudinalCareBases, [longitudinalCare], 'Longitudinal care'),
    ...dated(advanceCareMinutes, [advanceCareFirst, advanceCareFurther], 'Advance care planning'),
    ...dated(transitionalDays, [transitionalModerate, transitionalHigh], 'Care after a discharge'),
    ...dated(visitGaps.B1.rows, [...counsellingCodes], 'Counselling beside a visit'),
    ...wellnessVisitCodes.map((code) => ({
      code,
      what: 'Medicare wellness visit',
      cites: switchCites.wellnessVisits,
    })),
  ];
}

/** A service that may be reported beside a visit. */
function sameDay(code: string): DatedCode | undefined {
  const kind = serviceOf(code)?.kind;
  return kind === undefined ? undefined : { code, what: capital(kind), cites: serviceCites };
}

function ofFamily(code: string, family: FamilyId, what: string): readonly DatedCode[] {
  const { rows, before } = familyTable[family];
  return dated(rows, [code], what).map((one) => ({ ...one, before }));
}

/** Codes with the days of their table. */
function dated(
  rows: readonly Dated<unknown>[],
  codes: readonly string[],
  what: string,
): readonly DatedCode[] {
  return rows.flatMap(({ from, cites }) => codes.map((code) => ({ code, what, from, cites })));
}
