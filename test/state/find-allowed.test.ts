import { describe, expect, it } from 'vitest';
import { findableIn } from '../../lib/state/find';
import { allowedFor } from '../../lib/state/find-allowed';
import { findWords, type RowId } from '../../lib/state/find-words';

/* What is said of a part that is nearly a shorthand: what could stand there. */

const rows = findableIn({ dateOfService: '2026-03-02', family: 'office', visit: 'established' });

/** Codes that may follow, as they would be typed. */
function codesFor(part: string): readonly string[] {
  const allowed = allowedFor(part, rows);
  return allowed.kind === 'begun' ? allowed.codes.map(({ code }) => code) : [allowed.kind];
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
    ['2p', ['nothing']],
    // No row is meant, and codes of all that could be would tell nothing.
    ['5zz', ['nothing']],
    ['cat', ['nothing']],
    ['!', ['nothing']],
  ])('%s may be %j', (part, codes) => expect(codesFor(part)).toEqual(codes));

  it.each<[string, RowId, object]>([
    ['2rx', 'risk.prescription-drug-management', { kind: 'no-number', code: 'rx' }],
    ['0sc', 'problems.chronic-stable', { kind: 'number', code: 'sc', least: 1, most: 99 }],
    ['100c', 'problems.chronic-stable', { kind: 'number', code: 'c', least: 1, most: 99 }],
    ['1441m', 'time.minutes', { kind: 'number', code: 'm', least: 0, most: 1440 }],
    ['m', 'time.minutes', { kind: 'number', code: 'm', least: 0, most: 1440 }],
  ])('%s: of %s, %j', (part, row, allowed) => {
    expect(allowedFor(part, rows)).toEqual({ ...allowed, found: rows.find((one) => one.row === row) });
  });

  it('of a number alone are minutes, then the first codes of what is counted, each with its row', () => {
    const numbered = (['minutes', 'count'] as const).flatMap((what) =>
      rows.filter(({ takes }) => takes === what),
    );
    expect(allowedFor('24', rows)).toEqual({
      kind: 'begun',
      codes: numbered.map((found) => ({ code: `24${findWords[found.row].codes[0]}`, found })),
    });
    expect(codesFor('24').slice(0, 3)).toEqual(['24m', '24sl', '24sc']);
    // More than can be counted are minutes.
    expect(codesFor('240')).toEqual(['240m']);
    expect(codesFor('2400')).toEqual(['nothing']);
  });
});
