import type { ModifierQuestion } from '../assessment';
import type { Encounter } from '../encounter';
import type { FamilyAnswer } from '../families/family';
import type { Step } from '../reason';
import type { AddOn } from '../time/prolonged';
import type { Weighed } from '../weighed';

/** What an add-on is decided from. */
export interface Reported extends Weighed {
  /** That of the encounter, on which every one of them rests. */
  readonly context: NonNullable<Encounter['context']>;
  readonly answer: FamilyAnswer;
  readonly modifiers: readonly ModifierQuestion[];
}

/** A service that is reported beside a visit where its facts are given; undefined where it is not supported. */
export type AddOnRule = (reported: Reported) => Step<AddOn> | undefined;
