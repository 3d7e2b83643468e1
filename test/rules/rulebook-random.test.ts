import { expect, it } from 'vitest';
import { builtInPayers, placeInRulebook, type Reason, rulebook } from '../../lib/rules';
import { seed } from '../seed';
import { randomAllEncounters } from './encounters-all';
import { randomChartEncounters } from './encounters-chart';
import { findingPairs } from './pairs-all';
import { score } from './score';

/* For any line of any answer: where it is written, in one step. */

const book = rulebook({ day: '2026-03-02', payer: builtInPayers.cpt });
const rows = new Map(
  book.sections
    .filter(({ id }) => ['structure', 'modifier-asked', 'check'].includes(id))
    .flatMap((section) => section.rows.map((row) => [row.id, row] as const)),
);

/** The reasons of an answer, those under them too. */
function reasonsOf(given: object): readonly Reason[] {
  const { why, grounds } = score(given);
  const tree = (reason: Reason): readonly Reason[] => [reason, ...(reason.because ?? []).flatMap(tree)];
  return [why, ...grounds.modifiers, ...grounds.findings].flatMap(tree);
}

const given = [
  ...randomAllEncounters(seed, 3000),
  ...randomChartEncounters(seed, 3000),
  ...findingPairs.map(([, fires]) => fires),
];
const reasons = [
  ...new Map(given.flatMap(reasonsOf).map((reason) => [`${reason.rule} ${reason.cites}`, reason])).values(),
];

it('every reason has its place in the rulebook', () => {
  expect(reasons.length).toBeGreaterThan(200);
  const lost = reasons.filter(({ rule }) => !placeInRulebook(book, rule)).map(({ rule }) => rule);
  expect([...new Set(lost)]).toEqual([]);
});

it('the rule of it, where it has one of its own, rests on what the reason cites', () => {
  const apart = reasons.filter(({ rule, cites }) => {
    const written: readonly string[] | undefined = rows.get(rule)?.cites;
    return written !== undefined && !cites.every((id) => written.includes(id));
  });
  expect(apart.map(({ rule, cites }) => `${rule}: ${cites}`)).toEqual([]);
});

it('a rule has its days from a table just where an answer has a first day or an edition by it', () => {
  const checkRows = book.sections.find(({ id }) => id === 'check')?.rows ?? [];
  const wrong = checkRows.filter(({ id, days }) => {
    const met = reasons.filter(({ rule }) => rule === id);
    return met.some(({ since, tableOf }) => (since ?? tableOf) !== undefined) !== (days === 'of-table');
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
