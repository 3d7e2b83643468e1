import { type Dated, inForce } from '../dated';
import type { Encounter } from '../encounter';
import { type Placed, putInOrder } from '../in-order';
import { byRank, elementLevels, type Rank } from '../level';
import type { Citations, Reason } from '../reason';
import { recordOf } from '../record';
import { sharedBy } from '../shared';
import {
  type ProblemKind,
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
      outOfPlace.push(kind.id);
      continue;
    }
    counted.push({ kind: kind.id, count, row });
    rank = Math.max(rank, weightOf(row, count)) as Rank;
  }
  if (counted.length === 0) return { rank, ticked: false, counted, outOfPlace, reason: nothingTicked };
  const because: Reason[] = [];
  for (const { kind, count, row } of counted) {
    if (weightOf(row, count) === rank) because.push(kinds[kind].reason(row, count));
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

/** A kind that is ticked. */
interface Ticked extends Placed {
  readonly kind: Kind;
  readonly count: number;
}

/** The kinds ticked, in the order of the table: the order of the ticks makes no difference to what is said. */
function inOrder({ problems }: Encounter): readonly Ticked[] {
  const ticked: Ticked[] = [];
  // Most visits tick one or two of the twelve: looking at what is there is much quicker than asking for each.
  for (const key in problems) {
    const count = problems[key as ProblemKindId];
    if (!count) continue;
    const kind = kinds[key as ProblemKindId];
    putInOrder(ticked, { kind, count, place: kind.place });
  }
  return ticked;
}

/** The row that weighs a kind at an encounter; undefined out of its days or its place. */
function rowFor({ rows, only }: Kind, { family, visit, dateOfService }: Encounter) {
  if (only && (family !== only.family || visit !== only.visit)) return undefined;
  return inForce(rows, dateOfService);
}

function weightOf({ value }: Dated<ProblemWeight>, count: number): Rank {
  return count >= 2 ? value.twoOrMore : value.one;
}

const cites: Citations = ['hccs-problems', 'haugen-ama-2025'];

const elementSays = byRank((rank) => `Problems addressed are ${elementLevels[rank]}.`);

/** A kind with its place in the table, and what a number of problems of it amounts to. */
interface Kind extends Placed {
  readonly id: ProblemKindId;
  readonly rows: ProblemKind['rows'];
  readonly only: ProblemKind['only'] | undefined;
  reason(row: Dated<ProblemWeight>, count: number): Reason;
}

const kinds = recordOf(problemKindIds, (id, place): Kind => {
  const { one, many, rows, only } = problemKinds[id];
  const reason = sharedBy(
    (row: Dated<ProblemWeight>, count: number): Reason => ({
      rule: `mdm.problems.${id}`,
      says: `${count} ${count === 1 ? one : many}: ${elementLevels[weightOf(row, count)]}.`,
      facts: { [`problems.${id}`]: count },
      cites: row.cites,
      since: row.from,
    }),
  );
  return { id, place, rows, only, reason };
});

const nothingTicked: Reason = {
  rule: 'mdm.problems',
  says: 'No problem is ticked; that counts as minimal.',
  cites,
  because: [],
};
