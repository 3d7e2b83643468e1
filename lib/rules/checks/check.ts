import type { Assessment, FindingKind, Severity } from '../assessment';
import type { Encounter } from '../encounter';
import type { Reason } from '../reason';
import type { PayerProfile } from '../tables/payers';

/** One thing to look for; adding one is adding a file and a line in the list. */
export interface Check {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** What it found, or undefined. */
  look(
    encounter: Encounter,
    assessment: Omit<Assessment, 'findings'>,
    payer: PayerProfile,
  ): Reason | undefined;
}
