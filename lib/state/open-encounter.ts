import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  DataCountId,
  DataTickId,
  Encounter,
  FamilyId,
  Finding,
  GapId,
  ProblemKindId,
  RiskItemId,
  Visit,
} from '../rules';
import { type AnswerId, answered } from './answered';
import { type Draft, emptyDraft } from './draft';

type Service = NonNullable<Encounter['services']>[number];

export type ListedTest = NonNullable<NonNullable<Encounter['data']>['tests']>[number];

/** Facts of `context`, any of them undefined to be taken away. */
type ContextChange = {
  readonly [Key in keyof NonNullable<Encounter['context']>]?:
    | NonNullable<Encounter['context']>[Key]
    | undefined;
};

/** What the panel says after a change that may surprise, with the way back. */
export interface Notice {
  readonly of: 'cleared' | 'family' | 'tests' | 'test-removed' | 'service-removed';
  /** The draft before the change. */
  readonly before: Draft;
}

/** The one encounter a page holds. Every action replaces the draft; none ticks anything by itself. */
export interface OpenEncounter {
  readonly draft: Draft;
  readonly notice?: Notice | undefined;
  /** How often another encounter took the place of this one: what is half typed belongs to one alone. */
  readonly opened: number;
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
  /** Replaces the services of the day. */
  setServices(services: readonly Service[]): void;
  /** Says what the note was found to show of a gap; undefined takes that back. */
  setDocumented(gap: GapId, shown: boolean | undefined): void;
  /** Answers a finding as it is worded now; undefined opens it again. */
  answer(finding: Finding, answer: AnswerId | undefined): void;
  /** Sets facts beyond the ticks, false among them; undefined takes one away. */
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
      opened: 0,
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
      setServices: (services) => {
        const { services: before = [], ...ticks } = get().draft.ticks;
        const next = services.length > 0 ? { ...ticks, services: services.map(given) } : ticks;
        set(({ draft }) => ({
          draft: { ...draft, ticks: next },
          notice: services.length < before.length ? { of: 'service-removed', before: draft } : undefined,
        }));
      },
      setDocumented: (gap, shown) => {
        const { [gap]: _, ...others } = get().draft.ticks.context?.documented ?? {};
        const documented = shown === undefined ? others : { ...others, [gap]: shown };
        get().setContext({ documented: Object.keys(documented).length > 0 ? documented : undefined });
      },
      answer: (finding, answer) =>
        set(({ draft }) => ({
          draft: { ...draft, answers: answered(draft.answers, finding, answer) },
          notice: undefined,
        })),
      setContext: (change) => {
        // Zero minutes and a plain no are facts; undefined is none.
        tick({ context: given({ ...get().draft.ticks.context, ...change }) });
      },
      setAge: (age) => {
        const { patientAge: _, ...ticks } = get().draft.ticks;
        set(({ draft }) => ({
          draft: { ...draft, ticks: age === undefined ? ticks : { ...ticks, patientAge: age } },
          notice: undefined,
        }));
      },
      clear: (day) => {
        const { draft, notice, opened } = get();
        const { family, payer } = draft.ticks;
        set({
          opened: opened + 1,
          draft: { visits: draft.visits, ticks: { dateOfService: day, family, ...(payer ? { payer } : {}) } },
          // Pressed again with nothing ticked since, what was cleared before can still be brought back.
          notice: isEmpty(draft) && notice?.of === 'cleared' ? notice : { of: 'cleared', before: draft },
        });
      },
      undo: () => set(({ draft, notice }) => ({ draft: notice?.before ?? draft, notice: undefined })),
      replace: (draft) => set({ draft, notice: undefined, opened: get().opened + 1 }),
    };
  });
}

/** Leaves out what is zero, not ticked or taken away, so that an encounter unticked again equals one never ticked. */
function without<Ticks extends object>(ticks: Ticks): Ticks {
  return Object.fromEntries(
    Object.entries(ticks).filter(([, value]) => value !== 0 && value !== false),
  ) as Ticks;
}

/** Leaves out what is undefined. */
function given<Facts extends object>(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
}

/** Whether nothing is ticked or entered. */
function isEmpty({ ticks, separateMinutes }: Draft): boolean {
  const { family: _, payer: __, dateOfService: ___, ...rest } = ticks;
  const given = Object.values(rest).some((value) =>
    typeof value === 'object' ? Object.keys(value).length > 0 : value !== undefined,
  );
  return !given && !separateMinutes;
}
