import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seed } from '../seed';
import { comparable, difference } from './against';
import { encounters, randomEncounters } from './encounters';
import { naive } from './naive';
import { score, valid } from './score';

describe('the independent scorer agrees', () => {
  it('on 15,000 random encounters of 2020 to 2031', () => {
    const drawn = randomEncounters(seed, 15_000);
    const codes = new Set<string | null>();
    const addOns = new Set<string>();
    const differing = [];
    for (const encounter of drawn) {
      const theirs = naive(encounter);
      codes.add(theirs.code);
      for (const addOn of theirs.addOns) addOns.add(addOn.code);
      const differs = difference(valid(encounter));
      if (differs) differing.push(differs);
    }
    expect(differing.slice(0, 3), `${differing.length} differ; SEED=${seed}`).toEqual([]);
    // A generator that stops reaching some code would make the agreement above say less than it seems to.
    expect([...codes].sort(), `SEED=${seed}`).toEqual(
      [
        ...['99202', '99203', '99204', '99205', '99211', '99212', '99213', '99214', '99215'],
        ...['99221', '99222', '99223', '99231', '99232', '99233'],
        ...['99281', '99282', '99283', '99284', '99285', null],
      ].sort(),
    );
    expect([...addOns].sort(), `SEED=${seed}`).toEqual(['99417', '99418', 'G0316', 'G2212']);
  });

  it('on whatever fast-check draws, shrunk to the smallest that differs', () => {
    fc.assert(
      fc.property(encounters, (encounter) => {
        expect(comparable(score(encounter))).toStrictEqual({ ...naive(encounter) });
      }),
      { seed, numRuns: 1_000 },
    );
  });
});
