import { assess, type Encounter, parseEncounter } from '../../lib/rules';
import { type BareVisit, bareCode } from './bare';
import { compare } from './ratio';

/* `npm run bench`: an assessment with all its reasons and findings, against a bare scorer and against parsing. */

const risks = ['minimal', 'low', 'prescription-drug-management', 'drug-toxicity-monitoring'] as const;
const bare: BareVisit[] = [];
const encounters: Encounter[] = [];
for (let index = 0; index < 20_000; index += 1) {
  const risk = (index % 4) as 0 | 1 | 2 | 3;
  const visit: BareVisit = {
    stable: index % 3,
    worse: index % 5 === 0 ? 1 : 0,
    threat: index % 11 === 0 ? 1 : 0,
    tests: index % 4,
    historian: index % 7 === 0,
    interpretation: index % 13 === 0,
    discussion: index % 17 === 0,
    risk,
    minutes: index % 60,
  };
  bare.push(visit);
  encounters.push({
    dateOfService: '2026-03-02',
    family: 'office',
    visit: 'established',
    problems: {
      'chronic-stable': visit.stable,
      'chronic-exacerbation': visit.worse,
      'threat-to-life-or-function': visit.threat,
    },
    data: {
      testsOrdered: visit.tests,
      independentHistorian: visit.historian,
      independentInterpretation: visit.interpretation,
      externalDiscussion: visit.discussion,
    },
    risk: [risks[risk]],
    time: { minutes: visit.minutes },
  });
}
const lines = encounters.map((encounter) => JSON.stringify(encounter));

// Nothing is timed that does not do the same work: both must come to the same code.
encounters.forEach((encounter, index) => {
  const visit = bare[index];
  const { code } = assess(encounter);
  if (!visit || bareCode(visit) !== code) throw new Error(`bare and rules differ at ${index}: ${code}`);
});

let sink = 0;
console.log(`${encounters.length} established office visits, each task in turn, median of 15 rounds\n`);
compare([
  {
    name: 'bare if and else',
    run: () => {
      for (const visit of bare) sink += bareCode(visit).length;
    },
  },
  {
    name: 'assess, with reasons and findings',
    run: () => {
      for (const encounter of encounters) sink += assess(encounter).findings.length;
    },
  },
]);
console.log();
compare([
  {
    name: 'parse a line and write an answer of its size',
    run: () => {
      const answer = assess(encounters[0] as Encounter);
      for (const line of lines) sink += JSON.stringify([JSON.parse(line), answer.mdm, answer.time]).length;
    },
  },
  {
    name: 'parse, check, assess and write',
    run: () => {
      for (const line of lines) {
        const encounter = parseEncounter(JSON.parse(line));
        if (!encounter.ok) throw new Error(encounter.error.message);
        const { why: _why, grounds: _grounds, ...answer } = assess(encounter.value);
        sink += JSON.stringify(answer).length;
      }
    },
  },
]);
if (sink < 0) throw new Error('never: it only keeps the work from being left out');
