import type { Gap } from './gap';
import { attestationGaps } from './gaps-attestations';
import { dataGaps } from './gaps-data';
import { problemGaps } from './gaps-problems';
import { riskGaps } from './gaps-risk';
import { timeGaps } from './gaps-time';
import { visitGaps } from './gaps-visit';

const all = {
  ...problemGaps,
  ...dataGaps,
  ...riskGaps,
  ...timeGaps,
  ...attestationGaps,
  ...visitGaps,
} as const satisfies Record<string, Gap>;

/** The name under which an encounter says whether a note shows something: `documented`. */
export type GapId = keyof typeof all;

/** Everything that a note may fail to show, by the name that reports and queries carry. */
export const gaps: Readonly<Record<GapId, Gap>> = all;

export const gapIds = Object.keys(all) as readonly GapId[];
