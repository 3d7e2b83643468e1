import type { FeeSchedule } from './fee-schedule';
import { serviceGroups } from './tables/services';
import {
  type PairedVisit,
  type Pairing,
  pairedVisits,
  pairingSigns,
  pairsByGlobal,
  unknown,
} from './tables/services/pairings';
import { serviceRanges } from './tables/services/ranges';
import type { GlobalPeriod, ServiceRole } from './tables/services/service';

/** The visits that the national edits pair a service with; a visit that is absent is not paired. */
type Pairings = Readonly<Partial<Record<PairedVisit, Pairing | undefined>>>;

/** What is known of a code that may be reported beside a visit. */
export interface Service {
  readonly code: string;
  /** Our own words for it; undefined where only a fee schedule that somebody loaded knows the code. */
  readonly kind: string | undefined;
  readonly global: GlobalPeriod;
  readonly roles: readonly ServiceRole[];
  /** Undefined where nobody has said: not in our list, or newer than the edits we read. */
  readonly pairings: Pairings | undefined;
}

/**
 * What is known of a code, or undefined where it is not in the list: its global period is asked for, never guessed.
 * @param loaded a fee schedule that somebody loaded; its global period goes before the list's, and where it has none
 *   that the rules know, they contradict each other: the code is asked about like one that nobody knows
 */
export function serviceOf(code: string, loaded?: FeeSchedule): Service | undefined {
  const known = list().get(code) ?? inRange(code);
  const entry = loaded?.codes.get(code);
  if (!entry) return known;
  const { global } = entry;
  if (global === undefined) return undefined;
  if (global === known?.global) return known;
  if (known) return { ...known, global };
  return { code, kind: undefined, global, roles: [], pairings: undefined };
}

/** How the edits pair a service with a visit: `none` where they do not, `unknown` where nobody has said. */
export function pairingOf({ pairings }: Service, visit: PairedVisit): Pairing | 'none' | 'unknown' {
  if (!pairings) return 'unknown';
  return pairings[visit] ?? 'none';
}

/** The codes of a list as it is written in the tables, one by one. */
export function codesOf(written: string): readonly string[] {
  return written.split(' ').flatMap((part) => {
    const [first, last] = part.split('-') as [string, string?];
    if (last === undefined) return [first];
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
      String(Number(first) + index).padStart(first.length, '0'),
    );
  });
}

let listed: ReadonlyMap<string, Service> | undefined;

/** The list by code; made when the first service is looked up, as most visits have none. */
function list(): ReadonlyMap<string, Service> {
  listed ??= new Map(
    serviceGroups().flatMap((group) => {
      const { kind, global, roles = noRoles, pairs = pairsByGlobal[global] } = group;
      const pairings = pairingsOf(pairs);
      return codesOf(group.codes).map((code) => [code, { code, kind, global, roles, pairings }] as const);
    }),
  );
  return listed;
}

const noRoles: readonly ServiceRole[] = [];
const noPairings: Pairings = {};

function inRange(code: string): Service | undefined {
  // A letter at the end is another series of codes, wherever it sorts.
  if (!/\d{4}$/.test(code)) return undefined;
  for (const { first, last, except, kind, global, roles = noRoles } of serviceRanges) {
    if (code < first || code > last) continue;
    if (except !== undefined && codesOf(except).includes(code)) return undefined;
    return { code, kind, global, roles, pairings: noPairings };
  }
  return undefined;
}

/** Reads the signs of a group, one for each visit. */
function pairingsOf(pairs: string): Pairings | undefined {
  if (pairs === unknown) return undefined;
  const signs = pairs.replaceAll(' ', '');
  return Object.fromEntries(pairedVisits.map((visit, index) => [visit, pairingSigns[signs.charAt(index)]]));
}
