import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encounterOf, keptForm } from '../../lib/state/draft';
import { find, findableIn } from '../../lib/state/find';
import { parseDraft } from '../../lib/state/kept-draft';
import { createOpenEncounter, type OpenEncounter } from '../../lib/state/open-encounter';
import { seed } from '../seed';

const day = '2026-03-02';

/** A store after some actions. */
function acted(...actions: readonly ((store: OpenEncounter) => void)[]) {
  const store = createOpenEncounter(day);
  for (const action of actions) action(store.getState());
  return store;
}

const ticksOf = (...actions: readonly ((store: OpenEncounter) => void)[]) =>
  acted(...actions).getState().draft.ticks;

const empty = { dateOfService: day, family: 'office' };

describe('each action changes what it names and nothing else', () => {
  it.each<[string, (store: OpenEncounter) => void, object]>([
    ['setPayer', (store) => store.setPayer('medicare'), { payer: 'medicare' }],
    ['setDateOfService', (store) => store.setDateOfService('2025-12-31'), { dateOfService: '2025-12-31' }],
    ['setProblem', (store) => store.setProblem('chronic-stable', 2), { problems: { 'chronic-stable': 2 } }],
    ['setDataCount', (store) => store.setDataCount('testsOrdered', 3), { data: { testsOrdered: 3 } }],
    [
      'setDataTick',
      (store) => store.setDataTick('externalDiscussion', true),
      { data: { externalDiscussion: true } },
    ],
    ['setTests', (store) => store.setTests([{ code: '80053' }]), { data: { tests: [{ code: '80053' }] } }],
    ['setRisk', (store) => store.setRisk('low', true), { risk: ['low'] }],
    ['setMinutes', (store) => store.setMinutes(24), { time: { minutes: 24 } }],
    ['setFamily', (store) => store.setFamily('emergency'), { family: 'emergency' }],
  ])('%s', (_, action, change) => {
    expect(ticksOf(action)).toEqual({ ...empty, ...change });
  });

  it('the draft before stays as it was: others may hold it', () => {
    const store = createOpenEncounter(day);
    const { draft } = store.getState();
    const copy = structuredClone(draft);
    store.getState().setProblem('chronic-stable', 2);
    store.getState().setRisk('low', true);
    expect(draft).toEqual(copy);
    expect(store.getState().draft).not.toBe(draft);
  });

  it('beside what is ticked already', () => {
    expect(
      ticksOf(
        (store) => store.setProblem('chronic-stable', 1),
        (store) => store.setProblem('acute-systemic', 1),
        (store) => store.setProblem('chronic-stable', 2),
        (store) => store.setDataCount('externalNotes', 1),
        (store) => store.setDataTick('independentHistorian', true),
        (store) => store.setRisk('low', true),
        (store) => store.setRisk('social-determinants', true),
      ),
    ).toEqual({
      ...empty,
      problems: { 'chronic-stable': 2, 'acute-systemic': 1 },
      data: { externalNotes: 1, independentHistorian: true },
      risk: ['low', 'social-determinants'],
    });
  });

  it('unticked again equals never ticked', () => {
    const ticks = ticksOf(
      (store) => store.setProblem('chronic-stable', 1),
      (store) => store.setProblem('chronic-stable', 0),
      (store) => store.setDataTick('independentHistorian', true),
      (store) => store.setDataTick('independentHistorian', false),
      (store) => store.setDataCount('externalNotes', 1),
      (store) => store.setDataCount('externalNotes', 0),
      (store) => store.setRisk('low', true),
      (store) => store.setRisk('low', false),
      (store) => store.setMinutes(24),
      (store) => store.setMinutes(undefined),
    );
    expect(ticks).toEqual({ ...empty, problems: {}, data: {}, risk: [] });
    expect(ticks).not.toHaveProperty('time');
  });

  it('a risk ticked twice stands once', () => {
    expect(
      ticksOf(
        (store) => store.setRisk('low', true),
        (store) => store.setRisk('low', true),
      ).risk,
    ).toEqual(['low']);
  });

  it('zero minutes are minutes given', () => {
    expect(ticksOf((store) => store.setMinutes(0)).time).toEqual({ minutes: 0 });
  });
});

