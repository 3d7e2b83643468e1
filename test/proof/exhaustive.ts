import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { everyState, saturation } from './decision-making';
import { everyMinute } from './levels';
import type { Part, Seen, Share } from './part';
import { since } from './since';

/* The spaces of states that are looked at whole, each dealt to as many processes as there are processors. */

export const parts: Readonly<Record<string, Part>> = { everyState, saturation, everyMinute };

/** Looks at every state of every part and says how many there were. @returns whether the two scorers agree on all */
export async function proveStates(): Promise<boolean> {
  for (const [name, { title }] of Object.entries(parts)) {
    const start = performance.now();
    const of = availableParallelism();
    const seen = await Promise.all([...Array(of).keys()].map((index) => lookAt(name, { index, of })));
    const states = seen.reduce((sum, one) => sum + one.states, 0);
    const found = seen.find(({ difference }) => difference !== undefined)?.difference;
    console.log(
      `${title}: ${states.toLocaleString('en')} states in ${since(start)}${found ? '' : ', no difference'}`,
    );
    if (found) {
      console.error(`The rules and the independent scorer differ:\n${JSON.stringify(found, null, 2)}`);
      return false;
    }
  }
  return true;
}

/** What a process of its own sees of a part. */
function lookAt(name: string, { index, of }: Share): Promise<Seen> {
  const share = fileURLToPath(new URL('share.ts', import.meta.url));
  const child = fork(share, [name, String(index), String(of)]);
  return new Promise((done, failed) => {
    let seen: Seen | undefined;
    child.once('message', (message) => {
      seen = message as Seen;
    });
    child.once('error', failed);
    child.once('close', (status) => {
      if (seen) done(seen);
      else failed(new Error(`a share of ${name} ended with ${status} and saw nothing`));
    });
  });
}
