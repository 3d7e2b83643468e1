import * as fc from 'fast-check';
import { type JsonObject, withoutAbsent } from './encounters';
import { allEncounters } from './encounters-all';

/*
 * Encounters of every family with what modifiers are about: services of every kind, places, modalities and the
 * modifiers that were billed. What they level to is looked at elsewhere.
 */

const billedModifiers = fc.uniqueArray(
  fc.constantFrom(
    ...['25', '57', '24', 'FT', 'FS', 'AI', 'GC', 'GE', '95', '93', 'FQ', 'GT', 'GQ', '33', 'CS', 'Q5', 'Q6'],
    ...[
      '59',
      'XU',
      '51',
      '50',
      '22',
      '26',
      'TC',
      '76',
      '91',
      '27',
      '53',
      '58',
      '79',
      'LT',
      '52',
      '54',
      'SA',
      'KX',
    ],
  ),
  { maxLength: 4 },
);

const service = fc
  .record({
    code: fc.constantFrom(
      ...[
        '17110',
        '20610',
        '12011',
        '11981',
        '58300',
        '27447',
        '25600',
        '44970',
        '93000',
        '73562',
        '80053',
        '94760',
      ],
      ...[
        '96372',
        '90471',
        '90472',
        '90480',
        'G0008',
        'G0439',
        '99392',
        'G0101',
        'G0444',
        '99406',
        '99408',
        '97802',
      ],
      ...['98925', '98940', '97810', '95115', '90833', '90837', '90935', '31500', '36600', '71045', '94002'],
      ...[
        '99213',
        '99214',
        '99223',
        '99232',
        '99239',
        '99285',
        '99291',
        '99495',
        '99024',
        'G2211',
        '99441',
        '95251',
      ],
      ...['98006', 'X9999', 'G2012'],
    ),
    separateEM: fc.constantFrom(undefined, true, false),
    planned: fc.constantFrom(undefined, undefined, true, false),
  })
  .map(withoutAbsent);

const context = fc
  .record({
    billedModifiers: fc.option(billedModifiers, { nil: undefined }),
    billedCode: fc.constantFrom(undefined, undefined, undefined, '99441', '98006', '99214'),
    placeOfService: fc.constantFrom(
      ...[undefined, '02', '10', '11', '12', '19', '20', '21', '22', '23', '31', '50', '98'],
    ),
    modality: fc.constantFrom(undefined, 'in-person', 'video', 'audio'),
    splitShared: fc.constantFrom(undefined, undefined, true),
    incidentTo: fc.constantFrom(undefined, undefined, true),
    teachingPhysician: fc.constantFrom(undefined, undefined, true),
    primaryCareException: fc.constantFrom(undefined, undefined, true),
    admittingPhysician: fc.constantFrom(undefined, true, false),
    decisionForSurgery: fc.constantFrom(undefined, undefined, true, false),
    postoperative: fc.constantFrom(
      ...[undefined, undefined, { related: true, global: '090' }, { related: false, global: '010' }],
    ),
  })
  .map(withoutAbsent);

/** The same `n` encounters for the same seed. */
export function randomModifierEncounters(seed: number, n: number): JsonObject[] {
  const drawn = fc
    .record({
      encounter: allEncounters,
      services: fc.option(fc.array(service, { maxLength: 3 }), { nil: undefined }),
      context,
      late: fc.constantFrom(
        ...[undefined, undefined, undefined, undefined, undefined, undefined, '2028-06-01'],
      ),
    })
    .map(({ encounter, services, context: more, late }) => ({
      ...encounter,
      ...(services ? { services } : {}),
      ...(late ? { dateOfService: late } : {}),
      context: { ...(encounter.context as JsonObject | undefined), ...more },
    }));
  return fc.sample(drawn, { seed, numRuns: n });
}
