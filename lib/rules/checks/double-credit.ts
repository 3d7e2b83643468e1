import { rowOn } from '../dated';
import { weighData } from '../mdm/data';
import { isLaboratoryValue } from '../mdm/tests';
import { interpretedServices } from '../tables/tests';
import { listed } from '../wording';
import type { Check, Seen } from './check';

const none: readonly never[] = [];

type Test = NonNullable<NonNullable<Seen['encounter']['data']>['tests']>[number];

/** Tests that earn credit, have something to read, and are among the services of the day as well. */
function amongServices({ encounter }: Seen, isMeant: (test: Test) => boolean): readonly string[] {
  const { services, data, dateOfService } = encounter;
  if (!services || !data?.tests) return none;
  const reported = new Set(services.map(({ code }) => code));
  const found = data.tests
    .filter((test) => reported.has(test.code) && !test.interpretationBilled && isMeant(test))
    .map(({ code }) => code)
    .filter((code) => !isLaboratoryValue(code, dateOfService));
  return [...new Set(found)].sort();
}

const interpretedAndReported: Check = {
  id: 'interpretation-among-services',
  kind: 'conflict',
  severity: 'error',
  needs: 'services',
  look(seen) {
    const codes = amongServices(seen, ({ interpreted }) => interpreted === true);
    if (codes.length === 0) return undefined;
    return {
      rule: 'interpretation-among-services',
      says: `${listed(codes)}: credited as own interpretation and among the services of the day; an interpretation that is billed earns no credit.`,
      cites: ['facs-data', 'aapc-double-billing'],
    };
  },
};

const testAndReported: Check = {
  id: 'test-among-services',
  kind: 'conflict',
  severity: 'warning',
  needs: 'services',
  look(seen) {
    const codes = amongServices(seen, ({ ordered, reviewed, interpreted }) =>
      Boolean((ordered || reviewed) && !interpreted),
    );
    if (codes.length === 0) return undefined;
    return {
      rule: 'test-among-services',
      says: `${listed(codes)}: counted as a test and among the services of the day; where its interpretation is billed it earns no credit.`,
      cites: ['facs-data', 'uhc-em-policy'],
    };
  },
};

const interpretationBesideTest: Check = {
  id: 'interpretation-beside-test',
  kind: 'conflict',
  severity: 'warning',
  needs: 'services',
  look({ encounter: { data, context, dateOfService }, services }) {
    if (!data?.independentInterpretation || context?.documented?.D6) return undefined;
    const row = rowOn(interpretedServices, dateOfService);
    const codes = services
      .map(({ given }) => given.code)
      .filter((code) => row.value.some(([first, last]) => first <= code && code <= last));
    if (codes.length === 0) return undefined;
    return {
      rule: 'interpretation-beside-test',
      says: `An own interpretation is ticked, and ${listed([...new Set(codes)].sort())} is among the services; one that is billed earns no credit.`,
      cites: ['aapc-double-billing', 'facs-data'],
    };
  },
};

const orderedAndReviewed: Check = {
  id: 'ordered-and-reviewed',
  kind: 'note',
  severity: 'info',
  needs: 'data',
  look({ encounter, mdm }) {
    const { testsOrdered = 0, resultsReviewed = 0 } = encounter.data ?? {};
    const both = Math.min(testsOrdered, resultsReviewed);
    if (both === 0 || encounter.context?.documented?.D3) return undefined;
    const data = { ...encounter.data, resultsReviewed: resultsReviewed - both };
    if (weighData(data, mdm.data.tests, encounter.dateOfService).rank === mdm.data.rank) return undefined;
    return {
      rule: 'ordered-and-reviewed',
      says: 'Tests are counted as ordered and as reviewed; the order of a test includes its review, so the same test counts once.',
      cites: ['aapc-order-includes-review', 'aapc-review-tied-to-order'],
    };
  },
};

/** One test that would earn, or be reported, twice. */
export const doubleCredit: readonly Check[] = [
  interpretedAndReported,
  testAndReported,
  interpretationBesideTest,
  orderedAndReviewed,
];
