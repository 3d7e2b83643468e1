import { type Dated, inForce } from '../dated';
import type { Encounter } from '../encounter';
import { byRank, elementLevels, type Rank } from '../level';
import type { Citations, Reason } from '../reason';
import { recordOf } from '../record';
import { sharedBy } from '../shared';
import { type RiskItemId, riskItemIds, riskItems } from '../tables/risk-items';
import type { Element } from './element';

/** Risk of management, weighed. */
export interface Risk extends Element {
  /** Items ticked that are not in force on the date of service, which count as not ticked. */
  readonly outOfPlace: readonly RiskItemId[];
}

/** Risk of management: the weightiest item decides, and repeats count once. */
export function riskOfManagement({ risk, dateOfService }: Encounter): Risk {
  if (!risk) return noRisk;
  const counted: { item: RiskItemId; row: Dated<Rank> }[] = [];
  const outOfPlace: RiskItemId[] = [];
  let rank: Rank = 0;
  // In the order of the table, so that the order of the ticks makes no difference to what is said.
  for (const item of riskItemIds) {
    if (!risk.includes(item)) continue;
    const row = inForce(riskItems[item].rows, dateOfService);
    if (!row) {
      outOfPlace.push(item);
      continue;
    }
    counted.push({ item, row });
    rank = Math.max(rank, row.value) as Rank;
  }
  if (counted.length === 0) return { rank, ticked: false, outOfPlace, reason: nothingTicked };
  const because: Reason[] = [];
  for (const { item, row } of counted) {
    if (row.value === rank) because.push(riskReasons[item](row, 0));
  }
  return {
    rank,
    ticked: true,
    outOfPlace,
    reason: { rule: 'mdm.risk', says: elementSays[rank], cites, because },
  };
}

const cites: Citations = ['aad-risk', 'ngs-mdm'];

const elementSays = byRank((rank) => `Risk of management is ${elementLevels[rank]}.`);

/** What one item amounts to. */
const riskReasons = recordOf(riskItemIds, (item) =>
  sharedBy(
    (row: Dated<Rank>): Reason => ({
      rule: `mdm.risk.${item}`,
      says: `${riskItems[item].label}: ${elementLevels[row.value]}.`,
      facts: { [`risk.${item}`]: true },
      cites: row.cites,
      since: row.from,
    }),
  ),
);

const nothingTicked: Reason = {
  rule: 'mdm.risk',
  says: 'No risk item is ticked; that counts as minimal.',
  cites,
  because: [],
};

const noRisk: Risk = { rank: 0, ticked: false, outOfPlace: [], reason: nothingTicked };
