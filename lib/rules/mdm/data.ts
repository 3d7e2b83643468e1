import { type Dated, inForce } from '../dated';
import type { Encounter } from '../encounter';
import { byRank, dataLevels, type Rank } from '../level';
import type { Citations, Reason } from '../reason';
import { sharedBy } from '../shared';
import { type DataThresholds, dataItems, dataThresholds } from '../tables/data-items';
import type { Element } from './element';
import { countTests, type TestCredit } from './tests';

/** Data reviewed and analyzed, weighed. */
export interface Data extends Element {
  /** What the tests listed one by one came to. */
  readonly tests: TestCredit;
}

/**
 * Data reviewed and analyzed. Tests, documents and an independent historian are one category; an independent
 * interpretation and a discussion with an external clinician are one category each. One category met is moderate,
 * two are extensive; short of that, two units or a historian are limited.
 */
export function dataReviewed({ data, dateOfService }: Encounter): Data {
  return weighData(data, countTests(data?.tests, dateOfService), dateOfService);
}

/**
 * Weighs data of which the tests listed one by one are counted.
 * @param day YYYY-MM-DD
 */
export function weighData(data: Encounter['data'], tests: TestCredit, day: string): Data {
  const units =
    (data?.testsOrdered ?? 0) + (data?.resultsReviewed ?? 0) + (data?.externalNotes ?? 0) + tests.units;
  const historian = data?.independentHistorian === true;
  const interpretation = data?.independentInterpretation === true || tests.interpretations > 0;
  const discussion = data?.externalDiscussion === true;
  const ticked = units > 0 || historian || interpretation || discussion;
  const row = ticked ? inForce(dataThresholds, day) : undefined;
  if (!row) return { rank: 0, ticked, tests, reason: nothingCounted };
  const { limited, moderate } = row.value;
  const firstCategory = units + (historian ? 1 : 0) >= moderate;
  const categories = (firstCategory ? 1 : 0) + (interpretation ? 1 : 0) + (discussion ? 1 : 0);
  const rank = rankOf(categories, units >= limited || historian);
  const because: Reason[] = [];
  // The first category decides by itself at limited, and where it is met above that.
  if (firstCategory || categories === 0) because.push(unitsReason(row, units * 2 + (historian ? 1 : 0)));
  if (interpretation) because.push(interpretationReason(row, 0));
  if (discussion) because.push(discussionReason(row, 0));
  return {
    rank,
    ticked,
    tests,
    reason: { rule: 'mdm.data', says: elementSays[rank], cites, because },
  };
}

function rankOf(categories: number, limited: boolean): Rank {
  if (categories >= 2) return 3;
  if (categories === 1) return 2;
  return limited ? 1 : 0;
}

const cites: Citations = ['fcso-data', 'facs-data'];

const elementSays = byRank((rank) => `Data reviewed and analyzed are ${dataLevels[rank]}.`);

const nothingCounted: Reason = {
  rule: 'mdm.data',
  says: 'No data is counted; that is minimal.',
  cites,
};

/** The first category; the number is twice the units, and one more with a historian. */
const unitsReason = sharedBy((row: Dated<DataThresholds>, number: number): Reason => {
  const units = Math.floor(number / 2);
  const historian = number % 2 === 1;
  return {
    rule: 'mdm.data.units',
    says: sayUnits(units, historian),
    facts: { units, historian },
    cites: row.cites,
    since: row.from,
  };
});

const interpretationReason = sharedBy(
  (row: Dated<DataThresholds>): Reason => ({
    rule: 'mdm.data.interpretation',
    says: 'An own interpretation of a test, not billed: a category of its own.',
    facts: { independentInterpretation: true },
    cites: ['aaos-errata-2023', 'facs-data'],
    since: row.from,
  }),
);

const discussionReason = sharedBy(
  (row: Dated<DataThresholds>): Reason => ({
    rule: 'mdm.data.discussion',
    says: 'A discussion with an external clinician or source: a category of its own.',
    facts: { externalDiscussion: true },
    cites: ['fcso-data', 'facs-data'],
    since: row.from,
  }),
);

function sayUnits(units: number, historian: boolean): string {
  const counted = `${units} unique ${units === 1 ? 'test or outside source' : 'tests or outside sources'}`;
  if (!historian) return `${counted}.`;
  return units > 0
    ? `${counted} and an ${dataItems.independentHistorian.one}.`
    : `An ${dataItems.independentHistorian.one}.`;
}
