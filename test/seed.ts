/**
 * The seed of every random test: the same on every run, so that a failure is a change of the code and not of the
 * luck. `SEED=7 npm run unit` explores elsewhere; tests print the seed when they fail.
 */
export const seed = readSeed(process.env.SEED);

function readSeed(given: string | undefined): number {
  if (given === undefined || given === '') return 20_261_121;
  const number = Number(given);
  if (!Number.isSafeInteger(number)) throw new Error(`SEED needs a whole number, found ${given}`);
  return number;
}
