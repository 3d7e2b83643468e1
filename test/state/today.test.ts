import { describe, expect, it } from 'vitest';
import { today } from '../../lib/state/today';

describe('today', () => {
  it.each([
    // Where the person is: local parts, not those of Greenwich.
    [new Date(2026, 0, 1, 0, 0, 0), '2026-01-01'],
    [new Date(2026, 11, 31, 23, 59, 59), '2026-12-31'],
    [new Date(2024, 1, 29, 12), '2024-02-29'],
  ])('%s is %s', (now, day) => expect(today(now)).toBe(day));
});