describe('changing the family', () => {
  const ticked = [
    (store: OpenEncounter) => store.setProblem('threat-to-life-or-function', 1),
    (store: OpenEncounter) => store.setRisk('major-surgery-emergency', true),
    (store: OpenEncounter) => store.setDataTick('externalDiscussion', true),
    (store: OpenEncounter) => store.setMinutes(66),
  ];

  it('keeps everything ticked, minutes the family does not use included', () => {
    const before = ticksOf(...ticked);
    expect(ticksOf(...ticked, (store) => store.setFamily('emergency'))).toEqual({
      ...before,
      family: 'emergency',
    });
  });

  it('asks for a visit of its own, and finds it again when coming back', () => {
    const store = acted(...ticked, (state) => state.setVisit('new'));
    expect(encounterOf(store.getState().draft)).toMatchObject({ family: 'office', visit: 'new' });
    store.getState().setFamily('hospital');
    // No visit is guessed.
    expect(encounterOf(store.getState().draft)).toBeUndefined();
    store.getState().setVisit('subsequent');
    expect(encounterOf(store.getState().draft)).toMatchObject({ family: 'hospital', visit: 'subsequent' });
    store.getState().setFamily('emergency');
    expect(encounterOf(store.getState().draft)).not.toHaveProperty('visit');
    store.getState().setFamily('office');
    expect(encounterOf(store.getState().draft)).toMatchObject({ family: 'office', visit: 'new' });
    store.getState().setFamily('hospital');
    expect(encounterOf(store.getState().draft)).toMatchObject({ family: 'hospital', visit: 'subsequent' });
  });

  it('is told, with the way back', () => {
    const store = acted(...ticked);
    const { draft } = store.getState();
    store.getState().setFamily('emergency');
    expect(store.getState().notice).toEqual({ of: 'family' });
    store.getState().undo();
    expect(store.getState().draft).toEqual(draft);
    expect(store.getState().notice).toBeUndefined();
  });
});

describe('a new encounter', () => {
  const worked = () =>
    acted(
      (store) => store.setFamily('hospital'),
      (store) => store.setVisit('initial'),
      (store) => store.setPayer('medicare'),
      (store) => store.setDateOfService('2026-02-01'),
      (store) => store.setProblem('chronic-stable', 2),
      (store) => store.setDataCount('testsOrdered', 2),
      (store) => store.setRisk('low', true),
      (store) => store.setMinutes(60),
    );

  it('has nothing ticked; family and payer stay, the day is the one given, and the visit is asked for anew', () => {
    const store = worked();
    store.getState().clear('2026-03-03');
    const { ticks, visits } = store.getState().draft;
    expect(ticks).toEqual({ dateOfService: '2026-03-03', family: 'hospital', payer: 'medicare' });
    expect(visits).toEqual({ office: 'established' });
  });

  it('is told, and undone to the last tick', () => {
    const store = worked();
    const { draft } = store.getState();
    store.getState().clear('2026-03-03');
    expect(store.getState().notice).toEqual({ of: 'cleared' });
    store.getState().undo();
    expect(store.getState().draft).toEqual(draft);
  });

  it('is come back to once something was kept beside it, though nothing is ticked', () => {
    const store = worked();
    store.getState().clear('2026-03-03');
    const id = store.getState().hold();
    expect(store.getState().notice).toBeUndefined();
    store.getState().clear('2026-03-03');
    store.getState().undo();
    expect(store.getState().draft.id).toBe(id);
  });

  it('is undone only after all that was ticked in it', () => {
    const store = worked();
    const before = store.getState().draft;
    store.getState().clear('2026-03-03');
    const cleared = store.getState().draft;
    store.getState().setProblem('self-limited', 1);
    expect(store.getState().notice).toBeUndefined();
    store.getState().undo();
    expect(store.getState().draft).toEqual(cleared);
    store.getState().undo();
    expect(store.getState().draft).toEqual(before);
  });

  it('of one that names no payer names none', () => {
    const store = acted((state) => state.clear('2026-03-03'));
    expect(store.getState().draft.ticks).toEqual({ dateOfService: '2026-03-03', family: 'office' });
  });
});

