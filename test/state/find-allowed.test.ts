import { describe, expect, it } from 'vitest';
import { findableIn } from '../../lib/state/find';
import { type Allowed, allowedFor } from '../../lib/state/find-allowed';
import { findWords } from '../../lib/state/find-words';

/* What is said of a part that is nearly a shorthand: what could stand there. */

const rows = findableIn({ dateOfService: '2026-03-02', family: 'office', visit: 'established' });

/** Codes that may follow, as they would be typed. */
function codesFor(part: string): readonly string[] {
  const allowed = allowedFor(part, rows);
  if (allowed.kind === 'begun') return allowed.codes.map(({ code }) => code);
  return allowed.kind === 'after-number' ? allowed.codes : [allowed.kind];
}

describe('in place of what is no shorthand', () => {
  it.each<[string, readonly string[]]>([
    ['1a', ['1au', '1ah', '1ai']],
    ['1 a', ['1au', '1ah', '1ai']],
    ['24mi', ['24min']],
    // Without a number, too; minutes have none without.
    ['a', ['au', 'ah', 'ai']],
    ['mi', ['nothing']],
    ['p', ['pv']],
    // A tick is not counted.
    ['2p', codesFor('2')],
    ['cat', ['nothing']],
    ['!', ['nothing']],
  ])('%s may be %j', (part, codes) => expect(codesFor(part)).toEqual(codes));

  it.each<[string, Allowed]>([
    ['2rx', { kind: 'no-number', code: 'rx' }],
    ['0sc', { kind: 'number', code: 'sc', least: 1, most: 99 }],
    ['100c', { kind: 'number', code: 'c', least: 1, most: 99 }],
    ['1441m', { kind: 'number', code: 'm', least: 0, most: 1440 }],
    ['m', { kind: 'number', code: 'm', least: 0, most: 1440 }],
  ])('%s: %j', (part, allowed) => expect(allowedFor(part, rows)).toEqual(allowed));

  it('after a number are the first codes of what takes it, as on the sheet of keys', () => {
    const counted = rows.filter(({ takes }) => takes !== 'tick').map(({ row }) => findWords[row].codes[0]);
    expect(codesFor('24')).toEqual(counted);
    expect(counted).toContain('m');
    // More than can be counted are minutes.
    expect(codesFor('240')).toEqual(['m']);
    expect(codesFor('2400')).toEqual([]);
  });
});
