import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  DataCountId,
  DataTickId,
  Encounter,
  FamilyId,
  ProblemKindId,
  RiskItemId,
  Visit,
} from '../rules';
import { type Draft, emptyDraft } from './draft';

export type ListedTest = NonNullable<NonNullable<Encounter['data']>['tests']>[number];

/** Facts of `context`, any of them undefined to be taken away. */
type ContextChange = {
  readonly [Key in keyof NonNullable<Encounter['context']>]?:
    | NonNullable<Encounter['context']>[Key]
    | undefined;
};

/** What the panel says after a change that may surprise, with the way back. */
export interface Notice {
  readonly of: 'cleared' | 'family' | 'tests' | 'test-removed';
  /** The draft before the change. */
  readonly before: Draft;
}

/** The one encounter a page holds. Every action replaces the draft; none ticks anything by itself. */
export interface OpenEncounter {
  readonly draft: Draft;
  readonly notice?: Notice | undefined;
  setFamily(family: FamilyId): void;
  setVisit(visit: Visit): void;
  setPayer(payer: string): void;
  setDateOfService(day: string): void;
  setProblem(kind: ProblemKindId, count: number): void;
  /** While tests are listed one by one their two counts have given way, and stay so. */
  setDataCount(item: DataCountId, count: number): void;
  setDataTick(item: DataTickId, ticked: boolean): void;
  /** Replaces the tests listed one by one; the two counts of tests give way to the list. */
  setTests(tests: readonly ListedTest[]): void;
  setRisk(item: RiskItemId, ticked: boolean): void;
  /** Undefined takes the time away altogether. */
  setMinutes(minutes: number | undefined): void;
  /** Minutes of services reported apart; kept while the total is entered anew. */
  setSeparateMinutes(minutes: number | undefined): void;
  /** Sets facts beyond the ticks; undefined takes one away. */
  setContext(change: ContextChange): void;
  setAge(age: number | undefined): void;
  /** Starts a new encounter with the same family, visits and payer on a day (YYYY-MM-DD). */
  clear(today: string): void;
  /** Goes back to before the change the notice tells of. */
  undo(): void;
  /** Takes over a draft that was kept, or changed by another page of this window. */
  replace(draft: Draft): void;
}

/** A store that holds an empty encounter of today (YYYY-MM-DD). */
export function createOpenEncounter(today: string): StoreApi<OpenEncounter> {
  return createStore<OpenEncounter>((set, get) => {
    const tick = (change: Partial<Draft['ticks']>, notice?: Notice) =>
      set(({ draft }) => ({ draft: { ...draft, ticks: { ...draft.ticks, ...change } }, notice }));
    return {
      draft: emptyDraft(today),
      setFamily: (family) => tick({ family }, { of: 'family', before: get().draft }),
      setVisit: (visit) =>
        set(({ draft }) => ({
          draft: { ...draft, visits: { ...draft.visits, [draft.ticks.family]: visit } },
          notice: undefined,
        })),
      setPayer: (payer) => tick({ payer }),
      setDateOfService: (dateOfService) => tick({ dateOfService }),
      setProblem: (kind, count) =>
        tick({ problems: without({ ...get().draft.ticks.problems, [kind]: count }) }),
      setDataCount: (item, count) => {
        const { data } = get().draft.ticks;
        if (data?.tests && item !== 'externalNotes') return;
        tick({ data: without({ ...data, [item]: count }) });
      },
      setDataTick: (item, ticked) => tick({ data: without({ ...get().draft.ticks.data, [item]: ticked }) }),
      setTests: (tests) => {
        const { testsOrdered, resultsReviewed, tests: _, ...rest } = get().draft.ticks.data ?? {};
        const removed = tests.length < (get().draft.ticks.data?.tests?.length ?? 0);
        const of = testsOrdered || resultsReviewed ? 'tests' : removed ? 'test-removed' : undefined;
        tick(
          { data: tests.length > 0 ? { ...rest, tests: [...tests] } : rest },
          of && { of, before: get().draft },
        );
      },
      setRisk: (item, ticked) => {
        const others = (get().draft.ticks.risk ?? []).filter((other) => other !== item);
        tick({ risk: ticked ? [...others, item] : others });
      },
      setMinutes: (minutes) => {
        const { time: _, ...ticks } = get().draft.ticks;
        const next = minutes === undefined ? ticks : { ...ticks, time: { minutes } };
        set(({ draft }) => ({ draft: { ...draft, ticks: next }, notice: undefined }));
      },
      setSeparateMinutes: (separateMinutes) =>
        set(({ draft }) => ({ draft: { ...draft, separateMinutes }, notice: undefined })),
      setContext: (change) => {
        // Zero minutes or hours are a fact; undefined and an unticked fact are none.
        const facts = Object.entries({ ...get().draft.ticks.context, ...change });
        const given = facts.filter(([, value]) => value !== undefined && value !== false);
        tick({ context: Object.fromEntries(given) });
      },
      setAge: (age) => {
        const { patientAge: _, ...ticks } = get().draft.ticks;
        set(({ draft }) => ({
          draft: { ...draft, ticks: age === undefined ? ticks : { ...ticks, patientAge: age } },
          notice: undefined,
        }));
      },
      clear: (day) => {
        const { draft, notice } = get();
        const { family, payer } = draft.ticks;
        set({
          draft: { visits: draft.visits, ticks: { dateOfService: day, family, ...(payer ? { payer } : {}) } },
          // Pressed again with nothing ticked since, what was cleared before can still be brought back.
          notice: isEmpty(draft) && notice?.of === 'cleared' ? notice : { of: 'cleared', before: draft },
        });
      },
      undo: () => set(({ draft, notice }) => ({ draft: notice?.before ?? draft, notice: undefined })),
      replace: (draft) => set({ draft, notice: undefined }),
    };
  });
}

/** Leaves out what is zero, not ticked or taken away, so that an encounter unticked again equals one never ticked. */
function without<Ticks extends object>(ticks: Ticks): Ticks {
  return Object.fromEntries(
    Object.entries(ticks).filter(([, value]) => value !== 0 && value !== false),
  ) as Ticks;
}

/** Whether nothing is ticked or entered. */
function isEmpty({ ticks, separateMinutes }: Draft): boolean {
  const { family: _, payer: __, dateOfService: ___, ...rest } = ticks;
  const given = Object.values(rest).some((value) =>
    typeof value === 'object' ? Object.keys(value).length > 0 : value !== undefined,
  );
  return !given && !separateMinutes;
}
