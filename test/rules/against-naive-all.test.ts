import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seed } from '../seed';
import { comparable, difference } from './against';
import { allEncounters, randomAllEncounters } from './encounters-all';
import { naive } from './naive';
import { score, valid } from './score';

/* Every family of the contract against the independent scorer, both payers, 2022 to 2027. */

const everyCode = [
  ...['99202', '99203', '99204', '99205', '99211', '99212', '99213', '99214', '99215'],
  ...['98000', '98001', '98002', '98003', '98004', '98005', '98006', '98007'],
  ...['98008', '98009', '98010', '98011', '98012', '98013', '98014', '98015'],
  ...['99221', '99222', '99223', '99231', '99232', '99233', '99234', '99235', '99236', '99238', '99239'],
  ...['99242', '99243', '99244', '99245', '99252', '99253', '99254', '99255'],
  ...['99281', '99282', '99283', '99284', '99285'],
  ...['99304', '99305', '99306', '99307', '99308', '99309', '99310', '99315', '99316'],
  ...['99341', '99342', '99344', '99345', '99347', '99348', '99349', '99350'],
  ...['99381', '99382', '99383', '99384', '99385', '99386', '99387'],
  ...['99391', '99392', '99393', '99394', '99395', '99396', '99397'],
  ...['99291', '99495', '99496'],
].sort();

const everyAddOn = [
  ...['99417', '99418', 'G2212', 'G0316', 'G0317', 'G0318', '99292'],
  ...['G2211', '99497', '99498', 'G0402', 'G0438', 'G0439'],
].sort();

describe('the independent scorer agrees on every family', () => {
  it('on 40,000 random encounters, which reach every code and every add-on', () => {
    const drawn = randomAllEncounters(seed, 40_000);
    const codes = new Set<string>();
    const addOns = new Set<string>();
    const differing = [];
    for (const encounter of drawn) {
      const theirs = naive(encounter);
      codes.add(theirs.code ?? 'none');
      for (const addOn of theirs.addOns) addOns.add(addOn.code);
      const differs = difference(valid(encounter));
      if (differs) differing.push(differs);
    }
    expect(differing.slice(0, 3), `${differing.length} differ; SEED=${seed}`).toEqual([]);
    // A generator that stops reaching some code would make the agreement above say less than it seems to.
    expect([...codes].sort(), `SEED=${seed}`).toEqual([...everyCode, 'none']);
    expect([...addOns].sort(), `SEED=${seed}`).toEqual(everyAddOn);
  });

  it('on whatever fast-check draws, shrunk to the smallest that differs', () => {
    fc.assert(
      fc.property(allEncounters, (encounter) => {
        expect(comparable(score(encounter))).toStrictEqual({ ...naive(encounter) });
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