describe('tests listed one by one', () => {
  const listed = [{ code: '80053', ordered: true }];

  it('take the place of the two counts, which is told and undone', () => {
    const store = acted(
      (state) => state.setDataCount('testsOrdered', 2),
      (state) => state.setDataCount('resultsReviewed', 1),
      (state) => state.setDataCount('externalNotes', 1),
      (state) => state.setDataTick('independentHistorian', true),
    );
    const { draft } = store.getState();
    store.getState().setTests(listed);
    expect(store.getState().draft.ticks.data).toEqual({
      externalNotes: 1,
      independentHistorian: true,
      tests: listed,
    });
    expect(store.getState().notice).toEqual({ of: 'tests' });
    store.getState().undo();
    expect(store.getState().draft).toEqual(draft);
  });

  it('where there was no count, nothing is told', () => {
    expect(acted((state) => state.setTests(listed)).getState().notice).toBeUndefined();
  });

  it('an empty list is no list', () => {
    const store = acted(
      (state) => state.setTests(listed),
      (state) => state.setTests([]),
    );
    expect(store.getState().draft.ticks.data).toEqual({});
  });

  it('are a copy: a list changed afterwards changes nothing here', () => {
    const list = [...listed];
    const store = acted((state) => state.setTests(list));
    list.push({ code: '85025', ordered: true });
    expect(store.getState().draft.ticks.data?.tests).toEqual(listed);
  });
});

describe('another page', () => {
  it('replaces the draft and takes the notice away: its way back is no longer the way back', () => {
    const store = acted((state) => state.setFamily('emergency'));
    const other = acted((state) => state.setProblem('acute-systemic', 1)).getState().draft;
    store.getState().replace(other);
    expect(store.getState().draft).toEqual(other);
    expect(store.getState().notice).toBeUndefined();
  });
});

describe('whatever is done', () => {
  const flag = fc.boolean();
  const count = fc.integer({ min: 0, max: 99 });
  const test = fc.record(
    { code: fc.constantFrom('80053', '93000'), ordered: flag, interpreted: flag },
    { requiredKeys: ['code'] },
  );
  const visits = {
    office: ['new', 'established'],
    hospital: ['initial', 'subsequent'],
    emergency: [],
  } as const;
  const action: fc.Arbitrary<(store: OpenEncounter) => void> = fc.oneof(
    fc
      .constantFrom('office', 'hospital', 'emergency')
      .map((family) => (store: OpenEncounter) => store.setFamily(family)),
    fc.nat({ max: 1 }).map((index) => (store: OpenEncounter) => {
      const { family } = store.draft.ticks;
      const visit = family === 'office' || family === 'hospital' ? visits[family][index] : undefined;
      if (visit) store.setVisit(visit);
    }),
    fc.constantFrom('cpt', 'medicare').map((payer) => (store: OpenEncounter) => store.setPayer(payer)),
    fc
      .constantFrom('2020-12-31', '2026-03-02')
      .map((date) => (store: OpenEncounter) => store.setDateOfService(date)),
    count.map((number) => (store: OpenEncounter) => store.setProblem('chronic-stable', number)),
    fc.tuple(fc.constantFrom('externalNotes', 'testsOrdered', 'resultsReviewed'), count).map(
      ([item, number]) =>
        (store: OpenEncounter) =>
          store.setDataCount(item, number),
    ),
    flag.map((on) => (store: OpenEncounter) => store.setDataTick('independentHistorian', on)),
    fc.array(test, { maxLength: 3 }).map((tests) => (store: OpenEncounter) => store.setTests(tests)),
    flag.map((on) => (store: OpenEncounter) => store.setRisk('low', on)),
    fc
      .option(fc.record({ minutes: fc.integer({ min: 0, max: 1440 }) }), { nil: undefined })
      .map((time) => (store: OpenEncounter) => store.setMinutes(time?.minutes)),
    fc.constant((store: OpenEncounter) => store.clear('2026-03-03')),
    fc.constant((store: OpenEncounter) => store.undo()),
  );

  it('the draft can be kept and read again: no work is lost when the panel is opened the next time', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const { draft } = acted(...actions).getState();
        expect(parseDraft(keptForm(draft, 'page', 1))).toEqual({ ok: true, value: draft });
      }),
      { seed, numRuns: 2_000 },
    );
  });
});

