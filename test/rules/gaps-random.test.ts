import { describe, expect, it } from 'vitest';
import { seed } from '../seed';
import { randomChartEncounters } from './encounters-chart';
import { score } from './score';

describe('what a chart review adds', () => {
  it('changes nothing but findings and the comparison, over 2,000 random charts', () => {
    const differing = randomChartEncounters(seed, 2_000).filter((encounter) => {
      const {
        billedCode: _code,
        documented: _documented,
        ...context
      } = encounter.context as Record<string, unknown>;
      const answer = (given: object) => {
        const { findings: _findings, grounds, chart: _chart, ...rest } = score(given);
        return JSON.stringify({ ...rest, grounds: grounds.modifiers });
      };
      return answer(encounter) !== answer({ ...encounter, context });
    });
    expect(differing.slice(0, 3), `SEED=${seed}`).toEqual([]);
  });
});
