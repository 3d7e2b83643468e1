import { type Dated, inForce } from '../dated';
import type { Encounter } from '../encounter';
import { elementLevels, highest, type Rank } from '../level';
import type { Reason, Step } from '../reason';
import { type RiskItemId, riskItems } from '../tables/risk-items';
import type { Element } from './element';

/** The items ticked that count on the date of service, and those not yet in force then. Repeats count once. */
export function sortRisk(encounter: Encounter): {
  readonly counted: readonly { item: RiskItemId; row: Dated<Rank> }[];
  readonly outOfPlace: readonly RiskItemId[];
} {
  const counted = [];
  const outOfPlace: RiskItemId[] = [];
  for (const item of new Set(encounter.risk)) {
    const row = inForce(riskItems[item].rows, encounter.dateOfService);
    if (row) counted.push({ item, row });
    else outOfPlace.push(item);
  }
  return { counted, outOfPlace };
}

/** Risk of management: the weightiest item decides. */
export function riskOfManagement(encounter: Encounter): Step<Element> {
  const { counted } = sortRisk(encounter);
  const rank = highest(counted.map(({ row }) => row.value));
  const because = counted
    .filter(({ row }) => row.value === rank)
    .map(
      ({ item, row }): Reason => ({
        rule: `mdm.risk.${item}`,
        says: `${riskItems[item].label}: ${elementLevels[rank]}.`,
        facts: { [`risk.${item}`]: true },
        cites: row.cites,
        since: row.from,
      }),
    );
  const says =
    because.length > 0
      ? `Risk of management is ${elementLevels[rank]}.`
      : 'No risk item is ticked; that counts as minimal.';
  return {
    value: { rank, ticked: because.length > 0 },
    reason: { rule: 'mdm.risk', says, cites: ['aad-risk', 'ngs-mdm'], because },
  };
}