describe('undo and redo', () => {
  it('go back and forth over every change, and a new change ends what could be redone', () => {
    const store = createOpenEncounter(day);
    const drafts = [store.getState().draft];
    const change = (act: (state: OpenEncounter) => void) => {
      act(store.getState());
      drafts.push(store.getState().draft);
    };
    change((state) => state.setProblem('chronic-stable', 2));
    change((state) => state.setRisk('low', true));
    change((state) => state.setServices([{ code: '17110' }]));
    change((state) => state.setContext({ splitShared: true }));
    change((state) => state.setFamily('emergency'));
    for (let at = drafts.length - 2; at >= 0; at -= 1) {
      store.getState().undo();
      expect(store.getState().draft).toEqual(drafts[at]);
    }
    expect(store.getState().past).toEqual([]);
    store.getState().undo();
    expect(store.getState().draft).toEqual(drafts[0]);
    for (let at = 1; at < drafts.length; at += 1) {
      store.getState().redo();
      expect(store.getState().draft).toEqual(drafts[at]);
    }
    store.getState().redo();
    expect(store.getState().draft).toEqual(drafts.at(-1));
    store.getState().undo();
    store.getState().setProblem('self-limited', 1);
    expect(store.getState().future).toEqual([]);
  });

  it('take the parts of one date as one change', () => {
    const store = createOpenEncounter(day);
    for (const typed of ['2026-11-01', '2026-11-15']) store.getState().setDateOfService(typed);
    store.getState().undo();
    expect(store.getState().draft.ticks.dateOfService).toBe(day);
    expect(store.getState().past).toEqual([]);
  });

  it('take the digits of one number as one change', () => {
    const store = createOpenEncounter(day);
    for (const minutes of [2, 24]) store.getState().setMinutes(minutes);
    store.getState().undo();
    expect(store.getState().draft.ticks.time).toBeUndefined();
    store.getState().redo();
    expect(store.getState().draft.ticks.time).toEqual({ minutes: 24 });
    // Typed after an undoing it is a change of its own.
    store.getState().setMinutes(30);
    store.getState().undo();
    expect(store.getState().draft.ticks.time).toEqual({ minutes: 24 });
  });

  it('take back a change of what is kept beside the encounter in its place among the others, and make it again', () => {
    const store = createOpenEncounter(day);
    const beside: string[] = ['as at first'];
    const change = (name: string) => {
      beside.push(name);
      store.getState().changedBeside({ back: () => beside.pop(), again: () => beside.push(name) });
    };
    const stands = () => [store.getState().draft.ticks.time?.minutes, beside.at(-1)];
    store.getState().setMinutes(2);
    change('one');
    // Typed after it, the next digit is a change of its own.
    store.getState().setMinutes(24);
    change('other');
    const all = [
      [24, 'other'],
      [24, 'one'],
      [2, 'one'],
      [2, 'as at first'],
      [undefined, 'as at first'],
    ];
    const back = all.map((_, index) => {
      if (index > 0) store.getState().undo();
      return stands();
    });
    expect(back).toEqual(all);
    const again = all.map((_, index) => {
      if (index > 0) store.getState().redo();
      return stands();
    });
    expect(again).toEqual(all.toReversed());
    store.getState().undo();
    change('third');
    expect(store.getState().future).toEqual([]);
  });

  it('leave what is ticked as it is where a change beside it is taken back, and the notice goes', () => {
    const store = acted((state) => state.setRisk('low', true));
    const { draft } = store.getState();
    store
      .getState()
      .changedBeside({ back: () => undefined, again: () => undefined }, { of: 'block-removed' });
    expect(store.getState()).toMatchObject({ draft, notice: { of: 'block-removed' } });
    store.getState().undo();
    expect(store.getState().notice).toBeUndefined();
    // The same, not one that equals it: nothing is drawn or written anew.
    expect(store.getState().draft).toBe(draft);
  });

  it('forget what is not of this page', () => {
    const store = acted((state) => state.setProblem('acute-systemic', 1));
    store.getState().replace(store.getState().draft);
    expect(store.getState().past).toEqual([]);
  });

  it('hold two hundred changes', () => {
    const store = createOpenEncounter(day);
    for (let time = 0; time < 300; time += 1) store.getState().setRisk('low', time % 2 === 0);
    expect(store.getState().past).toHaveLength(200);
  });
});

