import { expect, it } from 'vitest';
import { higher, reached } from './canary';

it.each([
  [9, 0],
  [10, 1],
  [19, 1],
  [20, 2],
])('%i minutes reach %i', (minutes, count) => expect(reached(minutes)).toBe(count));

it.each([
  [1, 2, 2],
  [2, 1, 2],
  [2, 2, 2],
])('of %i and %i the higher is %i', (one, other, expected) => expect(higher(one, other)).toBe(expected));
