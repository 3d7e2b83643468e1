import fc from 'fast-check';
import { gapIds } from '../../lib/rules';
import { type JsonObject, withoutAbsent } from './encounters';
import { allEncounters } from './encounters-all';

/*
 * Random visits as a chart review sees them: those of every family, and on top of them what brings findings only,
 * so that the naive scorer need not know of it: a billed code, what the note was said to show, services and tests
 * that were reported as well.
 */

/** Every kind of code that can be billed for a visit, and some that are none. */
const billedCode = fc.constantFrom(
  ...['99202', '99203', '99204', '99205', '99211', '99212', '99213', '99214', '99215'],
  ...['99221', '99222', '99223', '99231', '99232', '99233', '99235', '99238', '99239', '99239'],
  ...['99282', '99283', '99284', '99285', '99291', '99291', '99305', '99309', '99315', '99316'],
  ...['99243', '99244', '99253', '98001', '98005', '98013', '99344', '99349', '99396', '20610', 'X9999'],
);

const answers = fc.dictionary(
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom<string>(...gapIds) },
    { weight: 1, arbitrary: fc.constantFrom('P0', 'toString', 'p1', 'x'.repeat(40)) },
  ),
  fc.boolean(),
  { maxKeys: 6, noNullPrototype: true },
);

/** Reported beside the visit: prolonged and critical care, counselling, images, and what critical care includes. */
const service = fc
  .constantFrom(
    ...['99417', '99417', '99418', 'G2212', 'G0316', 'G0317', 'G0318', '99292', '99292'],
    ...['99406', '31500', '36600', '94002', '71046', '93000', '17110', '27447', 'G0439', '99213'],
  )
  .map((code): JsonObject => ({ code }));

const panelTests = fc.constantFrom(
  ['80053', '82947'],
  ['80053', '80048'],
  ['82465', '83718', '84478'],
  ['93000', '71046'],
  ['71046', '80061'],
  ['83036'],
);

const tests = fc
  .tuple(panelTests, fc.boolean(), fc.boolean())
  .map(([codes, ordered, interpreted]): JsonObject[] =>
    codes.map((code) => ({ code, ordered: ordered || !interpreted, interpreted })),
  );

/** One visit, most with something that a review would find. */
const chartEncounters: fc.Arbitrary<JsonObject> = fc
  .record({
    visit: allEncounters,
    billedCode: fc.option(billedCode, { freq: 4 }),
    documented: fc.option(answers, { freq: 4 }),
    services: fc.option(fc.array(service, { minLength: 1, maxLength: 3 }), { freq: 2 }),
    tests: fc.option(tests, { freq: 2 }),
    bare: fc.boolean(),
  })
  .map(({ visit, billedCode, documented, services, tests, bare }) => {
    const { problems, data, risk, context, ...rest } = visit;
    const more = withoutAbsent({
      billedCode: billedCode ?? undefined,
      documented: documented ?? undefined,
    });
    // Half of them without any tick, so that the minutes alone have to carry what is billed.
    const ticks = bare && visit.time ? {} : withoutAbsent({ problems, data, risk });
    return {
      ...rest,
      ...ticks,
      ...(services ? { services } : {}),
      ...(tests && !bare ? { data: { tests } } : {}),
      context: { ...(context as JsonObject | undefined), ...more },
    };
  });

/** The same `n` encounters for the same seed. */
export function randomChartEncounters(seed: number, n: number): JsonObject[] {
  return fc.sample(chartEncounters, { seed, numRuns: n });
}
