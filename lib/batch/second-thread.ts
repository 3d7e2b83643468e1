import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Payers } from '../rules';
import type { Answered } from './answer-chunk';
import type { Chunk } from './lines';

/** So many chunks it may have at once: one to answer, and one to go on with. */
const most = 2;

/** A thread beside the first that takes chunks while it is free; it is started by the first that it is given. */
export class SecondThread {
  #worker: Worker | undefined;
  readonly #payers: Payers;
  readonly #waiting: { done(answered: Answered): void; failed(error: unknown): void }[] = [];

  constructor(payers: Payers) {
    this.#payers = payers;
  }

  /** Whether there is a processor for it, and it has too little to do. */
  isFree(): boolean {
    return this.#waiting.length < most && availableParallelism() > 1;
  }

  /** Hands a chunk over. */
  answer(chunk: Chunk, number: number): Promise<Answered> {
    this.#worker ??= this.#start();
    this.#worker.postMessage({ chunk, number });
    return new Promise((done, failed) => {
      this.#waiting.push({ done, failed });
    });
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(join(dirname(__filename), 'second.mjs'), {
      workerData: this.#payers,
      // What it drops at once need not be kept long: two threads are to take little more memory than one.
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    worker.on('message', (answered: Answered) => this.#waiting.shift()?.done(answered));
    worker.on('error', (error) => {
      for (const { failed } of this.#waiting.splice(0)) failed(error);
    });
    return worker;
  }
}
