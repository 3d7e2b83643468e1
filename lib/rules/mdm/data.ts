import { inForce } from '../dated';
import type { Encounter } from '../encounter';
import { dataLevels, type Rank } from '../level';
import type { Citations, Reason, Step } from '../reason';
import { dataItems, dataThresholds } from '../tables/data-items';
import type { Element } from './element';
import { countTests, type TestCredit } from './tests';

/** What the data element counts, before it is weighed. */
interface DataCounts {
  /** Unique tests and external sources. */
  readonly units: number;
  readonly historian: boolean;
  readonly interpretation: boolean;
  readonly discussion: boolean;
}

/**
 * Data reviewed and analyzed. Tests, documents and an independent historian are one category; an independent
 * interpretation and a discussion with an external clinician are one category each. One category met is moderate,
 * two are extensive; short of that, two units or a historian are limited.
 */
export function dataReviewed(encounter: Encounter): Step<Element> {
  const thresholds = inForce(dataThresholds, encounter.dateOfService);
  const tests = countTests(encounter);
  const { units, historian, interpretation, discussion } = countData(encounter, tests);
  const ticked = units > 0 || historian || interpretation || discussion;
  if (!thresholds || !ticked) {
    return {
      value: { rank: 0, ticked },
      reason: {
        rule: 'mdm.data',
        says: 'No data is counted; that is minimal.',
        cites: ['fcso-data', 'facs-data'],
      },
    };
  }
  const { limited, moderate } = thresholds.value;
  const firstCategory = units + (historian ? 1 : 0) >= moderate;
  const categories = Number(firstCategory) + Number(interpretation) + Number(discussion);
  const rank = rankOf(categories, units >= limited || historian);
  const leaf = (rule: string, says: string, facts: Reason['facts'], cites: Citations): Reason => ({
    rule,
    says,
    ...(facts ? { facts } : {}),
    cites,
    since: thresholds.from,
  });
  const because: Reason[] = [];
  // The first category decides by itself at limited, and where it is met above that.
  if (firstCategory || categories === 0) {
    because.push(leaf('mdm.data.units', sayUnits(units, historian), { units, historian }, thresholds.cites));
  }
  if (interpretation) {
    because.push(
      leaf(
        'mdm.data.interpretation',
        'An own interpretation of a test, not billed: a category of its own.',
        {
          independentInterpretation: true,
        },
        ['aaos-errata-2023', 'facs-data'],
      ),
    );
  }
  if (discussion) {
    because.push(
      leaf(
        'mdm.data.discussion',
        'A discussion with an external clinician or source: a category of its own.',
        {
          externalDiscussion: true,
        },
        ['fcso-data', 'facs-data'],
      ),
    );
  }
  return {
    value: { rank, ticked },
    reason: {
      rule: 'mdm.data',
      says: `Data reviewed and analyzed are ${dataLevels[rank]}.`,
      cites: ['fcso-data', 'facs-data'],
      because,
    },
  };
}

function countData({ data }: Encounter, tests: TestCredit): DataCounts {
  return {
    units:
      (data?.testsOrdered ?? 0) + (data?.resultsReviewed ?? 0) + (data?.externalNotes ?? 0) + tests.units,
    historian: data?.independentHistorian ?? false,
    interpretation: (data?.independentInterpretation ?? false) || tests.interpretations > 0,
    discussion: data?.externalDiscussion ?? false,
  };
}

function rankOf(categories: number, limited: boolean): Rank {
  if (categories >= 2) return 3;
  if (categories === 1) return 2;
  return limited ? 1 : 0;
}

function sayUnits(units: number, historian: boolean): string {
  const counted = `${units} unique ${units === 1 ? 'test or outside source' : 'tests or outside sources'}`;
  if (!historian) return `${counted}.`;
  return units > 0
    ? `${counted} and an ${dataItems.independentHistorian.one}.`
    : `An ${dataItems.independentHistorian.one}.`;
}
