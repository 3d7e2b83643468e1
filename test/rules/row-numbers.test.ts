import { describe, expect, it } from 'vitest';
import { rowCases } from './row-cases';
import { billed } from './score';

describe('each side of each number of each table', () => {
  it.each(rowCases)('%o: %s', (given, expected) => expect(billed(given)).toBe(expected));
});
