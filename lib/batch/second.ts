import { parentPort, workerData } from 'node:worker_threads';
import type { Payers } from '../rules';
import { answerChunk } from './answer-chunk';
import type { Chunk } from './lines';

/* Answers the chunks that the first thread hands over, in the order in which they come. */

const payers = workerData as Payers;

parentPort?.on('message', ({ chunk, number }: { readonly chunk: Chunk; readonly number: number }) => {
  const answered = answerChunk(chunk, number, payers);
  parentPort?.postMessage(answered, [answered.bytes.buffer]);
});
