import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft, keptForm } from '../../lib/state/draft';
import { type KeepProblem, keep } from '../../lib/state/keep';
import { parseDraft } from '../../lib/state/kept-draft';
import { createOpenEncounter } from '../../lib/state/open-encounter';
import { today } from '../../lib/state/today';
import { FakePlace, settle } from './place';

/* The open encounter and its place in session storage. */

const day = '2026-03-02';

const ticked: Draft = {
  ticks: { dateOfService: '2026-02-01', family: 'hospital', problems: { 'chronic-stable': 2 } },
  visits: { hospital: 'initial' },
};

/** Nothing ticked, whichever encounter it is. */
const empty = (of: string) => ({ ...emptyDraft(of), id: expect.any(String) });

/** A page with its store, kept at a place. */
async function openPage(place: FakePlace) {
  const store = createOpenEncounter(day);
  const told: KeepProblem[] = [];
  await keep(store, Promise.resolve(place.page()), (problem) => {
    if (problem) told.push(problem);
  });
  return { store, told };
}

/** The draft that lies at a place. */
function lying(place: FakePlace): Draft {
  const draft = parseDraft(place.value);
  if (!draft.ok) throw new Error(draft.error.message);
  return draft.value;
}

describe('opening', () => {
  it('takes up what was kept, and writes nothing for that', async () => {
    const place = new FakePlace(keptForm(ticked, 'an earlier page', 1));
    const { store, told } = await openPage(place);
    expect(store.getState().draft).toEqual(ticked);
    expect(place.written).toEqual([]);
    expect(told).toEqual([]);
  });

  it('where nothing was kept begins empty, and writes nothing', async () => {
    const place = new FakePlace();
    const { store, told } = await openPage(place);
    expect(store.getState().draft).toEqual(empty(day));
    expect(place.written).toEqual([]);
    expect(told).toEqual([]);
  });

  it.each([
    ['of another version', { ...(keptForm(ticked, 'x', 1) as object), version: 7 }],
    ['damaged', { ...(keptForm(ticked, 'x', 1) as object), ticks: { family: 'office' } }],
    ['of another kind', 'hello'],
    ['null', null],
  ])('puts aside what is %s, tells, and begins empty', async (_, value) => {
    const place = new FakePlace(value);
    const { store, told } = await openPage(place);
    await settle();
    expect(store.getState().draft).toEqual(empty(day));
    expect(place.aside).toEqual([value]);
    expect(told).toEqual(['unreadable']);
  });

  it('tells when what is unreadable cannot even be put aside', async () => {
    const place = new FakePlace('hello');
    place.broken.add('putAside');
    const { told } = await openPage(place);
    await settle();
    expect(told).toEqual(['unreadable', 'not-kept']);
  });

  it('tells when the place cannot be read at all, and the page goes on', async () => {
    const place = new FakePlace(keptForm(ticked, 'an earlier page', 1));
    place.broken.add('read');
    const { store, told } = await openPage(place);
    expect(told).toHaveLength(1);
    expect(store.getState().draft).toEqual(empty(day));
  });
});

describe('a change', () => {
  it('is written as it is made', async () => {
    const place = new FakePlace();
    const { store, told } = await openPage(place);
    store.getState().setProblem('acute-systemic', 1);
    await settle();
    expect(lying(place)).toEqual(store.getState().draft);
    store.getState().setFamily('emergency');
    await settle();
    expect(lying(place)).toEqual(store.getState().draft);
    expect(place.written).toHaveLength(2);
    expect(told).toEqual([]);
  });

  it('is found by the page that opens next', async () => {
    const place = new FakePlace();
    const { store } = await openPage(place);
    store.getState().setMinutes(24);
    await settle();
    expect((await openPage(place)).store.getState().draft).toEqual(store.getState().draft);
  });

  it('of the notice alone is none', async () => {
    const place = new FakePlace();
    const { store } = await openPage(place);
    store.setState({ notice: { of: 'tests' } });
    await settle();
    expect(place.written).toEqual([]);
  });

  it('that could not be kept is told, stays on the screen, and the next one is written again', async () => {
    const place = new FakePlace();
    const { store, told } = await openPage(place);
    place.broken.add('write');
    store.getState().setProblem('acute-systemic', 1);
    await settle();
    expect(told).toEqual(['not-kept']);
    expect(store.getState().draft.ticks.problems).toEqual({ 'acute-systemic': 1 });
    place.broken.delete('write');
    store.getState().setRisk('low', true);
    await settle();
    expect(told).toEqual(['not-kept']);
    expect(lying(place)).toEqual(store.getState().draft);
  });

  it('after something unreadable takes its place, and what was put aside stays aside', async () => {
    const place = new FakePlace('hello');
    const { store } = await openPage(place);
    store.getState().setProblem('acute-systemic', 1);
    await settle();
    expect(lying(place)).toEqual(store.getState().draft);
    expect(place.aside).toEqual(['hello']);
  });
});

