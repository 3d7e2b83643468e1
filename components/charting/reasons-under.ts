import type { Reason } from '../../lib/rules';

/** The reasons under one, without any that only says the same again. */
export function reasonsUnder({ says, because = [] }: Reason): readonly Reason[] {
  return because.filter((under) => under.says !== says || (under.because ?? []).length > 0);
}
