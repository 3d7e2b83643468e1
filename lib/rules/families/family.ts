import type { MdmResult, TimeResult } from '../assessment';
import type { Reason } from '../reason';
import type { LadderId } from '../tables/codes';
import type { AddOn } from '../time/prolonged';
import type { Weighed } from '../weighed';

/** What a family makes of an encounter. */
export interface FamilyAnswer {
  /** False where our rules do not reach the day; `why` says so. */
  readonly covered: boolean;
  readonly code: string | null;
  readonly basis: 'mdm' | 'time' | 'none';
  readonly mdm?: MdmResult | undefined;
  readonly time?: TimeResult | undefined;
  readonly addOns: readonly AddOn[];
  /** The ladder on which the visit was leveled, in the family finally billed. */
  readonly ladder?: LadderId;
  readonly why: Reason;
}

/** A code family: which codes, and whether medical decision making, time or neither levels them. */
export type Family = (weighed: Weighed) => FamilyAnswer;
