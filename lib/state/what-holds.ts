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

/** One tick, or one of a count, without which the code would be another. */
export interface Holding {
  /** Where it stands in the encounter, such as `risk.low`. */
  readonly row: string;
  /** What is taken away, in the words of the rules: one of several, or the whole of it. */
  readonly words: string;
  /** Whether others of the same kind stay. */
  readonly isOneOfSeveral: boolean;
  /** The code without it; null where none is supported then. */
  readonly code: string | null;
}

/**
 * What holds the code of an encounter: each tick that would change it by going, downward only. Asked of the rules
 * themselves, one encounter for each tick, so that it can say nothing that they do not.
 */
export function whatHolds(encounter: Encounter, payers?: Payers, loaded?: FeeSchedule): readonly Holding[] {
  const { code } = assess(encounter, payers, loaded);
  if (code === null) return [];
  return withoutEach(encounter).flatMap(({ without, ...taken }) => {
    const other = assess(without, payers, loaded).code;
    return other === code ? [] : [{ ...taken, code: other }];
  });
}

type Without = Omit<Holding, 'code'> & { readonly without: Encounter };

/** The encounter without each of its ticks, one at a time, in the order of the panel. */
function withoutEach(encounter: Encounter): readonly Without[] {
  const { problems = {}, data = {}, risk = [], time } = encounter;
  const list: Without[] = [];
  for (const kind of problemKindsFor(encounter)) {
    const count = problems[kind] ?? 0;
    if (count === 0) continue;
    const without = { ...encounter, problems: { ...problems, [kind]: count - 1 } };
    list.push({
      row: `problems.${kind}`,
      words: problemKinds[kind].one,
      isOneOfSeveral: count > 1,
      without,
    });
  }
  for (const item of dataCountIds) {
    const count = data[item] ?? 0;
    if (count === 0) continue;
    const without = { ...encounter, data: { ...data, [item]: count - 1 } };
    list.push({ row: `data.${item}`, words: dataItems[item].one, isOneOfSeveral: count > 1, without });
  }
  for (const test of data.tests ?? []) {
    const tests = data.tests?.filter((other) => other !== test) ?? [];
    const without = { ...encounter, data: { ...data, tests } };
    list.push({ row: `data.tests.${test.code}`, words: test.code, isOneOfSeveral: false, without });
  }
  for (const item of dataTickIds) {
    if (!data[item]) continue;
    const without = { ...encounter, data: { ...data, [item]: false } };
    list.push({ row: `data.${item}`, words: dataItems[item].one, isOneOfSeveral: false, without });
  }
  for (const { item } of riskItemsFor(encounter)) {
    if (!risk.includes(item)) continue;
    const without = { ...encounter, risk: risk.filter((other) => other !== item) };
    list.push({
      row: `risk.${item}`,
      words: riskItems[item].label.toLowerCase(),
      isOneOfSeveral: false,
      without,
    });
  }
  if (time) {
    const { time: _, ...without } = encounter;
    list.push({ row: 'time.minutes', words: '', isOneOfSeveral: false, without });
  }
  return list;
}
