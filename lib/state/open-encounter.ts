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
import { asAtFirst, type Beginning, type Draft, emptyDraft } from './draft';
import type { Entry } from './find';
import { withPlaceFollowing, withPresetPlace } from './preset-place';

type Service = NonNullable<Encounter['services']>[number];

export type ListedTest = NonNullable<NonNullable<Encounter['data']>['tests']>[number];

/** Facts of `context`, any of them undefined to be taken away. */
type ContextChange = {
  readonly [Key in keyof NonNullable<Encounter['context']>]?:
    | NonNullable<Encounter['context']>[Key]
    | undefined;
};

/** What the panel says after a change that may surprise; undoing is the way back. */
export interface Notice {
  readonly of:
    | 'cleared'
    | 'reopened'
    | 'family'
    | 'tests'
    | 'test-removed'
    | 'service-removed'
    | 'block-removed';
  /** Whether the clock of the encounter ran until then. */
  readonly stopsClock?: boolean | undefined;
}

/** A change of what is kept beside the encounter, such as the clock: how it is taken back, and how it is made again. */
interface ChangeBeside {
  readonly back: () => void;
  readonly again: () => void;
}

/** So many changes can be undone. */
const longestPast = 200;

/** The one encounter a page holds. Every action replaces the draft. */
export interface OpenEncounter extends EncounterActions {
  readonly draft: Draft;
  readonly notice?: Notice | undefined;
  /** The drafts before the changes made here, and the changes beside them, the latest last; in memory alone. */
  readonly past: readonly (Draft | ChangeBeside)[];
  /** Those that undoing went back from, the latest last. */
  readonly future: readonly (Draft | ChangeBeside)[];
  /** How often another encounter took the place of this one: what is half typed belongs to one alone. */
  readonly opened: number;
}

/** What can be done with it; none of it ticks anything by itself. The same functions whatever the encounter. */
export interface EncounterActions {
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
  /**
   * Enters minutes that were counted elsewhere and confirmed, as one change.
   * @param apart those of services reported apart, of the total; none leaves what was entered
   */
  enterMinutes(total: number, apart: number): void;
  /** Replaces the services of the day. */
  setServices(services: readonly Service[]): void;
  /** Says what the note was found to show of a gap; undefined takes that back. */
  setDocumented(gap: GapId, shown: boolean | undefined): void;
  /** Answers a finding as it is worded now; undefined opens it again. */
  answer(finding: Finding, answer: AnswerId | undefined): void;
  /** Sets facts beyond the ticks, false among them; undefined takes one away. */
  setContext(change: ContextChange): void;
  setAge(age: number | undefined): void;
  /**
   * Starts a new encounter with the same family and payer on a day (YYYY-MM-DD).
   * @param stopsClock whether the clock of this one runs, which stops with it
   */
  clear(today: string, stopsClock?: boolean): void;
  /**
   * Has the encounter kept with its id although nothing may be ticked yet, for something is kept beside it.
   * @returns the id
   */
  hold(): string;
  /** Enters what was found, all of it as one change. */
  enter(entries: readonly Entry[]): void;
  /** Has a change that was made beside the encounter undone and redone in its turn. */
  changedBeside(change: ChangeBeside, notice?: Notice): void;
  /** Goes back to before the last change, with what it took away. */
  undo(): void;
  /** Takes back the last undoing. */
  redo(): void;
  /** Starts anew, with no way back, as it is set. */
  begin(day?: string): void;
  /**
   * Opens an encounter of before in place of this one; undoing comes back to this one.
   * @param stopsClock whether the clock of this one runs, which stops with it
   */
  reopen(draft: Draft, stopsClock?: boolean): void;
  /** Takes over a draft that was kept, or changed by another page of this window. */
  replace(draft: Draft): void;
}

/**
 * A store that holds an empty encounter.
 * @param today YYYY-MM-DD
 * @param beginning what an encounter begins with, as it is set when it begins
 */
