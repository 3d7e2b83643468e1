import type { Assessment, FindingKind, ModifierQuestion, Severity } from '../assessment';
import type { FamilyAnswer } from '../families/family';
import type { Beside } from '../modifiers/beside';
import type { Reason, Step } from '../reason';
import type { FamilyId } from '../tables/families';
import type { Weighed } from '../weighed';
import type { CheckNeed } from './needs';

/** What a check looks at. */
export interface Seen extends Weighed {
  readonly assessment: Omit<Assessment, 'findings'>;
  /** What the family made of it, with the ladder it was leveled on. */
  readonly answer: FamilyAnswer;
  /** The services of the day, and how each stands to the code; none without a code. */
  readonly beside: readonly Beside[];
  /** What the rules of the modifiers ask, each with its rule. */
  readonly questions: readonly Step<ModifierQuestion>[];
}

/** One thing to look for; adding one is adding a file and a line in the list. */
export interface Check {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** The families in which it can find something, where not in all: it is not asked in others. */
  readonly families?: readonly FamilyId[];
  /** What there must be for it to find something: it is not asked where that is absent. */
  readonly needs?: CheckNeed;
  /** What it found, or undefined. */
  look(seen: Seen): Reason | undefined;
}
