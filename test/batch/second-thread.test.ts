import { expect, it } from 'vitest';
import { answerChunk } from '../../lib/batch/answer-chunk';
import { builtInPayers } from '../../lib/rules';
import { randomAllEncounters } from '../rules/encounters-all';
import { seed } from '../seed';
import { run } from './command';

/* A long batch is answered by two threads where there are two processors: nobody can tell from what is written. */

const encoder = new TextEncoder();

it('every line in its order and under its number, bad ones among them, and what was read last', {
  timeout: 120_000,
}, async () => {
  const encounters = randomAllEncounters(seed, 2_000).map((encounter) => JSON.stringify(encounter));
  // Some six megabytes: the second thread begins at two.
  const lines = Array.from({ length: 20_000 }, (_, index) =>
    index % 977 === 0 ? `{"id": "line ${index}" ✗` : (encounters[index % encounters.length] ?? ''),
  );
  // The last one has no line feed.
  const input = encoder.encode(lines.join('\n'));
  const { status, out, err } = await run(input);
  const [first = '', ...others] = lines;
  const rest = encoder.encode(others.join('\n'));
  const expected = answerChunk({ first: { text: first }, rest }, 1, builtInPayers);
  expect(out === new TextDecoder().decode(expected.bytes)).toBe(true);
  expect(err).toBe('');
  expect(status).toBe(1);
});
