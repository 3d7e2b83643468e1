import type { Dated } from '../dated';
import type { Rank } from '../level';

/**
 * The highest level of a visit that a resident may see alone under the primary care exception. It reached every level
 * until the end of the public health emergency; days before that are not asked about.
 */
export const primaryCareException: readonly Dated<Rank>[] = [
  { from: '2023-05-12', value: 1, cites: ['stfm-exception', 'uth-exception', 'cfr-exception'] },
];
