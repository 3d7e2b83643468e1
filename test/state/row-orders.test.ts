import { describe, expect, it } from 'vitest';
import { problemKindsFor, riskItemsFor } from '../../lib/rules';
import { orderedRows, rowListsOf, withoutOrder, withRowMoved } from '../../lib/state/row-orders';

/* The order of the rows of the panel: as a person gave it, whole, and never without a row. */

const setting = { dateOfService: '2026-03-02', family: 'nursing-facility', visit: 'initial' } as const;

describe('the order of rows', () => {
  it.each(['problems', 'acuteProblems'] as const)(
    'of %s has every kind that the rules know, once',
    (list) => {
      const { first, rest } = orderedRows(list, {});
      expect([...first, ...rest].toSorted()).toEqual(problemKindsFor(setting).toSorted());
    },
  );

  it.each(['risk', 'acuteRisk'] as const)('of %s has every item that the rules know, once', (list) => {
    const { first, rest } = orderedRows(list, {});
    const known = riskItemsFor(setting).map(({ item }) => item);
    expect([...first, ...rest].toSorted()).toEqual(known.toSorted());
  });

  it('is one for hospital and emergency, and one for all others', () => {
    expect(rowListsOf('hospital')).toEqual({ problems: 'acuteProblems', risk: 'acuteRisk' });
    expect(rowListsOf('emergency')).toEqual(rowListsOf('hospital'));
    expect(rowListsOf('telemedicine-video')).toEqual({ problems: 'problems', risk: 'risk' });
    expect(orderedRows('problems', {}).first[0]).toBe('chronic-stable');
    expect(orderedRows('acuteProblems', {}).first[0]).toBe('threat-to-life-or-function');
  });

  it('brings a row up into view, and the one it passes down among the others', () => {
    const { first, rest } = orderedRows('problems', {});
    const [last, next] = [first.at(-1), rest[0]];
    if (!last || !next) throw new Error('nothing is folded away');
    const after = orderedRows('problems', withRowMoved({}, 'problems', next, -1));
    expect(after.first).toEqual([...first.slice(0, -1), next]);
    expect(after.rest).toEqual([last, ...rest.slice(1)]);
    const back = withRowMoved(withRowMoved({}, 'problems', next, -1), 'problems', next, 1);
    expect(orderedRows('problems', back)).toEqual({ first, rest });
    // An order as at first is none of a person's own: a later version may have another.
    expect(back).toEqual({});
  });

  it('moves a row past the neighbour that is seen, and leaves what is not seen where it was', () => {
    const office = problemKindsFor({ ...setting, family: 'office' });
    expect(office).not.toContain('multiple-morbidities');
    const orders = { problems: ['chronic-stable', 'multiple-morbidities', 'self-limited'] } as const;
    const moved = withRowMoved(orders, 'problems', 'chronic-stable', 1, office);
    expect(moved.problems?.slice(0, 3)).toEqual(['self-limited', 'multiple-morbidities', 'chronic-stable']);
    expect(withRowMoved(orders, 'problems', 'chronic-stable', -1, office)).toEqual(orders);
    expect(withRowMoved(moved, 'problems', 'chronic-stable', -1, office).problems?.slice(0, 3)).toEqual(
      orders.problems,
    );
  });

  it('ends at either end, and is of one list alone', () => {
    const [top] = orderedRows('risk', {}).first;
    const bottom = orderedRows('risk', {}).rest.at(-1);
    if (!top || !bottom) throw new Error('no rows');
    expect(withRowMoved({}, 'risk', top, -1)).toEqual({});
    expect(withRowMoved({}, 'risk', bottom, 1)).toEqual({});
    const moved = withRowMoved({}, 'risk', top, 1);
    expect(Object.keys(moved)).toEqual(['risk']);
    expect(orderedRows('acuteRisk', moved)).toEqual(orderedRows('acuteRisk', {}));
    expect(withoutOrder({ ...moved, problems: ['self-limited'] }, 'risk')).toEqual({
      problems: ['self-limited'],
    });
  });

  it('that was kept before a row was known has it after those it had', () => {
    const { first, rest } = orderedRows('problems', { problems: ['self-limited', 'acute-stable'] });
    expect(first.slice(0, 3)).toEqual(['self-limited', 'acute-stable', 'chronic-stable']);
    expect([...first, ...rest]).toHaveLength(problemKindsFor(setting).length);
  });
});