describe('writes that overlap', () => {
  it('lose nothing: a late word of an earlier one does not take a later one back', async () => {
    const place = new FakePlace();
    const { store, told } = await openPage(place);
    place.slow = true;
    // As when digits are typed faster than the browser confirms.
    store.getState().setMinutes(2);
    store.getState().setMinutes(24);
    store.getState().setProblem('acute-systemic', 1);
    const { draft } = store.getState();
    for (const { finish } of place.pending) {
      finish();
      await settle();
      expect(store.getState().draft).toEqual(draft);
    }
    expect(place.pending).toHaveLength(3);
    expect(lying(place)).toEqual(draft);
    expect(told).toEqual([]);
  });

  it('tell once for each that fails', async () => {
    const place = new FakePlace();
    const { store, told } = await openPage(place);
    place.slow = true;
    store.getState().setMinutes(2);
    store.getState().setMinutes(24);
    place.pending[0]?.fail();
    place.pending[1]?.finish();
    await settle();
    expect(told).toEqual(['not-kept']);
    expect(store.getState().draft.ticks.time).toEqual({ minutes: 24 });
  });
});

describe('another page of the window', () => {
  it('is followed, without writing back what it wrote', async () => {
    const place = new FakePlace();
    const one = await openPage(place);
    const other = await openPage(place);
    one.store.getState().setProblem('acute-systemic', 1);
    await settle();
    expect(other.store.getState().draft).toEqual(one.store.getState().draft);
    other.store.getState().setRisk('low', true);
    await settle();
    expect(one.store.getState().draft).toEqual(other.store.getState().draft);
    expect(one.store.getState().draft.ticks).toMatchObject({
      problems: { 'acute-systemic': 1 },
      risk: ['low'],
    });
    // One write for each change: an echo would go round for ever.
    expect(place.written).toHaveLength(2);
    expect([...one.told, ...other.told]).toEqual([]);
  });

  it('is followed back to an earlier encounter too', async () => {
    const place = new FakePlace();
    const one = await openPage(place);
    const other = await openPage(place);
    const { draft } = one.store.getState();
    one.store.getState().setProblem('acute-systemic', 1);
    await settle();
    other.store.getState().replace(draft);
    await settle();
    expect(one.store.getState().draft).toEqual(draft);
  });

  it('that writes something unreadable changes nothing here; it is put aside and told', async () => {
    const place = new FakePlace(keptForm(ticked, 'an earlier page', 1));
    const { store, told } = await openPage(place);
    place.writtenElsewhere({ version: 7 });
    await settle();
    expect(store.getState().draft).toEqual(ticked);
    expect(place.aside).toEqual([{ version: 7 }]);
    expect(told).toEqual(['unreadable']);
    // What is on the screen counts, for the page that opens next as well.
    const next = await openPage(place);
    expect(next.store.getState().draft).toEqual(ticked);
    expect(next.told).toEqual([]);
    // And the next change here is written.
    store.getState().setRisk('low', true);
    await settle();
    expect(lying(place)).toEqual(store.getState().draft);
  });

  it('that has everything forgotten has it forgotten here too, and nothing is written back', async () => {
    const place = new FakePlace(keptForm(ticked, 'an earlier page', 1));
    const { store, told } = await openPage(place);
    place.removed();
    await settle();
    // The day it held is forgotten, too.
    expect(store.getState().draft).toEqual(empty(today()));
    expect(store.getState().past).toEqual([]);
    expect(told).toEqual([]);
  });
});

describe('two pages of one window', () => {
  it('agree in the end, whoever writes last, and so does the place', async () => {
    for (const first of [0, 1]) {
      const place = new FakePlace();
      const pages = [await openPage(place), await openPage(place)];
      place.slow = true;
      // Each changes something before it is told of the other's change.
      pages[first]?.store.getState().setProblem('chronic-stable', 2);
      pages[1 - first]?.store.getState().setRisk('low', true);
      while (place.pending.length > 0) {
        place.pending.shift()?.finish();
        await settle();
      }
      const [one, other] = pages.map(({ store }) => store.getState().draft);
      expect(one).toEqual(other);
      expect(lying(place)).toEqual(one);
    }
  });
});
