import type { Payers } from '../rules';
import { answerLine, isError } from './answer';
import { type Chunk, linesOf } from './lines';
import { Outgoing } from './outgoing';

/** What is written for a chunk. */
export interface Answered {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many of its lines were in error. */
  readonly errors: number;
}

const outgoing = new Outgoing();

/**
 * Answers the lines of a chunk.
 * @param number the number of its first line, from 1
 */
export function answerChunk(chunk: Chunk, number: number, payers: Payers): Answered {
  let errors = 0;
  linesOf(chunk).forEach((line, index) => {
    const answer = answerLine(line, number + index, payers);
    if (isError(answer)) errors += 1;
    outgoing.add(JSON.stringify(answer));
  });
  return { bytes: new Uint8Array(outgoing.take()), errors };
}
