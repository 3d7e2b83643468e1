import { describe, expect, it } from 'vitest';
import { assess, builtInPayers, type Encounter } from '../../lib/rules';
import { checks, checksOf } from '../../lib/rules/checks';
import type { Seen } from '../../lib/rules/checks/check';
import { answerFor } from '../../lib/rules/families/answer';
import { modifierRules } from '../../lib/rules/modifiers';
import { besideVisit } from '../../lib/rules/modifiers/beside';
import { familyIds, familyTable } from '../../lib/rules/tables/families';
import { defaultPayer, type Payers } from '../../lib/rules/tables/payers';
import { weigh } from '../../lib/rules/weighed';
import { findingPairs } from './pairs-all';
import { day, valid } from './score';

/*
 * What must be given for a check to find something is said so that it is not asked in vain: asked all the same it finds
 * nothing, whatever the encounter lacks. So it is with the families in which a modifier is asked about unprompted.
 */

/** What checks are shown of an encounter; undefined where it is not covered. */
function seenOf(given: Encounter): Seen | undefined {
  const payers: Payers = builtInPayers;
  const payer = payers[given.payer ?? defaultPayer];
  if (!payer) throw new Error('a payer of these tests is built in');
  const weighed = weigh(given, payer);
  const answer = answerFor(weighed);
  if (!answer.covered) return undefined;
  const { mdm, services, encounter } = weighed;
  const { code } = answer;
  const beside = code === null ? [] : besideVisit(services, code, payer);
  const asked = { encounter, payer, mdm, services, answer, beside };
  const questions = code === null ? [] : modifierRules.flatMap((rule) => rule.ask({ ...asked, code }) ?? []);
  return { ...asked, questions, assessment: assess(given) };
}

const plain = familyIds.flatMap((family) => {
  const { visits } = familyTable[family];
  const own = visits.length > 0 ? visits.map((visit) => ({ family, visit })) : [{ family }];
  return own.flatMap((visit) => [visit, { ...visit, payer: 'medicare' }]);
});
/** Ticks with a code and without, minutes, and one thing of the rest each time. */
const parts: readonly object[] = [
  {},
  { problems: { 'threat-to-life-or-function': 1 }, risk: ['hospitalization-or-escalation'] },
  { time: { minutes: 240 }, patientAge: 40 },
  { problems: { 'chronic-stable': 2 }, risk: ['low'], patientAge: 40, services: [{ code: '17110' }] },
  { problems: { 'chronic-stable': 2 }, risk: ['low'], patientAge: 40, context: {} },
  { problems: { 'self-limited': 1 }, data: { tests: [] }, patientAge: 40, context: { placeOfService: '22' } },
  {
    time: { minutes: 240 },
    risk: ['low'],
    services: [],
    context: { wellness: 'G0438', advanceCareMinutes: 60 },
  },
  { services: [{ code: '99284' }, { code: '27130', planned: true }], context: { splitShared: true } },
];
const few = plain.flatMap((visit) => parts.map((part) => valid({ dateOfService: day, ...visit, ...part })));
const many = findingPairs.flatMap(([, fires, silent]) => [valid(fires), valid(silent)]);
const both = [
  ['with little in it', few],
  ['with a finding and beside it', many],
] as const;

describe('every check, asked of every encounter', () => {
  it.each(both)('%s: finds what was found', (_, encounters) => {
    const differing = encounters.filter((encounter) => {
      const seen = seenOf(encounter);
      if (!seen) return assess(encounter).findings.length > 0;
      const found = checks
        .filter(({ families }) => families === undefined || families.includes(encounter.family))
        .filter((check) => check.look(seen) !== undefined)
        .map(({ id }) => id);
      const said = assess(encounter).findings.map(({ id }) => id);
      return found.sort().join() !== said.sort().join();
    });
    expect(differing.slice(0, 3)).toEqual([]);
  });
});

it.each(familyIds)('the checks of %s: each stands once, under what it needs', (family) => {
  const { always, needing } = checksOf(family);
  const listed = [
    ...always.map(({ id }) => [undefined, id]),
    ...needing.flatMap(({ need, checks: needed }) => needed.map(({ id }) => [need, id])),
  ];
  const own = checks.filter(({ families }) => families === undefined || families.includes(family));
  expect(listed.sort()).toEqual(own.map(({ needs, id }) => [needs, id]).sort());
});

describe('every modifier, asked about at every visit', () => {
  it.each(both)('%s: is in question where it was', (_, encounters) => {
    const differing = encounters.filter((encounter) => {
      const asked = (seenOf(encounter)?.questions ?? []).map(({ value }) => value);
      return JSON.stringify(asked) !== JSON.stringify(assess(encounter).modifiers);
    });
    expect(differing.slice(0, 3)).toEqual([]);
  });
});
