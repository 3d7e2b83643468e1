import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Outgoing } from '../../lib/batch/outgoing';
import { seed } from '../seed';

function written(...lines: readonly string[]): string {
  const outgoing = new Outgoing();
  for (const line of lines) outgoing.add(line);
  return Buffer.from(outgoing.take()).toString('utf8');
}

describe('lines on their way out', () => {
  it('are nothing where nothing was added', () => expect(written()).toBe(''));

  it('are each ended by a line feed, whatever letters they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
        expect(written(...lines)).toBe(lines.map((line) => `${line}\n`).join(''));
      }),
      { seed, numRuns: 1_000 },
    );
  });

  it.each([
    ['of one byte a letter', 'a'],
    ['of two', 'é'],
    ['of three', '€'],
    ['of four', '😀'],
  ])('find room however many they are, %s', (_, letter) => {
    const lines = [letter, letter.repeat(150_000), '', letter.repeat(300_000), letter.repeat(90_000), letter];
    expect(written(...lines)).toBe(lines.map((line) => `${line}\n`).join(''));
  });

  it('fill what room there is to the last byte', () => {
    const size = 256 * 1024;
    for (const length of [size - 2, size - 1, size, size + 1]) {
      expect(written('a'.repeat(length))).toBe(`${'a'.repeat(length)}\n`);
    }
  });

  it('are gone once taken', () => {
    const outgoing = new Outgoing();
    outgoing.add('first');
    expect(Buffer.from(outgoing.take()).toString()).toBe('first\n');
    outgoing.add('b');
    expect(Buffer.from(outgoing.take()).toString()).toBe('b\n');
    expect(outgoing.take()).toHaveLength(0);
  });
});
