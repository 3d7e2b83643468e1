import type { Encounter } from '../encounter';
import { byRank, dataLevels, elementLevels, levels, type Rank } from '../level';
import type { Citations, Reason } from '../reason';
import { type Data, dataReviewed } from './data';
import { type Problems, problemsAddressed } from './problems';
import { type Risk, riskOfManagement } from './risk';

/** The three elements and what they make together. */
export interface Mdm {
  readonly problems: Problems;
  readonly data: Data;
  readonly risk: Risk;
  /** Null when nothing at all is ticked in the three. */
  readonly whole: Rank | null;
  readonly reason: Reason;
}

/**
 * Medical decision making: two of the three elements must reach a level, so the whole is the second highest.
 * An element with nothing ticked counts as minimal.
 */
export function medicalDecisionMaking(encounter: Encounter): Mdm {
  return together(problemsAddressed(encounter), dataReviewed(encounter), riskOfManagement(encounter));
}

/** What the three elements make together. */
export function together(problems: Problems, data: Data, risk: Risk): Mdm {
  if (!problems.ticked && !data.ticked && !risk.ticked) {
    return { problems, data, risk, whole: null, reason: nothingTicked };
  }
  const whole = secondHighest(problems.rank, data.rank, risk.rank);
  const because: Reason[] = [];
  if (problems.rank >= whole) because.push(problems.reason);
  if (data.rank >= whole) because.push(data.reason);
  if (risk.rank >= whole) because.push(risk.reason);
  const { says, facts } = sentences[problems.rank][data.rank][risk.rank];
  return {
    problems,
    data,
    risk,
    whole,
    reason: { rule: 'mdm.two-of-three', says, facts, cites, because },
  };
}

/** The second highest of three ranks. */
export function secondHighest(a: Rank, b: Rank, c: Rank): Rank {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c)) as Rank;
}

const cites: Citations = ['bsa-mdm', 'fcso-data'];

const nothingTicked: Reason = {
  rule: 'mdm.nothing-ticked',
  says: 'Nothing is ticked in problems, data or risk.',
  cites: ['bsa-mdm'],
};

/** What is said of the three together, by the rank of each: problems, data, risk. */
const sentences = byRank((p) =>
  byRank((d) =>
    byRank((r) => {
      const facts = { problems: elementLevels[p], data: dataLevels[d], risk: elementLevels[r] };
      const words = `problems ${facts.problems}, data ${facts.data}, risk ${facts.risk}`;
      const whole = levels[secondHighest(p, d, r)];
      return {
        says: `Medical decision making is ${whole}: two of three elements reach it (${words}).`,
        facts,
      };
    }),
  ),
);
