import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess, parseEncounter } from '../../lib/rules';
import { randomAllEncounters } from '../rules/encounters-all';
import { seed } from '../seed';
import { programPeak, programTime } from './programs';
import { inTurn } from './ratio';
import type { Report } from './report';

/** How many different encounters are drawn; the file repeats them under other ids. */
const drawn = 40_000;

/** The command against a program that only parses and writes, and its memory. */
export async function benchBatch(report: Report, rounds: number, lines: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'level-bench-'));
  try {
    const input = join(folder, 'encounters.ndjson');
    const answer = join(folder, 'assessment.json');
    const encounters = randomAllEncounters(seed, Math.min(drawn, lines));
    writeEncounters(input, encounters, lines);
    writeFileSync(answer, usualAnswer(encounters));
    await timeBatch(report, rounds, input, answer, lines);
    await peakOf(report, input, lines);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timeBatch(
  report: Report,
  rounds: number,
  input: string,
  answer: string,
  lines: number,
): Promise<void> {
  const size = Math.round(statSync(input).size / lines);
  const written = readFileSync(answer).length;
  const floor = ['node', 'test/bench/floor.mjs', answer];
  const command = ['npm', 'run', '--silent', 'level'];
  const tasks = (file: string) =>
    [
      { name: 'parse each line, write a finished assessment', run: () => programTime(floor, file) },
      { name: 'npm run --silent level', run: () => programTime(command, file) },
      { name: 'parse each line, write ready text', run: () => programTime([...floor, '--text'], file) },
    ] as const;
  report.title(
    `Batch: ${lines.toLocaleString('en')} lines of every family, ${size} bytes each, ${written} a finished assessment; ` +
      `programs with their start-up, ${rounds} rounds in turn`,
  );
  const whole = await inTurn(tasks(input), rounds);
  whole.forEach((timed, index) => {
    report.task(timed, lines, index === 1 ? 3 : undefined);
  });
  const empty = join(input, '..', 'empty');
  writeFileSync(empty, '');
  report.title('Their start-up alone');
  for (const timed of await inTurn(tasks(empty), rounds)) report.start(timed);
}

async function peakOf(report: Report, input: string, lines: number): Promise<void> {
  report.title(`Memory: ${lines.toLocaleString('en')} lines through a pipe`);
  report.memory('level, at most', await programPeak(['lib/batch/level.mjs'], input), 200);
}

/** Writes the encounters over and over, each under an id of its own. */
function writeEncounters(file: string, encounters: readonly object[], lines: number): void {
  writeFileSync(file, '');
  for (let index = 0; index < lines; index += encounters.length) {
    const some = encounters.slice(0, lines - index);
    const text = some.map((one, place) => `${JSON.stringify({ ...one, id: `visit-${index + place}` })}\n`);
    appendFileSync(file, text.join(''));
  }
}

/** The assessment whose length is in the middle of all. */
function usualAnswer(encounters: readonly object[]): string {
  const answers = encounters.flatMap((encounter) => {
    const parsed = parseEncounter(encounter);
    if (!parsed.ok) throw new Error(parsed.error.message);
    const { why: _why, grounds: _grounds, ...answer } = assess(parsed.value);
    return JSON.stringify(answer);
  });
  const mean = answers.reduce((sum, { length }) => sum + length, 0) / answers.length;
  return answers.reduce((usual, answer) =>
    Math.abs(answer.length - mean) < Math.abs(usual.length - mean) ? answer : usual,
  );
}
