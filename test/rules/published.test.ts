import { describe, expect, it } from 'vitest';
import { parseEncounter } from '../../lib/rules';
import { modifierCases, scored } from '../cases/modifier-cases';
import {
  answerTo,
  areMet,
  differences,
  factsUntold,
  type PublishedCase,
  published,
  statementsOf,
} from '../cases/published';

/*
 * Cases that others published with an answer (test/cases/README.md says how they are scored): only what `expected`
 * states. What is disputed is listed with both answers; what no encounter could answer is named with what it lacks.
 * Nothing is left out without a word. test/cases/conformance.md is the same as a table.
 */

const undisputed = published.filter(({ disputed }) => disputed === null);
const disputed = published.filter(({ disputed }) => disputed !== null);

/** How many cases state a key. */
function stating(key: keyof PublishedCase['expected']): number {
  return published.filter(({ expected }) => expected[key] !== undefined).length;
}

describe('published cases', () => {
  it('are all here', () => {
    expect(published).toHaveLength(82);
    expect(undisputed).toHaveLength(66);
    expect(disputed).toHaveLength(16);
  });

  it('are valid encounters, of whatever family', () => {
    const refused = published.flatMap(({ id, encounter }) => {
      const parsed = parseEncounter(encounter);
      return parsed.ok ? [] : [`${id}: ${parsed.error.path}: ${parsed.error.message}`];
    });
    expect(refused).toEqual([]);
  });

  it.each(undisputed)('$id', (published) => expect(differences(published)).toEqual([]));

  it('that are disputed: both answers, and a change of ours is noticed', () => {
    const differing = disputed.flatMap((one) => differences(one).map((found) => ({ id: one.id, ...found })));
    const rows = differing.map(
      ({ id, key, published, ours }) => `  ${id}: ${key} ${published}, ours ${ours}`,
    );
    console.log(
      [`${disputed.length} disputed cases; answers that differ: ${rows.length}`, ...rows].join('\n'),
    );
    // Each of the three is doubted for the very reason we differ: `disputed` names our answer.
    expect([...new Set(differing.map(({ id }) => id))].sort()).toEqual([
      'mbc-99282-uti',
      'medlifeguide-57-appendix',
      'retina-2022-erm',
    ]);
  });

  it('whose encounter does not hold what their modifier rests on: with it they agree', () => {
    const untold = published.filter(({ id }) => Object.hasOwn(factsUntold, id));
    expect(untold).toHaveLength(Object.keys(factsUntold).length);
    for (const { id, encounter, expected } of untold) {
      const { modifiers } = answerTo({ ...encounter, ...factsUntold[id] });
      expect(areMet(expected.modifiers ?? [], modifiers), id).toBe(true);
    }
  });

  it('state modifiers in ten cases, and in eleven whether the visit stands apart', () => {
    expect({ modifiers: stating('modifiers'), separateEM: stating('separateEM') }).toEqual({
      modifiers: 10,
      separateEM: 11,
    });
    const scored = published.flatMap((one) => statementsOf(one).map(({ key }) => key));
    expect(scored.filter((key) => key === 'modifiers')).toHaveLength(6);
    expect(scored.filter((key) => key === 'separateEM')).toHaveLength(7);
    expect(published.filter(({ expected }) => Object.keys(expected).length === 0)).toHaveLength(1);
  });
});

describe('worked modifier cases', () => {
  const withTicks = modifierCases.flatMap((one) => {
    const answer = scored(one);
    return answer ? [{ ...one, answer }] : [];
  });

  it('are all here; two have no encounter and are reading only', () => {
    expect(modifierCases).toHaveLength(56);
    expect(withTicks).toHaveLength(54);
  });

  it.each(withTicks)('$id: the ticks are those of $em_code', ({ em_code, answer }) => {
    expect(answer.code).toBe(em_code);
  });

  it.each(withTicks)('$id: $answer.theirs', ({ answer }) => {
    expect(answer.agrees, answer.ours).toBe(true);
  });

  it.each(withTicks.filter(({ expected }) => expected.severity === 'block'))(
    '$id, to be stopped: an error, or a warning where it hangs on who the clinician is',
    ({ id, answer }) => expect(answer.ours).toContain(id === 'M25-046' ? 'warning' : 'error'),
  );
});