export function createOpenEncounter(
  today: string,
  beginning: () => Beginning = () => asAtFirst,
): StoreApi<OpenEncounter> {
  return createStore<OpenEncounter>((replaceState, get) => {
    /** What was typed into last: further letters of one entry are no changes of their own. */
    let typing: string | undefined;
    const set = (draft: Draft, more: Partial<OpenEncounter> = {}, typed?: string) => {
      const { draft: before, past } = get();
      const goesOn = typed !== undefined && typed === typing;
      typing = typed;
      replaceState({
        notice: undefined,
        future: [],
        past: goesOn ? past : [...past.slice(1 - longestPast), before],
        ...more,
        draft,
      });
    };
    const tick = (change: Partial<Draft['ticks']>, notice?: Notice) => {
      const { draft } = get();
      set({ ...draft, ticks: { ...draft.ticks, ...change } }, { notice });
    };
    /** What decides where a visit may be: a place that stands as it was set goes with it. */
    const place = (change: Partial<Draft['ticks']>, notice?: Notice) => {
      const { draft } = get();
      const ticks = { ...draft.ticks, ...change };
      set(
        { ...draft, ticks: withPlaceFollowing(draft.ticks, ticks, beginning().placeOfService) },
        { notice },
      );
    };
    /** Goes one step of undoing or redoing, and leaves the way back from it. */
    const go = (from: 'past' | 'future', to: 'past' | 'future', way: keyof ChangeBeside) => {
      const { draft, [from]: steps, [to]: others } = get();
      const step = steps.at(-1);
      if (!step) return;
      typing = undefined;
      const isBeside = 'back' in step;
      replaceState({
        draft: isBeside ? draft : step,
        [from]: steps.slice(0, -1),
        [to]: [...others, isBeside ? step : draft],
        notice: undefined,
      });
      if (isBeside) step[way]();
    };
    return {
      draft: emptyDraft(today, beginning()),
      opened: 0,
      past: [],
      future: [],
      setFamily: (family) => place({ family }, isEmpty(get().draft) ? undefined : { of: 'family' }),
      setVisit: (visit) => {
        const { draft } = get();
        set({ ...draft, visits: { ...draft.visits, [draft.ticks.family]: visit } });
      },
      setPayer: (payer) => place({ payer }),
      setDateOfService: (dateOfService) => {
        const { draft } = get();
        set({ ...draft, ticks: { ...draft.ticks, dateOfService } }, {}, 'day');
      },
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
        tick({ data: tests.length > 0 ? { ...rest, tests: [...tests] } : rest }, of && { of });
      },
      setRisk: (item, ticked) => {
        const others = (get().draft.ticks.risk ?? []).filter((other) => other !== item);
        tick({ risk: ticked ? [...others, item] : others });
      },
      setMinutes: (minutes) => {
        const { time: _, ...ticks } = get().draft.ticks;
        const next = minutes === undefined ? ticks : { ...ticks, time: { minutes } };
        set({ ...get().draft, ticks: next }, {}, 'minutes');
      },
      setSeparateMinutes: (separateMinutes) => set({ ...get().draft, separateMinutes }, {}, 'separate'),
      enterMinutes: (minutes, apart) => {
        const { draft } = get();
        const { ticks, separateMinutes } = draft;
        set({
          ...draft,
          ticks: { ...ticks, time: { minutes } },
          ...(separateMinutes || apart ? { separateMinutes: apart || separateMinutes } : {}),
        });
      },
      setServices: (services) => {
        const { services: before = [], ...ticks } = get().draft.ticks;
        const next = services.length > 0 ? { ...ticks, services: services.map(given) } : ticks;
        set(
          { ...get().draft, ticks: next },
          { notice: services.length < before.length ? { of: 'service-removed' } : undefined },
        );
      },
      setDocumented: (gap, shown) => {
        const { [gap]: _, ...others } = get().draft.ticks.context?.documented ?? {};
        const documented = shown === undefined ? others : { ...others, [gap]: shown };
        get().setContext({ documented: Object.keys(documented).length > 0 ? documented : undefined });
      },
      answer: (finding, answer) => {
        const { draft } = get();
        set({ ...draft, answers: answered(draft.answers, finding, answer) });
      },
      setContext: (change) => {
        // Zero minutes and a plain no are facts; undefined is none.
        tick({ context: given({ ...get().draft.ticks.context, ...change }) });
      },
      setAge: (age) => {
        const { patientAge: _, ...ticks } = get().draft.ticks;
        set({ ...get().draft, ticks: age === undefined ? ticks : { ...ticks, patientAge: age } }, {}, 'age');
      },
      clear: (day, stopsClock) => {
        const { draft, notice, opened, past } = get();
        const { family, payer } = draft.ticks;
        const ticks = { dateOfService: day, family, ...(payer ? { payer } : {}) };
        set(
          {
            id: crypto.randomUUID(),
            // The next patient may be new or not: that is no more carried over than a tick is.
            visits: emptyDraft(day, beginning()).visits,
            ticks: withPresetPlace(ticks, beginning().placeOfService),
          },
          {
            opened: opened + 1,
            notice: { of: 'cleared', stopsClock },
            // Pressed again with nothing ticked since, what was cleared before is still one step back.
            ...(isEmpty(draft) && notice?.of === 'cleared' ? { past } : {}),
          },
        );
      },
      hold: () => {
        const { draft } = get();
        const id = draft.id ?? crypto.randomUUID();
        // What begins beside it is a change, too: a notice from before has gone.
        replaceState({ draft: { ...draft, id }, notice: undefined });
        return id;
      },
      enter: (entries) => {
        const { ticks } = get().draft;
        let [problems, data, risk, time] = [ticks.problems, ticks.data, ticks.risk, ticks.time];
        for (const { found, number } of entries) {
          const [part, id = ''] = found.row.split('.');
          const more = (count: number | boolean | undefined) =>
            number ?? Math.min(Number(count ?? 0) + 1, 99);
          if (part === 'problems') problems = { ...problems, [id]: more(problems?.[id as ProblemKindId]) };
          else if (part === 'risk') risk = [...new Set([...(risk ?? []), id as RiskItemId])];
          else if (part === 'time') time = { minutes: number ?? 0 };
          else if (found.takes === 'tick') data = { ...data, [id]: true };
          else data = { ...data, [id]: more(data?.[id as DataCountId]) };
        }
        tick(given({ problems, data, risk, time }));
      },
      changedBeside: (change, notice) => {
        typing = undefined;
        replaceState({ past: [...get().past.slice(1 - longestPast), change], future: [], notice });
      },
      undo: () => go('past', 'future', 'back'),
      redo: () => go('future', 'past', 'again'),
      begin: (day) => {
        const { id, ticks } = get().draft;
        // It is the same encounter, and what is kept beside it stays its own.
        get().replace({ ...emptyDraft(day ?? ticks.dateOfService, beginning()), ...(id ? { id } : {}) });
      },
      reopen: (draft, stopsClock) =>
        set(draft, { opened: get().opened + 1, notice: { of: 'reopened', stopsClock } }),
      // Of another page, or kept from before: what was changed here is not its past.
      replace: (draft) =>
        replaceState({
          ...{ draft, past: [], future: [], notice: undefined },
          opened: get().opened + Number(isEmpty(draft)),
        }),
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

/** Whether nothing is ticked or entered: when, where and for whom may be set beforehand. */
export function isEmpty({ ticks, separateMinutes }: Draft): boolean {
  const { family: _, payer: __, dateOfService: ___, context = {}, ...rest } = ticks;
  const { placeOfService: ____, ...facts } = context;
  const given = Object.values({ ...rest, facts }).some((value) =>
    typeof value === 'object' ? Object.keys(value).length > 0 : value !== undefined,
  );
  return !given && !separateMinutes;
}
