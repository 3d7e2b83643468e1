import type { ModifierQuestion } from '../assessment';
import type { Encounter } from '../encounter';
import type { FamilyAnswer } from '../families/family';
import type { Step } from '../reason';
import type { PayerProfile } from '../tables/payers';
import type { AddOn } from '../time/prolonged';

/** What an add-on is decided from. */
export interface Reported {
  readonly encounter: Encounter;
  readonly answer: FamilyAnswer;
  readonly modifiers: readonly ModifierQuestion[];
  readonly payer: PayerProfile;
}

/** A service that is reported beside a visit where its facts are given; undefined where it is not supported. */
export type AddOnRule = (reported: Reported) => Step<AddOn> | undefined;
