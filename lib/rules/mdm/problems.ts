import { type Dated, inForce } from '../dated';
import type { Encounter } from '../encounter';
import { byRank, elementLevels, type Rank } from '../level';
import type { Citations, Reason } from '../reason';
import { recordOf } from '../record';
import { sharedBy } from '../shared';
import {
  type ProblemKindId,
  type ProblemWeight,
  problemKindIds,
  problemKinds,
} from '../tables/problem-kinds';
import type { Element } from './element';

/** A kind of problem that counts for this encounter. */
interface Counted {
  readonly kind: ProblemKindId;
  readonly count: number;
  readonly row: Dated<ProblemWeight>;
}

/** The problems addressed, weighed. */
export interface Problems extends Element {
  readonly counted: readonly Counted[];
  /** Kinds ticked out of their days or their place, which count as not ticked. */
  readonly outOfPlace: readonly ProblemKindId[];
}

/** Problems addressed: the weightiest kind decides; kinds are never added together. */
export function problemsAddressed(encounter: Encounter): Problems {
  const counted: Counted[] = [];
  const outOfPlace: ProblemKindId[] = [];
  let rank: Rank = 0;
  for (const { kind, count } of inOrder(encounter)) {
    const row = rowFor(kind, encounter);
    if (!row) {
      outOfPlace.push(kind);
      continue;
    }
    counted.push({ kind, count, row });
    rank = Math.max(rank, weightOf(row, count)) as Rank;
  }
  if (counted.length === 0) return { rank, ticked: false, counted, outOfPlace, reason: nothingTicked };
  const because: Reason[] = [];
  for (const { kind, count, row } of counted) {
    if (weightOf(row, count) === rank) because.push(problemReasons[kind](row, count));
  }
  const says = elementSays[rank];
  return {
    rank,
    ticked: true,
    counted,
    outOfPlace,
    reason: { rule: 'mdm.problems', says, cites, because },
  };
}

/** The kinds ticked, in the order of the table: the order of the ticks makes no difference to what is said. */
function inOrder({
  problems,
}: Encounter): readonly { readonly kind: ProblemKindId; readonly count: number }[] {
  const ticked: { kind: ProblemKindId; count: number }[] = [];
  // Most visits tick one or two of the twelve: looking at what is there is much quicker than asking for each.
  for (const key in problems) {
    const kind = key as ProblemKindId;
    const count = problems[kind];
    if (count) ticked.push({ kind, count });
  }
  return ticked.sort((a, b) => places[a.kind] - places[b.kind]);
}

const places = recordOf(problemKindIds, (_, place) => place);

/** The row that weighs a kind at an encounter; undefined out of its days or its place. */
function rowFor(kind: ProblemKindId, { family, visit, dateOfService }: Encounter) {
  const { rows, only } = problemKinds[kind];
  if (only && (family !== only.family || visit !== only.visit)) return undefined;
  return inForce(rows, dateOfService);
}

function weightOf({ value }: Dated<ProblemWeight>, count: number): Rank {
  return count >= 2 ? value.twoOrMore : value.one;
}

const cites: Citations = ['hccs-problems', 'haugen-ama-2025'];

const elementSays = byRank((rank) => `Problems addressed are ${elementLevels[rank]}.`);

/** What a number of problems of one kind amounts to. */
const problemReasons = recordOf(problemKindIds, (kind) =>
  sharedBy((row: Dated<ProblemWeight>, count: number): Reason => {
    const { one, many } = problemKinds[kind];
    return {
      rule: `mdm.problems.${kind}`,
      says: `${count} ${count === 1 ? one : many}: ${elementLevels[weightOf(row, count)]}.`,
      facts: { [`problems.${kind}`]: count },
      cites: row.cites,
      since: row.from,
    };
  }),
);

const nothingTicked: Reason = {
  rule: 'mdm.problems',
  says: 'No problem is ticked; that counts as minimal.',
  cites,
  because: [],
};
