import { describe, expect, it } from 'vitest';
import { checks } from '../../lib/rules/checks';
import { findingPairs } from './pairs-all';
import { findingIds, ofOwnProfiles, score } from './score';

/* Every finding: each check fires where it should and not beside it. */

describe('a finding fires in one encounter and not in its neighbour', () => {
  it.each(findingPairs.map(([id, fires, silent]) => ({ id, fires, silent })))(
    '$id',
    ({ id, fires, silent }) => {
      expect(findingIds(fires)).toContain(id);
      expect(findingIds(silent)).not.toContain(id);
    },
  );

  it('there are at least 60 kinds of finding', () => {
    expect(checks.length).toBeGreaterThanOrEqual(60);
  });

  it('every check is among them, by its own name', () => {
    const known = checks.map(({ id }) => id);
    expect(new Set(known).size).toBe(known.length);
    expect([...new Set(findingPairs.map(([id]) => id)), ...ofOwnProfiles].sort()).toEqual([...known].sort());
  });

  const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
  const visit = { visit: 'established', dateOfService: '2026-03-02', ...low };
  const office = { family: 'office', ...visit };
  const audio = { family: 'telemedicine-audio', ...visit };

  it('a finding changes neither code nor level', () => {
    // The neighbours of one tick apart whose answer must be the same but for the finding.
    const same = [
      [office, { ...office, patientAge: 30 }],
      [office, { ...office, services: [{ code: '17110' }] }],
      [office, { ...office, services: [{ code: 'X9999' }] }],
      [audio, { ...audio, context: { discussionMinutes: 15 } }],
    ] as const;
    for (const [one, other] of same) {
      const { code, basis, mdm } = score(one);
      expect(score(other)).toMatchObject({ code, basis, mdm });
    }
  });
});
