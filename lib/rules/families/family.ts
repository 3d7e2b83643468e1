import type { MdmResult, TimeResult } from '../assessment';
import type { Dated } from '../dated';
import type { Encounter } from '../encounter';
import type { Reason } from '../reason';
import type { PayerProfile } from '../tables/payers';
import type { AddOn } from '../time/prolonged';

/** What a family makes of an encounter on a day its rules cover. */
export interface FamilyAnswer {
  readonly code: string | null;
  readonly basis: 'mdm' | 'time' | 'none';
  readonly mdm?: MdmResult;
  readonly time?: TimeResult;
  readonly addOns: readonly AddOn[];
  readonly why: Reason;
}

/** A code family: which codes, and whether medical decision making, time or neither levels them. */
export interface Family {
  readonly rows: readonly Dated<{ readonly mdm: boolean; readonly time: boolean }>[];
  /** How the family was leveled before its first row, for an answer that says why it is not covered. */
  readonly before: Reason;
  answer(encounter: Encounter, payer: PayerProfile): FamilyAnswer;
}
