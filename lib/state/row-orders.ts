import { type FamilyId, type ProblemKindId, problemKinds, type RiskItemId, riskItems } from '../rules';

/** The lists of rows that a person may order, and what stands in each. */
export interface RowOf {
  readonly problems: ProblemKindId;
  readonly acuteProblems: ProblemKindId;
  readonly risk: RiskItemId;
  readonly acuteRisk: RiskItemId;
}
export type RowListId = keyof RowOf;

/** The order that a person gave to each list; undefined where it is as at first. */
export type RowOrders = { readonly [List in RowListId]?: readonly RowOf[List][] | undefined };

/** Rows of a list: those in view, and those that are folded away. */
export interface OrderedRows<Row> {
  readonly first: readonly Row[];
  readonly rest: readonly Row[];
}

export const problemIds = Object.keys(problemKinds) as readonly ProblemKindId[];
export const riskIds = Object.keys(riskItems) as readonly RiskItemId[];

/** The rows each kind of family meets most, in view at first; after them come the others, in the order of the rules. */
const inView: { readonly [List in RowListId]: readonly RowOf[List][] } = {
  problems: [
    'chronic-stable',
    'chronic-exacerbation',
    'acute-uncomplicated',
    'undiagnosed-uncertain',
    'self-limited',
  ],
  acuteProblems: [
    'threat-to-life-or-function',
    'chronic-severe-exacerbation',
    'chronic-exacerbation',
    'acute-systemic',
    'undiagnosed-uncertain',
    'acute-uncomplicated',
  ],
  risk: ['prescription-drug-management', 'low', 'minimal', 'social-determinants'],
  acuteRisk: [
    'hospitalization-or-escalation',
    'drug-toxicity-monitoring',
    'parenteral-controlled-substance',
    'prescription-drug-management',
    'low',
  ],
};

const allRows: { readonly [List in RowListId]: readonly RowOf[List][] } = {
  problems: problemIds,
  acuteProblems: problemIds,
  risk: riskIds,
  acuteRisk: riskIds,
};

const acute: readonly FamilyId[] = ['hospital', 'emergency'];

/** The lists of a family. */
export function rowListsOf(family: FamilyId) {
  return acute.includes(family)
    ? ({ problems: 'acuteProblems', risk: 'acuteRisk' } as const)
    : ({ problems: 'problems', risk: 'risk' } as const);
}

/** The rows of a list in the order that a person gave them; as many are in view as at first. */
export function orderedRows<List extends RowListId>(list: List, orders: RowOrders): OrderedRows<RowOf[List]> {
  const first: readonly RowOf[List][] = inView[list];
  // A row that is new since the order was given goes where it would be at first: after those that were there.
  const rows = [...new Set([...(orders[list] ?? []), ...first, ...allRows[list]])] as readonly RowOf[List][];
  return { first: rows.slice(0, first.length), rest: rows.slice(first.length) };
}

/**
 * The orders in which a row of a list went one place up (-1) or down (1); at either end it stays.
 * @param shown the rows among which it is moved, where others of the list are not seen
 */
export function withRowMoved<List extends RowListId>(
  orders: RowOrders,
  list: List,
  row: RowOf[List],
  by: -1 | 1,
  shown: readonly RowOf[List][] = allRows[list],
): RowOrders {
  const { first, rest } = orderedRows(list, orders);
  const rows = [...first, ...rest];
  const seen = rows.filter((one) => shown.includes(one));
  const other = seen[seen.indexOf(row) + by];
  if (other === undefined) return orders;
  const moved = rows.with(rows.indexOf(row), other).with(rows.indexOf(other), row);
  const others = withoutOrder(orders, list);
  const atFirst = orderedRows(list, others);
  // As it is at first it is no order of one's own.
  if ([...atFirst.first, ...atFirst.rest].every((one, index) => one === moved[index])) return others;
  return { ...orders, [list]: moved };
}

/** The orders without that of a list, which is then as at first. */
export function withoutOrder(orders: RowOrders, list: RowListId): RowOrders {
  const { [list]: _, ...others } = orders;
  return others;
}
