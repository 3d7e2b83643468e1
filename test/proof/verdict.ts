import { type Mutant, originalOf, type Report } from './report';

/** A mutant that no test can kill, as it is the same program, and why; known by its texts, so that lines may move. */
export interface Equivalent {
  readonly file: string;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  /** How many such there are in the file, where there is more than one. */
  readonly times?: number;
  readonly reason: string;
}

export interface Verdict {
  readonly tried: number;
  readonly killed: number;
  /** Of those killed, the ones that did not end in time. */
  readonly endless: number;
  /** Percentage of those tried that were killed. */
  readonly score: number;
  /** How many were not tried, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** What is wrong; nothing where the run is to be believed and good enough. */
  readonly faults: readonly string[];
}

/** The least score of the rules, in percent. */
const leastScore = 95;

const canary = 'test/proof/canary.ts';
const rules = 'lib/rules/';

interface Found extends Mutant {
  readonly file: string;
  readonly original: string;
}

/**
 * What a run amounts to: that its mutants were there at all, how many of those of the rules died, and whether each
 * that lived is known to be equivalent.
 * @param only the files that were asked for; without it all are, so that score and list must hold as a whole
 */
export function judge(report: Report, equivalents: readonly Equivalent[], only?: readonly string[]): Verdict {
  const found = Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant): Found => ({ ...mutant, file, original: originalOf(source, mutant) })),
  );
  const whole = only === undefined;
  // Of other files the report repeats what an earlier run found.
  const ofRules = found.filter(({ file }) => file.startsWith(rules) && (whole || only.includes(file)));
  const killed = ofRules.filter(isKilled);
  const alive = ofRules.filter(isAlive);
  const tried = killed.length + alive.length;
  const score = tried === 0 ? 0 : (100 * killed.length) / tried;
  const unexplained = alive.filter((mutant) => !isExplained(mutant, alive, equivalents));
  return {
    tried,
    killed: killed.length,
    endless: killed.filter(({ status }) => status === 'Timeout').length,
    score,
    leftOut: countBy(
      ofRules.filter((mutant) => !isKilled(mutant) && !isAlive(mutant)),
      ({ status, statusReason }) => (status === 'Ignored' ? statusReason : undefined) ?? status,
    ),
    faults: [
      ...canaryFaults(found.filter(({ file }) => file === canary)),
      ...(tried === 0 ? ['no mutant of the rules was tried'] : []),
      ...(whole && score < leastScore ? [`the score is below ${leastScore} %`] : []),
      ...unexplained.map((mutant) => `lives, and is not listed as equivalent: ${inWords(mutant)}`),
      ...(whole ? staleEntries(alive, equivalents) : []),
    ],
  };
}

const isKilled = ({ status }: Mutant) => status === 'Killed' || status === 'Timeout';
const isAlive = ({ status }: Mutant) => status === 'Survived' || status === 'NoCoverage';

/** One mutant of the canary lives, for it is the same function; all others die. */
function canaryFaults(mutants: readonly Found[]): readonly string[] {
  const mayLive = ({ replacement }: Found) => replacement === 'one >= other';
  const wrong = mutants.filter((mutant) => (mayLive(mutant) ? !isAlive(mutant) : !isKilled(mutant)));
  if (mutants.length < 5 || !mutants.some(mayLive)) return ['the mutants of the canary were not tried'];
  return wrong.map((mutant) => `the run is not to be believed: ${mutant.status}: ${inWords(mutant)}`);
}

/** Whether there are no more mutants like this one alive than the list explains. */
function isExplained(mutant: Found, alive: readonly Found[], equivalents: readonly Equivalent[]): boolean {
  const entry = equivalents.find((one) => isMeant(one, mutant));
  if (!entry) return false;
  return alive.filter((one) => isMeant(entry, one)).length <= (entry.times ?? 1);
}

function isMeant({ file, mutator, original, replacement }: Equivalent, mutant: Found): boolean {
  return (
    file === mutant.file &&
    mutator === mutant.mutatorName &&
    flat(original) === flat(mutant.original) &&
    flat(replacement) === flat(mutant.replacement)
  );
}

/** Entries of the list that mean no mutant, or more than live: what they explained is gone. */
function staleEntries(alive: readonly Found[], equivalents: readonly Equivalent[]): readonly string[] {
  return equivalents
    .filter((one) => alive.filter((mutant) => isMeant(one, mutant)).length < (one.times ?? 1))
    .map(({ file, original }) => `listed as equivalent, and does not live: ${file}: ${flat(original)}`);
}

function inWords({ file, location, mutatorName, original, replacement }: Found): string {
  return `${file}:${location.start.line} ${mutatorName}: ${flat(original)} → ${flat(replacement)}`;
}

/** Without line breaks and the blanks around them, which a formatter may move. */
function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}
