import { type Dated, inForce } from '../dated';
import type { Encounter } from '../encounter';
import { type Placed, putInOrder } from '../in-order';
import { byRank, elementLevels, type Rank } from '../level';
import type { Citations, Reason } from '../reason';
import { sharedBy } from '../shared';
import { type RiskItemId, riskItemIds, riskItems } from '../tables/risk-items';
import type { Element } from './element';

/** Risk of management, weighed. */
export interface Risk extends Element {
  /** Items ticked that are not in force on the date of service, which count as not ticked. */
  readonly outOfPlace: readonly RiskItemId[];
}

/** Risk of management: the weightiest item decides, and repeats count once. */
export function riskOfManagement({ risk, dateOfService }: Pick<Encounter, 'risk' | 'dateOfService'>): Risk {
  if (!risk) return noRisk;
  const counted: { item: Item; row: Dated<Rank> }[] = [];
  const outOfPlace: RiskItemId[] = [];
  let rank: Rank = 0;
  for (const item of inOrder(risk)) {
    const row = inForce(item.rows, dateOfService);
    if (!row) {
      outOfPlace.push(item.id);
      continue;
    }
    counted.push({ item, row });
    rank = Math.max(rank, row.value) as Rank;
  }
  if (counted.length === 0) return { rank, ticked: false, outOfPlace, reason: nothingTicked };
  const because: Reason[] = [];
  for (const { item, row } of counted) {
    if (row.value === rank) because.push(item.reason(row, 0));
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

/** The items ticked, in the order of the table: the order of the ticks makes no difference to what is said. */
function inOrder(risk: NonNullable<Encounter['risk']>): readonly Item[] {
  const ticked: Item[] = [];
  for (const id of risk) {
    const item = items.get(id);
    if (item && !ticked.includes(item)) putInOrder(ticked, item);
  }
  return ticked;
}

/** An item with its place in the table, and what it amounts to. */
interface Item extends Placed {
  readonly id: RiskItemId;
  readonly rows: readonly Dated<Rank>[];
  reason(row: Dated<Rank>, number: number): Reason;
}

const items: ReadonlyMap<RiskItemId, Item> = new Map(
  riskItemIds.map((id, place) => {
    const { label, rows } = riskItems[id];
    const reason = sharedBy(
      (row: Dated<Rank>): Reason => ({
        rule: `mdm.risk.${id}`,
        says: `${label}: ${elementLevels[row.value]}.`,
        facts: { [`risk.${id}`]: true },
        cites: row.cites,
        since: row.from,
      }),
    );
    return [id, { id, place, rows, reason }];
  }),
);

const nothingTicked: Reason = {
  rule: 'mdm.risk',
  says: 'No risk item is ticked; that counts as minimal.',
  cites,
  because: [],
};

const noRisk: Risk = { rank: 0, ticked: false, outOfPlace: [], reason: nothingTicked };
