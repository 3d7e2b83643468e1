/*
 * Mutants whose fate is known, tried with those of the rules. A runner that activates no mutant lets the first die no
 * more (Stryker 10.0.0 under Vitest 5 killed nothing and said nothing); one under which every test fails kills the
 * last as well. Either way its score would mean nothing.
 */

/** At the top of a file, so that the mutant is there only where the file is read anew. */
const least: readonly number[] = [10, 20];

/** How many of the least minutes are reached: every mutant of it must die. */
export function reached(minutes: number): number {
  return least.filter((one) => minutes >= one).length;
}

/** The higher of two: with >= in the place of > it is the same function, so that mutant must live. */
export function higher(one: number, other: number): number {
  return one > other ? one : other;
}
