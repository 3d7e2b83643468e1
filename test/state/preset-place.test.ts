import { describe, expect, it } from 'vitest';
import { createOpenEncounter, isEmpty } from '../../lib/state/open-encounter';
import { noPlace } from '../../lib/state/setting-choices';

/* The place of service that is set: in each new encounter where it fits, and never in the way of what a person gave. */

const day = '2026-03-02';

function opened(placeOfService: string, family: 'office' | 'hospital' = 'office') {
  const set = { family, payer: 'cpt', placeOfService };
  const store = createOpenEncounter(day, () => set);
  const place = () => store.getState().draft.ticks.context?.placeOfService;
  return { actions: store.getState(), draft: () => store.getState().draft, place, set };
}

describe('the place of service that is set', () => {
  it('is that of a fresh encounter, in which nothing is ticked', () => {
    const { draft, place } = opened('11');
    expect(place()).toBe('11');
    expect(isEmpty(draft())).toBe(true);
    expect(opened(noPlace).draft().ticks).toEqual({ dateOfService: day, family: 'office' });
  });

  it('is left out where it does not fit the family', () => {
    expect(opened('11', 'hospital').draft().ticks).toEqual({ dateOfService: day, family: 'hospital' });
    expect(opened('21', 'hospital').place()).toBe('21');
  });

  it('goes with the family, there and back', () => {
    const { actions, place } = opened('11');
    actions.setProblem('chronic-stable', 2);
    actions.setFamily('emergency');
    expect(place()).toBeUndefined();
    actions.setFamily('critical-care');
    expect(place()).toBe('11');
    actions.setFamily('hospital');
    actions.setFamily('office');
    expect(place()).toBe('11');
  });

  it('goes with the payer, who may have the family billed as another', () => {
    const { actions, place } = opened('12');
    actions.setFamily('telemedicine-video');
    expect(place()).toBe('12');
    actions.setPayer('medicare');
    expect(place()).toBeUndefined();
    actions.setPayer('cpt');
    expect(place()).toBe('12');
  });

  it('never takes the place of what a person gave or took away', () => {
    const { actions, place } = opened('11');
    actions.setContext({ placeOfService: '23' });
    actions.setFamily('hospital');
    expect(place()).toBe('23');
    actions.setFamily('office');
    expect(place()).toBe('23');
    actions.setContext({ placeOfService: undefined });
    actions.setFamily('critical-care');
    expect(place()).toBeUndefined();
  });

  it('stands beside the other facts, which it leaves as they are', () => {
    const { actions, draft } = opened('11');
    actions.setContext({ modality: 'in-person' });
    actions.setFamily('hospital');
    expect(draft().ticks.context).toEqual({ modality: 'in-person' });
    expect(isEmpty(draft())).toBe(false);
    actions.setFamily('office');
    expect(draft().ticks.context).toEqual({ modality: 'in-person', placeOfService: '11' });
  });

  it('is there again in a new encounter, as it is set then, and one undoing away', () => {
    const { actions, draft, place, set } = opened('11');
    actions.setContext({ placeOfService: '22' });
    actions.setProblem('self-limited', 1);
    const before = draft();
    set.placeOfService = '19';
    actions.clear(day);
    expect(place()).toBe('19');
    expect(isEmpty(draft())).toBe(true);
    actions.undo();
    expect(draft()).toEqual(before);
  });

  it('is taken up with family and payer where an encounter begins anew', () => {
    const { actions, draft, set } = opened('11');
    Object.assign(set, { family: 'hospital', payer: 'medicare', placeOfService: '21' });
    actions.begin();
    expect(draft().ticks).toEqual({
      ...{ dateOfService: day, family: 'hospital', payer: 'medicare' },
      context: { placeOfService: '21' },
    });
  });
});
