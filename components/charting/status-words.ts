import type { Assessment } from '../../lib/rules';

/** The name under which the catalogue has the words of a modifier's status. */
export const statusWords = {
  supported: 'supported',
  'not-supported': 'notSupported',
  review: 'review',
} as const satisfies Record<Assessment['modifiers'][number]['status'], string>;
