import { fstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { builtInPayers, type Payers, parsePayerProfile } from '../rules';
import { answerLines, isError } from './answer';
import { type Line, LineSplitter } from './lines';
import { Outgoing } from './outgoing';
import { textOf } from './text';

const help = `level: encounters in, assessments out, one JSON line each

  npm run --silent level < encounters.ndjson > assessments.ndjson
  npm run --silent level -- --profile my-payer.json < encounters.ndjson

A profile is { "id", "label", "base": "cpt" | "medicare", "switches"?: { "prolonged"?: "cpt" | "medicare" } }.
Ends 0 when every line was assessed, 1 when any line was in error, 2 when input or profile could not be read.
`;

/** What keeps the command from starting or going on, in words for the person at the terminal. */
class Unusable extends Error {}

function readArguments() {
  try {
    return parseArgs({
      options: { profile: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    throw new Unusable(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
}

async function readPayers(files: readonly string[]): Promise<Payers> {
  const payers: Record<string, Payers[string]> = { ...builtInPayers };
  for (const file of files) {
    const profile = parsePayerProfile(await readJson(file));
    if (!profile.ok) throw new Unusable(`${file}: ${profile.error.path}: ${profile.error.message}`);
    if (Object.hasOwn(payers, profile.value.id))
      throw new Unusable(`${file}: id: "${profile.value.id}" is given twice`);
    payers[profile.value.id] = profile.value;
  }
  return payers;
}

async function readJson(file: string): Promise<unknown> {
  try {
    // Some editors put a byte order mark before a text.
    return JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Unusable(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Writes to the end; a write that fails ends the command. */
function written(bytes: Uint8Array): Promise<void> {
  return new Promise((done) => {
    process.stdout.write(bytes, () => done());
  });
}

/** Answers every line of the input, as it comes and in order; returns how many were in error. */
async function answerAll(payers: Payers): Promise<number> {
  const splitter = new LineSplitter();
  const outgoing = new Outgoing();
  let number = 0;
  let errors = 0;
  const write = async (lines: readonly Line[]) => {
    const answers = answerLines(lines, number, payers);
    number += lines.length;
    const texts = answers.map((answer) => {
      if (!isError(answer)) return textOf(answer);
      errors += 1;
      return JSON.stringify(answer);
    });
    for (const text of texts) outgoing.add(text);
    // Waiting for a slow reader here is what keeps memory flat.
    if (lines.length > 0) await written(outgoing.take());
  };
  // Node takes a directory for an empty input.
  if (fstatSync(0).isDirectory()) throw new Unusable('the input could not be read: it is a directory');
  process.stdin.on('error', (error) => {
    process.stderr.write(`level: the input could not be read: ${error.message}\n`);
    process.exit(2);
  });
  for await (const piece of process.stdin) await write(splitter.push(piece));
  await write(splitter.end());
  return errors;
}

async function run(): Promise<number> {
  const values = readArguments();
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  return (await answerAll(await readPayers(values.profile ?? []))) > 0 ? 1 : 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough closes the pipe: that needs no words.
  if (error.code !== 'EPIPE')
    process.stderr.write(`level: the output could not be written: ${error.message}\n`);
  process.exit(2);
});

run().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`level: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 2;
  },
);