describe('what was found', () => {
  const enter = (store: ReturnType<typeof createOpenEncounter>, query: string) => {
    const found = find(query, findableIn({ ...store.getState().draft.ticks, visit: 'established' }));
    if (found.kind !== 'shorthand') throw new Error(`${query} is no shorthand`);
    store.getState().enter(found.entries);
  };

  it('is entered as one change', () => {
    const store = createOpenEncounter(day);
    const { draft } = store.getState();
    enter(store, '2sc rx 3t 24m ih');
    expect(store.getState().draft.ticks).toEqual({
      ...draft.ticks,
      problems: { 'chronic-stable': 2 },
      data: { testsOrdered: 3, independentHistorian: true },
      risk: ['prescription-drug-management'],
      time: { minutes: 24 },
    });
    store.getState().undo();
    expect(store.getState().draft).toEqual(draft);
  });

  it('without a number is one more, and a tick stays a tick', () => {
    const store = createOpenEncounter(day);
    enter(store, '2c x');
    enter(store, 'c x');
    expect(store.getState().draft.ticks.problems).toEqual({ 'chronic-stable': 3 });
    expect(store.getState().draft.ticks.risk).toEqual(['prescription-drug-management']);
    enter(store, '99c o');
    enter(store, 'c o');
    expect(store.getState().draft.ticks.problems).toEqual({ 'chronic-stable': 99 });
  });
});

describe('minutes of services reported apart', () => {
  it('outlast the digits of a new total, and are taken off as far as there are minutes', () => {
    const store = createOpenEncounter(day);
    const net = () => encounterOf(store.getState().draft)?.time;
    store.getState().setMinutes(50);
    store.getState().setSeparateMinutes(20);
    expect(net()).toEqual({ minutes: 50, separatelyReportedMinutes: 20 });
    // Typing 55 passes through 5.
    store.getState().setMinutes(5);
    expect(net()).toEqual({ minutes: 5, separatelyReportedMinutes: 5 });
    store.getState().setMinutes(55);
    expect(net()).toEqual({ minutes: 55, separatelyReportedMinutes: 20 });
    store.getState().setMinutes(undefined);
    expect(net()).toBeUndefined();
    store.getState().setMinutes(70);
    expect(net()).toEqual({ minutes: 70, separatelyReportedMinutes: 20 });
  });
});

describe('a new encounter, asked for twice', () => {
  it('can still be undone', () => {
    const store = createOpenEncounter(day);
    store.getState().setProblem('chronic-stable', 2);
    const { draft } = store.getState();
    store.getState().clear(day);
    store.getState().clear(day);
    store.getState().undo();
    expect(store.getState().draft).toEqual(draft);
  });
});

describe('minutes that were counted elsewhere', () => {
  it('are entered as one change, with those of services reported apart', () => {
    const store = acted((state) => state.enterMinutes(41, 11));
    expect(encounterOf(store.getState().draft)?.time).toEqual({ minutes: 41, separatelyReportedMinutes: 11 });
    store.getState().undo();
    expect(encounterOf(store.getState().draft)).not.toHaveProperty('time');
    expect(store.getState().draft.separateMinutes).toBeUndefined();
  });

  it('leave what was typed of services apart where there are none', () => {
    const { draft } = acted(
      (state) => state.setSeparateMinutes(5),
      (state) => state.enterMinutes(30, 0),
    ).getState();
    expect(encounterOf(draft)?.time).toEqual({ minutes: 30, separatelyReportedMinutes: 5 });
    expect(acted((state) => state.enterMinutes(30, 0)).getState().draft).not.toHaveProperty(
      'separateMinutes',
    );
  });
});

describe('which encounter it is', () => {
  const idOf = (store: ReturnType<typeof acted>) => store.getState().draft.id;

  it('stays the same whatever is ticked or undone, and is another for another encounter', () => {
    const store = acted();
    const first = idOf(store);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    store.getState().setFamily('hospital');
    store.getState().setMinutes(24);
    store.getState().undo();
    expect(idOf(store)).toBe(first);
    store.getState().clear(day);
    expect(idOf(store)).not.toBe(first);
    store.getState().undo();
    expect(idOf(store)).toBe(first);
    expect(idOf(acted())).not.toBe(first);
  });

  it('is kept with it, and given where there was none', () => {
    const store = acted((state) => state.setMinutes(24));
    const read = parseDraft(keptForm(store.getState().draft, 'x', 1));
    expect(read.ok && read.value).toEqual(store.getState().draft);
    const { id: _, ...without } = store.getState().draft;
    store.getState().replace(without);
    const given = store.getState().hold();
    expect(idOf(store)).toBe(given);
    expect(store.getState().hold()).toBe(given);
    expect(store.getState().draft).toEqual({ ...without, id: given });
  });

  it('is held without a change to undo, yet as another draft, so that it is written', () => {
    const store = acted();
    const { draft } = store.getState();
    store.getState().hold();
    expect(store.getState().draft).toEqual(draft);
    expect(store.getState().draft).not.toBe(draft);
    expect(store.getState().past).toEqual([]);
  });
});
