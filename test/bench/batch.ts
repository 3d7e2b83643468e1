import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess, parseEncounter } from '../../lib/rules';
import { randomAllEncounters } from '../rules/encounters-all';
import { seed } from '../seed';
import { programPeak, programTime } from './programs';
import { inTurn } from './ratio';
import type { Report } from './report';

const million = 1_000_000;

/** How many different encounters are drawn; the file repeats them under other ids. */
const drawn = 40_000;

/** The command against a program that only parses and writes, and the memory of a million lines. */
export async function benchBatch(report: Report, rounds: number, lines: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'level-bench-'));
  try {
    const input = join(folder, 'encounters.ndjson');
    const answer = join(folder, 'assessment.json');
    const encounters = randomAllEncounters(seed, Math.min(drawn, lines));
    const text = Array.from({ length: lines }, (_, index) => {
      const encounter = encounters[index % encounters.length];
      return `${JSON.stringify({ ...encounter, id: `visit-${index}` })}\n`;
    }).join('');
    writeFileSync(input, text);
    writeFileSync(answer, usualAnswer(encounters));
    await timeBatch(report, rounds, input, answer, lines);
    await peakOfMillion(report, input, lines);
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
  const size = Math.round(readFileSync(input).length / lines);
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

async function peakOfMillion(report: Report, input: string, lines: number): Promise<void> {
  report.title(`Memory: ${million.toLocaleString('en')} lines through a pipe`);
  const text = readFileSync(input);
  const peak = await programPeak(['lib/batch/level.mjs'], text, Math.ceil(million / lines));
  report.memory('level, at most', peak, 200);
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
