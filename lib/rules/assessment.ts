import type { DataLevel, ElementLevel, Level } from './level';
import type { Cited, Reason } from './reason';
import type { AddOn } from './time/prolonged';

export type FindingKind = 'gap' | 'conflict' | 'modifier' | 'payer' | 'note';

/** Worst first. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** Something a person should know or answer before the visit is billed; it never changes the level. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly message: string;
  readonly sources: Cited;
}

/** A modifier that is in question, and the code it would go on; never part of a code. */
export interface ModifierQuestion {
  readonly modifier: string;
  readonly on: string;
  readonly status: 'supported' | 'not-supported' | 'review';
}

/** What medical decision making alone supports. */
export interface MdmResult {
  /** Null when nothing at all is ticked in the three elements. */
  readonly level: Level | null;
  readonly problems: ElementLevel;
  readonly data: DataLevel;
  readonly risk: ElementLevel;
  readonly code: string | null;
}

/** What total time alone supports. */
export interface TimeResult {
  /** Minutes less those of services reported apart. */
  readonly minutes: number;
  /** Null below the first minimum. */
  readonly code: string | null;
}

/** How the code that was billed stands to what is supported. */
export interface ChartResult {
  readonly billed: string;
  readonly supported: string | null;
  readonly agreement: 'agree' | 'over' | 'under' | 'other-family';
}

/**
 * What an encounter supports, in the form of the batch contract, and why. Same encounter in, same assessment out;
 * a key that the contract calls absent is absent.
 */
export interface Assessment {
  readonly id: string | null;
  /** First day of the edition of the rules; null when the date or family is not covered. */
  readonly edition: string | null;
  readonly code: string | null;
  /** Why there is no code. */
  readonly reason?: string;
  readonly units?: number;
  readonly basis: 'mdm' | 'time' | 'none';
  readonly mdm?: MdmResult;
  readonly time?: TimeResult;
  readonly addOns: readonly AddOn[];
  readonly modifiers: readonly ModifierQuestion[];
  readonly findings: readonly Finding[];
  /** Only where a billed code is given, on days that are covered. */
  readonly chart?: ChartResult;
  /** The reasons, from the code down to the ticks. */
  readonly why: Reason;
  /** The rule behind each modifier and each finding, in the order of those. */
  readonly grounds: { readonly modifiers: readonly Reason[]; readonly findings: readonly Reason[] };
}
