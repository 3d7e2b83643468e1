import type { Encounter } from '../encounter';
import { dataLevels, elementLevels, levels, type Rank } from '../level';
import type { Step } from '../reason';
import { dataReviewed } from './data';
import { problemsAddressed } from './problems';
import { riskOfManagement } from './risk';

/** The three elements and what they make together. */
export interface Mdm {
  readonly problems: Rank;
  readonly data: Rank;
  readonly risk: Rank;
  /** Null when nothing at all is ticked in the three. */
  readonly whole: Rank | null;
  /** Whether any problem that counts is ticked. */
  readonly problemTicked: boolean;
}

/**
 * Medical decision making: two of the three elements must reach a level, so the whole is the second highest.
 * An element with nothing ticked counts as minimal.
 */
export function medicalDecisionMaking(encounter: Encounter): Step<Mdm> {
  const problems = problemsAddressed(encounter);
  const data = dataReviewed(encounter);
  const risk = riskOfManagement(encounter);
  const elements = [problems, data, risk];
  const ticked = elements.some((element) => element.value.ticked);
  const whole = secondHighest(problems.value.rank, data.value.rank, risk.value.rank);
  const value: Mdm = {
    problems: problems.value.rank,
    data: data.value.rank,
    risk: risk.value.rank,
    whole: ticked ? whole : null,
    problemTicked: problems.value.ticked,
  };
  if (!ticked) {
    return {
      value,
      reason: {
        rule: 'mdm.nothing-ticked',
        says: 'Nothing is ticked in problems, data or risk.',
        cites: ['bsa-mdm'],
      },
    };
  }
  const words = `problems ${elementLevels[value.problems]}, data ${dataLevels[value.data]}, risk ${elementLevels[value.risk]}`;
  return {
    value,
    reason: {
      rule: 'mdm.two-of-three',
      says: `Medical decision making is ${levels[whole]}: two of three elements reach it (${words}).`,
      facts: {
        problems: elementLevels[value.problems],
        data: dataLevels[value.data],
        risk: elementLevels[value.risk],
      },
      cites: ['bsa-mdm', 'fcso-data'],
      because: elements.filter((element) => element.value.rank >= whole).map((element) => element.reason),
    },
  };
}

function secondHighest(a: Rank, b: Rank, c: Rank): Rank {
  const low = a < b ? a : b;
  const high = a < b ? b : a;
  if (c <= low) return low;
  return c >= high ? high : c;
}
