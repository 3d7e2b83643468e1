import { isDeepStrictEqual } from 'node:util';
import { assess, type Encounter, parseEncounter } from '../../lib/rules';
import { randomEncounters } from '../rules/encounters';
import { seed } from '../seed';
import { bareCode, bareMdm } from './bare';
import { jsonRulesMdm } from './json-rules';
import { cpuTime, inTurn } from './ratio';
import type { Report } from './report';
import { walk } from './walk';

/** The bare scorer knows no dates; this is the day it is written for. */
const day = '2026-03-02';

/** An assessment with all its reasons and findings against a bare scorer, and a rules engine beside both. */
export async function benchRules(report: Report, rounds: number): Promise<void> {
  const encounters = randomEncounters(seed, 20_000).map((encounter) =>
    valid({ ...encounter, dateOfService: day }),
  );
  for (const encounter of encounters) mustAgree(encounter, bareCode(encounter), codeOf(encounter));
  report.title(
    `Rules: ${encounters.length.toLocaleString('en')} office, hospital and emergency visits, ${rounds} rounds in turn`,
  );
  let sink = 0;
  const [bare, ours] = await inTurn(
    [
      {
        name: 'bare if and else, the code alone',
        run: () =>
          cpuTime(() => {
            for (const encounter of encounters) sink += bareCode(encounter).prolonged;
          }),
      },
      {
        name: 'assess, gone through to its last reason and finding',
        run: () =>
          cpuTime(() => {
            for (const encounter of encounters) sink += walk(assess(encounter));
          }),
      },
    ],
    rounds,
  );
  if (bare) report.task(bare);
  if (ours) report.task(ours, 10);

  // The engine has no facts of its own for tests listed one by one, and is slow enough for a small part.
  const counted = encounters.filter(({ data }) => data?.tests === undefined).slice(0, 500);
  for (const encounter of counted) {
    mustAgree(encounter, await jsonRulesMdm(encounter), Math.max(0, bareMdm(encounter)));
  }
  report.title(`Medical decision making alone: ${counted.length} of them`);
  const timed = await inTurn(
    [
      {
        name: 'bare if and else',
        // Often enough to be seen on the clock, then once.
        run: async () => {
          const times = 100;
          const time = await cpuTime(() => {
            for (let turn = 0; turn < times; turn += 1) for (const one of counted) sink += bareMdm(one);
          });
          return time / times;
        },
      },
      {
        name: 'json-rules-engine 7.3.1',
        run: () =>
          cpuTime(async () => {
            for (const encounter of counted) sink += await jsonRulesMdm(encounter);
          }),
      },
    ],
    Math.min(rounds, 5),
  );
  for (const task of timed) report.task(task);
  if (sink < 0) throw new Error('never: it only keeps the work from being left out');
}

function valid(input: object): Encounter {
  const parsed = parseEncounter(input);
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`);
  return parsed.value;
}

const prolongedCodes = new Set(['99417', '99418', 'G2212', 'G0316']);

/** What the rules answer, in the bare scorer's form. */
function codeOf(encounter: Encounter): ReturnType<typeof bareCode> {
  const { code, addOns } = assess(encounter);
  return { code, prolonged: addOns.find((addOn) => prolongedCodes.has(addOn.code))?.units ?? 0 };
}

/** Nothing is timed that does not do the same work. */
function mustAgree(encounter: Encounter, one: unknown, other: unknown): void {
  if (isDeepStrictEqual(one, other)) return;
  throw new Error(`${JSON.stringify(one)} or ${JSON.stringify(other)} for ${JSON.stringify(encounter)}`);
}
