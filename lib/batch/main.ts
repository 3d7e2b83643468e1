import { fstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { builtInPayers, type Payers, parsePayerProfile } from '../rules';
import { type Answered, answerChunk } from './answer-chunk';
import { type Chunk, countOf, LineSplitter } from './lines';
import { SecondThread } from './second-thread';

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

/** From so many bytes on a second thread pays for its start. */
const longInput = 2 * 1024 * 1024;

/** So many chunks may wait for one before them; what is answered beyond that would only fill the memory. */
const mostWaiting = 8;

/** Answers every line of the input, as it comes and in order; returns how many were in error. */
async function answerAll(payers: Payers): Promise<number> {
  const splitter = new LineSplitter();
  const second = new SecondThread(payers);
  const waiting: { readonly answered: Promise<Answered>; isDone: boolean }[] = [];
  let read = 0;
  let number = 1;
  let errors = 0;
  const writeFirst = async () => {
    const first = await waiting.shift()?.answered;
    if (!first) return;
    errors += first.errors;
    // Waiting for a slow reader here is what keeps memory flat.
    await written(first.bytes);
  };
  const answer = async (chunk: Chunk | undefined) => {
    if (!chunk) return;
    if (read > longInput && second.isFree()) {
      const handedOver = { answered: second.answer(chunk, number), isDone: false };
      handedOver.answered.then(
        () => {
          handedOver.isDone = true;
        },
        // Told where it is waited for.
        () => {},
      );
      waiting.push(handedOver);
    } else {
      waiting.push({ answered: Promise.resolve(answerChunk(chunk, number, payers)), isDone: true });
    }
    number += countOf(chunk);
    while (waiting[0]?.isDone || waiting.length > mostWaiting) await writeFirst();
  };
  // Node takes a directory for an empty input.
  if (fstatSync(0).isDirectory()) throw new Unusable('the input could not be read: it is a directory');
  process.stdin.on('error', (error) => {
    process.stderr.write(`level: the input could not be read: ${error.message}\n`);
    process.exit(2);
  });
  for await (const piece of process.stdin) {
    read += piece.length;
    await answer(splitter.push(piece));
  }
  await answer(splitter.end());
  while (waiting.length > 0) await writeFirst();
  await second.end();
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
