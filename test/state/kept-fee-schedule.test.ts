import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { feeScheduleEntry } from '../../lib/rules';
import { type KeptFeeSchedule, keptForm, parseKept } from '../../lib/state/kept-fee-schedule';
import { createFeeSchedule, followFeeSchedule, followOnceNeeded } from '../../lib/state/loaded-fee-schedule';
import type { LocalPlace } from '../../lib/storage/local';
import { publicRows } from '../public-data';
import { settle } from './place';

function kept(
  ...codes: readonly (readonly [code: string, status: string, global: string])[]
): KeptFeeSchedule {
  const entries = codes.map(([code, status, global]) => [code, feeScheduleEntry(status, global)] as const);
  return { schedule: { title: 'A file', codes: new Map(entries) }, loadedOn: '2026-03-02' };
}

const some = kept(['10000', 'A', '000'], ['10001', 'C', 'YYY'], ['10002', 'A', '000'], ['10003', 'D', '090']);

/** A place that tells of each change, and holds back what is read until it is let go. */
class FakePlace implements LocalPlace {
  readonly followers: ((value: unknown) => void)[] = [];
  reads = 0;
  constructor(
    public value: unknown,
    readonly held: Promise<void> = Promise.resolve(),
  ) {}
  async read() {
    this.reads += 1;
    const { value } = this;
    await this.held;
    if (value instanceof Error) throw value;
    return value;
  }
  async write(value: unknown) {
    this.value = value;
    for (const follower of this.followers) follower(value);
  }
  forget() {
    return this.write(undefined);
  }
  follow(changed: (value: unknown) => void) {
    this.followers.push(changed);
  }
}

describe('the form in which it is kept', () => {
  it('gives back what was put in, and is plain', () => {
    const form = keptForm(some);
    expect(parseKept(JSON.parse(JSON.stringify(form)))).toEqual(some);
    expect(form.groups.map(({ codes }) => codes)).toEqual(['10000 10002', '10001', '10003']);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'A file'],
    ['a day that is none', { ...keptForm(some), loadedOn: '2026-02-30' }],
    ['a key that is not known', { ...keptForm(some), more: 1 }],
    ['codes that are none', { ...keptForm(some), groups: [{ status: 'A', global: '000', codes: '1, 2' }] }],
  ])('%s is not read', (_, value) => expect(parseKept(value)).toBeUndefined());

  it('of a whole file it is small enough for any browser', () => {
    const rows = publicRows('mpfs_2026.csv');
    if (!rows) return;
    const whole = kept(
      ...rows.map(({ code = '', status = '', global = '' }) => [code, status, global] as const),
    );
    const form = keptForm(whole);
    expect(JSON.stringify(form).length).toBeLessThan(150_000);
    expect(parseKept(form)).toEqual(whole);
  });
});

describe('following', () => {
  it('takes up what is kept, and then each change', async () => {
    const store = createFeeSchedule();
    const place = new FakePlace(keptForm(some));
    await followFeeSchedule(store, place);
    expect(store.getState()).toEqual({ kept: some, problem: undefined });
    await place.forget();
    expect(store.getState()).toEqual({ kept: undefined, problem: undefined });
    await place.write(keptForm(some));
    expect(store.getState().kept).toEqual(some);
  });

  it('what was read before a change is not taken for the change', async () => {
    const store = createFeeSchedule();
    let letGo = () => {};
    const place = new FakePlace(
      undefined,
      new Promise((resolve) => {
        letGo = resolve;
      }),
    );
    const following = followFeeSchedule(store, place);
    await place.write(keptForm(some));
    letGo();
    await following;
    expect(store.getState().kept).toEqual(some);
  });

  it('says what cannot be read, and that there is no storage', async () => {
    const [other, broken] = [createFeeSchedule(), createFeeSchedule()];
    await followFeeSchedule(other, new FakePlace({ version: 9 }));
    expect(other.getState()).toEqual({ kept: undefined, problem: 'unreadable' });
    await followFeeSchedule(broken, new FakePlace(new Error('no storage')));
    expect(broken.getState()).toEqual({ kept: undefined, problem: 'no-storage' });
  });
});

describe('following once needed', () => {
  const encounter = (services?: unknown) =>
    createStore(() => ({ draft: { ticks: services ? { services } : {} } }));

  it('reads nothing until an encounter has services, and then once', async () => {
    const [store, open, place] = [createFeeSchedule(), encounter(), new FakePlace(keptForm(some))];
    followOnceNeeded(store, open, place);
    open.setState({ draft: { ticks: {} } });
    await settle();
    expect(place.reads).toBe(0);
    open.setState({ draft: { ticks: { services: [] } } });
    open.setState({ draft: { ticks: { services: ['more'] } } });
    await settle();
    expect(place.reads).toBe(1);
    expect(store.getState().kept).toEqual(some);
  });

  it('reads at once where the encounter that is taken up has some', async () => {
    const [store, place] = [createFeeSchedule(), new FakePlace(keptForm(some))];
    followOnceNeeded(store, encounter([]), place);
    await settle();
    expect(store.getState().kept).toEqual(some);
  });
});
