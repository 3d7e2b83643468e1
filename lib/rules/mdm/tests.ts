import { inForce } from '../dated';
import type { Encounter } from '../encounter';
import { testKinds } from '../tables/tests';

/** Why a test listed one by one earns less than was ticked. */
export type TestRemark = 'interpretation-billed' | 'pulse-oximetry' | 'nothing-to-interpret';

/** What the tests listed one by one amount to. */
export interface TestCredit {
  /** Unique tests ordered or reviewed. */
  readonly units: number;
  /** Unique tests with an independent interpretation that the clinician does not bill. */
  readonly interpretations: number;
  readonly remarks: readonly { readonly code: string; readonly remark: TestRemark }[];
}

type Test = NonNullable<NonNullable<Encounter['data']>['tests']>[number];

const noTests: TestCredit = { units: 0, interpretations: 0, remarks: [] };

/**
 * Counts tests listed one by one. One code is one test however often it stands there; the order includes the
 * review. A test whose interpretation the clinician bills earns nothing; one that was ordered and also read by the
 * clinician earns both; one reviewed and read, but ordered elsewhere, earns the interpretation alone.
 * @param day YYYY-MM-DD
 */
export function countTests(tests: readonly Test[] | undefined, day: string): TestCredit {
  if (!tests) return noTests;
  let units = 0;
  let interpretations = 0;
  const remarks: { code: string; remark: TestRemark }[] = [];
  for (const test of uniqueTests(tests)) {
    const { unit, interpretation, remark } = creditOf(test, day);
    if (unit) units += 1;
    if (interpretation) interpretations += 1;
    if (remark) remarks.push({ code: test.code, remark });
  }
  return { units, interpretations, remarks };
}

/** One entry a code: what any of its entries ticks is ticked. */
function uniqueTests(tests: readonly Test[]): readonly Test[] {
  const byCode = new Map<string, Test>();
  for (const test of tests) {
    const before = byCode.get(test.code);
    byCode.set(test.code, {
      code: test.code,
      ordered: test.ordered === true || before?.ordered === true,
      reviewed: test.reviewed === true || before?.reviewed === true,
      interpreted: test.interpreted === true || before?.interpreted === true,
      interpretationBilled: test.interpretationBilled === true || before?.interpretationBilled === true,
    });
  }
  return [...byCode.values()];
}

function creditOf(
  test: Test,
  day: string,
): { readonly unit: boolean; readonly interpretation: boolean; readonly remark?: TestRemark } {
  const { ordered, reviewed, interpreted, interpretationBilled } = test;
  const kinds = inForce(testKinds, day)?.value;
  if (kinds?.pulseOximetry.has(test.code)) {
    return { unit: false, interpretation: false, remark: 'pulse-oximetry' };
  }
  if (interpretationBilled) return { unit: false, interpretation: false, remark: 'interpretation-billed' };
  const readable = !isLaboratoryValue(test.code, day);
  if (interpreted && !readable) {
    return { unit: Boolean(ordered || reviewed), interpretation: false, remark: 'nothing-to-interpret' };
  }
  if (interpreted) return { unit: Boolean(ordered), interpretation: true };
  return { unit: Boolean(ordered || reviewed), interpretation: false };
}

/** Whether a code is a laboratory test of which there is only a value, nothing that a clinician could read. */
export function isLaboratoryValue(code: string, day: string): boolean {
  const kinds = inForce(testKinds, day)?.value;
  if (!kinds) return false;
  const [first, last] = kinds.laboratory;
  return /\d{4}U/.test(code) || (first <= code && code <= last && !kinds.laboratoryRead.has(code));
}
