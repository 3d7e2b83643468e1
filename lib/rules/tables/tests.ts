import type { Dated } from '../dated';

/**
 * What kind of test a code is, for the data element: whether it is a test at all there, and whether there is
 * anything of it that a clinician could interpret (an image, a tracing, a slide) or only a value.
 */
interface TestKinds {
  /** Never a test in the data element. */
  readonly pulseOximetry: ReadonlySet<string>;
  /** First and last code of the laboratory chapter. */
  readonly laboratory: readonly [string, string];
  /** Laboratory codes with a physician's reading of their own in the fee schedule. */
  readonly laboratoryRead: ReadonlySet<string>;
}

export const testKinds: readonly Dated<TestKinds>[] = [
  {
    from: '2021-01-01',
    value: {
      pulseOximetry: new Set(['94760', '94761', '94762']),
      laboratory: ['80047', '89398'],
      laboratoryRead: new Set(
        (
          '80503 80504 80505 80506 83020 84165 84166 84181 84182 85060 85097 85390 85396 85576 86077 86078 86079 ' +
          '86153 86255 86256 86320 86325 86327 86334 86335 87164 87207 88104 88106 88108 88112 88120 88121 88125 ' +
          '88141 88160 88161 88162 88172 88173 88177 88182 88187 88188 88189 88291 88300 88302 88304 88305 88307 ' +
          '88309 88311 88312 88313 88314 88319 88321 88323 88325 88329 88331 88332 88333 88334 88341 88342 88344 ' +
          '88346 88348 88350 88355 88356 88358 88360 88361 88362 88363 88364 88365 88366 88367 88368 88369 88371 ' +
          '88372 88373 88374 88375 88377 88380 88381 88387 89049 89060'
        ).split(' '),
      ),
    },
    cites: ['cms-fee-schedule', 'cpt-em-guidelines', 'aaos-errata-2023'],
  },
];

/**
 * Services of which an interpretation is part, first and last code: imaging, tracings with report, exercise tests,
 * echocardiograms, breathing tests. A tracing without report (93005) is none of them.
 */
export const interpretedServices: readonly Dated<readonly (readonly [string, string])[]>[] = [
  {
    from: '2021-01-01',
    value: [
      ['70010', '76999'],
      ['93000', '93000'],
      ['93010', '93010'],
      ['93015', '93015'],
      ['93018', '93018'],
      ['93303', '93351'],
      ['94010', '94060'],
    ],
    cites: ['cms-fee-schedule'],
  },
];
