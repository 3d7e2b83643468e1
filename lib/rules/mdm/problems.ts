import { type Dated, inForce } from '../dated';
import type { Encounter } from '../encounter';
import { elementLevels, highest, type Rank } from '../level';
import type { Reason, Step } from '../reason';
import {
  type ProblemKindId,
  type ProblemWeight,
  problemKindIds,
  problemKinds,
} from '../tables/problem-kinds';
import type { Element } from './element';

/** The kinds ticked that count for this encounter, and those ticked out of their days or place. */
export function sortProblems(encounter: Encounter): {
  readonly counted: readonly { kind: ProblemKindId; count: number; row: Dated<ProblemWeight> }[];
  readonly outOfPlace: readonly ProblemKindId[];
} {
  const counted = [];
  const outOfPlace: ProblemKindId[] = [];
  for (const kind of problemKindIds) {
    const count = encounter.problems?.[kind] ?? 0;
    if (count === 0) continue;
    const { rows, only } = problemKinds[kind];
    const inPlace = !only || (encounter.family === only.family && encounter.visit === only.visit);
    const row = inPlace ? inForce(rows, encounter.dateOfService) : undefined;
    if (row) counted.push({ kind, count, row });
    else outOfPlace.push(kind);
  }
  return { counted, outOfPlace };
}

/** Problems addressed: the weightiest kind decides; kinds are never added together. */
export function problemsAddressed(encounter: Encounter): Step<Element> {
  const { counted } = sortProblems(encounter);
  const weighed = counted.map(({ kind, count, row }) => ({
    kind,
    count,
    row,
    rank: weight(row.value, count),
  }));
  const rank = highest(weighed.map((problem) => problem.rank));
  const because = weighed
    .filter((problem) => problem.rank === rank)
    .map(({ kind, count, row }): Reason => {
      const { one, many } = problemKinds[kind];
      return {
        rule: `mdm.problems.${kind}`,
        says: `${count} ${count === 1 ? one : many}: ${elementLevels[rank]}.`,
        facts: { [`problems.${kind}`]: count },
        cites: row.cites,
        since: row.from,
      };
    });
  const says =
    because.length > 0
      ? `Problems addressed are ${elementLevels[rank]}.`
      : 'No problem is ticked; that counts as minimal.';
  return {
    value: { rank, ticked: because.length > 0 },
    reason: { rule: 'mdm.problems', says, cites: ['hccs-problems', 'haugen-ama-2025'], because },
  };
}

function weight(value: ProblemWeight, count: number): Rank {
  return count >= 2 ? value.twoOrMore : value.one;
}
