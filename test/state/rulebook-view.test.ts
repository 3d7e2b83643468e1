import { describe, expect, it } from 'vitest';
import { readRulebookView, rulebookAddress } from '../../lib/state/rulebook-view';

const today = '2026-11-24';

describe('the view of the rules', () => {
  it.each([
    { day: '2024-02-29', payer: 'medicare', find: '' },
    { day: '2026-03-02', payer: 'cpt', find: 'stable & “chronic” #1' },
  ])('comes back from its address: $day, $payer, $find', (view) => {
    const { pathname, search, hash } = new URL(
      rulebookAddress(view, 'rule-mdm.problems.chronic-stable'),
      'https://example.org',
    );
    expect(pathname).toBe('/workbench.html');
    expect(hash).toBe('#rule-mdm.problems.chronic-stable');
    expect(readRulebookView(search, today)).toEqual(view);
  });

  it.each(['', '?', '?day=2026-02-30&payer=nobody', '?day=&payer=', '?payer=__proto__&day=tomorrow'])(
    'of an address that says nothing of use is today’s, under the default payer: %s',
    (search) => expect(readRulebookView(search, today)).toEqual({ day: today, payer: 'cpt', find: '' }),
  );
});
