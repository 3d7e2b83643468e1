import {
  assess,
  dataCountIds,
  dataItems,
  dataTickIds,
  type Encounter,
  type FeeSchedule,
  type Payers,
  problemKinds,
  problemKindsFor,
  riskItems,
  riskItemsFor,
} from '../rules';

/** An element of medical decision making. */
type Element = 'problems' | 'data' | 'risk';

/** One tick more, or one more of a count, with which the code would be another. */
export interface Change {
  readonly element: Element;
  /** Where it stands in the encounter, such as `risk.low`. */
  readonly row: string;
  /** What would be there besides, in the words of the rules. */
  readonly words: string;
  /** Whether there is one of the kind already. */
  readonly isOneMore: boolean;
  readonly code: string;
}

/**
 * What would change the code of an encounter, if it was done and is documented: each single tick with which it would be
 * another, upward only. Asked of the rules themselves, as what holds it is. Minutes are not among them: their
 * thresholds stand on a scale of their own.
 */
export function whatWouldChange(
  encounter: Encounter,
  payers?: Payers,
  loaded?: FeeSchedule,
): readonly Change[] {
  const { code } = assess(encounter, payers, loaded);
  if (code === null) return [];
  return withEach(encounter).flatMap(({ with: more, ...added }) => {
    const other = assess(more, payers, loaded).code;
    return other === code || other === null ? [] : [{ ...added, code: other }];
  });
}

type With = Omit<Change, 'code'> & { readonly with: Encounter };

/** The encounter with each tick that it does not have, one at a time, in the order of the panel. */
function withEach(encounter: Encounter): readonly With[] {
  const { problems = {}, data = {}, risk = [] } = encounter;
  const kinds = problemKindsFor(encounter).map((kind): With => {
    const count = problems[kind] ?? 0;
    return {
      element: 'problems',
      row: `problems.${kind}`,
      words: problemKinds[kind].one,
      isOneMore: count > 0,
      with: { ...encounter, problems: { ...problems, [kind]: count + 1 } },
    };
  });
  // Tests that are listed one by one are counted by the rules: there is no count beside them.
  const counts = dataCountIds.filter((item) => data.tests === undefined || item === 'externalNotes');
  const counted = counts.map((item): With => {
    const count = data[item] ?? 0;
    return {
      element: 'data',
      row: `data.${item}`,
      words: dataItems[item].one,
      isOneMore: count > 0,
      with: { ...encounter, data: { ...data, [item]: count + 1 } },
    };
  });
  const ticks = dataTickIds
    .filter((item) => !data[item])
    .map(
      (item): With => ({
        element: 'data',
        row: `data.${item}`,
        words: dataItems[item].one,
        isOneMore: false,
        with: { ...encounter, data: { ...data, [item]: true } },
      }),
    );
  const items = riskItemsFor(encounter)
    .filter(({ item }) => !risk.includes(item))
    .map(
      ({ item }): With => ({
        element: 'risk',
        row: `risk.${item}`,
        words: riskItems[item].label.toLowerCase(),
        isOneMore: false,
        with: { ...encounter, risk: [...risk, item] },
      }),
    );
  return [...kinds, ...counted, ...ticks, ...items];
}
