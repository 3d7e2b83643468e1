import type { Assessment, FindingKind, Severity } from '../assessment';
import type { Encounter } from '../encounter';
import type { FamilyAnswer } from '../families/family';
import type { Reason } from '../reason';
import type { PayerProfile } from '../tables/payers';

/** What a check looks at. */
export interface Seen {
  readonly encounter: Encounter;
  readonly assessment: Omit<Assessment, 'findings'>;
  /** What the family made of it, with the ladder it was leveled on. */
  readonly answer: FamilyAnswer;
  readonly payer: PayerProfile;
}

/** One thing to look for; adding one is adding a file and a line in the list. */
export interface Check {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** What it found, or undefined. */
  look(seen: Seen): Reason | undefined;
}
